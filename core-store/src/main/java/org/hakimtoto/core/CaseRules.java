package org.hakimtoto.core;

import java.time.Instant;

/// What may be done to a case, and what follows from it: commands in, events out.
public final class CaseRules {
  private CaseRules() {}

  /// A report always opens a case: nobody who reports a child is turned away.
  public static CaseEvent.Reported report(Report report, Instant at) {
    return new CaseEvent.Reported(report, Triage.urgency(report), Triage.track(report), at);
  }
}
