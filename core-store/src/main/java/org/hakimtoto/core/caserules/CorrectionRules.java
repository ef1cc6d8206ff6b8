package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Urgency;

/// What a report should have said. It is judged anew; nothing that protects the child is undone by
/// it: a case never becomes less urgent, a child never less held.
final class CorrectionRules {
  private CorrectionRules() {}

  static Decision correct(Given given, Correction correction) {
    CaseFile file = given.file();
    Report report = file.report().corrected(correction);
    if (report.equals(file.report())) {
      return refused(Refusal.NOTHING_SAID);
    }
    boolean moved = !report.place().equals(file.place());
    Urgency now = Triage.urgency(report);
    Urgency urgency = now.compareTo(file.urgency()) < 0 ? now : file.urgency();
    var events = new ArrayList<CaseEvent>();
    events.add(
        new CaseEvent.ReportCorrected(
            report,
            urgency,
            Triage.track(report),
            moved ? responsible(given, report) : file.holder(),
            moved || urgency != file.urgency(),
            given.now()));
    if (Triage.inCustody(report) && !Triage.inCustody(file.report()) && file.custody().isEmpty()) {
      events.add(new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, given.now(), given.now()));
    }
    if (becameTooYoung(file, report)) {
      events.addAll(AgeRules.tooYoung(given));
    }
    return new Decision.Done(events);
  }

  /// Once an office has taken the case up it stays there, until an officer hands it over.
  private static Optional<UUID> responsible(Given given, Report report) {
    return given.file().acceptedBy().isEmpty()
        ? Routing.responsible(report.place(), given.roster().staffed())
            .map(Unit::id)
            .or(() -> given.file().holder())
        : given.file().holder();
  }

  /// What an officer assessed counts more than what a reporter says.
  private static boolean becameTooYoung(CaseFile file, Report report) {
    int limit = StatedAge.CRIMINAL_RESPONSIBILITY;
    return file.bornOn().isEmpty()
        && report.age().knownBelow(limit)
        && !file.report().age().knownBelow(limit);
  }
}
