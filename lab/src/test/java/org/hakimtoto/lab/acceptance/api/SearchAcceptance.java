package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.ok;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.search.SearchCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A case is found by a number on a paper, by a name and a reason, and by what is to be done.
@ExtendWith(WithRealStores.class)
class SearchAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String OFFICE = ApiUser.CHILDRENS_OFFICER;

  private RealStores stores;
  private RunningGateway house;
  private Story story;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    story = new Story(real, house);
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Test
  void a_child_is_found_by_a_name_as_it_sounds_for_a_reason_by_whoever_may_read() {
    String reference = reports("Wanjiru", 278);
    reports("Otieno", 278);
    reports("Wanjiru", 274);

    assertThat(named(OFFICE, "wanjiro")).containsExactly(reference);
    assertThat(named(OFFICE, "Kamau")).isEmpty();
    assertProblem(search(CHIEF, name("Wanjiru")), 403);
    assertProblem(search(OFFICE, ApiUser.body("name", "Wanjiru")), 400);
    assertProblem(search(OFFICE, name("Wanjiru").put("sub_county", 274)), 400);
    assertProblem(search(OFFICE, name("W")), 400);
    assertProblem(search(OFFICE, name("Wanjiru").put("number", "1")), 400);
    assertThat(
            stores.ask(
                "select outcome from audit_entry where action = 'cases.search-name' order by at"))
        .containsExactly(List.of("family-tracing found 1"), List.of("family-tracing found 0"));

    stores.change(
        "insert into audit_entry (at, actor, action, channel, outcome) select now(), '%s',"
                .formatted(stores.officer(OFFICE).id())
            + " 'cases.search-name', 'api', 'told' from generate_series(1, %d)"
                .formatted(SearchCases.MOST_AN_HOUR - 2));
    assertProblem(search(OFFICE, name("Wanjiru")), 429);
    assertThat(stores.databaseHolds("Wanjiru")).isFalse();
  }

  @Test
  void a_number_finds_its_case_in_any_spelling_and_lists_go_by_what_is_to_be_done() {
    String reference = reports("12/20/11/2026", 278);
    var registry = story.as(ApiUser.REGISTRY);
    ok(
        story
            .as(OFFICE)
            .post("/cases/" + reference + "/units", ApiUser.body("unit", "court-kibra")));
    ok(
        registry.post(
            "/cases/" + reference + "/references",
            ApiUser.body("kind", "court-file", "value", "E012/2026")));
    ok(registry.post("/cases/" + reference + "/hearings", ApiRequests.hearing(3)));

    for (String number : List.of(reference, "e12 of 2026", "OB 12/20/11/2026")) {
      assertThat(found(search(OFFICE, ApiUser.body("number", number))))
          .as(number)
          .containsExactly(reference);
    }
    assertThat(found(search(CHIEF, ApiUser.body("number", "E12/2026")))).containsExactly(reference);
    assertThat(found(search(OFFICE, ApiUser.body("number", "E13/2026")))).isEmpty();

    String day = ApiRequests.inDays(3).substring(0, 10);
    assertThat(listed("in_court_on=" + day + "&unit=scco-kibra&custody=police-cell"))
        .containsExactly(reference);
    assertThat(listed("in_court_on=2026-01-01")).isEmpty();
    assertThat(listed("unit=court-kibra")).isEmpty();
    assertThat(listed("overdue=true")).isEmpty();
    stores.change("update case_clock set due_at = '2026-01-01'");
    assertThat(listed("overdue=true&open=true")).containsExactly(reference);
  }

  private String reports(String name, int subCounty) {
    JsonObject told =
        ApiUser.body(
                "role",
                "accused",
                "danger",
                "police-cell",
                "category",
                "theft",
                "sex",
                "girl",
                "name_or_ob_number",
                name)
            .put("place", ApiUser.body("county", 47, "sub_county", subCounty));
    return ApiUser.json(story.as(CHIEF).post("/cases", told)).getString("reference");
  }

  private List<String> named(String officer, String name) {
    return found(search(officer, name(name)));
  }

  private static JsonObject name(String name) {
    return ApiUser.body("name", name, "reason", "family-tracing");
  }

  private HttpResponse<String> search(String officer, JsonObject wanted) {
    return RunningGateway.send(
        story
            .as(officer)
            .request("/searches")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(wanted.encode())));
  }

  private List<String> listed(String query) {
    return found(story.as(OFFICE).get("/cases?" + query));
  }

  private static List<String> found(HttpResponse<String> answer) {
    ok(answer);
    return ApiUser.json(answer).getJsonArray("cases").stream()
        .map(one -> ((JsonObject) one).getString("reference"))
        .toList();
  }
}
