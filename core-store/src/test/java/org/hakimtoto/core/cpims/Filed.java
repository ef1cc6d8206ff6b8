package org.hakimtoto.core.cpims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;

/// Invented cases, told by what the forms ask.
record Filed(
    ChildRole role, Category category, Danger danger, Sex sex, String age, String name, Area at) {
  /// 22:30 of the 25th in UTC is the 26th in Kenya.
  static final Instant LATE = Instant.parse("2026-11-25T22:30:00Z");

  static final PhoneNumber CALLER = new PhoneNumber("+254712345678");

  static Filed of(ChildRole role, Category category, String age) {
    return new Filed(role, category, Danger.NONE, Sex.BOY, age, "", Area.ofSubCounty(47, 275));
  }

  Filed in(Danger other) {
    return new Filed(role, category, other, sex, age, name, at);
  }

  Filed named(String other) {
    return new Filed(role, category, danger, sex, age, other, at);
  }

  Report report() {
    return new Report(
        role,
        danger,
        category,
        category == Category.SEXUAL ? WithinThreeDays.YES : WithinThreeDays.NOT_ASKED,
        sex,
        age.equals("?") ? StatedAge.NOT_KNOWN : StatedAge.of(Integer.parseInt(age)),
        at,
        true,
        Whereabouts.HOME,
        new Guardian.DoNotContact(),
        name,
        new Reporter.Unverified(CALLER, Language.ENGLISH, false));
  }

  /// The case that the report opens, after further events.
  CaseFile file(CaseEvent... later) {
    return file(Triage.track(report()), Optional.empty(), later);
  }

  CaseFile file(Track track, Optional<UUID> holder, CaseEvent... later) {
    var events = new ArrayList<CaseEvent>();
    events.add(new CaseEvent.Reported(report(), Triage.urgency(report()), track, holder, LATE));
    events.addAll(List.of(later));
    return CaseFile.of(events);
  }
}
