package org.hakimtoto.core.casefile;

/// Why a case is closed.
public enum CloseReason {
  SETTLED_IN_PLACEMENT,
  RETURNED_HOME,
  DIVERSION_COMPLETED,
  ORDER_COMPLETED,
  DISCHARGED,
  CHARGES_WITHDRAWN,
  NOT_FOUNDED,
  DUPLICATE,
  WITHDRAWN_BY_REPORTER,
  TURNED_EIGHTEEN,
  /// Closed by a door that has no room for a reason: none is made up.
  NOT_STATED
}
