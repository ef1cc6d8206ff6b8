package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The desk serves whoever sits at it: on a small screen, over a slow line, by keyboard, by ear.
@ExtendWith(WithRealStores.class)
class DeskForAllAcceptance {
  private static final String CHIEF = "+254700000001";

  /// What the first load may take over the line.
  private static final int MOST_BYTES = 150 * 1024;

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
  @ValueSource(ints = {360, 1280})
  @InBrowser
  void every_page_can_be_read_and_used_by_everybody(int width) {
    String reference = house.phone(CHIEF).reports("482915", Reports.boyInACell(15));
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      assertThat(desk.part("number")).isFocused();
      isForAll(browser, "signin");
      desk.signsIn("scco-kibra");
      assertThat(desk.part("file").locator("[data-today=cells] a")).hasText(reference);
      isForAll(browser, "today");
      desk.opens(reference);
      isForAll(browser, "desk");
      desk.begins("acceptance");
      isForAll(browser, "dialog");
      desk.dialog().locator("[data-do=back]").click();
      desk.leaves();
      desk.signsIn("county-nairobi");
      for (String page :
          new String[] {
            "supervision", "live", "messages", "administration", "sessions", "indicators"
          }) {
        desk.goes("/console/" + page);
        switch (page) {
          case "supervision" -> assertThat(desk.part("table").locator("tbody tr")).hasCount(1);
          case "messages" -> assertThat(desk.part("messages")).isVisible();
          case "live" -> assertThat(desk.part("wall").locator("h2")).hasCount(5);
          default -> assertThat(desk.part("me")).isVisible();
        }
        if (page.equals("administration")) {
          assertThat(desk.part("officers").locator("li").first()).isVisible();
        }
        isForAll(browser, page);
      }
    }
  }

  private static void isForAll(Browser browser, String name) {
    assertThat(Axe.against(browser.page())).as(name).isEmpty();
    assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as(name + " fits")
        .isEqualTo(true);
    assertThat(
            browser.page().locator("input:not([autocomplete=off]), select:not([autocomplete=off])"))
        .hasCount(0);
    browser.screenshot("for-all-" + name + "-" + browser.page().viewportSize().width);
  }

  @ParameterizedTest
  @CsvSource({
    "chief, 'reports'",
    "scco-kibra, 'new cells red dates load'",
    "police-kibra, 'cells red dates load'",
    "odpp-kibra, 'decisions dates load'",
    "court-kibra, 'hearings dates load'",
    "probation-kibra, 'diversion aftercare dates load'",
    "home-kibra, 'cells dates load'"
  })
  @InBrowser
  void each_role_finds_what_its_office_has_today(String unit, String lists) {
    String reference = house.phone(CHIEF).reports("482915", Reports.boyInACell(15));
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(unit.equals("chief") ? stores.officer(CHIEF).unit().code() : unit);
      for (String list : lists.split(" ", -1)) {
        assertThat(desk.part("file").locator("[data-today=" + list + "]")).isVisible();
      }
      assertThat(desk.part("file").locator("[data-today]")).hasCount(lists.split(" ", -1).length);
      if (unit.equals("scco-kibra")) {
        var cell = desk.part("file").locator("[data-today=cells] li");
        assertThat(cell.locator("[data-until]")).containsText("min left to court");
        cell.locator("a").focus();
        browser.page().keyboard().press("Enter");
        assertThat(desk.part("file").locator("h2")).hasText(reference);
        desk.part("today").click();
        assertThat(desk.part("file").locator("[data-today=cells]")).isVisible();
      }
    }
  }

  @Test
  @InBrowser
  void what_is_shown_updates_by_itself_and_says_of_when_it_is() {
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("scco-kibra");
      assertThat(desk.part("file").locator("[data-today=cells]")).isVisible();
      assertThat(desk.part("as-of")).containsText("As of");
      String reference = house.phone(CHIEF).reports("482915", Reports.boyInACell(15));
      assertThat(desk.part("file").locator("[data-today=cells] a")).hasText(reference);
      assertThat(desk.part("cases").locator("a")).containsText(reference);
      desk.opens(reference);
      house.phone(CHIEF).names("482915", "Zuhura");
      assertThat(desk.part("file")).containsText("Zuhura");
    }
  }

  @Test
  @InBrowser
  void the_first_load_is_small_and_the_next_one_nearly_nothing() {
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("scco-kibra");
      assertThat(desk.part("file").locator("[data-today]").first()).isVisible();
      assertThat(bytes(browser)).as("the first").isLessThan(MOST_BYTES);
      desk.goes("/console/desk");
      assertThat(desk.part("file").locator("[data-today]").first()).isVisible();
      assertThat(bytes(browser)).as("the next").isLessThan(MOST_BYTES / 4);
    }
  }

  /// What came over the line for the page.
  private static int bytes(Browser browser) {
    return ((Number)
            browser
                .page()
                .evaluate(
                    "[...performance.getEntriesByType('navigation'),"
                        + " ...performance.getEntriesByType('resource')]"
                        + ".reduce((sum, one) => sum + one.transferSize, 0)"))
        .intValue();
  }

  @Test
  void files_are_packed_and_asked_for_by_their_tag_and_every_way_in_leads_to_the_desk()
      throws IOException {
    String file = "/console/files/words-sw.json";
    HttpResponse<String> plain = RunningGateway.get(house.deskPort(), file);
    HttpResponse<byte[]> packed = bytes(file, "Accept-Encoding", "gzip");
    String tag = plain.headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> known = bytes(file, "If-None-Match", tag);

    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .isEqualTo(plain.body());
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
    assertThat(
            RunningGateway.get(house.deskPort(), "/console/desk")
                .headers()
                .firstValue("Cache-Control"))
        .contains("no-store");
    for (String way : new String[] {"/", "/console", "/console/"}) {
      assertThat(RunningGateway.get(house.deskPort(), way).headers().firstValue("Location"))
          .as(way)
          .contains("/console/desk");
    }
    assertThat(house.operations("/console").headers().firstValue("Location"))
        .contains("/console/menus");
    for (String page :
        new String[] {
          "signin",
          "desk",
          "sessions",
          "supervision",
          "live",
          "messages",
          "administration",
          "indicators"
        }) {
      assertThat(RunningGateway.get(house.deskPort(), "/console/" + page).body())
          .as(page)
          .contains("<noscript>", "piga 116", "call 116");
    }
  }

  private HttpResponse<byte[]> bytes(String path, String header, String value) {
    var request =
        HttpRequest.newBuilder(RunningGateway.uri(house.deskPort(), path))
            .header(header, value)
            .build();
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).join();
    }
  }
}
