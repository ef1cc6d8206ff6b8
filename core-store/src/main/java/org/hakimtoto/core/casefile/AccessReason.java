package org.hakimtoto.core.casefile;

/// Why an officer without a part in a case asks to see it.
public enum AccessReason {
  SAME_CHILD,
  TRANSFERRED_OFFICER,
  COURT_ORDER,
  FAMILY_TRACING
}
