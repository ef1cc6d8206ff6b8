package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the API shows of a case beside its file, and of all cases together.
@ExtendWith(WithRealStores.class)
class CaseViewsAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PROSECUTOR = "+254700000004";
  private static final String HOME = "+254700000007";

  /// Accused, in a police cell, theft, boy, 15, own area, with police, no guardian, no name, send.
  private static final String[] REPORT = Reports.boyInACell(15);

  private RealStores stores;
  private RunningGateway house;
  private ApiUser user;
  private String reference;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    user = ApiUser.of(house, real);
    reference = report();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_clocks_of_a_case_say_law_or_policy() {
    var clocks = json(office().get("/cases/" + reference + "/clocks")).getJsonArray("clocks");

    assertThat(clocks.stream().map(c -> ((JsonObject) c).getString("name")))
        .contains("arrest-to-court", "guardian-told", "accept-red");
    assertThat(clocks.stream().map(c -> ((JsonObject) c).getString("basis")))
        .containsOnly("law", "policy");
  }

  @Test
  void office_today_brings_the_time_that_is_left_and_is_one_look() {
    String looks = "select count(*) from audit_entry where action in ('office.today', 'case.read')";

    var today = json(office().get("/office/today"));

    var lists = today.getJsonArray("lists");
    assertThat(lists.stream().map(list -> ((JsonObject) list).getString("list")))
        .containsExactly("new", "cells", "red", "dates");
    var cells = lists.getJsonObject(1).getJsonArray("cases");
    assertThat(cells).hasSize(1);
    assertThat(cells.getJsonObject(0).getJsonObject("summary").getString("reference"))
        .isEqualTo(reference);
    assertThat(Instant.parse(cells.getJsonObject(0).getString("court_due")))
        .isAfter(today.getInstant("at"));
    assertThat(stores.count(looks)).isEqualTo(1);
    office().get("/office/today");
    assertThat(stores.count(looks)).as("looked again, nothing new").isEqualTo(1);
    // a home sees that a child is held, and no clock of the record
    var home = json(user.as(HOME).get("/office/today")).getJsonArray("lists").getJsonObject(0);
    assertThat(home.getString("list")).isEqualTo("cells");
    assertThat(home.getJsonArray("cases").getJsonObject(0).containsKey("court_due")).isFalse();
  }

  @Test
  void a_second_report_of_the_same_child_is_suggested_and_not_joined() {
    String second = report();
    await().until(() -> stores.count("select count(*) from duplicate_suggestion") == 1);

    for (String one : List.of(reference, second)) {
      var found = json(office().get("/cases/" + one + "/duplicates")).getJsonArray("suggestions");
      assertThat(found).hasSize(1);
      assertThat(found.getJsonObject(0).getString("reference"))
          .isEqualTo(one.equals(reference) ? second : reference);
      assertThat(found.getJsonObject(0).getJsonArray("reasons")).contains("SAME_CATEGORY");
    }
    assertThat(stores.count("select count(*) from case_link")).isZero();
  }

  @Test
  void the_history_is_for_those_who_may_read_the_record() {
    office().post("/cases/" + reference + "/acceptance");
    office().post("/cases/" + reference + "/notes", new JsonObject().put("note", "Seen."));

    var events = json(office().get("/cases/" + reference + "/history")).getJsonArray("events");

    assertThat(events.stream().map(e -> ((JsonObject) e).getString("what")))
        .startsWith("reported")
        .endsWith("accepted", "stage-moved", "added");
    assertThat(events.encode()).contains("Seen.", "scco-kibra", "\"to\":\"intake\"");
    assertThat(user.as(CHIEF).get("/cases/" + reference + "/history").statusCode()).isEqualTo(404);
  }

  @Test
  void the_responsible_office_sees_who_tried_to_look() {
    stores.change("update unit set county = 1, sub_county = 1 where code = 'odpp-kibra'");
    assertThat(user.as(PROSECUTOR).get("/cases/" + reference).statusCode()).isEqualTo(404);

    var looks = json(office().get("/cases/" + reference + "/looks")).getJsonArray("looks");

    assertThat(looks.stream().map(l -> ((JsonObject) l)))
        .anySatisfy(look -> {
          assertThat(look.getString("role")).isEqualTo("PROSECUTOR");
          assertThat(look.getString("outcome")).isEqualTo("refused");
        });
    assertThat(user.as(CHIEF).get("/cases/" + reference + "/looks").statusCode()).isEqualTo(404);
  }

  @Test
  void asking_for_access_does_not_tell_whether_there_is_a_case() {
    stores.change("update unit set county = 1, sub_county = 1 where code = 'odpp-kibra'");
    var reason = new JsonObject().put("reason", "same-child");
    var known = user.as(PROSECUTOR).post("/cases/" + reference + "/access", reason);
    var unknown = user.as(PROSECUTOR).post("/cases/000-000-000/access", reason);

    assertThat(known.statusCode()).isEqualTo(202).isEqualTo(unknown.statusCode());
    assertThat(known.body().replace(reference, "000-000-000")).isEqualTo(unknown.body());
    assertThat(stores.count("select count(*) from case_event where kind = 'access-asked'"))
        .isEqualTo(1);
  }

  @Test
  void the_numbers_count_the_report() {
    var report = json(user.get("/indicators"));
    var csv = user.get("/indicators?format=csv");

    assertThat(report.getJsonArray("tables")).isNotEmpty();
    assertThat(report.encode()).doesNotContain(reference);
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(user.get("/indicators?from=2026-01-01&to=2020-01-01").statusCode()).isEqualTo(400);
  }

  private ApiUser office() {
    return user.as(ApiUser.CHILDRENS_OFFICER);
  }

  private String report() {
    return house.phone(CHIEF).reports("482915", REPORT);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonObject(answer.body());
  }
}
