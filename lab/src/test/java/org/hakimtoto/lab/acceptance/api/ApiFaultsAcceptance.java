package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.reported;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.unit;

import java.net.http.HttpRequest.BodyPublishers;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the API answers to requests that are wrong, and while its store is away.
@ExtendWith(WithRealStores.class)
class ApiFaultsAcceptance {
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
  void a_fault_names_the_field_and_the_rule_and_not_the_value() {
    String reference = reported(house);
    var answer =
        user.as(ApiUser.REGISTRY)
            .post(
                "/cases/" + reference + "/hearings",
                ApiUser.body(
                    "kind", "zuhurakanari", "when", "soonkanari", "unheardkanari", "kanari"));
    assertProblem(answer, 400);
    assertThat(answer.body())
        .contains("/kind", "/when", "/court", "required", "no such field")
        .doesNotContain("kanari");
    var known =
        user.as(ApiUser.REGISTRY)
            .post("/cases/" + reference + "/hearings", ApiUser.body("kind", "zuhura"));
    assertThat(known.body()).contains("/kind", "/when").doesNotContain("no such field");
    assertThat(house.operations("/metrics").body())
        .contains("haki_api_unknown_fields_total{kind=\"setHearing\"} 1");
  }

  @Test
  void what_is_no_request_of_the_contract_gets_a_problem() {
    assertProblem(user.get("/nowhere"), 404);
    assertProblem(user.get("/"), 404);
    var method = RunningGateway.send(user.request("/units").DELETE());
    assertProblem(method, 405);
    assertThat(method.headers().firstValue("Allow")).contains("GET, POST");
    assertProblem(
        RunningGateway.send(
            user.request("/units")
                .header("Idempotency-Key", "some-key-1")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))),
        415);
    assertProblem(user.post("/units", ApiUser.body("code", "x".repeat(100_000))), 413);
    assertProblem(user.upload("/rosters", "some-key-2", "x".repeat(2_100_000)), 413);
    assertProblem(user.get("/units?colour=red"), 400);
    assertProblem(user.get("/units?limit=1&limit=2"), 400);
    assertProblem(user.get("/units?limit=101"), 400);
    assertProblem(user.post("/units?limit=1", unit("court-new")), 400);
  }

  @Test
  void with_the_store_away_one_is_told_to_ask_again() {
    stores.postgres().killHard();
    try {
      var answer = user.get("/units");
      assertProblem(answer, 503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    } finally {
      stores.postgres().restart();
    }
  }
}
