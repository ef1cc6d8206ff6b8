package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;

import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A child is reported by 116, a hospital or a school, and by an officer without a phone: one case,
/// the same offices, the same texts.
@ExtendWith(WithRealStores.class)
class ReportApiAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String OFFICE = ApiUser.CHILDRENS_OFFICER;

  private RealStores stores;
  private RunningGateway house;
  private Story story;
  private ApiUser hospital;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    story = new Story(real, house);
    hospital = ApiUser.with(house, real, 1_000, EnumSet.of(ApiScope.REPORTS_WRITE));
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void a_hospital_reports_once_however_often_it_asks_and_reads_no_case() {
    String key = UUID.randomUUID().toString();
    JsonObject told = report(place("KIBERA")).put("reporter", ward());
    var first = hospital.post("/cases", key, told);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(hospital.post("/cases", key, told).body()).isEqualTo(first.body());
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);

    JsonObject filed = ApiUser.json(first);
    String reference = filed.getString("reference");
    assertThat(filed.getString("urgency")).isEqualTo("red");
    assertThat(filed.getJsonArray("told").stream().map(one -> ((JsonObject) one).getString("unit")))
        .contains("scco-kibra", "police-kibra");
    assertThat(filed.getBoolean("another")).isFalse();
    story.settle();
    assertThat(house.phone(OFFICE).inbox().toString()).contains(reference);
    JsonObject reporter =
        story.file(OFFICE, reference).getJsonObject("report").getJsonObject("reporter");
    assertThat(reporter.getString("institution")).isEqualTo("hospital");

    assertProblem(hospital.get("/cases/" + reference), 403);
    assertThat(audited(reference)).containsExactly("report.file api token done");
    assertThat(stores.databaseHolds("Zuhura")).isFalse();
  }

  @Test
  void an_officers_report_is_theirs_and_says_that_another_came() {
    var chief = story.as(CHIEF);
    JsonObject told = report(place("KIBERA"));
    String first = ApiUser.json(chief.post("/cases", told)).getString("reference");
    JsonObject second = ApiUser.json(chief.post("/cases", told));
    assertThat(second.getBoolean("another")).isTrue();
    assertThat(second.getString("reference")).isNotEqualTo(first);
    assertThat(
            story
                .file(OFFICE, first)
                .getJsonObject("report")
                .getJsonObject("reporter")
                .getString("officer"))
        .isEqualTo(stores.officer(CHIEF).id().toString());
    assertThat(
            ApiUser.json(hospital.post("/cases", told.copy().put("reporter", ward())))
                .getBoolean("another"))
        .isTrue();
  }

  @Test
  void what_does_not_fit_is_named_and_opens_no_case() {
    JsonObject told =
        report(new JsonObject().put("county", 1).put("sub_county", 276))
            .put("category", "beaten")
            .put("role", "accused");
    var refused = hospital.post("/cases", told);
    assertProblem(refused, 400);
    assertThat(ApiUser.json(refused).getJsonArray("errors").stream())
        .extracting(error -> ((JsonObject) error).getString("field"))
        .containsExactly("/category", "/place", "/reporter");
    assertThat(refused.body()).doesNotContain("Zuhura", "beaten");
    assertProblem(hospital.post("/cases", told.put("name", "Zuhura")), 400);
    assertProblem(
        ApiUser.with(house, stores, 1_000, EnumSet.of(ApiScope.CASES_WRITE)).post("/cases", told),
        403);
    assertThat(stores.count("select count(*) from case_file")).isZero();
  }

  private JsonObject place(String letters) {
    JsonObject found =
        ApiUser.json(hospital.get("/places?q=" + letters)).getJsonArray("places").getJsonObject(0);
    assertThat(found.getString("within")).contains("Kibra");
    JsonObject place = found.getJsonObject("place");
    place.remove("region");
    return place;
  }

  private static JsonObject report(JsonObject place) {
    return ApiUser.body(
        "role",
        "victim",
        "danger",
        "hurt-or-sick",
        "category",
        "beaten",
        "sex",
        "girl",
        "age",
        9,
        "place",
        place,
        "name_or_ob_number",
        "Zuhura");
  }

  private static JsonObject ward() {
    return ApiUser.body(
        "institution", "hospital", "phone", "0711 000 111", "language", "en", "may_text", false);
  }

  private List<String> audited(String reference) {
    return stores
        .ask(
            "select a.action || ' ' || a.channel || ' ' || a.origin || ' ' || a.outcome"
                + " from audit_entry a join case_file c on c.id = a.case_id"
                + " where a.action like 'report.%' and c.reference = "
                + reference.replace("-", "")
                + " order by a.at")
        .stream()
        .map(List::getFirst)
        .toList();
  }
}
