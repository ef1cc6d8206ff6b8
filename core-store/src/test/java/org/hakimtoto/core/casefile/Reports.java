package org.hakimtoto.core.casefile;

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
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// Invented reports for the rules' tables.
public final class Reports {
  public static final Area KIBRA = new Area(47, 275, 1);
  public static final PhoneNumber CALLER = new PhoneNumber("+254712345678");
  public static final String NAME = "Zuhura";

  private Reports() {}

  public static Report report(
      ChildRole role,
      Danger danger,
      Category category,
      WithinThreeDays within,
      StatedAge age,
      Whereabouts whereabouts) {
    return new Report(
        role,
        danger,
        category,
        within,
        Sex.GIRL,
        age,
        KIBRA,
        true,
        whereabouts,
        new Guardian.NotKnown(),
        NAME,
        new Reporter.Unverified(CALLER, Language.KISWAHILI, true));
  }

  public static Report at(Area place, String name) {
    return new Report(
        ChildRole.NEEDS_CARE,
        Danger.NONE,
        Category.NEGLECT,
        WithinThreeDays.NOT_ASKED,
        Sex.NOT_KNOWN,
        StatedAge.NOT_KNOWN,
        place,
        true,
        Whereabouts.HOME,
        new Guardian.DoNotContact(),
        name,
        new Reporter.Unverified(CALLER, Language.ENGLISH, false));
  }

  /// A victim with abuse going on, of whom no more was told before the call ended.
  public static Report cutOff() {
    return cutOff(ChildRole.VICTIM, Danger.ABUSE_ONGOING, KIBRA);
  }

  public static Report cutOff(ChildRole role, Danger danger, Area place) {
    return cutOff(role, danger, place, new Reporter.Unverified(CALLER, Language.KISWAHILI, true));
  }

  public static Report cutOff(ChildRole role, Danger danger, Area place, Reporter reporter) {
    return new Report(
        role,
        danger,
        Category.NOT_STATED,
        WithinThreeDays.NOT_ASKED,
        Sex.NOT_KNOWN,
        StatedAge.NOT_KNOWN,
        place,
        true,
        "",
        Whereabouts.NOT_STATED,
        new Guardian.NotKnown(),
        "",
        reporter,
        false);
  }

  /// `?` is an age nobody knows.
  public static StatedAge age(String text) {
    return text.equals("?") ? StatedAge.NOT_KNOWN : StatedAge.of(Integer.parseInt(text));
  }
}
