package org.hakimtoto.gateway.api.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.api.operation.Problem;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
  private static final Officer CHIEF =
      new Officer(
          UUID.randomUUID(),
          Role.CHIEF,
          new Unit(
              UUID.randomUUID(),
              "chief-kibera",
              Agency.ADMINISTRATION,
              "Kibera location",
              new Area(47, 276, 9)),
          Language.KISWAHILI,
          new PhoneNumber("+254700000001"));

  private final ReportReader reader =
      new ReportReader(
          new Gazetteer(
              List.of(new Named(47, "Nairobi", 0), new Named(1, "Mombasa", 0)),
              List.of(new Named(276, "Kibra", 47), new Named(1, "Changamwe", 1)),
              List.of(new Named(9, "Kibera", 276))));

  @Test
  void an_officers_report_is_theirs_and_says_what_a_cell_says() {
    Report report = read(written("accused", "police-cell", "theft"));
    assertThat(report.reporter())
        .isEqualTo(new Reporter.Verified(CHIEF.id(), CHIEF.phone(), CHIEF.language()));
    assertThat(report.category()).isEqualTo(Category.THEFT);
    assertThat(report.whereabouts()).isEqualTo(Whereabouts.POLICE);
    assertThat(report.withinThreeDays()).isEqualTo(WithinThreeDays.NOT_ASKED);
    assertThat(report.guardian()).isEqualTo(new Guardian.NotKnown());
    assertThat(report.age()).isEqualTo(StatedAge.NOT_KNOWN);
    assertThat(report.placeListed()).isTrue();
    assertThat(report.complete()).isTrue();
  }

  @Test
  void abuse_that_goes_on_happened_within_three_days() {
    assertThat(read(written("victim", "abuse-ongoing", "sexual")).withinThreeDays())
        .isEqualTo(WithinThreeDays.YES);
    assertThat(
            read(written("victim", "none", "sexual").put("within_three_days", "not-known"))
                .withinThreeDays())
        .isEqualTo(WithinThreeDays.NOT_KNOWN);
  }

  @Test
  void a_place_that_no_list_has_is_said_and_not_listed() {
    JsonObject written =
        written("needs-care", "none", "neglect").put("place_said", "  kwa   juma ");
    written.getJsonObject("place").remove("location");
    Report report = read(written);
    assertThat(report.place()).isEqualTo(Area.ofSubCounty(47, 276));
    assertThat(report.placeSaid()).isEqualTo("Kwa Juma");
    assertThat(report.placeListed()).isFalse();
  }

  @Test
  void an_institutions_report_names_who_may_be_called() {
    JsonObject written =
        written("unsure", "none", "lost")
            .put("age", 0)
            .put(
                "guardian",
                new JsonObject().put("contact", "reachable").put("phone", "0711 000 222"))
            .put("reporter", reporter("0711000111"));
    Report report = reader.read(written, Optional.empty());
    assertThat(report.age()).isEqualTo(StatedAge.of(0));
    assertThat(report.guardian())
        .isEqualTo(new Guardian.Reachable(new PhoneNumber("+254711000222")));
    assertThat(report.reporter())
        .isEqualTo(
            new Reporter.Unverified(
                new PhoneNumber("+254711000111"),
                Language.ENGLISH,
                true,
                Optional.of(Reporter.Institution.HOSPITAL)));
  }

  @Test
  void each_field_that_is_wrong_is_named_at_once_and_nothing_is_repeated() {
    JsonObject written =
        written("accused", "none", "beaten")
            .put("within_three_days", "yes")
            .put("place", new JsonObject().put("county", 1).put("sub_county", 276))
            .put("guardian", new JsonObject().put("contact", "reachable").put("phone", "+4479460"))
            .put("reporter", reporter("5550000000"));
    Problem problem = refused(written, Optional.empty());
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors())
        .extracting(Problem.FieldError::field)
        .containsExactly(
            "/category", "/within_three_days", "/place", "/guardian/phone", "/reporter/phone");
    assertThat(problem.reply().body()).doesNotContain("4479460", "555", "beaten", "276");
  }

  @Test
  void the_three_days_must_be_told_where_they_are_asked() {
    assertThat(refused(written("witness", "none", "sexual"), Optional.of(CHIEF)).errors())
        .containsExactly(new Problem.FieldError("body", "/within_three_days", "required"));
  }

  @Test
  void who_reports_is_the_officer_or_somebody_who_is_named() {
    JsonObject fits = written("needs-care", "none", "street");
    assertThat(refused(fits, Optional.empty()).errors())
        .extracting(Problem.FieldError::field)
        .containsExactly("/reporter");
    assertThat(refused(fits.put("reporter", reporter("0711000111")), Optional.of(CHIEF)).errors())
        .extracting(Problem.FieldError::field)
        .containsExactly("/reporter");
  }

  private Report read(JsonObject written) {
    return reader.read(written, Optional.of(CHIEF));
  }

  private Problem refused(JsonObject written, Optional<Officer> officer) {
    return catchThrowableOfType(Problem.Trouble.class, () -> reader.read(written, officer))
        .problem();
  }

  private static JsonObject written(String role, String danger, String category) {
    return new JsonObject()
        .put("role", role)
        .put("danger", danger)
        .put("category", category)
        .put("sex", "girl")
        .put("place", new JsonObject().put("county", 47).put("sub_county", 276).put("location", 9));
  }

  private static JsonObject reporter(String phone) {
    return new JsonObject()
        .put("institution", "hospital")
        .put("phone", phone)
        .put("language", "en")
        .put("may_text", true);
  }
}
