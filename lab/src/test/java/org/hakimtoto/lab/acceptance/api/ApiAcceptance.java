package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The API through its port: who is let in, what is asked twice, and what is answered.
@ExtendWith(WithRealStores.class)
public class ApiAcceptance {
  private final Instant today = RunningGateway.MORNING;
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
  void theContractIsServedToAnybody() {
    var answer = house.operations("/v1/openapi.yaml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("openapi: 3.1.0");
  }

  @Test
  void whoeverHasNoTokenThatHoldsGetsOneAnswer() {
    var revoked = ApiUser.of(house, stores);
    var expired = ApiUser.of(house, stores);
    stores.change("update api_client set revoked_at = now() where id = '" + revoked.client() + "'");
    stores.change(
        "update api_client set expires_at = now() - interval '1 second' where id = '"
            + expired.client()
            + "'");
    var answers =
        List.of(
            new ApiUser(user.port(), user.client(), "", java.util.Map.of()).get("/units"),
            new ApiUser(user.port(), user.client(), ApiUser.newToken(), java.util.Map.of())
                .get("/units"),
            new ApiUser(user.port(), user.client(), "short", java.util.Map.of()).get("/units"),
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
  void aScopeOpensOneDoorAndNoOther() {
    var reader = ApiUser.with(house, stores, ApiUser.PER_MINUTE, EnumSet.of(ApiScope.UNITS_READ));
    assertThat(reader.get("/units").statusCode()).isEqualTo(200);
    var refused = reader.get("/officers");
    assertProblem(refused, 403);
    assertThat(refused.body()).contains("officers:read");
    assertProblem(reader.post("/units", unit("court-new")), 403);
  }

  @Test
  void aClientThatAsksTooOftenWaits() {
    var hasty = ApiUser.with(house, stores, 3, EnumSet.of(ApiScope.UNITS_READ));
    for (int i = 0; i < 3; i++) {
      assertThat(hasty.get("/units?limit=1").statusCode()).isEqualTo(200);
    }
    var answer = hasty.get("/units?limit=1");
    assertProblem(answer, 429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(user.get("/units").statusCode()).isEqualTo(200);
  }

  @Test
  void aRequestActsAsAnOfficerOfTheRosterOrNotAtAll() {
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
  void aCaseIsWorkedFromAcceptanceToItsDayInCourt() {
    String reference = reported();
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    var registry = user.as(ApiUser.REGISTRY);

    var file = office.get("/cases/" + reference);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("ETag")).contains("\"v1\"");
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
            ApiUser.body("to", inDays(5), "reason", "court-not-sitting"));
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);

    JsonObject now = ApiUser.json(office.get("/cases/" + reference));
    assertThat(now.getJsonArray("hearings").getJsonObject(0).getInteger("version")).isEqualTo(2);
    assertThat(now.getJsonArray("hearings").getJsonObject(0).getString("when"))
        .isEqualTo(inDays(5));
    JsonObject summary =
        ApiUser.json(office.get("/cases?stage=intake&mine=true"))
            .getJsonArray("cases")
            .getJsonObject(0);
    assertThat(summary.getString("reference")).isEqualTo(reference);
    assertThat(summary.getString("next_date")).isEqualTo(inDays(5));
    assertThat(stores.count("select count(*) from audit_entry where channel = 'api'"))
        .isGreaterThanOrEqualTo(5);
  }

  @Test
  void aCaseIsWorkedThroughToItsEnd() {
    String reference = reported();
    String other = reported();
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
  void anOfficerWhoMayNotReadLearnsNotThatThereIsACase() {
    String reference = reported();
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

  @Test
  void aChangeOfAnOlderVersionIsRefused() {
    String reference = reported();
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    ok(office.with("If-Match", "\"v1\"").post("/cases/" + reference + "/acceptance"));
    var stale =
        office
            .with("If-Match", "\"v1\"")
            .post("/cases/" + reference + "/notes", ApiUser.body("note", "late"));
    assertProblem(stale, 412);
    assertThat(ApiUser.json(office.get("/cases/" + reference)).getInteger("version")).isEqualTo(3);
  }

  @Test
  void theSameRequestHappensOnce() throws InterruptedException {
    String reference = reported();
    var registry = user.as(ApiUser.REGISTRY);
    String key = UUID.randomUUID().toString();
    String path = "/cases/" + reference + "/hearings";
    var answers = java.util.Collections.synchronizedList(new ArrayList<HttpResponse<String>>());
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
    assertProblem(RunningGateway.send(registry.request(path).POST(noBody())), 400);
  }

  @Test
  void aCaseIsReadWhileItIsChanged() throws InterruptedException {
    String at = "/cases/" + reported();
    var office = user.as(ApiUser.CHILDRENS_OFFICER);
    var answers = java.util.Collections.synchronizedList(new ArrayList<Integer>());
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

  @Test
  void whatIsKeptOfAnAnswerIsSealed() {
    String reference = reported();
    ok(user.as(ApiUser.REGISTRY).post("/cases/" + reference + "/hearings", hearing(3)));
    assertThat(stores.count("select count(*) from api_idempotency where status = 200"))
        .isEqualTo(1);
    assertThat(stores.databaseHolds(reference)).isFalse();
    assertThat(stores.databaseHolds(user.token())).isFalse();
  }

  @Test
  void aListIsReadPageByPage() {
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
  void aCursorFitsItsOwnListOnly() {
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
  void aCaseListIsReadPageByPage() {
    var reported = new HashSet<>(List.of(reported(), reported(), reported()));
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
  void aFaultNamesTheFieldAndTheRuleAndNotTheValue() {
    String reference = reported();
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
  void whatIsNoRequestOfTheContractGetsAProblem() {
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
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))),
        415);
    assertProblem(user.post("/units", ApiUser.body("code", "x".repeat(100_000))), 413);
    assertProblem(user.upload("/rosters", "some-key-2", "x".repeat(2_100_000)), 413);
    assertProblem(user.get("/units?colour=red"), 400);
    assertProblem(user.get("/units?limit=1&limit=2"), 400);
    assertProblem(user.get("/units?limit=101"), 400);
    assertProblem(user.post("/units?limit=1", unit("court-new")), 400);
  }

  @Test
  void aUnitIsAddedAndItsCodeStays() {
    var added = user.post("/units", unit("court-new"));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(ApiUser.json(added)).isEqualTo(unit("court-new"));
    assertProblem(user.post("/units", unit("court-new")), 409);
    var elsewhere = unit("court-other");
    elsewhere.getJsonObject("area").put("county", 1).put("sub_county", 290);
    assertProblem(user.post("/units", elsewhere), 400);
  }

  @Test
  void officersAreListedWithMaskedNumbers() {
    var answer = user.get("/officers?unit=scco-kibra");
    var officer = ApiUser.json(answer).getJsonArray("officers").getJsonObject(0);
    assertThat(officer.getString("role")).isEqualTo("children-officer");
    assertThat(officer.getString("phone")).isEqualTo("+254*****02");
    assertThat(ApiUser.json(user.get("/officers?unit=no-such-unit")).getJsonArray("officers"))
        .isEmpty();
  }

  @Test
  void aNewHolidayNamesTheHearingsItHits() {
    String reference = reported();
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

  @Test
  void withTheStoreAwayOneIsToldToAskAgain() {
    stores.postgres().killHard();
    try {
      var answer = user.get("/units");
      assertProblem(answer, 503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    } finally {
      stores.postgres().restart();
    }
  }

  private String reported() {
    var chief = house.phone("+254700000001");
    chief.dials();
    chief.presses("1", "1", "1", "1", "2", "15", "1", "1", "1", "0733918264", "Zuhura", "1");
    chief.presses("482915");
    return chief.reference();
  }

  private static JsonObject unit(String code) {
    return ApiUser.body(
        "code",
        code,
        "agency",
        "judiciary",
        "name",
        "New Law Courts Registry",
        "area",
        ApiUser.body("county", 47, "sub_county", 0, "location", 0, "region", "nairobi"));
  }

  private JsonObject hearing(int days) {
    return ApiUser.body("kind", "plea", "court", "court-kibra", "when", inDays(days));
  }

  private String inDays(int days) {
    return today.plus(days, ChronoUnit.DAYS).toString();
  }

  private static java.net.http.HttpRequest.BodyPublisher noBody() {
    return java.net.http.HttpRequest.BodyPublishers.noBody();
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(200);
  }

  public static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonObject problem = ApiUser.json(answer);
    assertThat(problem.getInteger("status")).isEqualTo(status);
    assertThat(problem.fieldNames())
        .contains("type", "title")
        .isSubsetOf(Set.of("type", "title", "status", "detail", "refusal", "errors"));
    assertThat(answer.body()).doesNotContain("org.hakimtoto", "io.vertx", "Exception");
  }
}
