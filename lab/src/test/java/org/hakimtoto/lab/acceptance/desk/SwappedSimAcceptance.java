package org.hakimtoto.lab.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SimChecking;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody has the SIM of another changed and sits with the number in hand. The carrier knows it:
/// from then on nothing goes to that number and nothing is opened from it, until its owner was
/// seen.
@ExtendWith(WithRealStores.class)
class SwappedSimAcceptance {
  private static final String KEY = "atsk_s3cret";
  private static final String OFFICERS_PIN = "739264";
  private static final String GUARDIAN = "+254711998877";
  private static final String STRANGER = "+254799000111";
  private static final String CALLBACK = "/at/" + RunningGateway.TOKEN + "/sim-swap";
  private static final String[] RED = Reports.boyInACell(15);

  private RealStores stores;
  private AtDouble at;
  private RunningGateway house;
  private Story story;

  @BeforeEach
  void open(RealStores real) throws TimeoutException {
    stores = real;
    at =
        AtDouble.start(
            AtDouble.Settings.local(Optional.of(KEY), Optional.empty()),
            Ledger.inMemory(),
            InstantSource.system(),
            UUID::randomUUID);
    var account =
        new CarrierAccount(
            "haki", new ApiKey(KEY), at.url(), CarrierAccount.Endpoint.LEGACY, Optional.empty());
    var sms =
        new Config.Sms(
            Config.Sms.DEMO.first(),
            Optional.empty(),
            50,
            Optional.of(new SimChecking(account, 1_000)));
    house = RunningGateway.openCarriedBy(sms, real);
    at.sims().tell(RunningGateway.uri(house.port(), CALLBACK));
    story = new Story(real, house);
  }

  @AfterEach
  void close() {
    at.close();
    story.close();
  }

  @Test
  void whoever_took_over_an_officers_number_gets_no_code_takes_up_no_child_and_is_a_stranger() {
    String open = story.reports(Story.CHIEF, Story.CHIEF_PIN, RED);
    DeskUser stolen = DeskUser.signedIn(house, Story.OFFICE, OFFICERS_PIN);
    assertThat(stolen.get("/v1/cases").statusCode()).isEqualTo(200);

    isSwapped(Story.OFFICE, yesterday());
    int before = story.inbox(Story.OFFICE).size();

    assertThat(stolen.get("/v1/cases").statusCode()).as("the session").isEqualTo(401);
    asksForATextedCode(Story.OFFICE);
    assertThat(stores.count("select count(*) from desk_code where way = 'SMS'"))
        .as("a code by text")
        .isZero();
    assertThat(story.phone(Story.OFFICE).dials().screen())
        .as("who dials is anybody")
        .isEqualTo(story.phone(STRANGER).dials().screen());
    assertThat(story.asks(Story.OFFICE, "OK " + open)).contains("116").doesNotContain(open);
    assertThat(story.file(Story.COUNTY, open).getJsonArray("accepted_by")).isNullOrEmpty();

    String next = story.reports(Story.CHIEF, Story.CHIEF_PIN, RED);
    assertThat(story.inbox(Story.OFFICE)).as("but the helpline's answer").hasSize(before + 1);
    assertThat(told(Story.COUNTY, next)).as("RED goes to the office above").isTrue();
    assertThat(told(Story.POLICE, next)).as("and to the police").isTrue();
    assertThat(
            stores.ask(
                "select actor is null, channel, origin, reason from audit_entry"
                    + " where action = 'officer.lost-phone'"))
        .containsExactly(List.of("t", "carrier", "carrier", "sim-swapped"));
    assertThat(house.operations("/metrics").body())
        .contains("haki_sim_swap_total{kind=\"swapped\"} 1");
    story.theAuditHolds();
  }

  @Test
  void the_supervisor_is_told_and_a_code_given_in_person_ends_it() {
    UUID officer = stores.officer(Story.OFFICE).id();
    isSwapped(Story.OFFICE, yesterday());

    assertThat(story.inbox(Story.COUNTY))
        .last()
        .isEqualTo(
            "HAKI. Kibra Children's Office: the SIM of an officer's number (..002) was changed. It"
                + " is blocked. See the officer, then give a new code.");
    JsonObject given =
        Story.ok(
            story
                .as(Story.COUNTY)
                .post("/officers/" + officer + "/pin", ApiUser.body("reason", "phone-lost")));
    story
        .phone(Story.OFFICE)
        .dials()
        .presses("1", given.getString("one_time_code"), "830274", "830274");
    String next = story.reports(Story.CHIEF, Story.CHIEF_PIN, RED);
    assertThat(told(Story.OFFICE, next)).as("alerts come again").isTrue();

    // the same change is told again each day, and is none
    isAskedOf(Story.OFFICE, "told-before");
    assertThat(stores.ask("select suspended_at is null from officer where id = '" + officer + "'"))
        .containsExactly(List.of("t"));

    isSwapped(Story.OFFICE, LocalDate.now(ZoneId.of("Africa/Nairobi")));
  }

  @Test
  void a_familys_number_is_phoned_and_no_more_texted() {
    String reference = story.reports(Story.CHIEF, Story.CHIEF_PIN, RED);
    story.asks(Story.OFFICE, "OK " + reference);
    story.does(
        Story.OFFICE,
        reference,
        "contacts",
        "relation",
        "relative",
        "mode",
        "normal",
        "language",
        "en",
        "shared",
        false,
        "can_read",
        true,
        "phone",
        GUARDIAN);

    at.sims().swap(GUARDIAN, yesterday());
    house.advance(Duration.ZERO);

    comes(() ->
        stores.count("select count(*) from number_state where unsure_why = 'sim-swapped'") == 1);
    assertThat(
            story
                .file(Story.OFFICE, reference)
                .getJsonArray("contacts")
                .getJsonObject(0)
                .getString("number"))
        .isEqualTo("unsure");
    assertThat(stores.ask("select reason, state from call_task where reason = 'NUMBER_UNSURE'"))
        .containsExactly(List.of("NUMBER_UNSURE", "OPEN"));
  }

  @Test
  void what_nobody_asked_or_cannot_be_read_moves_nothing() {
    isAskedOf(Story.OFFICE, "not-swapped");
    String request = at.sims().requestOf(Story.OFFICE).orElseThrow();
    String forged =
        new JsonObject()
            .put("status", "Swapped")
            .put("lastSimSwapDate", "28-11-2026")
            .put("requestId", "ATXSwid_forged")
            .encode();

    at.sims().swap(Story.OFFICE, yesterday());
    assertThat(posts(CALLBACK, forged).statusCode()).as("nobody asked").isEqualTo(200);
    assertThat(posts(CALLBACK, at.sims().answer(request, Story.OFFICE)).statusCode())
        .as("answered before")
        .isEqualTo(200);
    assertThat(posts("/at/wrong/sim-swap", forged).statusCode()).isEqualTo(404);
    assertThat(RunningGateway.get(house.port(), CALLBACK).statusCode()).isEqualTo(404);
    assertThat(RunningGateway.post(house.port(), CALLBACK, "requestId=" + request).statusCode())
        .isEqualTo(400);
    for (String garbage : List.of("", "[]", "{}", "{\"requestId\":1}", "x".repeat(20_000))) {
      assertThat(posts(CALLBACK, garbage).statusCode()).isBetween(400, 499);
    }
    assertThat(stores.count("select count(*) from officer where suspended_at is not null"))
        .isZero();
    assertThat(house.operations("/metrics").body())
        .contains("haki_sim_swap_total{kind=\"not-asked\"}");
  }

  private static LocalDate yesterday() {
    return LocalDate.now(ZoneId.of("Africa/Nairobi")).minusDays(1);
  }

  private void isSwapped(String number, LocalDate day) {
    at.sims().swap(number, day);
    UUID officer = stores.officer(number).id();
    isDue();
    comes(() ->
        stores.count(
                "select count(*) from officer where suspended_at is not null and id = '"
                    + officer
                    + "'")
            == 1);
  }

  /// A day passes, and the carrier is asked again; it says so of this number.
  private void isAskedOf(String number, String verdict) {
    String counted = "haki_sim_swap_total{kind=\"" + verdict + "\"}";
    isDue();
    comes(() ->
        allAnswered()
            && at.sims().requestOf(number).isPresent()
            && house.operations("/metrics").body().contains(counted));
  }

  /// The round before is over, so that none of it is thrown away.
  private void isDue() {
    comes(this::allAnswered);
    stores.change("update sim_check set asked_at = asked_at - interval '25 hours'");
    house.advance(Duration.ZERO);
  }

  private boolean allAnswered() {
    return stores.count("select count(*) from sim_check where answered_at is not null") > 0
        && stores.count("select count(*) from sim_check where answered_at is null") == 0;
  }

  /// An answer that was lost, as one is that comes too soon, is asked for again.
  private void comes(BooleanSupplier what) {
    await()
        .pollInterval(Duration.ofMillis(500))
        .until(() -> {
          stores.change(
              """
              update sim_check set asked_at = asked_at - interval '25 hours'
               where answered_at is null and asked_at < clock_timestamp() - interval '5 seconds'
              """);
          house.advance(Duration.ZERO);
          return what.getAsBoolean();
        });
  }

  private void asksForATextedCode(String number) {
    DeskUser.nobody(house).post("/session/text", new JsonObject().put("number", number));
  }

  private boolean told(String number, String reference) {
    return story.inbox(number).stream().anyMatch(text -> text.contains(reference));
  }

  private HttpResponse<String> posts(String path, String json) {
    return RunningGateway.send(
        HttpRequest.newBuilder(RunningGateway.uri(house.port(), path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }
}
