package org.hakimtoto.core.conduct;

/// What came of a report about an officer.
public enum ConductOutcome {
  BORNE_OUT,
  NOT_BORNE_OUT,
  /// To whoever may discipline that officer, outside of this roster.
  PASSED_ON,
  TOO_LITTLE_SAID
}
