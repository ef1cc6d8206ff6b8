package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;

/// A child who is back home, and the chief who looks after it.
final class AftercareRules {
  private AftercareRules() {}

  /// What is bad is heard at any time, what is well once a month.
  static Decision check(Given given, CaseCommand.CheckAftercare c) {
    return given
        .file()
        .aftercare()
        .<Decision>map(aftercare -> {
          boolean help = aftercare.callsForHelp(c.seen());
          return help || !given.now().isBefore(aftercare.nextCheck())
              ? done(new CaseEvent.AftercareChecked(c.seen(), help, given.now()))
              : refused(Refusal.ALREADY_DONE);
        })
        .orElseGet(() -> refused(Refusal.NOTHING_ASKED));
  }
}
