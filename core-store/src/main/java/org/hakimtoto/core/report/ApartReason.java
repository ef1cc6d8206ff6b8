package org.hakimtoto.core.report;

/// Why two cases that look alike are not the same.
public enum ApartReason {
  ANOTHER_CHILD,
  /// Such as children who were arrested together.
  BROTHER_OR_SISTER,
  /// The same child, and something else that happened.
  ANOTHER_MATTER
}
