package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever wonders whether the service works opens a page, without signing in.
@ExtendWith(WithRealStores.class)
class StatusPageAcceptance {
  @Test
  void anybody_reads_in_either_language_how_the_house_stands_and_no_count(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      String before = status(house, "").body();
      house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));

      HttpResponse<String> swahili = status(house, "");
      HttpResponse<String> english = status(house, "?language=en");

      assertThat(swahili.body())
          .contains("lang=\"sw\"", "Ripoti zinapokelewa na kuhifadhiwa.", "Haijaunganishwa.")
          .contains("data-role=\"old\" role=\"status\" hidden>");
      assertThat(english.body())
          .contains("lang=\"en\"", "Reports are taken and saved.", "It is not connected.");
      assertThat(english.headers().firstValue("Cache-Control")).hasValue("public, max-age=10");
      assertThat(english.headers().firstValue("Refresh")).hasValue("60");
      assertThat(english.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(english.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'");
      // a report more, and the page says nothing else: but for the minute
      assertThat(timeless(swahili.body())).isEqualTo(timeless(before));
      assertThat(timeless(english.body()).replaceAll("(?s)<head>.*</head>|<[^>]*>|116", ""))
          .as("no figure but the help line's")
          .doesNotContainPattern("[0-9]");
    }
  }

  @Test
  void what_is_asked_besides_changes_nothing_and_is_not_shown(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      assertThat(status(house, "?language=%3Cscript%3E&x=%2B254700000001").body())
          .contains("lang=\"sw\"")
          .doesNotContain("<script>", "254700000001");
    }
  }

  @InBrowser
  @ParameterizedTest
  @CsvSource({"360, 740, sw", "1280, 800, en"})
  void it_is_read_on_a_phone_and_on_a_desk(
      int width, int height, String language, RealStores stores) {
    try (var house = RunningGateway.open(stores);
        var browser = new Browser(width, height)) {
      var page = browser.page();
      page.navigate(
          RunningGateway.uri(house.deskPort(), "/status?language=" + language).toString());

      assertThat(page.locator("tr").count()).isEqualTo(6);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as("nothing stands beside the screen")
          .isLessThanOrEqualTo(width);
      assertThat(page.locator("[data-role=old]").isVisible()).isFalse();
      browser.screenshot("status-" + width + "-" + language);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static String timeless(String page) {
    return page.replaceAll("[0-9]{2}:[0-9]{2}", "--");
  }

  private static HttpResponse<String> status(RunningGateway house, String query) {
    return RunningGateway.get(house.deskPort(), "/status" + query);
  }
}
