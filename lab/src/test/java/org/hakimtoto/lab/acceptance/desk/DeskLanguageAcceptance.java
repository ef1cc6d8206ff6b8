package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each officer reads the whole desk in the language they chose.
@ExtendWith(WithRealStores.class)
@InBrowser
class DeskLanguageAcceptance {
  private static final String OFFICE = "scco-kibra";
  private static final String REGISTRY = "court-kibra";

  private final Shown shown = new Shown();
  private RealStores stores;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sw"})
  void every_page_and_every_dialog_speaks_one_language(String language) {
    String reference = reported();
    try (var browser = new Browser(1280, 900)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      desk.part("languages").locator("[data-language=" + language + "]").click();
      assertThat(browser.page().locator("html")).hasAttribute("lang", language);
      shown.speaks(browser.page(), language);

      desk.actsAs(OFFICE);
      speaks(browser, desk, language);
      desk.opens(reference);
      shown.speaks(browser.page(), language);
      everyDialog(browser, desk, language);
      refusal(browser, desk, language);
      for (String page : new String[] {"sessions", "indicators"}) {
        desk.goes("/console/" + page);
        assertThat(desk.part("me")).isVisible();
        assertThat(browser.page().locator("html")).hasAttribute("lang", language);
        shown.speaks(browser.page(), language);
      }
      numbers(browser, desk, language);
      desk.goes("/console/desk");
      assertThat(desk.part("cases").locator("li")).hasCount(1);
      courtDay(browser, desk, language);
    }
  }

  private void speaks(Browser browser, Desk desk, String language) {
    desk.speaks(language);
    assertThat(desk.part("languages").locator("[aria-pressed=true]")).isFocused();
    shown.speaks(browser.page(), language);
  }

  private void everyDialog(Browser browser, Desk desk, String language) {
    Locator buttons = desk.part("file").locator(".actions button, .card button");
    int all = buttons.count();
    assertThat(all).isGreaterThan(15);
    for (int i = 0; i < all; i++) {
      buttons.nth(i).click();
      assertThat(desk.dialog()).isVisible();
      shown.speaks(browser.page(), language);
      desk.dialog().locator("[data-do=back]").click();
      assertThat(desk.dialog()).isHidden();
    }
  }

  private void refusal(Browser browser, Desk desk, String language) {
    desk.begins("contacts");
    desk.field("phone").fill("0700000003");
    desk.sends();
    assertThat(desk.dialog())
        .containsText(
            language.equals("sw")
                ? "hiyo ni nambari ya afisa"
                : "an officer's number on the roster");
    shown.speaks(browser.page(), language);
    desk.dialog().locator("[data-do=back]").click();
  }

  private void numbers(Browser browser, Desk desk, String language) {
    desk.part("ask").locator("button.main").click();
    assertThat(desk.part("report")).isVisible();
    shown.speaks(browser.page(), language);
  }

  private void courtDay(Browser browser, Desk desk, String language) {
    desk.actsAs(REGISTRY);
    speaks(browser, desk, language);
    desk.part("day-open").click();
    assertThat(desk.dialog()).isVisible();
    shown.speaks(browser.page(), language);
    desk.dialog().locator("button.main").click();
    assertThat(desk.dialog().locator(".rows")).isVisible();
    shown.speaks(browser.page(), language);
  }

  @Test
  void the_language_that_was_chosen_is_there_at_the_next_sign_in_and_texts_stay_as_they_were() {
    try (var browser = new Browser(360, 740)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(OFFICE);
      assertThat(desk.part("sign-out")).hasText("Sign out");
      speaks(browser, desk, "sw");
      assertThat(desk.part("sign-out")).hasText("Toka");

      desk.leaves();
      desk.actsAs(OFFICE);

      assertThat(desk.part("sign-out")).hasText("Toka");
      assertThat(desk.part("me")).containsText("Afisa wa watoto");
      assertThat(stores.count("select count(*) from officer where desk_language = 'sw'"))
          .isEqualTo(1);
      assertThat(browser.page().evaluate("localStorage.length + sessionStorage.length"))
          .isEqualTo(0);
    }
  }

  private String reported() {
    var chief = house.phone("+254700000001");
    String reference = chief.reports("482915", Reports.naming("0733918264"));
    chief.names("482915", "Zuhura");
    return reference;
  }
}
