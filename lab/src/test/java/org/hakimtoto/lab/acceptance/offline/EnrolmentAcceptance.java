package org.hakimtoto.lab.acceptance.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.desk.DeskUser;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Only a computer that whoever looks after the office has enrolled keeps something, and no longer
/// than they say.
@ExtendWith(WithRealStores.class)
class EnrolmentAcceptance {
  private static final String OFFICERS_PIN = "739264";
  private static final String COUNTYS_PIN = "413978";

  private RealStores stores;
  private RunningGateway house;
  private DeskUser officer;
  private String atTheComputer;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    HttpResponse<String> answer =
        DeskUser.nobody(house)
            .signsIn(Story.OFFICE, DeskUser.code(house, Story.OFFICE, OFFICERS_PIN));
    atTheComputer =
        answer.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.replaceAll(";.*", ""))
            .collect(Collectors.joining("; "));
    var asking = new DeskUser(house, atTheComputer, "");
    officer =
        new DeskUser(
            house, atTheComputer, ApiUser.json(asking.get("/session")).getString("session"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_computer_keeps_nothing_until_it_is_enrolled_and_after_it_ended() {
    String reference = house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
    assertThat(here().getString("state")).isEqualTo("none");
    keepsNothing();

    String number = asked();
    keepsNothing();
    DeskUser county = DeskUser.signedIn(house, Story.COUNTY, COUNTYS_PIN);
    JsonObject listed = computers(county).getFirst();
    assertThat(listed.getString("number")).isEqualTo(number);
    assertThat(listed.getString("name")).isEqualTo("Front desk");
    String id = listed.getString("computer");
    assertThat(decided(county, id, "enrolment")).isEqualTo(200);

    assertThat(here().getString("state")).isEqualTo("enrolled");
    JsonObject permit = permit();
    assertThat(permit.getString("computer")).isEqualTo(id);
    assertThat(lives(permit)).isEqualTo(Duration.ofDays(3));
    sheetTellsWhatATextWould(reference);
    assertThat(stay(officerId())).containsExactly(officerId());

    assertThat(decided(county, id, "end")).isEqualTo(200);
    keepsNothing();
    assertThat(decided(county, id, "end")).isEqualTo(404);
    assertThat(
            stores.ask(
                "select action, outcome from audit_entry where action like 'computer.%' order by"
                    + " id"))
        .containsExactly(
            List.of("computer.ask", "computer:" + id),
            List.of("computer.enrol", "computer:" + id),
            List.of("computer.end", "computer:" + id));
    // asked for once more it is another one: what the thief has stays worthless
    asked();
    assertThat(computers(county).getFirst().getString("computer")).isNotEqualTo(id);
  }

  @Test
  void only_whoever_looks_after_the_office_enrols_and_nobody_sees_anothers() {
    asked();
    String id = stores.ask("select id from desk_enrolment").getFirst().getFirst();
    DeskUser police = DeskUser.signedIn(house, Story.POLICE, Story.POLICE_PIN);
    for (DeskUser other : List.of(officer, police)) {
      assertThat(computers(other)).isEmpty();
      for (String what : List.of("enrolment", "end")) {
        assertThat(decided(other, id, what)).isNotEqualTo(200);
      }
    }
    // a program has no computer
    assertThat(ApiUser.of(house, stores).as(Story.OFFICE).get("/computer").statusCode())
        .isEqualTo(403);
    // nobody answered for a week
    stores.change("update desk_enrolment set until = clock_timestamp()");
    DeskUser county = DeskUser.signedIn(house, Story.COUNTY, COUNTYS_PIN);
    assertThat(computers(county)).isEmpty();
    assertThat(decided(county, id, "enrolment")).isEqualTo(404);
  }

  @Test
  void of_an_officer_who_left_nothing_stays_on_a_computer() {
    asked();
    stores.change("update desk_enrolment set enrolled_at = clock_timestamp(), until = null");
    String other = stores.officer(Story.POLICE).id().toString();
    assertThat(stay(officerId(), other, UUID.randomUUID().toString(), "x"))
        .containsExactlyInAnyOrder(officerId(), other);
    String left = officerId();
    stores.change("update officer set retired_at = clock_timestamp() where id = '" + left + "'");
    assertThat(stay(left, other)).containsExactly(other);
    // at another computer, or without its mark
    assertThat(stay(DeskUser.nobody(house), other)).isEmpty();
  }

  private void keepsNothing() {
    JsonObject permit = permit();
    assertThat(permit.containsKey("computer")).isFalse();
    assertThat(lives(permit)).isEqualTo(Duration.ofHours(12));
    assertThat(officer.get("/v1/office/day-sheet").statusCode()).isEqualTo(403);
    assertThat(stay(officerId())).isEmpty();
  }

  private void sheetTellsWhatATextWould(String reference) {
    JsonObject sheet = ApiUser.json(officer.get("/v1/office/day-sheet"));
    assertThat(
            Duration.between(
                Instant.parse(sheet.getString("at")), Instant.parse(sheet.getString("until"))))
        .isEqualTo(Duration.ofDays(1));
    assertThat(sheet.encode()).contains(reference);
    JsonObject line =
        sheet.getJsonArray("lists").stream()
            .map(JsonObject.class::cast)
            .flatMap(list -> list.getJsonArray("cases").stream())
            .map(JsonObject.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(line.fieldNames())
        .isSubsetOf("reference", "urgency", "stage", "court_due", "hearing", "court");
    assertThat(stores.count("select count(*) from audit_entry where action = 'office.day-sheet'"))
        .isEqualTo(1);
  }

  private String asked() {
    HttpResponse<String> answer =
        officer.post("/v1/computer", new JsonObject().put("name", " Front desk "));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(ApiUser.json(answer).getString("state")).isEqualTo("asked");
    return ApiUser.json(answer).getString("number");
  }

  private static int decided(DeskUser by, String id, String what) {
    return RunningGateway.send(
            by.request("/v1/computers/" + id + "/" + what)
                .header("Origin", by.origin())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.noBody()))
        .statusCode();
  }

  private JsonObject here() {
    return ApiUser.json(officer.get("/v1/computer"));
  }

  private JsonObject permit() {
    return ApiUser.json(officer.get("/v1/intake/permit"));
  }

  private static Duration lives(JsonObject permit) {
    return Duration.between(
        Instant.parse(permit.getString("issued")), Instant.parse(permit.getString("until")));
  }

  private String officerId() {
    return stores.officer(Story.OFFICE).id().toString();
  }

  private static List<JsonObject> computers(DeskUser by) {
    JsonArray all =
        ApiUser.json(by.get("/v1/computers")).getJsonArray("computers", new JsonArray());
    return all.stream().map(JsonObject.class::cast).toList();
  }

  private List<String> stay(String... officers) {
    return stay(new DeskUser(house, atTheComputer, ""), officers);
  }

  private static List<String> stay(DeskUser computer, String... officers) {
    HttpResponse<String> answer =
        computer.post(
            "/computer", new JsonObject().put("officers", new JsonArray(List.of(officers))));
    assertThat(answer.statusCode()).isEqualTo(200);
    return ApiUser.json(answer).getJsonArray("officers").stream().map(String::valueOf).toList();
  }
}
