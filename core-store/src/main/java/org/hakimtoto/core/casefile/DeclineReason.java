package org.hakimtoto.core.casefile;

/// Why a unit that was told cannot act.
public enum DeclineReason {
  NOT_OUR_AREA,
  NOT_OUR_WORK,
  KNOWN_ALREADY,
  NO_MEANS,
  /// Declined by a door that has no room for a reason: none is made up.
  NOT_STATED
}
