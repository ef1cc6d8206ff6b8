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
    var packed =
        RunningGateway.send(
            user.request("/units")
                .header("Idempotency-Key", "some-key-3")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0})));
    assertProblem(packed, 415);
    assertThat(packed.body()).contains("without a Content-Encoding");
    assertProblem(user.post("/units", ApiUser.body("code", "x".repeat(100_000))), 413);
    assertProblem(user.upload("/rosters", "some-key-2", "x".repeat(2_100_000)), 413);
    assertProblem(user.get("/units?colour=red"), 400);
    assertProblem(user.get("/units?limit=1&limit=2"), 400);
    assertProblem(user.get("/units?limit=101"), 400);
    assertProblem(user.get("/units?q=%00kibra"), 400);
    assertProblem(user.get("/cases?updated_since=2026-11-30T00:00:00Z%0A"), 400);
    assertProblem(user.post("/units?limit=1", unit("court-new")), 400);
  }

  @Test
  void a_field_that_comes_twice_is_refused_with_words_at_any_depth() {
    for (String body :
        java.util.List.of(
            "{\"note\":\"a\",\"note\":\"b\"}",
            "{\"note\":\"a\",\"area\":{\"county\":1,\"county\":2}}")) {
      var answer =
          RunningGateway.send(
              user.request("/cases/" + reported(house) + "/notes")
                  .header("Idempotency-Key", "twice-" + body.length())
                  .header("Haki-Officer", "+254700000002")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body)));
      assertProblem(answer, 400);
      assertThat(answer.body()).contains("a field comes twice");
    }
    assertThat(stores.count("select count(*) from case_event where kind = 'added'")).isZero();
  }

  @Test
  void a_name_is_taken_however_a_word_processor_writes_its_apostrophe() {
    var made =
        user.post("/units", unit("court-new").put("name", "Murang\u2019a\u00A0Law\u200B Courts"));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(stores.ask("select name from unit where code = 'court-new'"))
        .containsExactly(java.util.List.of("Murang'a Law Courts"));
  }

  @Test
  void a_contacts_number_hours_and_owner_are_looked_at() {
    String at = "/cases/" + reported(house) + "/contacts";
    assertThat(contact(at, "+2540711223355", "08:00", "19:00")).isEqualTo("200");
    assertThat(contact(at, "0711 223 356", "08:00", "19:00")).isEqualTo("200");
    assertThat(contact(at, "254-711-223357", "08:00", "19:00")).isEqualTo("200");
    assertThat(contact(at, "+254711223358", "08:00", "08:01"))
        .contains("/safe_until", "at least an hour after safe_from");
    assertThat(contact(at, "+254700000003", "08:00", "19:00")).contains("officers-number");
    assertThat(contact(at, "020 2345678", "08:00", "19:00")).contains("a Kenyan mobile number");
  }

  private String contact(String at, String phone, String from, String until) {
    var answer =
        user.as("+254700000002")
            .post(
                at,
                ApiUser.body(
                    "relation",
                    "relative",
                    "mode",
                    "normal",
                    "language",
                    "sw",
                    "shared",
                    false,
                    "can_read",
                    true,
                    "phone",
                    phone,
                    "safe_from",
                    from,
                    "safe_until",
                    until));
    return answer.statusCode() == 200 ? "200" : answer.body();
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
