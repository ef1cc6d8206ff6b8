package org.hakimtoto.core.report;

/// The child's sex as stated. Sensitive data by the Data Protection Act, s.2.
public enum Sex {
  GIRL,
  BOY,
  NOT_KNOWN
}
