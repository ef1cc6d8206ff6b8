package org.hakimtoto.gateway.api.cases;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.ReportQuestions;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.PlaceName;
import org.hakimtoto.core.value.TypedText;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.Problem.FieldError;
import org.hakimtoto.gateway.api.operation.RequestBody;

/// From a body that fits the contract to the report it tells, by the rules of the menu book. What a
/// schema cannot know is refused here: every such field is named at once, and nothing that was
/// written is repeated. Pure.
public final class ReportReader {
  /// Where nothing is narrower than the sub-county.
  private static final int WHOLE = 0;

  private static final PhoneNumber NOBODY = new PhoneNumber("+254700000000");

  private final Gazetteer gazetteer;

  public ReportReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// @param officer who reports; empty: a program passes on what somebody else told
  public Report read(JsonObject written, Optional<Officer> officer) {
    var faults = new ArrayList<FieldError>();
    var body = new RequestBody(written);
    ChildRole role = body.one(ChildRole.class, "role");
    Danger danger = body.one(Danger.class, "danger");
    Category category = body.one(Category.class, "category");
    if (!ReportQuestions.categories(role).contains(category)) {
      faults.add(fault("/category", "not one of those that are asked of such a child"));
    }
    WithinThreeDays days = withinThreeDays(body, role, danger, category, faults);
    Area place = place(written.getJsonObject("place"), faults);
    String said = said(body.text("place_said"), faults);
    Guardian guardian = guardian(written, faults);
    String name = name(body.text("name_or_ob_number"), faults);
    Reporter reporter = reporter(written, officer, faults);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).trouble();
    }
    return new Report(
        role,
        danger,
        category,
        days,
        body.one(Sex.class, "sex"),
        written.containsKey("age") ? StatedAge.of(body.number("age", 0)) : StatedAge.NOT_KNOWN,
        place,
        place.location() != WHOLE || said.isEmpty(),
        said,
        ReportQuestions.whereabouts(danger, category, body.maybe(Whereabouts.class, "whereabouts")),
        guardian,
        name,
        reporter);
  }

  private static WithinThreeDays withinThreeDays(
      RequestBody body, ChildRole role, Danger danger, Category category, List<FieldError> faults) {
    Optional<WithinThreeDays> said = body.maybe(WithinThreeDays.class, "within_three_days");
    boolean asked = ReportQuestions.asksThreeDays(role, danger, category);
    if (asked && said.isEmpty()) {
      faults.add(fault("/within_three_days", "required"));
    }
    if (!asked && said.isPresent()) {
      faults.add(fault("/within_three_days", "not asked of this"));
    }
    return ReportQuestions.withinThreeDays(role, danger, category, said);
  }

  /// A place of the gazetteer, each part within the one before it.
  private Area place(JsonObject written, List<FieldError> faults) {
    var asked =
        new Area(
            written.getInteger("county"),
            written.getInteger("sub_county"),
            written.getInteger("location", WHOLE));
    Optional<Area> known =
        asked.location() == WHOLE
            ? gazetteer.areaOfSubCounty(asked.subCounty())
            : gazetteer.areaOfLocation(asked.location());
    if (known.filter(asked::equals).isEmpty()) {
      faults.add(fault("/place", "no such place, or not within that one"));
    }
    return asked;
  }

  private static String said(String typed, List<FieldError> faults) {
    String shown = PlaceName.shown(typed);
    if (shown.length() > Report.MAX_PLACE) {
      faults.add(fault("/place_said", "too long"));
      return "";
    }
    return shown;
  }

  private static String name(String typed, List<FieldError> faults) {
    String tidy = TypedText.tidy(typed).strip();
    if (tidy.length() > Report.MAX_NAME) {
      faults.add(fault("/name_or_ob_number", "too long"));
      return "";
    }
    return tidy;
  }

  private static Guardian guardian(JsonObject written, List<FieldError> faults) {
    JsonObject told = written.getJsonObject("guardian", new JsonObject());
    var body = new RequestBody(told);
    Optional<PhoneNumber> phone = phone(body.text("phone"));
    boolean reachable = body.text("contact").equals("reachable");
    if (reachable && phone.isEmpty()) {
      faults.add(fault("/guardian/phone", "not a Kenyan number"));
    }
    if (!reachable && told.containsKey("phone")) {
      faults.add(fault("/guardian/phone", "only of one who may be reached"));
    }
    return switch (body.text("contact")) {
      case "reachable" ->
          phone.<Guardian>map(Guardian.Reachable::new).orElseGet(Guardian.NotKnown::new);
      case "do-not-contact" -> new Guardian.DoNotContact();
      default -> new Guardian.NotKnown();
    };
  }

  private static Optional<PhoneNumber> phone(String typed) {
    return PhoneNumber.parse(typed).filter(PhoneNumber::kenyan);
  }

  private static Reporter reporter(
      JsonObject written, Optional<Officer> officer, List<FieldError> faults) {
    JsonObject told = written.getJsonObject("reporter");
    if (officer.isPresent()) {
      if (told != null) {
        faults.add(fault("/reporter", "the officer who acts is the reporter"));
      }
      Officer by = officer.get();
      return new Reporter.Verified(by.id(), by.phone(), by.language());
    }
    if (told == null) {
      faults.add(fault("/reporter", "required where no officer acts"));
      return new Reporter.Unverified(NOBODY, Language.KISWAHILI, false);
    }
    var body = new RequestBody(told);
    Optional<PhoneNumber> phone = phone(body.text("phone"));
    if (phone.isEmpty()) {
      faults.add(fault("/reporter/phone", "not a Kenyan number"));
    }
    return new Reporter.Unverified(
        phone.orElse(NOBODY),
        new Language(body.text("language")),
        body.flag("may_text"),
        Optional.of(body.one(Reporter.Institution.class, "institution")));
  }

  private static FieldError fault(String field, String rule) {
    return new FieldError("body", field, rule);
  }
}
