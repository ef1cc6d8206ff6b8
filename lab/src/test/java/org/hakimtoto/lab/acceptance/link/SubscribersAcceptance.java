package org.hakimtoto.lab.acceptance.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.link.Receiver.Mood;
import org.hakimtoto.lab.acceptance.link.Receiver.Request;
import org.hakimtoto.notifier.link.Signature;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Programs that are sent events, each what it wants, whatever the others do.
@ExtendWith(WithRealStores.class)
class SubscribersAcceptance {
  private static final String CHIEF = "+254700000001";
  private RealStores stores;
  private RunningGateway house;
  private ApiUser one;
  private ApiUser other;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    UUID first = stores.officer("+254700000009").id();
    UUID second = stores.officer("+254700000003").id();
    stores.change(
        "update officer set administrator_since = now(), posted_at = now(), role ="
            + " 'CHILDREN_COORDINATOR', unit_id = (select unit_id from officer where id = '%s')"
                .formatted(first)
            + " where id in ('%s', '%s')".formatted(first, second));
    one = own(first);
    other = own(second);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void one_that_is_dead_holds_nobody_up_and_each_gets_what_it_wants() {
    try (var dead = new Receiver(0, _ -> new Mood.Hangs());
        var well = new Receiver(0, _ -> Receiver.answers(204));
        var court = new Receiver(0, _ -> Receiver.answers(204));
        var probation = new Receiver(0, _ -> Receiver.answers(204))) {
      made("dead", dead, new JsonObject());
      String secret = made("well", well, new JsonObject().put("payload", "cjims"));
      made("court", court, new JsonObject().put("kinds", new JsonArray(List.of("hearing-set"))));
      made(
          "probation",
          probation,
          new JsonObject().put("agencies", new JsonArray(List.of("probation"))));

      for (int n = 0; n < 4; n++) {
        reports();
      }

      await().until(() -> well.requests().size() >= 4);
      assertThat(well.requests().getFirst().body()).contains("nameOrObNumber");
      assertThat(signed(well.requests().getFirst(), secret)).isTrue();
      assertThat(signed(well.requests().getFirst(), "another-secret")).isFalse();
      assertThat(court.requests()).isEmpty();
      await().until(() -> stores.count(waitingOf("probation")) == 0);
      assertThat(probation.requests()).isEmpty();
      assertThat(stores.count(waitingOf("dead"))).isPositive();
      await()
          .until(() ->
              house
                  .operations("/metrics")
                  .body()
                  .contains("haki_subscriber_waiting{subscriber=\"well\"} 0.0"));
      assertThat(house.operations("/metrics").body())
          .contains("haki_subscriber_lag_seconds{subscriber=\"dead\"}");
    }
  }

  @Test
  void the_least_is_told_rests_wait_and_a_new_secret_signs_beside_the_old_one() {
    try (var receiver = new Receiver(0, _ -> Receiver.answers(204))) {
      // a report of a child in a cell is more than one event
      String secret =
          made("data", receiver, new JsonObject().put("kinds", new JsonArray(List.of("reported"))));
      JsonObject known = listed().getFirst();
      String at = "/subscribers/" + known.getString("subscriber");
      reports();
      await().until(() -> receiver.requests().size() == 1);
      Request told = receiver.requests().getFirst();
      assertThat(told.body())
          .contains("\"urgency\"", "ke.haki-mtoto.case.reported.v1")
          .doesNotContain("name", "child", "guardian", "officer");
      assertThat(told.headers().get("webhook-id"))
          .isEqualTo(new JsonObject(told.body()).getString("id"));

      ok(one.post(at + "/pause"));
      await()
          .until(() -> house.operations("/metrics").body().contains("haki_subscriber_senders 0.0"));
      reports();
      HttpResponse<String> rotated = other.post(at + "/secret");
      ok(rotated);
      assertThat(receiver.requests()).extracting(Request::body).hasSize(1);
      ok(one.post(at + "/resume"));
      assertThat(one.post(at + "/resume").statusCode()).isEqualTo(409);
      await().until(() -> receiver.requests().size() == 2);
      Request both = receiver.requests().get(1);
      assertThat(signed(both, secret)).isTrue();
      assertThat(signed(both, opened(ApiUser.json(rotated).getString("secret")))).isTrue();

      String event = told.headers().getOrDefault("webhook-id", "");
      HttpResponse<String> again = one.post(at + "/redelivery", ApiUser.body("from_event", event));
      ok(again);
      assertThat(ApiUser.json(again).getInteger("events")).isEqualTo(2);
      await().until(() -> receiver.requests().size() == 4);
      assertThat(receiver.requests().stream().map(request -> request.headers().get("webhook-id")))
          .as("the same ids as before")
          .containsOnly(event, both.headers().get("webhook-id"));

      ok(one.post(at + "/end"));
      assertThat(one.post(at + "/end").statusCode()).isEqualTo(404);
      assertThat(listed()).isEmpty();
    }
  }

  @Test
  void nobody_alone_and_nobody_of_another_agency_or_place_has_a_program_sent_events() {
    var wish = wish("data", "https://events.example/haki", new JsonObject());
    String approval = taken(one.post("/subscribers", wish));
    assertThat(confirm(one, approval).statusCode()).isEqualTo(409);
    assertThat(stores.count("select count(*) from subscriber")).isZero();
    var everywhere = ApiUser.body("name", "data", "url", "https://events.example/haki");
    assertThat(one.post("/subscribers", everywhere).statusCode()).isEqualTo(403);
    assertThat(
            one.post("/subscribers", wish.copy().put("counties", new JsonArray(List.of(1, 47))))
                .statusCode())
        .isEqualTo(403);
    for (String url :
        List.of("http://events.example/", "https://10.0.0.7/", "https://169.254.169.254/")) {
      HttpResponse<String> refused = one.post("/subscribers", wish.copy().put("url", url));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("/url").doesNotContain(url);
    }
    UUID police = stores.officer("+254700000006").id();
    stores.change(
        "update officer set administrator_since = now() where id = '%s'".formatted(police));
    assertThat(own(police).post("/subscribers", wish).statusCode()).isEqualTo(403);
    assertThat(confirm(own(police), approval).statusCode()).isEqualTo(404);

    ok(confirm(other, approval));
    assertThat(listed()).hasSize(1);
    assertThat(one.post("/subscribers", wish).statusCode()).isEqualTo(409);
    assertThat(own(police).get("/subscribers").body()).doesNotContain("events.example");
  }

  @Test
  void other_events_are_agreed_by_two_and_hold_for_what_still_waits() {
    try (var receiver = new Receiver(0, _ -> Receiver.answers(204))) {
      made("data", receiver, new JsonObject().put("kinds", new JsonArray(List.of("reported"))));
      String subscriber = listed().getFirst().getString("subscriber");
      String at = "/subscribers/" + subscriber;
      ok(one.post(at + "/pause"));
      reports();
      assertThat(stores.count(waitingOf("data"))).isEqualTo(1);
      var filter =
          ApiUser.body("kinds", new JsonArray(List.of("accepted")))
              .put("counties", new JsonArray(List.of(47)));
      assertThat(one.post(at + "/filter", new JsonObject()).statusCode())
          .as("all of Kenya is not theirs")
          .isEqualTo(403);

      String approval = taken(one.post(at + "/filter", filter));
      assertThat(confirm(one, approval).statusCode()).isEqualTo(409);
      assertThat(listed().getFirst().getJsonArray("kinds")).containsExactly("reported");
      HttpResponse<String> confirmed = confirm(other, approval);
      ok(confirmed);
      assertThat(confirmed.body()).as("its secret stays").doesNotContain("secret");

      assertThat(listed().getFirst().getJsonArray("kinds")).containsExactly("accepted");
      ok(one.post(at + "/resume"));
      String reference = reports();
      ok(
          ApiUser.of(house, stores)
              .as(ApiUser.CHILDRENS_OFFICER)
              .post("/cases/" + reference + "/acceptance"));
      await().until(() -> receiver.requests().size() == 1);
      assertThat(receiver.requests().getFirst().body()).contains("case.accepted.v1");
      await().until(() -> stores.count(waitingOf("data")) == 0);
      assertThat(receiver.requests()).hasSize(1);
      assertThat(stores.ask("select outcome from audit_entry where action = 'subscriber.filter'"))
          .containsExactly(List.of("subscriber:" + subscriber));
    }
  }

  @Test
  void one_that_is_tried_gets_a_signed_event_of_no_case_and_its_answer_is_told() {
    var answers = new java.util.concurrent.atomic.AtomicInteger(204);
    try (var receiver = new Receiver(0, _ -> Receiver.answers(answers.get()))) {
      String secret = made("data", receiver, new JsonObject());
      String at = "/subscribers/" + listed().getFirst().getString("subscriber");

      HttpResponse<String> told = one.post(at + "/test");
      ok(told);
      assertThat(ApiUser.json(told).getInteger("status")).isEqualTo(204);
      Request sent = receiver.requests().getFirst();
      assertThat(signed(sent, secret)).isTrue();
      assertThat(new JsonObject(sent.body()).getString("type")).isEqualTo("ke.haki-mtoto.test.v1");
      answers.set(500);
      assertThat(ApiUser.json(one.post(at + "/test")).getInteger("status")).isEqualTo(500);
      assertThat(stores.count(waitingOf("data"))).as("it is in no queue").isZero();
      assertThat(stores.count("select count(*) from audit_entry where action = 'subscriber.test'"))
          .isEqualTo(2);
      assertThat(own(stores.officer("+254700000006").id()).post(at + "/test").statusCode())
          .as("of nobody else")
          .isIn(403, 404);
    }
  }

  /// Five cases of one office, and of no other; few are withheld.
  @Test
  void what_a_filter_would_let_through_is_told_before_it_is_proposed() {
    for (int n = 0; n < 5; n++) {
      reports();
    }
    JsonObject all = previewed(new JsonObject());
    assertThat(all.getValue("cases")).isEqualTo(5);
    assertThat(all.getInteger("events")).isEqualTo(stores.count("select count(*) from case_event"));
    assertThat(previewed(of("units", "scco-kibra"))).isEqualTo(all);
    assertThat(previewed(of("agencies", "children-services"))).isEqualTo(all);
    assertThat(previewed(of("kinds", "reported")).getValue("events")).isEqualTo(5);
    for (JsonObject none :
        List.of(of("units", "court-kibra"), of("agencies", "probation"), of("kinds", "closed"))) {
      assertThat(previewed(none).getValue("events")).as(none.encode()).isEqualTo("<5");
      assertThat(previewed(none).getValue("cases")).as(none.encode()).isEqualTo("<5");
    }
    assertThat(one.post("/subscribers/preview", new JsonObject()).statusCode())
        .as("all of Kenya")
        .isEqualTo(403);
    var unknown = in47().mergeIn(of("units", "no-such-office"));
    assertThat(one.post("/subscribers/preview", unknown).statusCode()).isEqualTo(400);
    assertThat(
            own(stores.officer("+254700000006").id())
                .post("/subscribers/preview", in47())
                .statusCode())
        .as("of nobody else")
        .isEqualTo(403);
    assertThat(stores.count("select count(*) from audit_entry where action = 'subscriber.preview'"))
        .isEqualTo(10);
  }

  private JsonObject previewed(JsonObject filter) {
    HttpResponse<String> answer = one.post("/subscribers/preview", in47().mergeIn(filter));
    ok(answer);
    return ApiUser.json(answer);
  }

  private static JsonObject in47() {
    return new JsonObject().put("counties", new JsonArray(List.of(47)));
  }

  private static JsonObject of(String field, String word) {
    return new JsonObject().put(field, new JsonArray(List.of(word)));
  }

  private String reports() {
    return house.phone(CHIEF).reports("482915", Reports.naming("0733918264"));
  }

  /// Proposed by one and confirmed by the other. Its secret.
  private String made(String name, Receiver receiver, JsonObject filter) {
    String approval =
        taken(one.post("/subscribers", wish(name, receiver.url().toString(), filter)));
    HttpResponse<String> confirmed = confirm(other, approval);
    ok(confirmed);
    return opened(ApiUser.json(confirmed).getString("secret"));
  }

  private static JsonObject wish(String name, String url, JsonObject filter) {
    return ApiUser.body("name", name, "url", url)
        .put("counties", new JsonArray(List.of(47)))
        .mergeIn(filter);
  }

  private static String opened(String shown) {
    assertThat(shown).startsWith("whsec_");
    return new String(Base64.getDecoder().decode(shown.substring("whsec_".length())), UTF_8);
  }

  private static boolean signed(Request request, String secret) {
    Instant sent =
        Instant.ofEpochSecond(Long.parseLong(request.headers().get("webhook-timestamp")));
    return Signature.verify(
        name -> request.headers().getOrDefault(name, ""),
        request.body().getBytes(UTF_8),
        List.of(secret),
        sent,
        Duration.ofMinutes(5));
  }

  private List<JsonObject> listed() {
    return ApiUser.json(one.get("/subscribers")).getJsonArray("subscribers").stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  private static String waitingOf(String name) {
    return "select count(*) from link_delivery d join subscriber s on s.target = d.target where"
        + " s.name = '"
        + name
        + "' and d.state <> 'DELIVERED'";
  }

  private static String taken(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return ApiUser.json(answer).getString("approval");
  }

  private static HttpResponse<String> confirm(ApiUser user, String approval) {
    return user.post("/approvals/" + approval + "/confirmation");
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /// A token of the administrator's own.
  private ApiUser own(UUID id) {
    ApiUser user = ApiUser.of(house, stores);
    stores.change(
        "update api_client set officer_id = '%s' where id = '%s'".formatted(id, user.client()));
    return user;
  }
}
