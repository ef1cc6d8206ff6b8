package org.hakimtoto.store.real;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// Invented reports for tests.
public final class Samples {
  public static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T20:15:00Z");
  public static final PhoneNumber GUARDIAN = new PhoneNumber("+254711223344");
  public static final String NAME = "Zuhura-9q";

  private Samples() {}

  /// A boy of thirteen in a police cell, by an officer: RED.
  public static CaseEvent.Reported report(Officer by) {
    return report(new Reporter.Verified(by.id(), by.phone(), by.language()), by.unit().area());
  }

  public static CaseEvent.Reported byStranger(PhoneNumber phone, boolean mayText, Area place) {
    return report(new Reporter.Unverified(phone, Language.KISWAHILI, mayText), place);
  }

  private static CaseEvent.Reported report(Reporter reporter, Area place) {
    var report =
        new Report(
            ChildRole.ACCUSED,
            Danger.POLICE_CELL,
            Category.THEFT,
            WithinThreeDays.NOT_ASKED,
            Sex.BOY,
            StatedAge.of(13),
            place,
            true,
            Whereabouts.POLICE,
            new Guardian.Reachable(GUARDIAN),
            NAME,
            reporter);
    return CaseRules.report(report, Optional.empty(), FRIDAY_NIGHT);
  }
}
