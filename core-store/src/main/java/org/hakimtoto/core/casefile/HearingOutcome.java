package org.hakimtoto.core.casefile;

/// What came of a hearing that was held.
public enum HearingOutcome {
  GOES_ON,
  RULING,
  ORDER,
  FINDING,
  WITHDRAWN
}
