package org.hakimtoto.lab.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.api.ApiAnswers.assertProblem;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No one administrator, whatever they hold in their hand, has a case erased, held or let go, has a
/// family asked for again, or lets a program act in officers' names.
@ExtendWith(WithRealStores.class)
class AgreedByTwoAcceptance {
  private static final String FIRST = "+254700000009";
  private static final String SECOND = "+254700000003";
  private static final String POLICE = "+254700000006";
  private static final String CHIEF = "+254700000001";
  private static final JsonObject COURT = ApiUser.body("reason", "court-order");

  private RealStores stores;
  private RunningGateway house;
  private UUID first;
  private UUID second;
  private ApiUser one;
  private ApiUser other;
  private String at = "";

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    first = stores.officer(FIRST).id();
    second = stores.officer(SECOND).id();
    stores.change(
        "update officer set administrator_since = now(), posted_at = now(), role ="
            + " 'CHILDREN_COORDINATOR', unit_id = (select unit_id from officer where id = '%s')"
                .formatted(first)
            + " where id in ('%s', '%s')".formatted(first, second));
    one = own(first);
    other = own(second);
    at = "/cases/" + house.phone(CHIEF).reports("482915", Reports.naming("0733918264"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nobody_alone_has_a_case_erased_held_or_let_go() {
    nobodyElseProposes();
    String erasure = proposed(one, "/erasure", COURT);
    assertThat(proposed(one, "/erasure", COURT)).as("it waits once").isEqualTo(erasure);
    assertProblem(confirm(one, erasure), 409);
    assertProblem(confirm(own(first), erasure), 409);
    assertProblem(confirm(ApiUser.of(house, stores).as(FIRST), erasure), 403);
    assertProblem(confirm(own(stores.officer(ApiUser.CHILDRENS_OFFICER).id()), erasure), 404);
    stores.change("update officer set retired_at = now() where id = '%s'".formatted(first));
    assertThat(confirm(other, erasure).body()).contains("no longer there");
    stores.change("update officer set retired_at = null");
    stores.change("update approval set expires_at = '2020-01-01'");
    assertThat(confirm(other, erasure).body()).contains("waited too long");
    stores.change("update approval set expires_at = now() + interval '1 day'");
    assertThat(listed(other, "reference")).containsExactly(at.substring("/cases/".length()));

    ok(confirm(other, erasure));
    assertProblem(confirm(other, erasure), 404);
    assertThat(stores.ask("select outcome, proposed_by, decided_by, done_at from approval"))
        .as("a keeper does it, at the command line")
        .containsExactly(List.of("CONFIRMED", first.toString(), second.toString(), "null"));

    String hold = proposed(one, "/hold", ApiUser.body("reason", "an appeal"));
    assertThat(held()).isZero();
    ok(confirm(other, hold));
    assertThat(held()).isOne();
    String lift = taken(other.post(at + "/hold/end"));
    assertProblem(confirm(other, lift), 409);
    ok(other.post("/approvals/" + lift + "/refusal"));
    assertThat(held()).isOne();
    ok(confirm(one, taken(other.post(at + "/hold/end"))));
    assertThat(held()).isZero();
    assertThat(
            stores.ask(
                "select action, actor, outcome, origin_id from audit_entry where action like"
                    + " 'hold.%' order by id"))
        .containsExactly(
            List.of("hold.place", second.toString(), "seconded:" + first, id(other)),
            List.of("hold.lift", first.toString(), "seconded:" + second, id(one)));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  /// Neither an administrator of another agency or place, nor a program, nor an officer of the
  /// case.
  private void nobodyElseProposes() {
    UUID police = stores.officer(POLICE).id();
    stores.change(
        "update officer set administrator_since = now() where id = '%s'".formatted(police));
    for (String path : List.of("/erasure", "/hold")) {
      assertProblem(own(police).post(at + path, COURT), 404);
      assertProblem(
          ApiUser.of(house, stores).as(ApiUser.CHILDRENS_OFFICER).post(at + path, COURT), 404);
      assertProblem(ApiUser.of(house, stores).post(at + path, COURT), 403);
      assertProblem(one.post("/cases/482-137-559" + path, COURT), 404);
    }
    assertThat(stores.count("select count(*) from approval")).isZero();
  }

  @Test
  void who_was_never_to_be_reached_is_asked_for_again_when_two_agree_and_by_no_other_way() {
    ApiUser office = ApiUser.of(house, stores).as(ApiUser.CHILDRENS_OFFICER);
    String person = UUID.randomUUID().toString();
    ok(office.post(at + "/contacts", contact(person, "call-only").put("phone", "0711998844")));
    ok(office.post(at + "/contacts", contact(person, "none")));
    JsonObject again = contact(person, "call-only").put("phone", "0711998844");
    assertProblem(office.post(at + "/contacts", again), 409);
    assertProblem(one.post(at + "/contact-blocks/end", lift("F9")), 409);
    String code = code(office, person);
    String approval = proposed(one, "/contact-blocks/end", lift(code));
    assertProblem(confirm(one, approval), 409);
    assertProblem(office.post(at + "/contacts", again), 409);

    ok(confirm(other, approval));
    assertProblem(confirm(other, approval), 404);
    JsonObject asked = of(office, person);
    assertThat(asked.getString("mode")).isEqualTo("none");
    assertThat(asked.containsKey("phone")).isFalse();
    ok(office.post(at + "/contacts", again));
    assertThat(of(office, person).getString("mode")).isEqualTo("call-only");
    assertThat(
            stores.ask("select actor, outcome from audit_entry where action = 'contact.unblock'"))
        .containsExactly(List.of(second.toString(), "seconded:" + first));
    assertThat(office.get(at + "/history").body()).contains("block-lifted");
  }

  @Test
  void a_token_that_acts_is_made_by_two_and_ended_by_one() {
    JsonObject wish =
        ApiUser.body("name", "cpims", "scopes", new JsonArray(List.of("cases:read")))
            .put("units", new JsonArray(List.of("scco-kibra")));
    assertProblem(
        one.post("/tokens", wish.copy().put("units", new JsonArray(List.of("court-kibra")))), 403);
    assertProblem(one.post("/tokens", wish.copy().put("officer", second.toString())), 400);
    JsonObject asAdministrator = wish.copy().put("officer", second.toString());
    asAdministrator.remove("units");
    assertProblem(one.post("/tokens", asAdministrator), 403);
    String approval = taken(one.post("/tokens", wish));
    assertProblem(confirm(one, approval), 409);
    assertThat(stores.count("select count(*) from api_client where name = 'cpims'")).isZero();

    var made = confirm(other, approval);
    ok(made);
    String secret = ApiUser.json(made).getString("token");
    assertProblem(confirm(other, approval), 404);
    assertThat(secret).matches("[A-Za-z0-9_-]{43}");
    assertThat(one.get("/approvals").body()).doesNotContain(secret);
    var program = new ApiUser(house.operationsPort(), UUID.randomUUID(), secret, Map.of());
    ok(program.as(ApiUser.CHILDRENS_OFFICER).get(at));
    assertProblem(program.as(POLICE).get(at), 403);

    JsonObject shown = token(one, "cpims");
    assertThat(shown.getJsonArray("units")).containsExactly("scco-kibra");
    assertThat(shown.getJsonArray("scopes")).containsExactly("act-as", "cases:read");
    assertThat(shown.getString("last_used")).isNotEmpty();
    String it = "/tokens/" + shown.getString("token");
    JsonObject county = ApiUser.body("units", new JsonArray(List.of("county-nairobi")));
    String units = taken(one.post(it + "/units", county));
    assertProblem(confirm(one, units), 409);
    ok(confirm(other, units));
    assertProblem(program.as(ApiUser.CHILDRENS_OFFICER).get(at), 403);

    ok(one.post(it + "/end"));
    assertProblem(program.as(ApiUser.CHILDRENS_OFFICER).get(at), 401);
    assertProblem(one.post(it + "/end"), 404);
    assertThat(
            stores.ask(
                "select action, actor, seconded_by, claimed from audit_entry where action like"
                    + " 'token.%' order by id"))
        .containsExactly(
            List.of("token.new", second.toString(), first.toString(), "f"),
            List.of("token.units", second.toString(), first.toString(), "f"),
            List.of("token.revoke", first.toString(), "null", "f"));
  }

  private static JsonObject token(ApiUser by, String name) {
    return ApiUser.json(by.get("/tokens")).getJsonArray("tokens").stream()
        .map(JsonObject.class::cast)
        .filter(token -> token.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject contact(String id, String mode) {
    return ApiUser.body(
        "contact",
        id,
        "relation",
        "relative",
        "mode",
        mode,
        "language",
        "sw",
        "shared",
        true,
        "can_read",
        true);
  }

  private static JsonObject lift(String code) {
    return ApiUser.body("contact", code, "reason", "safe-now");
  }

  private String code(ApiUser office, String person) {
    return of(office, person).getString("code");
  }

  private JsonObject of(ApiUser office, String person) {
    return ApiUser.json(office.get(at)).getJsonArray("contacts").stream()
        .map(JsonObject.class::cast)
        .filter(contact -> contact.getString("contact").equals(person))
        .findFirst()
        .orElseThrow();
  }

  private String proposed(ApiUser by, String path, JsonObject body) {
    return taken(by.post(at + path, body));
  }

  private static String taken(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return ApiUser.json(answer).getString("approval");
  }

  private static List<Object> listed(ApiUser by, String field) {
    return ApiUser.json(by.get("/approvals")).getJsonArray("approvals").stream()
        .map(JsonObject.class::cast)
        .<Object>map(waiting -> waiting.getString(field))
        .toList();
  }

  private int held() {
    return stores.count("select count(*) from case_hold");
  }

  /// A token of the administrator's own.
  private ApiUser own(UUID id) {
    ApiUser user = ApiUser.of(house, stores);
    stores.change(
        "update api_client set officer_id = '%s' where id = '%s'".formatted(id, user.client()));
    return user;
  }

  private static String id(ApiUser user) {
    return user.client().toString();
  }

  private static HttpResponse<String> confirm(ApiUser user, String approval) {
    return user.post("/approvals/" + approval + "/confirmation");
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
