package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.session.DeskSessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Officers add passkeys and sign in by them, and others try to.
@ExtendWith(WithRealStores.class)
class PasskeyAcceptance {
  private static final String OFFICER = "+254700000002";
  private static final String PIN = "739264";
  private static final String POLICE = "+254700000003";
  private static final String POLICE_PIN = "615873";
  private static final JsonObject NOTHING = new JsonObject();

  private RealStores stores;
  private RunningGateway house;
  private DeskUser officer;
  private PlayedPasskey passkey;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    officer = DeskUser.signedIn(house, OFFICER, PIN);
    passkey = new PlayedPasskey(place());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_officer_adds_one_signs_in_by_it_and_removes_it() {
    assertThat(added(officer, passkey)).isEqualTo(200);
    assertThat(added(officer, passkey)).as("a second time").isEqualTo(422);
    JsonArray all = ApiUser.json(officer.get("/passkeys")).getJsonArray("passkeys");
    assertThat(all).hasSize(1);
    assertThat(all.getJsonObject(0).fieldNames())
        .containsExactlyInAnyOrder("passkey", "device", "added");

    DeskUser again = entered(passkey.counts(2));
    assertThat(ApiUser.json(again.get("/session")).getString("officer"))
        .isEqualTo(stores.officer(OFFICER).id().toString());
    assertThat(stores.ask("select way from desk_session order by began_at"))
        .containsExactly(List.of("USSD"), List.of("PASSKEY"));
    assertThat(again.get("/v1/cases").statusCode()).isEqualTo(200);

    DeskUser police = DeskUser.signedIn(house, POLICE, POLICE_PIN);
    var one = new JsonObject().put("passkey", all.getJsonObject(0).getString("passkey"));
    assertThat(posts(police, "/passkeys/end", one).statusCode()).as("another's").isEqualTo(404);
    assertThat(posts(again, "/passkeys/end", one).statusCode()).isEqualTo(200);
    assertThat(enters(passkey.counts(3))).as("removed").isEqualTo(401);
    assertThat(again.get("/v1/cases").statusCode()).as("its session goes on").isEqualTo(200);
    assertThat(
            stores.ask(
                "select action, outcome, actor is null from audit_entry where action like"
                    + " '%passkey%' order by seq"))
        .containsExactly(
            List.of("passkey.add", "done", "f"),
            List.of("passkey.end", "done", "f"),
            List.of("session.passkey", "refused", "t"));
  }

  @Test
  void a_new_computer_and_a_new_passkey_are_told_to_the_officers_phone_once_and_can_be_ended() {
    assertThat(told()).as("the first one").containsExactly("desk_new_computer");
    HttpResponse<String> entered =
        DeskUser.nobody(house).signsIn(OFFICER, DeskUser.code(house, OFFICER, PIN));
    assertThat(told()).hasSize(2);
    String mark =
        entered.headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("__Host-haki-seen="))
            .findFirst()
            .orElseThrow();
    assertThat(mark)
        .matches(
            "__Host-haki-seen=[A-Za-z0-9_-]{43}; Max-Age=7776000; .*Path=/; Secure; HTTPOnly;"
                + " SameSite=Strict");
    var known = new DeskUser(house, mark.replaceAll(";.*", ""), "");
    assertThat(known.signsIn(OFFICER, DeskUser.code(house, OFFICER, PIN)).statusCode())
        .isEqualTo(200);
    assertThat(known.signsIn(OFFICER, "000000").statusCode()).isEqualTo(401);
    assertThat(told()).as("it is known").hasSize(2);

    assertThat(added(officer, passkey)).isEqualTo(200);
    assertThat(told()).hasSize(3).last().isEqualTo("desk_new_passkey");
    assertThat(stores.databaseHolds(mark.substring(17, 60))).isFalse();

    Officer supervisor = stores.officer(POLICE);
    var misuse =
        new Audit.OnRoster(stores.officer(OFFICER).id(), Optional.empty(), false, "misuse");
    stores
        .database()
        .inTransaction(
            tx -> new DeskSessions(stores.sealing()).endAllOf(tx, supervisor, misuse, Channel.API));
    assertThat(enters(passkey.counts(2))).as("what was added with it").isEqualTo(401);
    assertThat(stores.count("select count(*) from desk_computer"))
        .as("whoever comes back is told of")
        .isZero();
  }

  private List<String> told() {
    return stores
        .ask("select kind from message where kind like 'desk_new_%' order by created_at, id")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  @Test
  void what_is_not_of_here_and_now_and_of_a_known_hand_opens_nothing() {
    added(officer, passkey);
    String police = PlayedPasskey.nameOf(stores.officer(POLICE).id());
    String own = passkey.user();

    assertThat(enters(passkey.counts(2).at("https://evil.example"))).isEqualTo(401);
    passkey.at(place());
    assertThat(enters(passkey.host("evil.example"))).as("another place").isEqualTo(401);
    passkey.host("localhost");
    assertThat(enters(passkey.verified(false))).as("anybody's hand").isEqualTo(401);
    passkey.verified(true);
    assertThat(enters(passkey.user(police))).as("another officer's name").isEqualTo(401);
    passkey.user(own);
    assertThat(enters(new PlayedPasskey(place()).user(own))).as("unknown").isEqualTo(401);
    assertThat(enters(passkey.counts(1))).as("a copy that counts no further").isEqualTo(401);
    JsonObject answer = passkey.counts(2).shown(asked("/session/passkey"));
    stores.change("update desk_passkey_attempt set at = at - interval '5 minutes'");
    assertThat(answers(answer)).as("late").isEqualTo(401);
    JsonObject shown = passkey.shown(asked("/session/passkey"));
    assertThat(answers(shown)).isEqualTo(200);
    assertThat(answers(shown)).as("replayed").isEqualTo(401);
    for (String name : List.of("id", "client_data", "authenticator_data", "signature", "user")) {
      JsonObject broken = passkey.counts(9).shown(asked("/session/passkey")).put(name, "AAAA");
      assertThat(answers(broken)).as(name).isEqualTo(401);
      assertThat(answers(broken.put(name, "?"))).as(name).isEqualTo(401);
    }
    assertThat(stores.count("select count(*) from desk_session where way = 'PASSKEY'"))
        .isEqualTo(1);
  }

  @Test
  void one_is_added_after_a_code_and_by_the_session_that_asked() {
    stores.change("update desk_session set proved_at = proved_at - interval '6 minutes'");
    assertThat(posts(officer, "/passkeys", NOTHING).body()).contains("prove-again");
    assertThat(officer.post("/session/proof", code()).statusCode()).isEqualTo(200);
    JsonObject offered = ApiUser.json(posts(officer, "/passkeys", NOTHING));
    assertThat(offered.getString("name")).doesNotContain("700000002");

    DeskUser police = DeskUser.signedIn(house, POLICE, POLICE_PIN);
    assertThat(posts(police, "/passkeys/answer", passkey.made(offered)).statusCode())
        .as("another's session")
        .isEqualTo(422);
    assertThat(posts(officer, "/passkeys/answer", passkey.made(offered)).statusCode())
        .as("answered already")
        .isEqualTo(422);
    assertThat(added(officer, passkey.verified(false))).as("anybody's hand").isEqualTo(422);
    assertThat(added(officer, passkey.verified(true).at("https://evil.example"))).isEqualTo(422);
    var nothing = passkey.made(offered()).put("attestation", "AAAA");
    assertThat(posts(officer, "/passkeys/answer", nothing).statusCode()).isEqualTo(422);
    for (int n = 0; n < 5; n++) {
      assertThat(added(officer, new PlayedPasskey(place()))).isEqualTo(200);
    }
    assertThat(posts(officer, "/passkeys", NOTHING).body()).contains("passkey-too-many");
    assertThat(DeskUser.nobody(house).get("/passkeys").statusCode()).isEqualTo(401);
  }

  @Test
  void it_proves_a_session_of_its_own_officer() {
    added(officer, passkey);
    var police = DeskUser.signedIn(house, POLICE, POLICE_PIN);
    stores.change("update desk_session set proved_at = proved_at - interval '6 minutes'");
    String proof = "/session/passkey/proof";

    assertThat(
            posts(officer, proof + "/answer", passkey.counts(2).shown(asked("/session/passkey"))))
        .as("a challenge that was for signing in")
        .matches(answer -> answer.statusCode() == 422);
    JsonObject forOfficer = ApiUser.json(posts(officer, proof, NOTHING));
    assertThat(posts(police, proof + "/answer", passkey.shown(forOfficer)).statusCode())
        .isEqualTo(422);
    JsonObject forPolice = ApiUser.json(posts(police, proof, NOTHING));
    assertThat(posts(police, proof + "/answer", passkey.shown(forPolice)).statusCode())
        .as("another officer's passkey")
        .isEqualTo(422);
    assertThat(posts(officer, "/passkeys", NOTHING).body()).contains("prove-again");
    JsonObject asked = ApiUser.json(posts(officer, proof, NOTHING));
    assertThat(answers(passkey.shown(asked))).as("opens no session").isEqualTo(401);
    asked = ApiUser.json(posts(officer, proof, NOTHING));
    assertThat(posts(officer, proof + "/answer", passkey.counts(3).shown(asked)).statusCode())
        .isEqualTo(200);
    assertThat(posts(officer, "/passkeys", NOTHING).statusCode()).isEqualTo(200);
  }

  @Test
  void it_is_over_with_the_number_the_phone_and_the_officer() {
    UUID id = stores.officer(OFFICER).id();
    added(officer, passkey);
    stores.change("update officer set suspended_at = now() where id = '" + id + "'");
    stores.change("update officer set suspended_at = null where id = '" + id + "'");
    assertThat(enters(passkey.counts(2))).as("the phone was lost, and found").isEqualTo(401);

    var second = new PlayedPasskey(place());
    assertThat(added(officer, second)).isEqualTo(200);
    stores.change("update officer set phone_index = 'another' where id = '" + id + "'");
    assertThat(enters(second.counts(2))).as("another number").isEqualTo(401);

    stores.change("update desk_session set phone_index = 'another'");
    assertThat(posts(officer, "/passkeys", NOTHING).body()).contains("passkey-new-number");
    stores.change("update officer set numbered_at = now() - interval '24 hours'");
    var third = new PlayedPasskey(place());
    assertThat(added(officer, third)).isEqualTo(200);
    stores.change("update officer set retired_at = now() where id = '" + id + "'");
    assertThat(enters(third.counts(2))).as("retired").isEqualTo(401);
  }

  @Test
  void an_address_of_numbers_has_none_and_nobody_asks_from_elsewhere() {
    assertThat(DeskUser.nobody(house).post("/session/passkey", NOTHING).body())
        .contains("passkey-no-place");
    assertThat(officer.post("/passkeys", NOTHING).body()).contains("passkey-no-place");
    var elsewhere =
        DeskUser.nobody(house).posting("/session/passkey", NOTHING, "https://evil.example");
    assertThat(RunningGateway.send(elsewhere).statusCode()).isEqualTo(403);
    var much = new JsonObject().put("id", "A".repeat(9_000));
    assertThat(posts(DeskUser.nobody(house), "/session/passkey/answer", much).statusCode())
        .isEqualTo(400);
  }

  private String place() {
    return "http://localhost:" + house.deskPort();
  }

  private HttpResponse<String> posts(DeskUser user, String path, JsonObject body) {
    return RunningGateway.send(user.posting(path, body, place()));
  }

  private JsonObject asked(String path) {
    return ApiUser.json(posts(DeskUser.nobody(house), path, NOTHING));
  }

  private JsonObject offered() {
    return ApiUser.json(posts(officer, "/passkeys", NOTHING));
  }

  private int added(DeskUser user, PlayedPasskey one) {
    JsonObject offered = ApiUser.json(posts(user, "/passkeys", NOTHING));
    return posts(user, "/passkeys/answer", one.made(offered)).statusCode();
  }

  private int answers(JsonObject answer) {
    return posts(DeskUser.nobody(house), "/session/passkey/answer", answer).statusCode();
  }

  private int enters(PlayedPasskey one) {
    return answers(one.shown(asked("/session/passkey")));
  }

  private DeskUser entered(PlayedPasskey one) {
    var answer =
        posts(
            DeskUser.nobody(house),
            "/session/passkey/answer",
            one.shown(asked("/session/passkey")));
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    var asking = new DeskUser(house, cookie, "");
    String session = ApiUser.json(asking.get("/session")).getString("session");
    return new DeskUser(house, cookie, session);
  }

  private JsonObject code() {
    return new JsonObject().put("code", DeskUser.code(house, OFFICER, PIN));
  }
}
