package org.hakimtoto.lab.acceptance.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.Handset;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One person at the phones page plays the chief, then the officers.
@ExtendWith(WithRealStores.class)
@InBrowser
@Order(Story.LONG)
class PhonesPageAcceptance {
  @Test
  void a_chief_reports_on_the_page_and_the_officers_read_the_alert(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      var chief = new Handset(browser, "+254700000001");
      var officer = new Handset(browser, "+254700000002");
      var police = new Handset(browser, "+254700000003");

      chief.button("dial").click();
      chief.shows("Toa taarifa ya mtoto");
      chief.presses("1");
      chief.shows("Mtoto huyu:");
      browser.screenshot("report");
      chief.pressesAll("1", "1", "1", "1", "215");
      chief.shows("PIN");
      chief.types("482915");
      chief.shows("Imepokelewa");
      chief.presses("1");
      chief.shows("Iandike");
      String reference = chief.reference();

      assertThat(officer.button("unread")).hasText("1 new");
      assertThat(police.button("unread")).hasText("1 new");
      officer.readsNewest();
      officer.shows("HAKI RED. New report " + reference);
      police.readsNewest();
      police.shows("HAKI: DHARURA. Taarifa mpya " + reference);
      browser.screenshot("alerted");

      officer.texts("STATUS " + reference);
      assertThat(officer.button("unread")).hasText("1 new");
      officer.readsNewest();
      officer.shows(reference + ": received");
      browser.screenshot("asked");

      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.port());
    }
  }

  @Test
  void the_page_is_worked_by_keyboard_alone(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1920, 1080)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      var chief = new Handset(browser, "+254700000001");

      chief.phone().focus();
      browser.page().keyboard().press("Enter");
      chief.shows("1 Toa taarifa");
      browser.page().keyboard().type("2");
      browser.page().keyboard().press("Enter");
      chief.shows("Andika PIN");
      browser.page().keyboard().type("0");
      browser.page().keyboard().press("Enter");
      chief.shows("1 Toa taarifa");
      browser.page().keyboard().press("Escape");
      chief.shows("Dial *384*115#");
      assertThat(chief.button("dial")).isEnabled();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void the_focus_stays_where_the_person_would_type_next(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      var chief = new Handset(browser, "+254700000001");
      Keyboard keyboard = browser.page().keyboard();

      chief.button("dial").focus();
      keyboard.press("Enter");
      chief.shows("1 Toa taarifa");
      assertThat(chief.button("input")).isFocused();
      browser.screenshot("keyboard-dialled");
      keyboard.type("1");
      keyboard.press("Enter");
      chief.shows("Mtoto huyu:");
      assertThat(chief.button("input")).isFocused();

      // the rest is passed by the Tab key: reply is the only one of its row, then the red key
      keyboard.press("Tab");
      assertThat(chief.button("send")).isFocused();
      keyboard.press("Tab");
      keyboard.press("Tab");
      assertThat(chief.button("hangup")).isFocused();
      keyboard.press("Tab");
      assertThat(chief.button("key-1")).isFocused();
      keyboard.press("ArrowDown");
      keyboard.press("ArrowRight");
      assertThat(chief.button("key-5")).isFocused();
      keyboard.press("Enter");
      assertThat(chief.button("input")).hasValue("5");

      keyboard.press("Shift+Tab");
      assertThat(chief.button("hangup")).isFocused();
      keyboard.press("Enter");
      chief.shows("Dial *384*115#");
      assertThat(chief.button("input")).isFocused();
      keyboard.press("Enter");
      chief.shows("1 Toa taarifa");
      assertThat(chief.button("input")).isFocused();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void the_focus_stays_after_the_last_screen_and_among_the_texts(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      var officer = new Handset(browser, "+254700000002");
      Keyboard keyboard = browser.page().keyboard();

      officer.button("write").focus();
      keyboard.press("Enter");
      assertThat(officer.button("input")).isFocused();
      keyboard.type("STATUS 482-137-559");
      keyboard.press("Enter");
      assertThat(officer.button("unread")).hasText("1 new");
      assertThat(officer.button("message").first()).isFocused();
      keyboard.press("Enter");
      assertThat(officer.button("screen")).isFocused();
      browser.screenshot("keyboard-reading");
      keyboard.press("Backspace");
      assertThat(officer.button("message").first()).isFocused();
      keyboard.press("Escape");
      assertThat(officer.button("input")).isFocused();

      network(browser, "END That is all.");
      keyboard.press("Enter");
      officer.shows("That is all.");
      assertThat(officer.button("input")).isFocused();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void whoever_is_silent_for_thirty_seconds_is_cut_off_by_the_network(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().clock().install();
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      browser.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
      List<Map<String, String>> ends = ends(browser);
      var chief = new Handset(browser, "+254700000001");

      chief.button("dial").click();
      chief.shows("1 Toa taarifa");
      browser.page().clock().fastForward(25_000);
      assertThat(chief.button("left")).containsText("5 s to answer, 155 s in all");
      chief.presses("1");
      chief.shows("Mtoto huyu:");
      browser.page().clock().fastForward(25_000);
      chief.shows("Mtoto huyu:");
      browser.page().clock().fastForward(6_000);
      chief.shows("Session ended by the network.");
      assertThat(chief.button("input")).isFocused();
      browser.screenshot("cut-off");

      assertThat(ends).hasSize(1);
      assertThat(ends.getFirst())
          .containsEntry("status", "Incomplete")
          .containsEntry("phoneNumber", "+254700000001")
          .containsEntry("serviceCode", "*384*115#")
          .containsEntry("networkCode", "99999")
          .containsEntry("hopsCount", "2")
          .containsEntry("input", "1")
          .containsKeys("sessionId", "date", "cost", "durationInMillis", "hopsMetadata");
      assertThat(ends.getFirst().get("lastAppResponse")).startsWith("CON Mtoto huyu:");
    }
  }

  @Test
  void no_session_lasts_longer_than_three_minutes(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().clock().install();
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      browser.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
      List<Map<String, String>> ends = ends(browser);
      var chief = new Handset(browser, "+254700000001");

      chief.button("dial").click();
      chief.shows("1 Toa taarifa");
      for (int turn = 0; turn < 6; turn++) {
        browser.page().clock().fastForward(28_000);
        chief.presses(turn % 2 == 0 ? "1" : "0");
      }
      browser.page().clock().fastForward(13_000);
      chief.shows("Session ended by the network.");
      assertThat(ends).extracting(end -> end.get("status")).containsExactly("Incomplete");
    }
  }

  @Test
  void the_network_tells_how_a_session_ended(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      List<Map<String, String>> ends = ends(browser);
      var chief = new Handset(browser, "+254700000001");

      chief.button("dial").click();
      chief.shows("1 Toa taarifa");
      chief.button("hangup").click();
      chief.shows("Dial *384*115#");
      network(browser, "END That is all.");
      chief.button("dial").click();
      chief.shows("That is all.");
      network(browser, "con lower case");
      chief.button("dial").click();
      chief.shows("invalid MMI code");

      assertThat(ends)
          .extracting(end -> end.get("status"))
          .containsExactly("Incomplete", "Success", "Failed");
      assertThat(ends.get(2))
          .containsKey("errorMessage")
          .containsEntry("lastAppResponse", "con lower case");
    }
  }

  /// In place of the server, one answer to every callback.
  private static void network(Browser browser, String answer) {
    browser.page().unroute("**/ussd");
    browser
        .page()
        .route(
            "**/ussd",
            route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setBody(answer)));
  }

  /// The ends of sessions as they are told to the server.
  private static List<Map<String, String>> ends(Browser browser) {
    var ends = new ArrayList<Map<String, String>>();
    browser
        .page()
        .onRequest(request -> {
          if (request.url().endsWith("/ussd/events")) {
            ends.add(fields(request.postData()));
          }
        });
    return ends;
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  @Test
  void a_number_that_is_not_on_the_roster_chooses_its_language_with_the_first_key(
      RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      Locator first = browser.page().locator("section.phone").first();

      first.locator("[data-role=picker]").selectOption("other");
      first.locator("[data-role=other-number]").fill("0711000111");
      first.locator("[data-role=other-use]").click();
      var stranger = new Handset(browser, "+254711000111");
      stranger.shows("+254711000111");
      stranger.button("dial").click();
      stranger.shows("1 Toa taarifa ya mtoto");
      stranger.presses("2");
      stranger.shows("The child is:");
    }
  }
}
