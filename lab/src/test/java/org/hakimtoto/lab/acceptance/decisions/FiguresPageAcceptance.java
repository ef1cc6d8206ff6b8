package org.hakimtoto.lab.acceptance.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.lab.acceptance.desk.DeskUser;
import org.hakimtoto.lab.acceptance.desk.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many children and beds there are comes from a file at the desk: looked at row by row, then
/// taken, by the national office alone.
class FiguresPageAcceptance extends PagesOfToday {
  private static final String NATIONAL = "national-desk";
  private static final String COUNTY = "county-nairobi";
  private static final String CHILDREN = "county,children\n47,1600000\n99,5\n1,700000\n";
  private static final String BEDS = "unit,beds\nhome-kibra,40\nno-such-home,12\n";

  @ParameterizedTest
  @CsvSource({"en, 1280", "sw, 360"})
  void a_file_is_looked_at_and_then_taken_without_its_wrong_rows(String language, int width) {
    boolean english = language.equals("en");
    stores.change("insert into county_children values (1, 650000, 'census 2009')");
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(NATIONAL);
      desk.goes("/console/indicators");
      desk.speaks(language);

      open(browser, desk.part("figures-children"));
      desk.field("source").fill("KNBS 2019");
      desk.field("list")
          .setInputFiles(new FilePayload("c.csv", "text/csv", CHILDREN.getBytes(UTF_8)));
      desk.sends();
      Locator rows = desk.dialog().locator(".rows li");
      assertThat(rows).hasCount(3);
      assertThat(rows.nth(0)).containsText("Nairobi City");
      assertThat(rows.nth(1)).containsText(english ? "a county is 1 to 47" : "kaunti ni 1 hadi 47");
      assertThat(rows.nth(2)).containsText(english ? "650,000 to 700,000" : "hadi");
      assertThat(desk.dialog()).not().containsText("99");
      assertThat(stores.count("select count(*) from county_children")).as("looked at").isOne();
      new Shown().speaks(browser.page(), language);
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("figures-preview-" + language + "-" + width);

      browser.page().keyboard().press("Enter");
      assertThat(desk.part("list-told")).containsText("2");
      assertThat(stores.ask("select county, children, source from county_children order by county"))
          .containsExactly(
              List.of("1", "700000", "KNBS 2019"), List.of("47", "1600000", "KNBS 2019"));
      browser.page().keyboard().press("Enter");
      assertThat(desk.dialog()).isHidden();
      assertThat(desk.part("notice")).containsText("2");
      assertThat(desk.part("report")).containsText("KNBS 2019");

      open(browser, desk.part("figures-beds"));
      desk.field("list").setInputFiles(new FilePayload("b.csv", "text/csv", BEDS.getBytes(UTF_8)));
      desk.sends();
      assertThat(rows.nth(1)).hasClass("refused");
      desk.sends();
      assertThat(desk.part("list-told")).containsText("1");
      new Shown().speaks(browser.page(), language);
      browser.screenshot("figures-beds-" + language + "-" + width);
      desk.dialog().locator("button:not(.main)").click();
      assertThat(desk.part("report")).containsText("Kibra Children's Institution");
    }
    assertThat(stores.ask("select beds from unit_beds")).containsExactly(List.of("40"));
    assertThat(
            stores.ask(
                "select action, actor, channel from audit_entry where action like 'figures.%'"
                    + " order by action"))
        .containsExactly(
            List.of("figures.beds", national(), "desk"),
            List.of("figures.children", national(), "desk"));
  }

  @Test
  void what_was_not_shown_is_not_taken_and_a_county_takes_nothing() {
    DeskUser national = DeskUser.signedIn(house, "+254700000010", "697143");
    String digest =
        ApiUser.json(sent(national, "/v1/figures/beds/preview", BEDS)).getString("digest");
    stores.change("insert into unit_beds select id, 12 from unit where code = 'home-kibra'");
    var stale = sent(national, "/v1/figures/beds?previewed=" + digest, BEDS);
    assertThat(stale.body()).contains("not-as-previewed");
    assertThat(sent(national, "/v1/figures/children", CHILDREN).statusCode())
        .as("nobody counted them")
        .isEqualTo(400);
    assertThat(sent(national, "/v1/figures/beds", "unit,rooms\na,1\n").statusCode()).isEqualTo(400);
    DeskUser county = DeskUser.signedIn(house, "+254700000009", "413978");
    for (String path : List.of("/v1/figures/beds", "/v1/figures/beds/preview")) {
      assertThat(sent(county, path, BEDS).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(stores.ask("select beds from unit_beds")).containsExactly(List.of("12"));
    try (var browser = new Browser(360, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn(COUNTY);
      desk.goes("/console/indicators");
      assertThat(desk.part("report")).isVisible();
      assertThat(desk.part("figures")).isHidden();
    }
  }

  private static HttpResponse<String> sent(DeskUser by, String path, String csv) {
    return RunningGateway.send(
        by.request(path)
            .header("Origin", by.origin())
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(csv)));
  }

  private static void open(Browser browser, Locator button) {
    assertThat(button).isVisible();
    button.focus();
    browser.page().keyboard().press("Enter");
  }

  private String national() {
    return stores
        .ask(
            "select o.id from officer o join unit u on u.id = o.unit_id where u.code = '%s'"
                .formatted(NATIONAL))
        .getFirst()
        .getFirst();
  }
}
