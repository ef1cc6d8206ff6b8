package org.hakimtoto.lab.acceptance.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.Handset;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// One person at the phones page plays the chief, then the officers.
@ExtendWith(WithRealStores.class)
@EnabledIf(
    value = "chromiumIsInstalled",
    disabledReason = "There is no Chromium on this machine (Debian: apt-get install chromium).")
class PhonesPageAcceptance {
  static boolean chromiumIsInstalled() {
    return Browser.installed().isPresent();
  }

  @Test
  void a_chief_reports_on_the_page_and_the_officers_read_the_alert(RealStores stores) {
    try (var house = RunningGateway.openToday(stores);
        var browser = new Browser(1280, 720)) {
      browser.page().navigate(RunningGateway.uri(house.port(), "/phones").toString());
      var chief = new Handset(browser, "+254700000001");
      var officer = new Handset(browser, "+254700000002");
      var police = new Handset(browser, "+254700000003");

      chief.button("dial").click();
      chief.shows("Kibera Location");
      chief.presses("1");
      chief.shows("Mtoto huyu:");
      browser.screenshot("report");
      chief.pressesAll("1", "1", "1", "2", "15", "1", "1", "2", "1", "1");
      chief.shows("PIN");
      chief.types("482915");
      chief.shows("Kumbukumbu");
      String reference = chief.reference();

      assertThat(officer.button("unread")).hasText("1 new");
      assertThat(police.button("unread")).hasText("1 new");
      officer.readsNewest();
      officer.shows("HAKI RED. New report " + reference);
      police.readsNewest();
      police.shows("HAKI NYEKUNDU. Taarifa mpya " + reference);
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
      chief.shows("1 Report a child");
      browser.page().keyboard().press("Escape");
      chief.shows("Dial *384*115#");
      assertThat(chief.button("dial")).isEnabled();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void a_number_that_is_not_on_the_roster_is_asked_for_its_language(RealStores stores) {
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
      stranger.shows("Lugha / Language:");
    }
  }
}
