package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.HouseOfToday;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer reports a child at the desk, and finds a case again, by keyboard alone.
class ReportPageAcceptance extends HouseOfToday {
  private static final String CHIEF = "+254700000001";

  @ParameterizedTest
  @CsvSource({"360, sw, Yuko seli ya polisi", "1280, en, In a police cell"})
  @InBrowser
  void a_child_in_a_cell_is_reported_by_keyboard(int width, String language, String cell) {
    try (var browser = new Browser(width, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("scco-kibra");
      desk.goes("/console/report");
      assertThat(desk.part("report")).isVisible();
      desk.speaks(language);
      assertThat(browser.page().getByText(cell)).isVisible();

      desk.part("report").locator("[name=role]").first().focus();
      keys(browser, "Space", "Tab", "Space", "Tab", "Space");
      assertThat(desk.part("warning")).isVisible();
      keys(browser, "Tab", "ArrowRight", "Tab");
      browser.page().keyboard().type("15");
      keys(browser, "Tab");
      browser.page().keyboard().type("kibe");
      assertThat(browser.page().locator("[role=option]").first()).isVisible();
      isForAll(browser, "report-" + language);
      keys(browser, "ArrowDown", "Enter");
      keys(browser, "Tab", "Tab", "Tab");
      browser.page().keyboard().type("12/20/11/2026");
      keys(browser, "Enter");

      assertThat(desk.part("filed")).isVisible();
      assertThat(desk.part("advice")).containsText("116");
      assertThat(desk.part("told").locator("li")).not().hasCount(0);
      isForAll(browser, "report-said-" + language);
    }
    assertThat(stores.count("select count(*) from case_file where urgency = 'RED'")).isEqualTo(1);
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action = 'report.file'"
                    + " and channel = 'desk' and origin = 'session'"))
        .isEqualTo(1);
  }

  @Test
  @InBrowser
  void a_case_is_found_by_a_name_and_opened_by_keyboard() {
    var chief = house.phone(CHIEF);
    String reference = chief.reports("482915", Reports.boyInACell(15));
    chief.names("482915", "Zuhura");
    try (var browser = new Browser(360, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("scco-kibra");
      desk.goes("/console/search");
      assertThat(desk.part("number")).isFocused();
      desk.speaks("sw");
      desk.part("name").fill("Suhura");
      desk.part("reason").selectOption("child-is-here");
      desk.part("name").press("Enter");
      var found = desk.part("cases").locator("a");
      assertThat(found).hasCount(1);
      assertThat(found).isFocused();
      isForAll(browser, "search-sw");
      found.press("Enter");
      assertThat(desk.part("file").locator("h2")).hasText(reference);
      assertThat(desk.part("search")).hasAttribute("aria-busy", "false");
      isForAll(browser, "search-file-sw");
      assertThat(browser.page().url()).doesNotContain(reference);

      desk.part("custody").selectOption("police-cell");
      desk.part("custody").press("Tab");
      desk.part("by-list").locator("button").press("Enter");
      assertThat(found).hasCount(1);
    }
  }

  private static void keys(Browser browser, String... keys) {
    for (String key : keys) {
      browser.page().keyboard().press(key);
    }
  }

  private static void isForAll(Browser browser, String name) {
    assertThat(Axe.against(browser.page())).as(name).isEmpty();
    assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(name + " fits")
        .isEqualTo(true);
    browser.screenshot(name);
  }
}
