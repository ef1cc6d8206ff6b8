package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Track;

/// How old the child was, and what follows from it: none under twelve is charged (Children Act
/// 2022, s.221).
final class AgeRules {
  private AgeRules() {}

  static boolean underTwelve(CaseFile file) {
    return file.bornOn()
        .map(born -> wasUnderTwelve(file, born))
        .orElseGet(() -> file.report().age().knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY));
  }

  /// What counts is the age when it happened, which was at the latest when it was reported: no
  /// child can be charged later by growing older.
  private static boolean wasUnderTwelve(CaseFile file, LocalDate born) {
    return born.plusYears(StatedAge.CRIMINAL_RESPONSIBILITY).isAfter(Kenya.day(file.openedAt()));
  }

  static Decision assessBirth(Given given, CaseCommand.AssessBirth c) {
    LocalDate today = Kenya.day(given.now());
    if (c.day().isAfter(today)) {
      return refused(Refusal.IN_THE_FUTURE);
    }
    if (c.day().isBefore(today.minusYears(30))) {
      return refused(Refusal.IN_THE_PAST);
    }
    if (given.file().bornOn().filter(c.day()::equals).isPresent()) {
      return refused(Refusal.ALREADY_DONE);
    }
    var events = new ArrayList<CaseEvent>();
    events.add(new CaseEvent.BirthAssessed(c.day(), given.now()));
    if (wasUnderTwelve(given.file(), c.day())) {
      events.addAll(tooYoung(given));
    }
    return new Decision.Done(events);
  }

  /// No day on which a child would be charged stands, once it turns out to be too young.
  static List<CaseEvent> tooYoung(Given given) {
    var events =
        new ArrayList<>(
            HearingRules.calledOff(given, hearing -> hearing.kind() == HearingKind.PLEA));
    if (StageRules.charged(given)) {
      events.addAll(backToCare(given));
    }
    return events;
  }

  /// A child who was accused and turns out to have been too young is in need of care.
  private static List<CaseEvent> backToCare(Given given) {
    var events = new ArrayList<CaseEvent>();
    Track conflict = Track.CONFLICT_WITH_THE_LAW;
    given
        .file()
        .stage(conflict)
        .map(from -> new CaseEvent.StageMoved(conflict, from, Stage.MADE_SAFE, given.now()))
        .ifPresent(events::add);
    Track care = Track.CARE_AND_PROTECTION;
    if (given.file().stage(care).isEmpty()) {
      events.add(
          new CaseEvent.StageMoved(care, Stage.REPORTED, StageTable.beginning(), given.now()));
    }
    return events;
  }
}
