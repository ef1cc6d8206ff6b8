package org.hakimtoto.core.value;

/// How soon somebody must act (domain.md §5.2).
public enum Urgency {
  /// Acknowledge within 30 minutes.
  RED,
  /// The same day.
  AMBER,
  /// Within three working days.
  GREEN
}
