package org.hakimtoto.lab.acceptance.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an officer reads without a line: what a text would say, behind the computer's PIN, for a
/// day, on a computer that may keep it.
class DaySheetAcceptance extends PagesOfToday {
  private static final String COUNTY = "county-nairobi";
  @TempDir Path folder;

  private String reference;

  @BeforeEach
  void begin() {
    reference = childReported();
  }

  @Test
  void it_is_read_behind_the_computers_pin_and_a_stolen_computer_shows_no_child() {
    var profile = new Profile(folder);
    try (var browser = Browser.of(folder, true)) {
      var station = at(browser);
      station.isSetUp();
      station.desk().leaves();
      browser.page().context().setOffline(true);
    } finally {
      profile.loseItsPower();
    }
    profile.hasNone(reference, reference.replace("-", ""), Station.PIN);

    try (var browser = Browser.of(folder, false)) {
      var station = at(browser);
      var page = browser.page();
      page.clock().install();
      station.desk().goes("/console/desk");
      station.desk().part("pin").fill("11111111");
      station.desk().part("unlock").locator("button").click();
      assertThat(station.desk().part("unlock-problem")).isVisible();
      assertThat(page.locator("body")).not().containsText(reference);

      station.desk().unlocks(Station.PIN);
      assertThat(station.desk().part("sheet")).containsText(reference);
      assertThat(station.desk().part("sheet-age")).containsText("0 h");
      assertThat(Axe.against(page)).isEmpty();
      browser.screenshot("day-sheet");
      page.setViewportSize(360, 800);
      browser.screenshot("day-sheet-360");
      station.desk().part("languages").locator("[data-language=sw]").click();
      assertThat(station.desk().part("sheet")).containsText("Karatasi ya siku");

      page.clock().fastForward("03:00");
      assertThat(station.desk().part("sheet-age")).containsText("dakika 3");
      // nobody touches it for a quarter of an hour
      page.clock().fastForward("16:00");
      assertThat(station.desk().part("unlock")).isVisible();
      assertThat(page.locator("body")).not().containsText(reference);
      afterItsTime(station);
    } finally {
      profile.loseItsPower();
    }
    profile.hasNone(reference, reference.replace("-", ""), Station.PIN);
  }

  private void afterItsTime(Station station) {
    var page = station.page();
    // a clock that went back: it says so
    page.clock().setSystemTime(Date.from(Instant.now().minus(Duration.ofDays(400))));
    station.desk().goes("/console/desk");
    station.desk().unlocks(Station.PIN);
    assertThat(station.desk().part("sheet-age")).containsText("clock is wrong");
    page.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofHours(25))));
    station.desk().goes("/console/desk");
    station.desk().unlocks(Station.PIN);
    assertThat(station.desk().part("no-sheet")).isVisible();
    // three days later nobody may write here either
    page.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofHours(73))));
    station.desk().goes("/console/desk");
    assertThat(station.desk().part("nobody-known")).isVisible();
    assertThat(station.permits()).isZero();
  }

  @Test
  void a_computer_that_is_not_enrolled_keeps_nothing() {
    try (var browser = Browser.of(folder, true)) {
      var station = at(browser);
      station.desk().signsIn(Station.OFFICE);
      station.desk().goes("/console/waiting");
      assertThat(station.desk().part("computer-state")).hasAttribute("data-state", "none");
      assertThat(station.desk().part("choose-pin")).isHidden();
      station.pagesLieHere();
      assertThat(station.permits()).isZero();
      browser.page().context().setOffline(true);
      station.desk().goes("/console/desk");
      assertThat(station.desk().part("nobody-known")).isVisible();
    }
  }

  @Test
  void an_administrator_enrols_and_ends_a_computer_which_then_wipes_itself() {
    try (var browser = Browser.of(folder, true);
        var office = new Browser(1280, 900)) {
      var station = at(browser);
      station.desk().signsIn(Station.OFFICE);
      station.desk().goes("/console/waiting");
      station.desk().part("computer-name").fill("Front desk");
      station.desk().part("ask").locator("button").click();
      assertThat(station.desk().part("computer-state")).containsText("Front desk");
      browser.screenshot("computer-asked");
      var county = at(office);
      county.desk().signsIn(COUNTY);
      decides(county, "enrol", "computers");
      station.desk().goes("/console/waiting");
      station.desk().choosesPin(Station.PIN);
      browser.screenshot("computer-enrolled");
      assertThat(station.permits()).isOne();
      station.pagesLieHere();

      browser.page().context().setOffline(true);
      station.desk().goes("/console/report");
      station.desk().unlocks(Station.PIN);
      station.reports("Baraka");
      decides(county, "end", "computers-end");
      // whoever sits there: the sign-in page is enough
      browser.page().context().setOffline(false);
      station.desk().goes("/console/signin");
      await().until(() -> gone(station));
      assertThat(station.waiting()).as("what was written stays").isOne();
      whatWasWrittenWaitsForItsWriter(station);
    }
  }

  private static boolean gone(Station station) {
    return station.permits() == 0;
  }

  private void whatWasWrittenWaitsForItsWriter(Station station) {
    station.desk().signsIn(Station.OFFICE);
    station.desk().goes("/console/waiting");
    assertThat(station.desk().part("no-entries")).isVisible();
    assertThat(station.desk().part("conflicts")).containsText("no longer enrolled");
    assertThat(stores.count("select count(*) from case_file")).isOne();
    station.browser().screenshot("computer-ended");
    station.desk().part("conflicts").locator("[data-do=apply]").click();
    assertThat(station.desk().part("no-conflicts")).isVisible();
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(2);
  }

  /// @param what a button of the list of computers
  private static void decides(Station county, String what, String screenshot) {
    county.desk().goes("/console/administration");
    county.desk().part("computers").locator("[data-do=computer-" + what + "]").click();
    county.desk().dialog().locator("button.main").click();
    assertThat(county.desk().part("notice")).containsText("enrolled");
    county.desk().part("computers").scrollIntoViewIfNeeded();
    assertThat(Axe.against(county.page())).isEmpty();
    county.browser().screenshot(screenshot);
  }

  @Test
  void officers_of_one_computer_open_their_own_alone_and_one_who_left_is_forgotten() {
    try (var browser = Browser.of(folder, true)) {
      var station = at(browser);
      station.isSetUp();
      station.desk().leaves();
      station.desk().signsIn(Station.OTHER_OFFICE);
      station.desk().goes("/console/waiting");
      station.desk().choosesPin("55667788");
      assertThat(station.permits()).isEqualTo(2);
      station.desk().leaves();
      browser.page().context().setOffline(true);
      station.desk().goes("/console/desk");
      String police =
          station
              .desk()
              .part("who")
              .locator(
                  "option",
                  new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Police"))
              .getAttribute("value");
      station.desk().part("who").selectOption(police);
      station.desk().part("pin").fill(Station.PIN);
      station.desk().part("unlock").locator("button").click();
      assertThat(station.desk().part("unlock-problem")).isVisible();
      station.desk().unlocks("55667788");
      assertThat(station.desk().part("me")).containsText("Police");

      stores.change(
          "update officer set retired_at = clock_timestamp() where id = '"
              + stores.officer(Story.POLICE).id()
              + "'");
      browser.page().context().setOffline(false);
      station.desk().goes("/console/signin");
      await().until(() -> station.permits() == 1);
    }
  }

  private Station at(Browser browser) {
    return Station.of(browser, house, stores);
  }
}
