package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.ok;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.hearing;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.inDays;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.reported;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.unit;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the API lists, and what is added to its lists.
@ExtendWith(WithRealStores.class)
class ApiListsAcceptance {
  private RealStores stores;
  private RunningGateway house;
  private ApiUser user;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    user = ApiUser.of(house, real);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_list_is_read_page_by_page() {
    var codes = new ArrayList<String>();
    String path = "/units?limit=3";
    String next = "";
    do {
      var answer = user.get(path + (next.isEmpty() ? "" : "&cursor=" + next));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      var page = ApiUser.json(answer);
      page.getJsonArray("units").forEach(unit -> codes.add(((JsonObject) unit).getString("code")));
      next = page.getString("next", "");
    } while (!next.isEmpty());
    assertThat(codes).hasSize(stores.count("select count(*) from unit")).isSorted();
    assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
  }

  @Test
  void a_cursor_fits_its_own_list_only() {
    String next = ApiUser.json(user.get("/units?limit=1")).getString("next");
    assertThat(user.get("/units?limit=2&cursor=" + next).statusCode()).isEqualTo(200);
    for (String path :
        List.of(
            "/units?agency=police&cursor=" + next,
            "/officers?cursor=" + next,
            "/units?cursor=" + next + "x",
            "/units?cursor=YXNzdA." + "0".repeat(32),
            "/units?cursor=x")) {
      assertProblem(user.get(path), 400);
    }
  }

  @Test
  void a_case_list_is_read_page_by_page() {
    var reported = new HashSet<>(List.of(reported(house), reported(house), reported(house)));
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    var first = ApiUser.json(office.get("/cases?limit=2"));
    var second = ApiUser.json(office.get("/cases?limit=2&cursor=" + first.getString("next")));
    var seen = new HashSet<String>();
    for (JsonObject page : List.of(first, second)) {
      page.getJsonArray("cases").forEach(c -> seen.add(((JsonObject) c).getString("reference")));
    }
    assertThat(seen).isEqualTo(reported);
    assertThat(second.containsKey("next")).isFalse();
    assertThat(first.encode()).doesNotContain("\"age\"", "\"sex\"");
  }

  @Test
  void a_unit_is_added_and_its_code_stays() {
    var added = user.post("/units", unit("court-new"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(ApiUser.json(added)).isEqualTo(unit("court-new"));
    assertProblem(user.post("/units", unit("court-new")), 409);
    var elsewhere = unit("court-other");
    elsewhere.getJsonObject("area").put("county", 1).put("sub_county", 290);
    assertProblem(user.post("/units", elsewhere), 400);
  }

  @Test
  void officers_are_listed_with_masked_numbers() {
    var answer = user.get("/officers?unit=scco-kibra");
    var officer = ApiUser.json(answer).getJsonArray("officers").getJsonObject(0);
    assertThat(officer.getString("role")).isEqualTo("children-officer");
    assertThat(officer.getString("phone")).isEqualTo("+254*****02");
    assertThat(ApiUser.json(user.get("/officers?unit=no-such-unit")).getJsonArray("officers"))
        .isEmpty();
  }

  @Test
  void a_new_holiday_names_the_hearings_it_hits() {
    String reference = reported(house);
    ok(user.as(ApiUser.REGISTRY).post("/cases/" + reference + "/hearings", hearing(3)));
    String day = Kenya.day(Instant.parse(inDays(3))).toString();
    var added = user.post("/holidays", ApiUser.body("day", day, "name", "Gazetted day"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    var hit = ApiUser.json(added).getJsonArray("hearings_hit").getJsonObject(0);
    assertThat(hit.getString("reference")).isEqualTo(reference);
    assertThat(hit.getString("court")).isEqualTo("court-kibra");
    assertProblem(user.post("/holidays", ApiUser.body("day", day, "name", "Again")), 409);
    assertThat(user.get("/holidays?year=" + day.substring(0, 4)).body()).contains("Gazetted day");
    assertProblem(user.post("/holidays", ApiUser.body("day", "2027-02-30", "name", "No day")), 400);
  }
}
