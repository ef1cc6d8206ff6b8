package org.hakimtoto.core.casefile;

/// Why a hearing moved or was cancelled; the first three are the causes the Judiciary counts most.
public enum MoveReason {
  WITNESS_ABSENT,
  ADVOCATE_NOT_READY,
  COURT_NOT_SITTING,
  HOLIDAY,
  CHILD_NOT_BROUGHT,
  NOBODY_CAME,
  FILE_NOT_READY,
  /// Called off for good: no other day is needed, and none is promised.
  NO_LONGER_NEEDED,
  OTHER
}
