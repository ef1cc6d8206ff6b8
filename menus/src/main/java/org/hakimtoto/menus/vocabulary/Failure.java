package org.hakimtoto.menus.vocabulary;

/// The end screens that every book has for what went wrong, under these names.
public enum Failure implements Word {
  TRY_LATER,
  NOT_SAVED,
  /// It is kept under `{reference}`, where no office sees it yet.
  NOT_TOLD_YET,
  NOT_CONFIRMED,
  /// Something decided was refused; `{reason}` says why.
  NOT_DONE,
  SESSION_MIXED,
  /// More key presses than any journey needs.
  TOO_MANY_KEYS
}
