package org.hakimtoto.core.indicator;

/// What is counted by county. Except for reports and custody, a subject is a [FactKind] of the same
/// name.
public enum Subject {
  REPORTED_BY_URGENCY,
  REPORTED_BY_CATEGORY,
  REPORTED_BY_MONTH,
  ACCEPTED,
  COURT_CLOCK_KEPT,
  COURT_CLOCK_MISSED,
  HEARING_HELD,
  HEARING_MOVED,
  HEARING_CANCELLED,
  DIVERTED,
  ORDERED,
  CUSTODY_STARTED,
  CUSTODY_ENDED,
  /// Children held now, whatever the period.
  CUSTODY_NOW,
  PLACED,
  CLOSED,
  GUARDIAN_TOLD,
  AFTERCARE
}
