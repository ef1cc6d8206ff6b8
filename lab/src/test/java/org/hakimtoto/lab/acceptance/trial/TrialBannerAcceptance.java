package org.hakimtoto.lab.acceptance.trial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.notifier.send.TrialNumbers;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody takes a house that is tried out for the real one: each page says so in both languages,
/// and to how many phones texts go, but not to which.
@ExtendWith(WithRealStores.class)
class TrialBannerAcceptance {
  private static final String LISTED = "+254700000001";
  private static final String NOT_SIGNED_IN = "/console/signin";

  /// Each page that an officer of a county comes to, and those that nobody signs in for.
  private static final List<String> PAGES =
      Stream.concat(
              Stream.of(
                      "desk",
                      "report",
                      "search",
                      "waiting",
                      "supervision",
                      "messages",
                      "indicators",
                      "administration",
                      "sessions",
                      "live")
                  .map(name -> "/console/" + name),
              Stream.of("/status", "/status?language=en"))
          .toList();

  @InBrowser
  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void each_page_says_that_it_is_a_trial_and_whom_it_texts(int width, RealStores stores) {
    try (var house = tried(stores, Set.of(LISTED));
        var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.goes(NOT_SIGNED_IN);
      says(browser.page());
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("trial-house-signin-" + width);
      desk.signsIn("county-nairobi");
      for (String page : PAGES) {
        desk.goes(page);
        says(browser.page());
      }
      desk.goes("/console/messages");
      assertThat(desk.part("messages")).isVisible();
      assertThat(Axe.against(browser.page())).isEmpty();
      browser.screenshot("trial-house-messages-" + width);
      browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      says(browser.page());
      assertThat(browser.complaints())
          .as("no screen is opened by a token")
          .allMatch(one -> one.contains("401"));
    }
  }

  private static void says(Page page) {
    Locator banner = page.locator(".trial-house");
    assertThat(banner).isVisible();
    assertThat(banner.locator("[lang=sw]")).containsText("JARIBIO");
    assertThat(banner.locator("[lang=en]"))
        .containsText("texts go to 1 listed phone and to nobody");
    // paper has room for all of it
    boolean screen = (Boolean) page.evaluate("matchMedia('screen').matches");
    if (screen && page.viewportSize().width < 400) {
      assertThat(banner.boundingBox().height).as("two lines of a narrow screen").isLessThan(48);
      assertThat(banner.innerText())
          .contains("JARIBIO, si halisi. SMS: simu 1 tu. Hatari: 116")
          .contains("TEST, not real. Texts: 1 phone only. Danger: 116");
    }
    assertThat(page.content()).as(page.url()).doesNotContain(LISTED, LISTED.substring(4));
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as(page.url())
        .isLessThanOrEqualTo(page.viewportSize().width);
  }

  @Test
  void a_real_house_says_nothing_and_one_that_texts_nobody_says_that(RealStores stores) {
    try (var house = tried(stores, Set.of())) {
      assertThat(RunningGateway.get(house.deskPort(), NOT_SIGNED_IN).body())
          .contains("no text leaves", "hakuna SMS inayotoka");
    }
    stores.change("delete from house_purpose");
    try (var house = RunningGateway.open(stores)) {
      for (String page : List.of(NOT_SIGNED_IN, "/console/desk", "/status")) {
        assertThat(RunningGateway.get(house.deskPort(), page).body())
            .contains("class=\"bar\"")
            .doesNotContain("trial-house", "JARIBIO");
      }
    }
  }

  private static RunningGateway tried(RealStores stores, Set<String> listed) {
    var numbers = listed.stream().map(PhoneNumber::new).collect(Collectors.toUnmodifiableSet());
    Config.Sms demo = Config.Sms.DEMO;
    return RunningGateway.openCarriedBy(
        new Config.Sms(
            demo.first(),
            demo.second(),
            demo.perSecond(),
            demo.simChecks(),
            Optional.of(new TrialNumbers(numbers))),
        stores);
  }
}
