package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two administrators look after a roster: what takes two waits for the other.
@ExtendWith(WithRealStores.class)
@InBrowser
class AdministrationPageAcceptance {
  private static final String COUNTY = "county-nairobi";
  private static final String COUNTYS_NUMBER = "+254700000009";
  private static final String COUNTYS_PIN = "413978";
  private static final String OFFICE = "scco-kibra";

  private final Shown shown = new Shown();
  private RealStores stores;
  private RunningGateway house;
  private String national = "";

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
    national = stores.officer("+254700000010").unit().code();
    stores.change(
        "update officer set administrator_since = now(), posted_at = now() where unit_id in"
            + " (select id from unit where code in ('"
            + COUNTY
            + "', '"
            + national
            + "'))");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "sw, 360"})
  void a_day_of_an_administrator_with_a_second_one(String language, int width) {
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(COUNTY);
      assertThat(desk.part("administration")).isVisible();
      desk.speaks(language);
      desk.part("unit").selectOption(OFFICE);
      assertThat(desk.part("officers").locator("> li")).hasCount(1);
      adds(browser, desk, language);

      desk.leaves();
      desk.signsIn(national);
      Locator waiting = desk.part("approvals").locator("li");
      assertThat(waiting).hasCount(1);
      desk.speaks(language);
      assertThat(waiting).hasCount(1);
      shown.speaks(browser.page(), language);
      waiting.locator("[data-do=confirm]").focus();
      browser.page().keyboard().press("Enter");
      assertThat(waiting).hasCount(0);
      desk.part("unit").selectOption(OFFICE);
      assertThat(desk.part("officers").locator("> li")).hasCount(2);
      changes(browser, desk, language);
      keeps(browser, desk, language);
      browser.screenshot("administration-" + language + "-" + width);
    }
  }

  /// A role that sees children's files is proposed; who proposed it cannot confirm it.
  private void adds(Browser browser, Desk desk, String language) {
    desk.part("add-officer").focus();
    browser.page().keyboard().press("Enter");
    desk.field("role").selectOption("children-officer");
    desk.field("phone").fill("0711 222 333");
    shown.speaks(browser.page(), language);
    browser.page().keyboard().press("Enter");
    assertThat(desk.dialog()).isHidden();
    assertThat(desk.part("notice")).isVisible();
    Locator waiting = desk.part("approvals").locator("li");
    assertThat(waiting).hasCount(1);
    assertThat(waiting.locator("[data-do=confirm]")).hasCount(0);
    assertThat(waiting).containsText("+254711222333");
    shown.speaks(browser.page(), language);
  }

  private void changes(Browser browser, Desk desk, String language) {
    Locator officer = desk.part("officers").locator("> li").last();
    officer.locator("summary").click();
    assertThat(officer.locator("[data-do=pin]")).isVisible();
    shown.speaks(browser.page(), language);
    Locator buttons = officer.locator(".acts button");
    assertThat(buttons).hasCount(8);
    for (int i = 0; i < 8; i++) {
      buttons.nth(i).click();
      assertThat(desk.dialog()).isVisible();
      shown.speaks(browser.page(), language);
      desk.dialog().locator("[data-do=back]").click();
    }
    officer.locator("[data-do=pin]").click();
    desk.field("reason").selectOption("pin-forgotten");
    desk.sends();
    assertThat(desk.part("notice")).containsText(Pattern.compile("\\d{8}"));
    assertThat(desk.dialog()).isHidden();
  }

  /// A program is proposed and waits; each wish about a case has its words.
  private void keeps(Browser browser, Desk desk, String language) {
    for (String wish : List.of("hold", "hold-lift", "erasure", "block-lift")) {
      desk.part("kept").locator("[data-do=" + wish + "]").click();
      assertThat(desk.dialog()).isVisible();
      shown.speaks(browser.page(), language);
      desk.dialog().locator("[data-do=back]").click();
    }
    desk.part("add-token").click();
    desk.field("name").fill("cpims");
    desk.dialog().locator("[value='cases:read']").check();
    desk.dialog().locator("[value='" + OFFICE + "']").check();
    shown.speaks(browser.page(), language);
    browser.screenshot("token-dialog-" + language + "-" + browser.page().viewportSize().width);
    desk.sends();
    assertThat(desk.dialog()).isHidden();
    Locator waiting = desk.part("approvals").locator("li");
    assertThat(waiting).containsText("cpims");
    shown.speaks(browser.page(), language);
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "sw, 360"})
  void programs_are_sent_events_when_two_agree_and_screens_are_added_by_one(
      String language, int width) {
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(COUNTY);
      desk.speaks(language);
      assertThat(desk.part("receiver-panel")).isVisible();
      desk.part("add-receiver").click();
      desk.field("name").fill("probation-data");
      desk.field("url").fill("https://events.example/haki");
      desk.dialog().locator("[value='hearing-set']").check();
      shown.speaks(browser.page(), language);
      browser.screenshot("receiver-dialog-" + language + "-" + width);
      desk.sends();
      assertThat(desk.dialog()).isHidden();
      screens(browser, desk, language);

      desk.leaves();
      desk.signsIn(national);
      desk.speaks(language);
      Locator waiting = desk.part("approvals").locator("li");
      assertThat(waiting).containsText("https://events.example/haki");
      shown.speaks(browser.page(), language);
      waiting.locator("[data-do=confirm]").click();
      assertThat(desk.part("notice")).containsText("whsec_");
      Locator receiver = desk.part("receivers").locator("> ul > li");
      assertThat(receiver).containsText("probation-data");
      for (String act : List.of("filter", "test", "pause", "secret", "end")) {
        receiver.locator("[data-do=receiver-" + act + "]").click();
        shown.speaks(browser.page(), language);
        desk.dialog().locator("[data-do=back]").click();
      }
      triedAndChanged(browser, desk, receiver, language);
      receiver.locator("[data-do=receiver-pause]").click();
      desk.sends();
      assertThat(receiver.locator("[data-do=receiver-resume]")).isVisible();
      shown.speaks(browser.page(), language);
      browser.screenshot("receivers-" + language + "-" + width);
      receiver.locator("[data-do=receiver-end]").click();
      desk.sends();
      assertThat(receiver).hasCount(0);
    }
  }

  /// Nobody answers there; and other events wait for a second person as a new one does.
  private void triedAndChanged(Browser browser, Desk desk, Locator receiver, String language) {
    receiver.locator("[data-do=receiver-test]").click();
    desk.sends();
    assertThat(desk.part("notice"))
        .containsText(language.equals("en") ? "did not answer" : "Haikujibu");
    receiver.locator("[data-do=receiver-filter]").click();
    assertThat(desk.dialog().locator("[value='hearing-set']")).isChecked();
    desk.dialog().locator("[value='closed']").check();
    officeIsChosen(browser, desk, language);
    browser.screenshot("receiver-filter-" + language);
    desk.sends();
    assertThat(desk.dialog()).isHidden();
    Locator waiting = desk.part("approvals").locator("li");
    assertThat(waiting).containsText(language.equals("en") ? "It is there already" : "Tayari ipo");
    assertThat(waiting).containsText("Kibera Law Courts Registry");
    assertThat(receiver).not().containsText(language.equals("en") ? "Closed" : "Imefungwa");
    shown.speaks(browser.page(), language);
    waiting.locator("[data-do=refuse]").click();
    assertThat(waiting).hasCount(0);
  }

  /// By typing; and what that would have been lately is told, few withheld.
  private void officeIsChosen(Browser browser, Desk desk, String language) {
    Locator typed = desk.part("search-units");
    typed.fill("no-such-office");
    browser.page().keyboard().press("Enter");
    desk.dialog().locator("[data-do=look]").click();
    assertThat(desk.part("looked"))
        .containsText(language.equals("en") ? "no such unit" : "hakuna ofisi");
    desk.dialog().locator("[value='no-such-office']").uncheck();
    typed.fill("Kibera Law Courts Registry (court-kibra)");
    browser.page().keyboard().press("Enter");
    assertThat(desk.dialog().locator("[name=units]:checked")).hasValue("court-kibra");
    desk.dialog().locator("[data-do=look]").click();
    assertThat(desk.part("looked")).containsText(Pattern.compile("7 .*<5.*<5"));
    shown.speaks(browser.page(), language);
    assertThat(Axe.against(browser.page())).isEmpty();
  }

  /// More courts than a page has at hand: the server is asked for what is typed.
  @Test
  void an_office_behind_all_that_a_page_has_at_hand_is_found_by_typing() {
    stores.change(
        "insert into unit (id, code, agency, name, county, sub_county, location, region)"
            + " select gen_random_uuid(), 'a-court-' || n, 'JUDICIARY', 'Court ' || n, 47, 0, 0, 0"
            + " from generate_series(1, 520) n");
    stores.change(
        "insert into unit (id, code, agency, name, county, sub_county, location, region) values"
            + " (gen_random_uuid(), 'zebra-court', 'JUDICIARY', 'Zebra Law Courts', 47, 0, 0, 0)");
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(COUNTY);
      desk.part("add-receiver").click();
      Locator offered = desk.dialog().locator("datalist option[value*='Zebra']");
      assertThat(offered).hasCount(0);
      desk.part("search-units").pressSequentially("zeBR");
      assertThat(offered).hasCount(1);
      assertThat(offered).hasAttribute("value", "Zebra Law Courts (zebra-court)");
      desk.part("search-units").fill("Zebra Law Courts");
      browser.page().keyboard().press("Enter");
      assertThat(desk.dialog().locator("[name=units]:checked")).hasValue("zebra-court");
      assertThat(desk.dialog()).containsText("Zebra Law Courts");
    }
  }

  private void screens(Browser browser, Desk desk, String language) {
    desk.part("add-screen").click();
    desk.field("name").fill("Hall");
    desk.field("county").selectOption("47");
    shown.speaks(browser.page(), language);
    desk.sends();
    assertThat(desk.part("notice")).containsText(Pattern.compile("[A-Za-z0-9_-]{43}"));
    Locator screen = desk.part("screens").locator("> ul > li");
    assertThat(screen).containsText("Hall");
    shown.speaks(browser.page(), language);
    screen.locator("[data-do=screen-end]").click();
    desk.sends();
    assertThat(screen).hasCount(0);
  }

  @Test
  void what_changes_others_takes_a_code_once_more_and_is_then_done_without_typing_it_again() {
    // one of the past is refused, and one that is a holiday already
    var calendar = CourtCalendar.of(Holidays.shipped());
    LocalDate day = calendar.nextCourtDay(Kenya.day(InstantSource.system().instant()).plusDays(90));
    try (var browser = new Browser(360, 740)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(national);
      assertThat(desk.part("holidays").locator("li").first()).isVisible();
      stores.change("update desk_session set proved_at = proved_at - interval '2 hours'");
      desk.part("add-holiday").click();
      desk.field("day").fill(day.toString());
      desk.field("name").fill("Gazetted");
      desk.sends();
      Locator proof = desk.part("proof");
      assertThat(proof).isVisible();
      assertThat(proof.locator("input")).isFocused();
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("proof-360");
      proof.locator("input").fill("000000");
      browser.page().keyboard().press("Enter");
      assertThat(proof.locator(".problem")).isVisible();
      proof.locator("input").fill(desk.code(national));
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("notice")).containsText("The day is a holiday");
      assertThat(desk.dialog()).isHidden();

      stores.change("update desk_session set proved_at = proved_at - interval '2 hours'");
      desk.part("add-holiday").click();
      desk.field("day").fill(calendar.nextCourtDay(day).toString());
      desk.field("name").fill("Gazetted");
      desk.sends();
      proof.locator("[data-do=back]").click();
      assertThat(desk.dialog().locator(".problem")).containsText("takes a code once more");
    }
  }

  @Test
  void the_code_comes_by_sms_where_ussd_cannot_be_dialled_and_then_takes_the_pin() {
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(COUNTY);
      assertThat(desk.part("holidays").locator("li").first()).isVisible();
      stores.change("update desk_session set proved_at = proved_at - interval '2 hours'");
      desk.part("add-unit").click();
      desk.field("name").fill("Kibra Second Office");
      desk.field("code").fill("scco-kibra-two");
      desk.field("beside").selectOption(OFFICE);
      desk.sends();
      Locator proof = desk.part("proof");
      proof.locator("[data-do=by-text]").click();
      assertThat(proof).containsText("by SMS within a minute");
      proof.locator("input").fill(DeskUser.texted(house, COUNTYS_NUMBER));
      browser.page().keyboard().press("Enter");
      assertThat(proof).containsText("The code is right");
      proof.locator("input").fill(COUNTYS_PIN);
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("notice")).containsText("The unit is there");
      assertThat(stores.count("select count(*) from unit where code = 'scco-kibra-two'"))
          .isEqualTo(1);
      assertThat(browser.page().url()).endsWith("/console/administration");
    }
  }

  @Test
  void who_looks_after_nobody_finds_no_page_for_it() {
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(OFFICE);
      assertThat(browser.page().locator("nav a[href='/console/administration']")).hasCount(0);
      desk.goes("/console/administration");
      assertThat(desk.part("desk")).isVisible();
    }
  }
}
