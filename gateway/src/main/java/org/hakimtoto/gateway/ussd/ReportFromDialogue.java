package org.hakimtoto.gateway.ussd;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.Place;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.crypto.PressKey;

/// Turns a finished dialogue into a report on a case: the other class that knows both the menus and
/// the case core.
public final class ReportFromDialogue {
  static final String AGE_UNKNOWN = "99";

  private final FileReport fileReport;
  private final Gazetteer gazetteer;
  private final InstantSource clock;

  public ReportFromDialogue(FileReport fileReport, Gazetteer gazetteer, InstantSource clock) {
    this.fileReport = fileReport;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /// Files the report; see [FileReport#file].
  public Optional<String> file(
      Place place, PhoneNumber caller, PressKey press, Function<CaseReference, String> screen) {
    return fileReport.file(press, report(place, caller), clock.instant(), screen);
  }

  Report report(Place place, PhoneNumber caller) {
    ChildRole role = value(ChildRole.class, place, "role");
    Category category = value(Category.class, place, "what");
    boolean listed = !place.answer("location").equals("other");
    return new Report(
        role,
        value(Danger.class, place, "danger"),
        category,
        withinThreeDays(place, role, category),
        value(Sex.class, place, "sex"),
        age(place.answer("age")),
        area(place, listed),
        listed || place.answer("where").equals("own"),
        value(Whereabouts.class, place, "where_now"),
        guardian(place),
        place.answer("name"),
        reporter(place, caller));
  }

  private static WithinThreeDays withinThreeDays(Place place, ChildRole role, Category category) {
    boolean asked =
        category == Category.SEXUAL
            && role != ChildRole.ACCUSED
            && !place.answer("within_3_days").isEmpty();
    return asked ? value(WithinThreeDays.class, place, "within_3_days") : WithinThreeDays.NOT_ASKED;
  }

  private static StatedAge age(String typed) {
    return typed.equals(AGE_UNKNOWN) ? StatedAge.NOT_KNOWN : StatedAge.of(Integer.parseInt(typed));
  }

  private Area area(Place place, boolean listed) {
    if (place.answer("where").equals("own")) {
      String[] codes = place.fact(Questions.OWN_AREA).split("/", -1);
      return new Area(
          Integer.parseInt(codes[0]), Integer.parseInt(codes[1]), Integer.parseInt(codes[2]));
    }
    Area subCounty =
        gazetteer.areaOfSubCounty(Integer.parseInt(place.answer("sub_county"))).orElseThrow();
    return listed
        ? gazetteer
            .areaOfLocation(Integer.parseInt(place.answer("location")))
            .filter(subCounty::contains)
            .orElse(subCounty)
        : subCounty;
  }

  private static Guardian guardian(Place place) {
    return switch (place.answer("guardian")) {
      case "phone" ->
          PhoneNumber.parse(place.answer("guardian_phone"))
              .<Guardian>map(Guardian.Reachable::new)
              .orElseGet(Guardian.NotKnown::new);
      case "not_known" -> new Guardian.NotKnown();
      // anything else is the safe one
      default -> new Guardian.DoNotContact();
    };
  }

  private static Reporter reporter(Place place, PhoneNumber caller) {
    var language = new Language(place.language());
    String officer = place.fact(Questions.OFFICER);
    return officer.isEmpty()
        ? new Reporter.Unverified(caller, language, place.answer("sms_ok").equals("yes"))
        : new Reporter.Verified(UUID.fromString(officer), caller, language);
  }

  private static <E extends Enum<E>> E value(Class<E> type, Place place, String slot) {
    return Enum.valueOf(type, place.answer(slot).toUpperCase(Locale.ROOT));
  }
}
