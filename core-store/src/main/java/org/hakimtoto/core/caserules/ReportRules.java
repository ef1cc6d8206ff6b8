package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Urgency;

/// What becomes known after the report.
final class ReportRules {
  private ReportRules() {}

  static Decision add(Given given, CaseCommand.Add c) {
    if (c.danger().isEmpty() && c.whereabouts().isEmpty() && c.note().isBlank()) {
      return refused(Refusal.NOTHING_SAID);
    }
    Urgency before = given.file().urgency();
    Urgency risen = Triage.urgency(given.file().report().with(c.danger(), c.whereabouts()));
    Urgency urgency = risen.compareTo(before) < 0 ? risen : before;
    var added =
        new CaseEvent.Added(
            c.danger(), c.whereabouts(), c.note(), urgency, urgency != before, given.now());
    return given.file().custody().isEmpty() && saysHeld(given, c)
        ? done(
            added, new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, given.now(), given.now()))
        : done(added);
  }

  /// Whoever says it, and whenever: from then on the 24 hours to the court run. What the report
  /// said does not count again, the child may have been released since.
  private static boolean saysHeld(Given given, CaseCommand.Add c) {
    boolean inCell = c.danger().filter(danger -> danger == Danger.POLICE_CELL).isPresent();
    boolean withPolice = c.whereabouts().filter(at -> at == Whereabouts.POLICE).isPresent();
    return inCell || (withPolice && Triage.mayBeAccused(given.file().report().role()));
  }
}
