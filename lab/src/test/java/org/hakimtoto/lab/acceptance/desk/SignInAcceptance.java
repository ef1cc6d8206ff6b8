package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officers sign in at the desk, and others try to.
@ExtendWith(WithRealStores.class)
class SignInAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEFS_PIN = "482915";
  private static final String OFFICER = "+254700000002";
  private static final String PIN = "739264";
  private static final String POLICE = "+254700000003";
  private static final String POLICE_PIN = "615873";
  private static final String STRANGER = "+254799000111";

  private RealStores stores;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_officer_works_as_themselves_and_the_audit_names_them() {
    String reference = reported();
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);

    JsonObject me = ApiUser.json(officer.get("/session"));
    assertThat(me.getString("officer")).isEqualTo(stores.officer(OFFICER).id().toString());
    assertThat(me.getString("role")).isEqualTo("children-officer");
    assertThat(officer.get("/v1/cases/" + reference).statusCode()).isEqualTo(200);
    var accepted = accepts(officer, reference);
    assertThat(accepted.statusCode()).isEqualTo(200);
    assertThat(
            stores.ask(
                "select distinct actor from audit_entry where action in ('case.read',"
                    + " 'session.begin', 'desk.code')"))
        .containsExactly(List.of(stores.officer(OFFICER).id().toString()));
    assertThat(
            stores.ask(
                "select distinct origin, origin_id from audit_entry where action in ('case.read',"
                    + " 'session.begin')"))
        .containsExactly(List.of("session", officer.session()));
    assertThat(stores.ask("select distinct channel from audit_entry where origin = 'session'"))
        .as("no row of a session passes for a program's")
        .containsExactly(List.of("desk"));
    assertThat(house.operations("/metrics").body()).contains("haki_desk_sign_ins");
  }

  @Test
  void the_cookie_is_for_this_host_alone_and_nothing_is_kept() {
    String code = DeskUser.code(house, OFFICER, PIN);
    var answer = DeskUser.nobody(house).signsIn("0700 000 002", code);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .matches("__Host-haki-desk=[A-Za-z0-9_-]{43}; Path=/; Secure; HTTPOnly; SameSite=Strict");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.body()).doesNotContain("haki", code);
    assertThat(stores.databaseHolds(code)).isFalse();
  }

  @Test
  void unknown_numbers_and_wrong_codes_are_answered_alike_and_none_sooner() {
    DeskUser.code(house, OFFICER, PIN);
    var user = DeskUser.nobody(house);
    HttpResponse<String> wrong = null;
    for (String number : List.of(OFFICER, CHIEF, STRANGER, "12", "no number", "")) {
      long began = System.nanoTime();
      HttpResponse<String> answer = user.signsIn(number, "000000");
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(290));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      wrong = wrong == null ? answer : wrong;
      assertThat(answer.body()).isEqualTo(wrong.body());
    }
  }

  @Test
  void a_code_is_not_guessed_nor_used_twice_and_no_stranger_locks_the_pin() {
    String code = DeskUser.code(house, CHIEF, CHIEFS_PIN);
    var user = DeskUser.nobody(house);
    for (int guess = 0; guess < 5; guess++) {
      assertThat(user.signsIn(CHIEF, "00000" + guess).statusCode()).isEqualTo(401);
    }
    assertThat(user.signsIn(CHIEF, code).statusCode()).as("used up").isEqualTo(401);

    String another = DeskUser.code(house, CHIEF, CHIEFS_PIN);
    assertThat(user.signsIn(CHIEF, another).statusCode()).isEqualTo(200);
    assertThat(user.signsIn(CHIEF, another).statusCode()).as("replayed").isEqualTo(401);
    assertThat(stores.count("select sum(failures + locks)::int from officer_pin")).isZero();
    house.phone(CHIEF).reports(CHIEFS_PIN, Reports.naming("0733918264"));
  }

  @Test
  void the_fourth_code_within_an_hour_is_refused_on_the_phone() {
    for (int n = 0; n < 3; n++) {
      assertThat(DeskUser.code(house, OFFICER, PIN)).matches("\\d{6}");
    }
    assertThat(DeskUser.asks(house, OFFICER, PIN))
        .contains("Nothing was changed. Three codes an hour at most.");
  }

  @Test
  void a_stolen_cookie_is_worth_nothing_once_the_officer_is_not_who_they_were() {
    dies(OFFICER, PIN, "update officer set retired_at = now() where id = 'ID'");
    dies(POLICE, POLICE_PIN, "update officer set suspended_at = now() where id = 'ID'");
    dies(CHIEF, CHIEFS_PIN, "update officer set phone_index = '\\x00' where id = 'ID'");
    dies(
        "+254700000004",
        "284617",
        "update officer_pin set generation = nextval('officer_pin_generation')"
            + " where officer_id = 'ID'");
  }

  private void dies(String number, String pin, String change) {
    DeskUser officer = DeskUser.signedIn(house, number, pin);
    assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(200);

    stores.change(change.replace("ID", stores.officer(number).id().toString()));

    assertThat(officer.get("/v1/cases").statusCode()).as(change).isEqualTo(401);
    assertThat(officer.get("/session").statusCode()).as(change).isEqualTo(401);
  }

  @Test
  void a_stolen_cookie_is_worth_nothing_after_signing_out() {
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);

    assertThat(officer.post("/session/end", new JsonObject()).statusCode()).isEqualTo(200);

    assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(401);
    assertThat(officer.get("/session").statusCode()).isEqualTo(401);
    assertThat(officer.post("/session/end", new JsonObject()).statusCode()).isEqualTo(401);
  }

  @Test
  void a_page_of_one_officer_asks_nothing_in_the_session_of_the_next() {
    DeskUser before = DeskUser.signedIn(house, OFFICER, PIN);
    DeskUser after = DeskUser.signedIn(house, POLICE, POLICE_PIN);

    var page = new DeskUser(house, after.cookie(), before.session());
    assertThat(page.get("/v1/cases").statusCode()).isEqualTo(401);
    assertThat(page.post("/sessions/end", new JsonObject()).statusCode()).isEqualTo(401);
    assertThat(after.get("/v1/cases").statusCode()).isEqualTo(200);
    var without = new DeskUser(house, after.cookie(), "");
    assertThat(without.get("/v1/cases").statusCode()).as("no page of ours").isEqualTo(401);
  }

  @Test
  void nothing_is_done_for_pages_from_elsewhere() {
    String here = "http://127.0.0.1:" + house.deskPort();
    String reference = reported();
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);

    for (String origin :
        List.of(
            "http://evil.example",
            "null",
            "http://127.0.0.1:1",
            here.replace("http:", "https:"),
            here + "0",
            here + ".evil.example")) {
      refusedFrom(officer, reference, origin, "same-origin");
    }
    for (String site : List.of("same-site", "cross-site", "none")) {
      refusedFrom(officer, reference, here, site);
    }
    var looking = officer.request("/v1/cases/" + reference).header("Sec-Fetch-Site", "cross-site");
    assertThat(RunningGateway.send(looking.GET()).statusCode()).isEqualTo(403);
    assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(200);
  }

  private static void refusedFrom(DeskUser officer, String reference, String origin, String site) {
    var signingIn = new JsonObject().put("number", OFFICER).put("code", "123456");
    for (String path :
        List.of(
            "/v1/cases/" + reference + "/acceptance",
            "/session",
            "/session/end",
            "/session/proof",
            "/sessions/end")) {
      var request = officer.posting(path, signingIn, origin).header("Sec-Fetch-Site", site);
      assertThat(RunningGateway.send(request).statusCode())
          .as(path + " " + origin + " " + site)
          .isEqualTo(403);
    }
  }

  @Test
  void what_says_no_origin_changes_nothing() {
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);
    var silent =
        officer
            .request("/session/end")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"));

    assertThat(RunningGateway.send(silent).statusCode()).isEqualTo(403);
    assertThat(officer.get("/session").statusCode()).isEqualTo(200);
  }

  @Test
  void tokens_and_other_officers_names_are_refused_on_the_desks_port() {
    ApiUser program = ApiUser.of(house, stores);
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);
    String bearer = "Bearer " + program.token();

    for (DeskUser user : List.of(DeskUser.nobody(house), officer)) {
      for (String path : List.of("/v1/cases", "/session", "/sessions")) {
        var asked = user.request(path).header("Authorization", bearer).GET();
        assertThat(RunningGateway.send(asked).statusCode()).isEqualTo(403);
      }
    }
    var as = officer.request("/v1/cases").header("Haki-Officer", POLICE).GET();
    assertThat(RunningGateway.send(as).statusCode()).isEqualTo(403);
    assertThat(program.as(OFFICER).get("/cases").statusCode()).as("its own port").isEqualTo(200);
    var cookie =
        program.request("/cases").header("Cookie", officer.cookie()).header("Haki-Desk", "x");
    assertThat(RunningGateway.send(cookie.GET()).statusCode()).isEqualTo(403);
  }

  @Test
  void what_changes_others_takes_a_code_once_more() {
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);
    String retire = "/v1/officers/" + stores.officer(CHIEF).id() + "/retirement";
    JsonObject why = new JsonObject().put("reason", "left");
    stores.change("update desk_session set proved_at = proved_at - interval '6 minutes'");

    var refused = officer.post(retire, why);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("prove-again");
    assertThat(proves(officer, "000000")).isEqualTo(401);
    assertThat(proves(officer, DeskUser.code(house, OFFICER, PIN))).isEqualTo(200);

    // who is no supervisor of the chief is told so by the rules, and no more by the door
    assertThat(officer.post(retire, why).body()).contains("no-such-officer");
    DeskUser chief = DeskUser.signedIn(house, CHIEF, CHIEFS_PIN);
    assertThat(chief.post(retire, why).body()).contains("urn:haki:problem:scope");
  }

  @Test
  void sessions_are_listed_and_ended_by_their_officer_alone() {
    DeskUser here = DeskUser.signedIn(house, OFFICER, PIN);
    DeskUser there = DeskUser.signedIn(house, OFFICER, PIN);
    DeskUser other = DeskUser.signedIn(house, POLICE, POLICE_PIN);

    var listed = ApiUser.json(here.get("/sessions")).getJsonArray("sessions");
    assertThat(listed).hasSize(2);
    assertThat(listed.toString()).contains(here.session(), there.session());
    assertThat(ends(other, here.session())).isEqualTo(404);
    assertThat(ends(here, "no id")).isEqualTo(404);
    assertThat(ends(here, there.session())).isEqualTo(200);
    assertThat(there.get("/v1/cases").statusCode()).isEqualTo(401);
    assertThat(here.get("/v1/cases").statusCode()).isEqualTo(200);
    assertThat(here.post("/sessions/end", new JsonObject()).statusCode()).isEqualTo(200);
    assertThat(here.get("/v1/cases").statusCode()).isEqualTo(401);
    assertThat(other.get("/v1/cases").statusCode()).isEqualTo(200);
  }

  @Test
  void by_text_the_code_comes_first_and_a_wrong_pin_locks_no_phone() {
    DeskUser user = DeskUser.nobody(house);
    String attempt = begins(user, CHIEF);
    assertThat(pins(user, attempt, CHIEFS_PIN).statusCode()).as("before the code").isEqualTo(401);
    assertThat(codes(user, attempt, "000000")).isEqualTo(401);
    String code = texted(CHIEF);
    // who begins another attempt for the same number spoils none
    String others = begins(user, CHIEF);
    assertThat(codes(user, others, code)).isEqualTo(401);
    assertThat(codes(user, attempt, code)).isEqualTo(200);
    assertThat(codes(user, attempt, code)).as("replayed").isEqualTo(401);

    assertThat(pins(user, others, CHIEFS_PIN).statusCode()).isEqualTo(401);
    for (int guess = 0; guess < 5; guess++) {
      assertThat(pins(user, attempt, "00000" + guess).statusCode()).isEqualTo(401);
    }
    assertThat(pins(user, attempt, CHIEFS_PIN).statusCode()).as("locked here").isEqualTo(401);
    assertThat(stores.count("select sum(failures + locks)::int from officer_pin")).isZero();
    house.phone(CHIEF).reports(CHIEFS_PIN, Reports.naming("0733918264"));

    stores.change("delete from desk_pin_try");
    var in = pins(user, attempt, CHIEFS_PIN);
    assertThat(in.statusCode()).isEqualTo(200);
    assertThat(in.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("__Host-");
    assertThat(pins(user, attempt, CHIEFS_PIN).statusCode()).as("replayed").isEqualTo(401);
    assertThat(stores.ask("select way from desk_session")).containsExactly(List.of("SMS"));
  }

  @Test
  void by_text_unknown_numbers_are_answered_alike_and_get_nothing() {
    DeskUser user = DeskUser.nobody(house);
    for (String number : List.of(STRANGER, "no number", "")) {
      String attempt = begins(user, number);
      assertThat(attempt).matches("[A-Za-z0-9_-]{43}");
      assertThat(codes(user, attempt, "123456")).isEqualTo(401);
      assertThat(pins(user, attempt, PIN).statusCode()).isEqualTo(401);
    }
    for (int n = 0; n < 4; n++) {
      begins(user, OFFICER);
    }
    await()
        .until(
            () -> stores.count("select count(*) from audit_entry where outcome = 'refused'") == 1);
    assertThat(stores.count("select count(*) from message")).isEqualTo(3);
  }

  private static String begins(DeskUser user, String number) {
    var answer = user.post("/session/text", new JsonObject().put("number", number));
    assertThat(answer.statusCode()).isEqualTo(200);
    return ApiUser.json(answer).getString("attempt");
  }

  private static int codes(DeskUser user, String attempt, String code) {
    return user.post(
            "/session/text/code", new JsonObject().put("attempt", attempt).put("code", code))
        .statusCode();
  }

  private static HttpResponse<String> pins(DeskUser user, String attempt, String pin) {
    return user.post("/session/text/pin", new JsonObject().put("attempt", attempt).put("pin", pin));
  }

  /// The code that came to a phone.
  private String texted(String number) {
    return DeskUser.texted(house, number);
  }

  @Test
  void a_page_that_looks_by_itself_does_not_keep_a_session_open() {
    DeskUser officer = DeskUser.signedIn(house, OFFICER, PIN);
    stores.change("update desk_session set used_at = used_at - interval '14 minutes'");

    var live = officer.request("/v1/cases").header("Haki-Live", "1").GET();
    assertThat(RunningGateway.send(live).statusCode()).isEqualTo(200);
    assertThat(stores.count(IDLE)).isEqualTo(1);
    assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(200);
    assertThat(stores.count(IDLE)).isZero();
  }

  private static final String IDLE =
      "select count(*) from desk_session where used_at < clock_timestamp() - interval '13 minutes'";

  private static int ends(DeskUser user, String session) {
    return user.post("/sessions/end", new JsonObject().put("session", session)).statusCode();
  }

  private static int proves(DeskUser user, String code) {
    return user.post("/session/proof", new JsonObject().put("code", code)).statusCode();
  }

  private static HttpResponse<String> accepts(DeskUser officer, String reference) {
    return RunningGateway.send(
        officer
            .request("/v1/cases/" + reference + "/acceptance")
            .header("Origin", officer.origin())
            .header("Idempotency-Key", "a-key-of-this-test")
            .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
  }

  private String reported() {
    return house.phone(CHIEF).reports(CHIEFS_PIN, Reports.naming("0733918264"));
  }
}
