package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.reported;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.unit;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who is let in at the API's port, and to what.
@ExtendWith(WithRealStores.class)
class ApiAccessAcceptance {
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
  void the_contract_is_served_to_anybody() {
    var answer = house.operations("/v1/openapi.yaml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("openapi: 3.1.0");
  }

  @Test
  void the_contract_is_a_page_for_anybody_at_both_ports_and_runs_nothing() {
    for (int port : List.of(house.operationsPort(), house.deskPort())) {
      var answer = RunningGateway.get(port, "/docs");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
      assertThat(header(answer, "Content-Security-Policy"))
          .startsWith("default-src 'none'; style-src 'sha256-");
      assertThat(answer.body()).contains("id=\"listCases\"").doesNotContain("<script");
    }
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void whoever_has_no_token_that_holds_gets_one_answer() {
    var revoked = ApiUser.of(house, stores);
    var expired = ApiUser.of(house, stores);
    stores.change("update api_client set revoked_at = now() where id = '" + revoked.client() + "'");
    stores.change(
        "update api_client set expires_at = now() - interval '1 second' where id = '"
            + expired.client()
            + "'");
    var answers =
        List.of(
            new ApiUser(user.port(), user.client(), "", Map.of()).get("/units"),
            new ApiUser(user.port(), user.client(), ApiUser.newToken(), Map.of()).get("/units"),
            new ApiUser(user.port(), user.client(), "short", Map.of()).get("/units"),
            revoked.get("/units"),
            expired.get("/units"),
            revoked.get("/nowhere"));
    assertThat(answers)
        .allSatisfy(answer -> {
          assertProblem(answer, 401);
          assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
          assertThat(answer.body()).isEqualTo(answers.getFirst().body());
        });
    assertThat(user.get("/units").statusCode()).isEqualTo(200);
  }

  @Test
  void a_scope_opens_one_door_and_no_other() {
    var reader = ApiUser.with(house, stores, ApiUser.PER_MINUTE, EnumSet.of(ApiScope.UNITS_READ));
    assertThat(reader.get("/units").statusCode()).isEqualTo(200);
    var refused = reader.get("/officers");
    assertProblem(refused, 403);
    assertThat(refused.body()).contains("officers:read");
    assertProblem(reader.post("/units", unit("court-new")), 403);
  }

  @Test
  void a_client_that_asks_too_often_waits() {
    var hasty = ApiUser.with(house, stores, 3, EnumSet.of(ApiScope.UNITS_READ));
    for (int left = 2; left >= 0; left--) {
      var answered = hasty.get("/units?limit=1");
      assertThat(answered.statusCode()).isEqualTo(200);
      assertThat(header(answered, "RateLimit-Policy")).isEqualTo("\"minute\";q=3;w=60");
      assertThat(header(answered, "RateLimit")).startsWith("\"minute\";r=" + left + ";t=");
      assertThat(answered.headers().firstValue("Retry-After")).isEmpty();
    }
    var answer = hasty.get("/units?limit=1");
    assertProblem(answer, 429);
    assertThat(header(answer, "RateLimit")).startsWith("\"minute\";r=0;t=");
    assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 20);
    assertProblem(hasty.get("/nowhere"), 429);
    assertThat(user.get("/units").statusCode()).isEqualTo(200);
  }

  @Test
  void a_request_acts_as_an_officer_of_the_roster_or_not_at_all() {
    assertProblem(user.get("/cases"), 403);
    assertProblem(user.as("+254799999999").get("/cases"), 403);
    assertThat(user.as(ApiUser.CHILDRENS_OFFICER).get("/cases").statusCode()).isEqualTo(200);
    String id = stores.officer(ApiUser.CHILDRENS_OFFICER).id().toString();
    assertThat(user.as(id).get("/cases").statusCode()).isEqualTo(200);

    var plain = ApiUser.with(house, stores, ApiUser.PER_MINUTE, EnumSet.of(ApiScope.CASES_READ));
    assertProblem(plain.as(ApiUser.CHILDRENS_OFFICER).get("/cases"), 403);
    stores.change(
        "update api_client set officer_id = '" + id + "' where id = '" + plain.client() + "'");
    assertThat(plain.get("/cases").statusCode()).isEqualTo(200);
    assertProblem(plain.as(ApiUser.CHILDRENS_OFFICER).get("/cases"), 403);
  }

  @Test
  void an_officer_who_may_not_read_learns_not_that_there_is_a_case() {
    String reference = reported(house);
    var probation = user.as("+254700000006");
    var forbidden = probation.get("/cases/" + reference);
    var unknown = probation.get("/cases/482-137-559");
    var mistyped = probation.get("/cases/482-137-558");
    assertProblem(forbidden, 404);
    assertThat(List.of(unknown.body(), mistyped.body())).containsOnly(forbidden.body());
    var refused = user.as("+254700000001").post("/cases/" + reference + "/acceptance");
    assertProblem(refused, 403);
    assertThat(ApiUser.json(refused).getString("refusal")).isEqualTo("not-allowed");
  }
}
