package org.hakimtoto.lab.acceptance.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.lab.acceptance.desk.DeskUser;
import org.hakimtoto.lab.acceptance.desk.Shown;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of messages tells by which carrier texts go and why; the national office chooses by
/// hand for a while, after a code, and nobody else does.
@ExtendWith(WithRealStores.class)
class CarrierPageAcceptance {
  private static final String NATIONAL = "national-desk";

  @InBrowser
  @ParameterizedTest
  @CsvSource({"en, 1280", "sw, 360"})
  void the_carrier_is_shown_and_chosen_by_hand_after_a_code(
      String language, int width, RealStores stores) throws TimeoutException {
    boolean english = language.equals("en");
    try (var first = SlowCarrierAcceptance.play();
        var second = SlowCarrierAcceptance.play();
        var house = RunningGateway.openCarriedBy(SlowCarrierAcceptance.sms(first, second), stores);
        var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(NATIONAL);
      desk.goes("/console/messages");
      assertThat(desk.part("messages")).isVisible();
      desk.speaks(language);
      var carrier = desk.part("carrier");
      assertThat(carrier.locator("h2"))
          .hasText(english ? "Texts go by the first company." : "SMS zinapitia kampuni ya kwanza.");
      assertThat(carrier)
          .containsText(english ? "nothing was measured yet" : "hakuna kilichopimwa");

      stores.change("update desk_session set proved_at = proved_at - interval '2 hours'");
      desk.goes("/console/messages");
      carrier.locator("[data-do=carrier]").click();
      desk.field("use").selectOption("second");
      desk.field("hours").selectOption("12");
      new Shown().speaks(browser.page(), language);
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("carrier-dialog-" + language + "-" + width);
      desk.sends();
      var proof = desk.part("proof");
      assertThat(proof).isVisible();
      assertThat(stores.count("select count(*) from carrier_steering where by_hand is not null"))
          .as("not without a code")
          .isZero();
      proof.locator("input").fill(desk.code(NATIONAL));
      browser.page().keyboard().press("Enter");
      assertThat(carrier.locator("h2"))
          .hasText(english ? "Texts go by the second company." : "SMS zinapitia kampuni ya pili.");
      assertThat(carrier).containsText(english ? "chosen by hand by" : "imechaguliwa na");
      assertThat(desk.dialog()).isHidden();
      new Shown().speaks(browser.page(), language);
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("carrier-" + language + "-" + width);
      itIsKept(stores);

      desk.goes("/console/live?lang=" + language);
      assertThat(desk.part("wall").locator("[data-role=carrier]"))
          .containsText(english ? "by the second company since" : "kupitia kampuni ya pili tangu");
      assertThat(desk.part("wall").locator("[data-role=carrier]"))
          .containsText(english ? "chosen by hand" : "imechaguliwa na mtu");
      browser.screenshot("live-carrier-" + language + "-" + width);
      assertThat(browser.complaints())
          .as("a code is asked for, and no screen is opened by a token")
          .allMatch(one -> one.contains("403") || one.contains("401"));
    }
  }

  private static void itIsKept(RealStores stores) {
    String national = stores.officer("+254700000010").id().toString();
    assertThat(
            stores.ask(
                "select by_hand, by_officer, by_hand_until - by_hand_since from carrier_steering"))
        .containsExactly(List.of("SECOND", national, "12:00:00"));
    assertThat(
            stores.ask(
                "select actor, channel, outcome from audit_entry where action ="
                    + " 'carrier.use.second'"))
        .containsExactly(List.of(national, "desk", "done"));
  }

  @Test
  void what_is_measured_is_told_to_offices_who_choose_nothing(RealStores stores)
      throws TimeoutException {
    try (var first = SlowCarrierAcceptance.play();
        var second = SlowCarrierAcceptance.play();
        var house =
            RunningGateway.openCarriedBy(SlowCarrierAcceptance.sms(first, second), stores)) {
      stores.change(
          "insert into carrier_steering (automatic, why, first_fast, first_slow, looked_at) values"
              + " ('SECOND', 'SLOW', 15, 10, clock_timestamp() + interval '1 hour')"
              + " on conflict (one) do update set automatic = 'SECOND', why = 'SLOW',"
              + " first_fast = 15, first_slow = 10, looked_at = excluded.looked_at");
      DeskUser county = DeskUser.signedIn(house, "+254700000009", "413978");
      JsonObject told = ApiUser.json(county.get("/v1/carrier"));
      assertThat(told.getString("now")).isEqualTo("second");
      assertThat(told.getString("why")).isEqualTo("slow");
      assertThat(told.getJsonObject("first").encode()).isEqualTo("{\"all\":25,\"slow\":10}");
      assertThat(told.getBoolean("may_choose")).isFalse();
      assertThat(county.post("/v1/carrier", new JsonObject().put("use", "first")).statusCode())
          .isEqualTo(403);

      DeskUser national = DeskUser.signedIn(house, "+254700000010", "697143");
      var chosen = national.post("/v1/carrier", new JsonObject().put("use", "first"));
      assertThat(chosen.body()).contains("\"now\":\"first\"", "\"role\":\"children-coordinator\"");
      var released = national.post("/v1/carrier", new JsonObject().put("use", "auto"));
      assertThat(released.body()).contains("\"why\":\"after-choice\"").doesNotContain("chosen");
      for (int hours : List.of(0, 73)) {
        var wrong = new JsonObject().put("use", "first").put("hours", hours);
        assertThat(national.post("/v1/carrier", wrong).statusCode()).isEqualTo(400);
      }
      assertThat(
              stores.ask(
                  "select action from audit_entry where action like 'carrier.%' order by id"))
          .containsExactly(List.of("carrier.use.first"), List.of("carrier.use.auto"));
    }
  }

  @Test
  void with_one_carrier_there_is_nothing_to_choose(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      DeskUser national = DeskUser.signedIn(house, "+254700000010", "697143");
      JsonObject told = ApiUser.json(national.get("/v1/carrier"));
      assertThat(told.getBoolean("two")).isFalse();
      assertThat(told.getBoolean("may_choose")).isFalse();
      assertThat(national.post("/v1/carrier", new JsonObject().put("use", "second")).body())
          .contains("no-second-carrier");
      assertThat(national.get("/v1/live").body()).doesNotContain("carrier");
    }
  }
}
