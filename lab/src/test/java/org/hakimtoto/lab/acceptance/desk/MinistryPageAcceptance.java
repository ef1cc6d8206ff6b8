package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer goes from the desk to a ministry's sign-in and back, in a browser.
@ExtendWith(WithRealStores.class)
@InBrowser
class MinistryPageAcceptance {
  private static final String OFFICER = "+254700000002";

  private RealStores stores;
  private PlayedMinistry ministry;
  private RunningGateway house;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    ministry = new PlayedMinistry();
    PlayedMinistry.numbered(real, OFFICER, PlayedMinistry.STAFF);
    house = RunningGateway.openFor(ministry.known(), real, 1);
  }

  @AfterEach
  void close() {
    house.close();
    ministry.close();
  }

  @Test
  void there_and_back_in_both_languages_and_refused_in_words() {
    try (var browser = new Browser(360, 740)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      assertThat(desk.part("by-ministry")).hasText("Sign in with my ministry account");
      signsIn(browser, desk, PlayedMinistry.claims().put("staff_number", "99999999"));
      assertThat(desk.part("problem")).containsText("did not let you in here");
      assertThat(browser.page().url()).endsWith("/console/signin");

      browser.page().getByText("Kiswahili").click();
      assertThat(desk.part("problem")).containsText("haikukuruhusu");
      assertThat(desk.part("ministry-stays")).containsText("toka huko pia");
      browser.screenshot("signin-ministry-sw-360");
      signsIn(browser, desk, PlayedMinistry.claims());
      assertThat(desk.part("me")).containsText("Children's officer");
      assertThat(stores.ask("select way from desk_session")).containsExactly(List.of("OIDC"));
      desk.leaves();
      assertThat(desk.part("by-ministry")).isVisible();
    }
  }

  @Test
  void a_ministry_that_is_away_is_said_to_be() {
    ministry.close();
    try (var browser = new Browser(360, 740)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      desk.part("by-ministry").click();
      assertThat(desk.part("problem")).containsText("does not answer. Use a code");
      assertThat(desk.part("number")).isVisible();
    }
  }

  private void signsIn(Browser browser, Desk desk, JsonObject claims) {
    desk.part("by-ministry").click();
    browser.page().locator("[name='username']").fill("somebody");
    browser.page().locator("[name='claims']").fill(claims.encode());
    browser.page().locator("[type='submit']").click();
  }
}
