package org.hakimtoto.menus.vocabulary;

/// What every book words beside its screens: the keys that mean the same everywhere, and what is
/// said to a press that is not understood.
public enum Phrase implements Word {
  MORE,
  BACK,
  MAIN,
  NO_OPTION,
  NO_MATCH,
  /// A list without lines.
  NOTHING,
  TOO_LONG
}
