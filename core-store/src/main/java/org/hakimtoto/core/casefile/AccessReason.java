package org.hakimtoto.core.casefile;

/// Why an officer without a part in a case asks to see it.
public enum AccessReason {
  SAME_CHILD,
  TRANSFERRED_OFFICER,
  COURT_ORDER,
  FAMILY_TRACING,
  /// The child is at the place that asks.
  CHILD_IS_HERE,
  ESCORTING,
  /// Asked by a door that has no room for a reason: none is made up.
  NOT_STATED
}
