package org.hakimtoto.lab.acceptance.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.lab.acceptance.desk.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// At the desk a case is given and taken, cases that look alike are put beside each other, the
/// texts of a case are looked through, and it is printed: by keyboard, in both languages.
class CaseFilePageAcceptance extends PagesOfToday {
  private static final String OFFICE = "scco-kibra";
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";

  @Test
  void a_coordinator_gives_a_case_and_its_officer_finds_it_and_lets_it_go() {
    String reference = reported();
    String other = reported();
    try (var browser = new Browser(1280, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs("county-nairobi");
      desk.opens(reference);
      press(browser, act(desk, "Give to an officer"));
      assertThat(desk.field("officer").locator("option:checked"))
          .containsText("Children's officer");
      press(browser, desk.dialog().locator("button.main"));
      assertThat(desk.part("notice")).hasText("Done: given to an officer.");
      assertThat(units(desk)).containsText("Has it: Children's officer");

      desk.actsAs(OFFICE);
      assertThat(desk.part("is-mine")).hasText("Yours");
      assertThat(units(desk)).containsText("Has it: You");
      assertThat(why(desk, "assignment")).containsText("You have it already.");
      assertThat(history(desk)).containsText("Given to an officer Kibra Children's Office, You");
      choose(desk, "me");
      assertThat(desk.part("cases").locator("li")).hasCount(1);
      assertThat(desk.part("cases")).containsText(reference);
      assertThat(desk.part("cases")).containsText("You");
      choose(desk, "nobody");
      assertThat(desk.part("cases").locator("li")).hasCount(1);
      assertThat(desk.part("cases")).containsText(other);

      press(browser, desk.part("today"));
      Locator load = desk.part("file").locator("[data-today=load] tbody tr");
      assertThat(load).hasText(Pattern.compile("You\\s*1\\s*0"));
      assertThat(desk.part("file").locator("[data-today=cells]")).containsText("You");
      browser.screenshot("casefile-today");
      assertThat(Axe.against(browser.page())).isEmpty();

      choose(desk, "me");
      desk.opens(reference);
      press(browser, desk.button("No longer"));
      desk.sendsAndIsDone();
      assertThat(desk.part("is-mine")).hasCount(0);
      assertThat(desk.part("none")).isVisible();
      press(browser, act(desk, "Take the case"));
      desk.sendsAndIsDone();
      assertThat(desk.part("is-mine")).hasText("Yours");
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.deskPort());
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void cases_that_look_alike_are_put_beside_each_other_and_told_apart() {
    String reference = reported();
    String twin = reported();
    await().until(() -> stores.count("select count(*) from duplicate_suggestion") > 0);
    try (var browser = new Browser(1280, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(OFFICE);
      desk.opens(reference);
      assertThat(looksAt(twin)).isZero();
      Locator suggested = desk.part("file").locator("[data-twin='" + twin + "']");
      assertThat(suggested).containsText("Kibra Children's Office");
      press(browser, suggested.locator("summary"));
      Locator table = suggested.locator("table");
      assertThat(table.locator("thead")).containsText(reference);
      assertThat(table.locator("thead")).containsText(twin);
      assertThat(table.locator("tr", new Locator.LocatorOptions().setHasText("Age")))
          .containsText("15 years");
      assertThat(looksAt(twin)).as("a look of its own").isEqualTo(1);
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("casefile-twins");

      press(browser, suggested.locator("[data-do$=apart]"));
      desk.field("reason").selectOption("brother-or-sister");
      press(browser, desk.dialog().locator("button.main"));
      assertThat(desk.part("notice")).hasText("Done: told apart.");
      assertThat(suggested).hasCount(0);
      assertThat(history(desk))
          .containsText("Told apart " + twin + ", A brother, sister or friend");
      desk.opens(twin);
      assertThat(desk.part("file").locator("[data-twin]")).hasCount(0);
      assertThat(history(desk)).containsText("Told apart " + reference);
    }
  }

  /// A prosecutor reads what was brought in; of the other the reference and the office are all.
  @Test
  void of_a_case_that_is_not_open_only_reference_and_office_are_told() {
    // what is suggested stands with the later of the two
    String twin = reported();
    String reference = reported();
    await().until(() -> stores.count("select count(*) from duplicate_suggestion") > 0);
    ApiUser.of(house, stores)
        .as(ApiUser.CHILDRENS_OFFICER)
        .post("/cases/" + reference + "/units", ApiUser.body("unit", "odpp-kibra"));
    try (var browser = new Browser(1280, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs("odpp-kibra");
      desk.opens(reference);
      Locator suggested = desk.part("file").locator("[data-twin='" + twin + "']");
      press(browser, suggested.locator("summary"));
      assertThat(suggested).containsText("That case is not open to you. Ask its office.");
      assertThat(suggested.locator("table")).hasCount(0);
      assertThat(suggested).containsText("Kibra Children's Office");
      assertThat(suggested.locator("[data-do]")).hasCount(0);
      assertThat(
              stores.count(
                  "select count(*) from audit_entry where action = 'case.read'"
                      + " and outcome = 'refused'"))
          .isEqualTo(1);
    }
  }

  @Test
  void the_texts_of_a_case_tell_why_they_did_not_arrive_and_somebody_is_asked_to_phone() {
    String reference = reported();
    await().until(() -> stores.count("select count(*) from message where kind = 'alert_red'") > 1);
    try (var browser = new Browser(1280, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(OFFICE);
      desk.opens(reference);
      stores.change(
          """
          update message set state = 'FAILED', failure = 'UserInBlacklist',
                 state_at = clock_timestamp()
           where officer_id = '%s' and case_id is not null
          """
              .formatted(desk.officer(OFFICE)));
      press(browser, summary(desk, "Show the texts about this case"));
      Locator texts = desk.part("texts").locator("li");
      Locator lost = texts.filter(new Locator.FilterOptions().setHasText("Not delivered")).first();
      assertThat(lost).containsText("to: Children's officer, Kibra Children's Office");
      assertThat(lost).containsText("the owner blocked texts at the network");
      assertThat(desk.part("texts")).containsText("Police child protection desk");
      assertThat(desk.part("texts")).not().containsText("+254");
      browser.screenshot("casefile-texts");
      assertThat(Axe.against(browser.page())).isEmpty();
      press(browser, lost.locator("[data-do=call-instead]"));
      assertThat(desk.part("notice")).containsText("your office's list of calls");
      assertThat(lost).containsText("Somebody is asked to phone.");
      assertThat(stores.count("select count(*) from call_task where state = 'OPEN'")).isPositive();
    }
  }

  @Test
  void a_summary_is_one_page_in_both_languages_and_its_print_is_audited() {
    String reference = reported();
    try (var browser = new Browser(1280, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(OFFICE);
      desk.opens(reference);
      press(browser, desk.part("file").locator("[data-do=print-case]"));
      Locator sheet = browser.page().locator("[data-sheet=summary]");
      assertThat(sheet).containsText("Case summary " + reference);
      assertThat(sheet).containsText("Muhtasari wa kesi " + reference);
      assertThat(sheet).containsText("This page holds a child's record");
      assertThat(sheet).containsText("Karatasi hii ina kumbukumbu ya mtoto");
      assertThat(sheet)
          .containsText(
              Pattern.compile("Printed by Children's officer, Kibra Children's Office, .*2026"));
      assertThat(sheet).not().containsText("+254");
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("casefile-summary");
      assertThat(pages(browser.page())).isEqualTo(1);
      assertThat(looks("case.print")).isEqualTo(1);
      press(browser, desk.part("paper-back"));
      assertThat(desk.part("file").locator("[data-do=print-case]")).isFocused();
      assertThat(browser.page().url()).doesNotContain(reference);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 360", "sw, 360", "sw, 1280"})
  void the_page_speaks_one_language_and_fits(String language, int width) {
    String reference = reported();
    reported();
    await().until(() -> stores.count("select count(*) from duplicate_suggestion") > 0);
    ApiUser.of(house, stores)
        .as(ApiUser.CHILDRENS_OFFICER)
        .post(
            "/cases/" + reference + "/assignment",
            ApiUser.body("officer", stores.officer(ApiUser.CHILDRENS_OFFICER).id().toString()));
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(OFFICE);
      desk.speaks(language);
      desk.opens(reference);
      for (Locator closed : desk.part("file").locator("details > summary").all()) {
        press(browser, closed);
      }
      assertThat(desk.part("texts").locator("li").first()).isVisible();
      assertThat(desk.part("file").locator("table.twins")).isVisible();
      new Shown().speaks(browser.page(), language);
      assertThat(Axe.against(browser.page())).isEmpty();
      assertThat(
              browser
                  .page()
                  .evaluate(
                      "() => document.documentElement.scrollWidth <="
                          + " document.documentElement.clientWidth"))
          .isEqualTo(true);
      browser
          .page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(
                      Path.of(
                          "target", "screenshots", "casefile-" + language + "-" + width + ".png")));
    }
  }

  private String reported() {
    return house.phone(CHIEF).reports(PIN, Reports.boyInACell(15));
  }

  private int looksAt(String reference) {
    return stores.count(
        "select count(*) from audit_entry a join case_file f on f.id = a.case_id"
            + " where a.outcome = 'told' and a.action = 'case.read' and f.reference = "
            + Integer.parseInt(reference.replace("-", "")));
  }

  private int looks(String action) {
    return stores.count(
        "select count(*) from audit_entry where outcome = 'told' and action = '" + action + "'");
  }

  /// How many sheets of paper it takes.
  private static long pages(Page page) {
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
  }

  private static void press(Browser browser, Locator at) {
    at.focus();
    browser.page().keyboard().press("Enter");
  }

  private static void choose(Desk desk, String whose) {
    desk.part("assigned").selectOption(whose);
    desk.settled();
  }

  private static Locator act(Desk desk, String name) {
    desk.settled();
    return desk.part("file")
        .locator(".actions button", new Locator.LocatorOptions().setHasText(name));
  }

  private static Locator why(Desk desk, String path) {
    return desk.part("why-not").locator("li[data-act='" + path + "']").first();
  }

  private static Locator summary(Desk desk, String name) {
    desk.settled();
    return desk.part("file").locator("summary", new Locator.LocatorOptions().setHasText(name));
  }

  private static Locator units(Desk desk) {
    return card(desk, "Units");
  }

  private static Locator history(Desk desk) {
    return card(desk, "History");
  }

  private static Locator card(Desk desk, String title) {
    return desk.part("file").locator(".card:has(> h3:text-is(\"" + title + "\"))");
  }
}
