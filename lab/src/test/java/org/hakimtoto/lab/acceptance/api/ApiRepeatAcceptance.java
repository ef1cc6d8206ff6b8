package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.ok;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.hearing;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.reported;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is asked of the API twice, or too late.
@ExtendWith(WithRealStores.class)
class ApiRepeatAcceptance {
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
  void a_change_of_an_older_version_is_refused() {
    String reference = reported(house);
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    ok(office.with("If-Match", "\"v3\"").post("/cases/" + reference + "/acceptance"));
    var stale =
        office
            .with("If-Match", "\"v3\"")
            .post("/cases/" + reference + "/notes", ApiUser.body("note", "late"));
    assertProblem(stale, 412);
    assertThat(ApiUser.json(office.get("/cases/" + reference)).getInteger("version")).isEqualTo(5);
  }

  @Test
  void the_same_request_happens_once() throws InterruptedException {
    String reference = reported(house);
    var registry = user.as(ApiUser.REGISTRY);
    String key = UUID.randomUUID().toString();
    String path = "/cases/" + reference + "/hearings";
    var answers = Collections.synchronizedList(new ArrayList<HttpResponse<String>>());
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          Thread.startVirtualThread(() -> answers.add(registry.post(path, key, hearing(3)))));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(answers).hasSize(8).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.getFirst().body());
    assertThat(answers.getFirst().headers().firstValue("ETag")).isPresent();
    assertThat(stores.count("select count(*) from hearing")).isEqualTo(1);

    assertProblem(registry.post(path, key, hearing(4)), 422);
    assertThat(stores.count("select count(*) from hearing")).isEqualTo(1);
    assertProblem(RunningGateway.send(registry.request(path).POST(BodyPublishers.noBody())), 400);
  }

  @Test
  void what_is_kept_of_an_answer_is_sealed() {
    String reference = reported(house);
    ok(user.as(ApiUser.REGISTRY).post("/cases/" + reference + "/hearings", hearing(3)));
    assertThat(stores.count("select count(*) from api_idempotency where status = 200"))
        .isEqualTo(1);
    assertThat(stores.databaseHolds(reference)).isFalse();
    assertThat(stores.databaseHolds(user.token())).isFalse();
  }
}
