package org.hakimtoto.core.casefile;

/// Why a hearing moved or was cancelled; the first three are the causes the Judiciary counts most.
public enum MoveReason {
  WITNESS_ABSENT,
  ADVOCATE_NOT_READY,
  COURT_NOT_SITTING,
  HOLIDAY,
  OTHER
}
