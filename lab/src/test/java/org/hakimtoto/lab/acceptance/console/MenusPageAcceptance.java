package org.hakimtoto.lab.acceptance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who owns the words looks at the menu book: as on phones, by its keys, and where callers leave.
@ExtendWith(WithRealStores.class)
class MenusPageAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String STRANGER = "+254711000001";

  @Test
  void it_is_counted_where_callers_leave_and_a_copy_counts_once(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger = house.phone(STRANGER).dials().presses("2").repeats().presses("9");
      assertThat(stranger.screen()).contains("The child is:");
      assertThat(seen(house, "role")).isEqualTo("shown 1, left 0");

      stranger.presses("2").repeats().hangsUp("Incomplete").hangsUp("Incomplete");

      assertThat(seen(house, "welcome")).isEqualTo("shown 1, left 0");
      assertThat(seen(house, "role")).isEqualTo("shown 1, left 0");
      assertThat(seen(house, "danger")).isEqualTo("shown 1, left 1");
      assertThat(house.operations("/metrics").body()).contains("haki_ussd_screens{");
      assertThat(counts(house).toString()).doesNotContain("711000001");
    }
  }

  @Test
  void a_session_that_was_lost_and_found_is_counted_once(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger = house.phone(STRANGER).dials().presses("2", "2");
      forget(stores);
      stranger.repeats();
      forget(stores);
      stranger.presses("2").repeats();
      forget(stores);
      stranger.repeats().hangsUp("Incomplete");

      assertThat(seen(house, "role")).isEqualTo("shown 1, left 0");
      assertThat(seen(house, "danger")).isEqualTo("shown 1, left 0");
      assertThat(seen(house, "place_search")).isEqualTo("shown 1, left 1");
    }
  }

  @Test
  @InBrowser
  void the_book_is_read_by_keyboard_alone(RealStores stores) {
    try (var house = RunningGateway.open(stores);
        var browser = new Browser(1600, 900)) {
      house.phone(STRANGER).dials().presses("2", "2").hangsUp("Incomplete");
      house.phone(CHIEF).dials().hangsUp("Incomplete");
      house.phone(CHIEF).dials().presses("1", "2").hangsUp("Incomplete");
      var page = browser.page();
      page.navigate(RunningGateway.uri(house.operationsPort(), "/console/menus").toString());

      assertThat(page.locator("[data-role=about]")).containsText(" screens in 2 languages.");
      assertThat(page.locator("[data-role=worst] li").first()).hasText("danger 2 of 2 (100 %)");
      assertThat(page.locator("#danger .count"))
          .hasText("shown 2, left here 2 (100 %): en 1 of 1, sw 1 of 1");
      assertThat(page.locator("#filed .count")).hasText("not shown yet");
      browser.screenshot("menus");

      page.locator("[data-role=worst] a").first().focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#danger")).hasClass("phone here");
      assertThat(page.locator("#danger h3 a")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("#danger .glass a").first()).isFocused();
      browser.screenshot("menus-screen");

      page.locator("[data-role=find]").focus();
      page.keyboard().type("What danger now");
      assertThat(page.locator(".phone")).hasCount(2);
      page.locator("#danger .glass a").first().focus();
      String next = page.locator("#danger .glass a").first().getAttribute("href");
      page.keyboard().press("Enter");
      assertThat(page.locator(next)).hasClass("phone here");
      assertThat(page.locator("[data-role=find]")).hasValue("");

      page.locator("[data-role=language]").focus();
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#danger .glass")).containsText("Hatari gani sasa?");
      assertThat(page.locator(next)).hasClass("phone here");
      browser.screenshot("menus-kiswahili");
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.operationsPort());
    }
  }

  private static void forget(RealStores stores) {
    try (var redis = stores.jedis()) {
      redis.flushAll();
    }
  }

  private static JsonObject counts(RunningGateway house) {
    return new JsonObject(house.operations("/console/files/screens.json").body());
  }

  private static String seen(RunningGateway house, String screen) {
    return counts(house).getJsonArray("screens").stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("screen").equals(screen))
        .map(one -> "shown " + one.getInteger("shown") + ", left " + one.getInteger("ended"))
        .findFirst()
        .orElse("never shown");
  }
}
