package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.ok;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.hearing;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.inDays;
import static org.hakimtoto.lab.acceptance.api.ApiRequests.reported;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/// Cases worked through the API's port. Sixty requests at once must all have their turn in time, so
/// nothing else runs beside it.
@Isolated
@ExtendWith(WithRealStores.class)
class ApiCaseWorkAcceptance {
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
  void a_case_is_worked_from_acceptance_to_its_day_in_court() {
    String reference = reported(house);
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    var registry = user.as(ApiUser.REGISTRY);

    var file = office.get("/cases/" + reference);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("ETag")).contains("\"v3\"");
    assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");

    var accepted = office.post("/cases/" + reference + "/acceptance");
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    assertThat(ApiUser.json(accepted).getJsonArray("events"))
        .containsExactly("accepted", "stage-moved");
    var set = registry.post("/cases/" + reference + "/hearings", hearing(3));
    assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
    String hearing = ApiUser.json(set).getString("id");
    var moved =
        registry.post(
            "/cases/" + reference + "/hearings/" + hearing + "/move",
            ApiUser.body("to", inDays(6), "reason", "court-not-sitting"));
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);

    JsonObject now = ApiUser.json(office.get("/cases/" + reference));
    assertThat(now.getJsonArray("hearings").getJsonObject(0).getInteger("version")).isEqualTo(2);
    assertThat(now.getJsonArray("hearings").getJsonObject(0).getString("when"))
        .isEqualTo(inDays(6));
    JsonObject summary =
        ApiUser.json(office.get("/cases?stage=intake&mine=true"))
            .getJsonArray("cases")
            .getJsonObject(0);
    assertThat(summary.getString("reference")).isEqualTo(reference);
    assertThat(summary.getString("next_date")).isEqualTo(inDays(6));
    assertThat(stores.count("select count(*) from audit_entry where channel = 'api'"))
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void a_case_is_worked_through_to_its_end() {
    String reference = reported(house);
    String other = reported(house);
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    String at = "/cases/" + reference;
    ok(office.post(at + "/acceptance"));
    ok(office.post(at + "/notes", ApiUser.body("note", "Seen at the station.")));
    ok(office.post(at + "/units", ApiUser.body("unit", "probation-kibra")));
    ok(office.post(at + "/custody/end", ApiUser.body("how", "released")));
    ok(office.post(at + "/custody", ApiUser.body("kind", "place-of-safety", "since", inDays(0))));
    var left =
        office.post(
            at + "/transfers",
            ApiUser.body(
                "from",
                "police-kibra",
                "to",
                "home-kibra",
                "left",
                inDays(0),
                "expected",
                inDays(1)));
    ok(left);
    String transfer = ApiUser.json(left).getString("id");
    ok(office.post(at + "/transfers/" + transfer + "/arrive", ApiUser.body("arrived", inDays(0))));
    ok(office.post(at + "/custody/end", ApiUser.body("how", "moved")));
    var contact =
        office.post(
            at + "/contacts",
            ApiUser.body(
                "relation",
                "relative",
                "phone",
                "+254711998877",
                "mode",
                "discreet",
                "language",
                "sw",
                "shared",
                true,
                "can_read",
                true));
    ok(contact);
    ok(office.post(at + "/contacts/" + ApiUser.json(contact).getString("id") + "/told"));
    ok(
        office.post(
            at + "/references", ApiUser.body("kind", "ob-number", "value", "12/20/11/2026")));
    ok(office.post(at + "/links", ApiUser.body("other", other)));
    ok(office.post(at + "/links/" + other + "/remove"));
    ok(office.post(at + "/birth", ApiUser.body("day", "2012-02-29")));
    ok(user.as("+254700000001").post(at + "/withdrawal"));
    ok(office.post(at + "/withdrawal/refusal"));
    ok(office.post(at + "/handover", ApiUser.body("to", "county-nairobi")));
    var file = office.get(at);
    assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
    assertThat(ApiUser.json(file).getString("holder")).isEqualTo("county-nairobi");
    ok(office.post(at + "/closure", ApiUser.body("reason", "returned-home")));
    assertProblem(office.post(at + "/acceptance"), 409);
  }

  @Test
  void a_case_is_read_while_it_is_changed() throws InterruptedException {
    String at = "/cases/" + reported(house);
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    var answers = Collections.synchronizedList(new ArrayList<Integer>());
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 30; i++) {
      var note = ApiUser.body("note", "Seen " + i);
      threads.add(
          Thread.startVirtualThread(
              () -> answers.add(office.post(at + "/notes", note).statusCode())));
      threads.add(Thread.startVirtualThread(() -> answers.add(office.get(at).statusCode())));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(answers).hasSize(60).containsOnly(200);
  }
}
