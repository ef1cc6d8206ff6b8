package org.hakimtoto.core.indicator;

/// What is counted. The comment says what stands in the fact besides day and place.
public enum FactKind {
  /// Category, urgency, track.
  REPORTED,
  /// The first acceptance of a case: urgency, time since the report.
  ACCEPTED,
  /// Brought to court or released before the clock ran out.
  COURT_CLOCK_KEPT,
  COURT_CLOCK_MISSED,
  HEARING_HELD,
  /// The reason.
  HEARING_MOVED,
  /// The reason.
  HEARING_CANCELLED,
  /// [IndicatorFact#BEFORE_CHARGE] or [IndicatorFact#AFTER_CHARGE].
  DIVERTED,
  /// The court found and ordered.
  ORDERED,
  /// The kind of custody.
  CUSTODY_STARTED,
  /// The kind of custody, and how long it was.
  CUSTODY_ENDED,
  /// The stage: in a place of safety, in care, or placed by an order.
  PLACED,
  /// The reason.
  CLOSED,
  GUARDIAN_TOLD,
  /// The stage before it.
  AFTERCARE
}
