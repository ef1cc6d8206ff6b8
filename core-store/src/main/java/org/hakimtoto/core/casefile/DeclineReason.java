package org.hakimtoto.core.casefile;

/// Why a unit that was told cannot act.
public enum DeclineReason {
  NOT_OUR_AREA,
  NOT_OUR_WORK,
  KNOWN_ALREADY,
  NO_MEANS,
  /// They know the family: the case goes to an office above, and is not shown to the unit again.
  CONFLICT_OF_INTEREST,
  /// Declined by a door that has no room for a reason: none is made up.
  NOT_STATED
}
