package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officers sign in by accounts of a ministry's own, at a provider that speaks OpenID Connect, and
/// others try to.
@ExtendWith(WithRealStores.class)
class MinistrySignInAcceptance {
  private static final String OFFICER = "+254700000002";
  private static final String PIN = "739264";
  private static final String POLICE = "+254700000003";
  private static final String CLIENT = PlayedMinistry.CLIENT;
  private static final String STAFF = PlayedMinistry.STAFF;
  private static final String REFUSED = "/console/signin#ministry-refused";
  private static final String AWAY = "/console/signin#ministry-away";

  private RealStores stores;
  private PlayedMinistry ministry;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    ministry = new PlayedMinistry();
    PlayedMinistry.numbered(real, OFFICER, STAFF);
    house = RunningGateway.openFor(ministry.known(), real, 1);
  }

  @AfterEach
  void close() {
    house.close();
    ministry.close();
  }

  @Test
  void an_officer_signs_in_by_the_ministrys_account() {
    var browser = MinistryBrowser.begins(house);
    var answer = comesBack(browser, claims());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/console/desk");
    DeskUser officer = signedIn(answer);
    JsonObject me = ApiUser.json(officer.get("/session"));
    assertThat(me.getString("officer")).isEqualTo(stores.officer(OFFICER).id().toString());
    assertThat(stores.ask("select way from desk_session")).containsExactly(List.of("OIDC"));
    assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(200);
    assertThat(officer.post("/session/end", new JsonObject()).statusCode()).isEqualTo(200);
    assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(401);
  }

  @Test
  void what_goes_there_asks_for_the_password_and_gives_nothing_away() {
    var answer = DeskUser.nobody(house).post("/session/ministry", new JsonObject());

    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .matches(
            "__Host-haki-ministry=[A-Za-z0-9_-]{43}; Max-Age=600; Expires=[^;]*; Path=/; Secure;"
                + " HTTPOnly; SameSite=Lax");
    String address = ApiUser.json(answer).getString("address");
    assertThat(address)
        .contains(
            "response_type=code",
            "prompt=login",
            "max_age=0",
            "code_challenge_method=S256",
            "redirect_uri=http%3A%2F%2F127.0.0.1%3A" + house.deskPort())
        .doesNotContain(PlayedMinistry.SECRET, cookie.replaceAll("[^=]*=([^;]*);.*", "$1"));
    assertThat(ApiUser.json(answer).fieldNames()).containsExactly("address");
  }

  @Test
  void a_token_for_another_or_of_another_time_opens_nothing() {
    refuses("another audience", claims().put("aud", "another-desk"));
    refuses("an audience beside", claims().put("aud", new JsonArray().add(CLIENT).add("other")));
    refuses("none", claims().put("aud", new JsonArray()));
    refuses("expired", claims().put("exp", Instant.now().minusSeconds(120).getEpochSecond()));
    refuses("another nonce", claims().put("nonce", "of-another-browser"));
    refuses("another issuer", claims().put("iss", "https://elsewhere.example"));
    refuses("made for another", claims().put("azp", "another-desk"));
    long before = Instant.now().minusSeconds(600).getEpochSecond();
    refuses("signed in by who sat here before", claims().put("auth_time", before));
    refuses("nobody says when", without(claims(), "auth_time"));
    assertThat(stores.count("select count(*) from desk_session")).isZero();
  }

  @Test
  void keys_that_are_not_known_open_nothing_and_new_ones_are_asked_for() {
    assertThat(location(comesBack(claims()))).isEqualTo("/console/desk");
    ministry.changesItsKeys();

    refuses("signed with a key that was not there", claims());
    assertThat(location(comesBack(claims()))).isEqualTo("/console/desk");
  }

  @Test
  void who_is_no_officer_on_duty_is_answered_alike_and_nothing_of_them_is_written() {
    UUID officer = id(OFFICER);
    refuses("unknown", claims().put("staff_number", "99999999"));
    refuses("none", without(claims(), "staff_number"));
    refuses("no number", claims().put("staff_number", "somebody@example.go.ke"));
    refuses("two", claims().put("staff_number", new JsonArray().add(STAFF).add("20190458")));
    stores.change("update officer set suspended_at = now() where id = '" + officer + "'");
    refuses("lost phone", claims());
    stores.change(
        "update officer set suspended_at = null, retired_at = now() where id = '" + officer + "'");
    refuses("retired", claims());

    assertThat(
            stores.ask(
                "select distinct actor, actor_index, outcome, channel from audit_entry where action"
                    + " = 'session.ministry'"))
        .hasSize(1)
        .allMatch(row -> row.toString().contains("refused"));
    assertThat(stores.count("select count(*) from audit_entry where action = 'session.ministry'"))
        .isEqualTo(6);
    assertThat(stores.databaseHolds("somebody@example.go.ke")).isFalse();
    assertThat(stores.count("select count(*) from desk_session")).isZero();
  }

  @Test
  void who_comes_back_twice_or_in_another_browser_comes_in_vain() {
    var browser = MinistryBrowser.begins(house);
    var other = MinistryBrowser.begins(house);
    URI back = back(browser, claims());

    assertThat(location(new MinistryBrowser(house, "", back).comesBack(back))).isEqualTo(REFUSED);
    assertThat(location(other.comesBack(back))).as("another browser").isEqualTo(REFUSED);
    URI code = URI.create(back.toString().replaceAll("state=[^&]*", "state=" + "A".repeat(43)));
    assertThat(location(browser.comesBack(code))).as("another state").isEqualTo(REFUSED);
    assertThat(location(browser.comesBack(back))).isEqualTo("/console/desk");
    assertThat(location(browser.comesBack(back))).as("replayed").isEqualTo(REFUSED);
    assertThat(stores.count("select count(*) from desk_session")).isEqualTo(1);

    // a code that another browser got, brought in under an attempt of one's own
    URI theirs = back(MinistryBrowser.begins(house), claims());
    URI mixed = URI.create(other.comesFrom(theirs));
    assertThat(location(other.comesBack(mixed))).as("a code of another's").isEqualTo(REFUSED);
    assertThat(stores.count("select count(*) from desk_session")).isEqualTo(1);
  }

  @Test
  void an_attempt_is_over_after_ten_minutes() {
    var browser = MinistryBrowser.begins(house);
    URI back = back(browser, claims());
    stores.change("update desk_ministry_attempt set at = at - interval '10 minutes'");

    assertThat(location(browser.comesBack(back))).isEqualTo(REFUSED);
  }

  @Test
  void while_the_ministry_is_away_the_other_ways_go_on() {
    var browser = MinistryBrowser.begins(house);
    URI back = back(browser, claims());
    ministry.close();

    assertThat(location(browser.comesBack(back))).isEqualTo(AWAY);
    try (var fresh = RunningGateway.openFor(ministry.known(), stores, 1)) {
      var begun = DeskUser.nobody(fresh).post("/session/ministry", new JsonObject());
      assertThat(begun.statusCode()).isEqualTo(503);
      assertThat(begun.body()).contains("ministry-away");
      DeskUser officer = DeskUser.signedIn(fresh, OFFICER, PIN);
      assertThat(officer.get("/v1/cases").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_session_is_proved_by_its_own_officer_alone() {
    PlayedMinistry.numbered(stores, POLICE, "20190999");
    DeskUser officer = signedIn(comesBack(claims()));
    stores.change("update desk_session set proved_at = proved_at - interval '6 minutes'");
    String retire = "/v1/officers/" + id(POLICE) + "/retirement";
    var why = new JsonObject().put("reason", "left");
    assertThat(officer.post(retire, why).body()).contains("prove-again");

    var other = MinistryBrowser.begins(officer, "/session/ministry/proof");
    assertThat(location(comesBack(other, claims().put("staff_number", "20190999"))))
        .isEqualTo(REFUSED);
    assertThat(officer.post(retire, why).body()).contains("prove-again");
    var own = MinistryBrowser.begins(officer, "/session/ministry/proof");
    var answer = comesBack(own, claims());
    assertThat(location(answer)).isEqualTo("/console/desk");
    assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    assertThat(officer.post(retire, why).body()).doesNotContain("prove-again");
    assertThat(DeskUser.nobody(house).post("/session/ministry/proof", why).statusCode())
        .isEqualTo(401);
  }

  @Test
  void nobody_begins_from_elsewhere_and_without_a_ministry_there_is_no_such_way() {
    var user = DeskUser.nobody(house);
    var elsewhere = user.posting("/session/ministry", new JsonObject(), "https://evil.example");
    assertThat(RunningGateway.send(elsewhere).statusCode()).isEqualTo(403);
    var much = new JsonObject().put("much", "x".repeat(2_000));
    assertThat(user.post("/session/ministry", much).statusCode()).isEqualTo(400);
    assertThat(user.get("/console/signin").body()).contains("data-ministry=\"yes\"");
    try (var without = RunningGateway.open(stores)) {
      var nobody = DeskUser.nobody(without);
      assertThat(nobody.post("/session/ministry", new JsonObject()).statusCode()).isEqualTo(404);
      assertThat(nobody.get("/session/ministry/back?code=a&state=b").statusCode()).isEqualTo(404);
      assertThat(nobody.get("/console/signin").body()).contains("data-ministry=\"\"");
    }
  }

  private void refuses(String what, JsonObject claims) {
    var answer = comesBack(claims);
    assertThat(location(answer)).as(what).isEqualTo(REFUSED);
    assertThat(answer.headers().allValues("Set-Cookie").toString())
        .as(what)
        .doesNotContain("__Host-haki-desk");
  }

  /// Who is told that the ministry is away begins again: a busy machine may be late.
  private HttpResponse<String> comesBack(JsonObject claims) {
    return Stream.generate(() -> comesBack(MinistryBrowser.begins(house), claims))
        .limit(5)
        .filter(answer -> !location(answer).equals(AWAY))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> comesBack(MinistryBrowser browser, JsonObject claims) {
    return browser.comesBack(back(browser, claims));
  }

  private URI back(MinistryBrowser browser, JsonObject claims) {
    return browser.signsIn(claims);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private DeskUser signedIn(HttpResponse<String> answer) {
    String cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith("__Host-haki-desk="))
            .findFirst()
            .orElseThrow();
    var asking = new DeskUser(house, cookie.replaceAll(";.*", ""), "");
    String session = ApiUser.json(asking.get("/session")).getString("session");
    return new DeskUser(house, asking.cookie(), session);
  }

  private static JsonObject claims() {
    return PlayedMinistry.claims();
  }

  private static JsonObject without(JsonObject claims, String name) {
    claims.remove(name);
    return claims;
  }

  private UUID id(String number) {
    return stores.officer(number).id();
  }
}
