package org.hakimtoto.lab.acceptance.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hakimtoto.core.reminder.ReminderTrial;
import org.hakimtoto.core.reminder.ReminderTrial.Arm;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Desk;
import org.hakimtoto.lab.acceptance.desk.DeskUser;
import org.hakimtoto.lab.acceptance.desk.Shown;
import org.hakimtoto.store.reminder.ReminderTrials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The national office reads of each trial of reminders what is compared, who came, and what may
/// not be read from it; nobody else does, and nobody starts one here.
class TrialsPageAcceptance extends PagesOfToday {
  private final LocalDate begins = Kenya.day(Instant.now());
  private static final Arm PLAIN = new Arm("plain", Set.of());
  private static final Arm WORDED = new Arm("worded", Set.of(), Optional.of("plan-the-way"));
  private static final Arm SHORT = new Arm("short", Set.of("week-before"));

  @BeforeEach
  void begin() {
    began("weeks", PLAIN, SHORT);
    ends("weeks");
    began("words", PLAIN, WORDED);
    counted("weeks/plain/CAME", 40);
    counted("words/plain/CAME", 80);
    counted("words/plain/AWAY", 20);
    counted("words/worded/CAME", 3);
  }

  @ParameterizedTest
  @CsvSource({"en, 1280", "en, 360", "sw, 1280", "sw, 360"})
  void each_is_shown_with_its_words_its_counts_and_what_they_may_be_read_as(
      String language, int width) {
    boolean english = language.equals("en");
    try (var browser = new Browser(width, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("national-desk");
      desk.goes("/console/indicators");
      assertThat(desk.part("trials")).isVisible();
      desk.speaks(language);

      Locator words = desk.part("trials").locator("[data-trial=words]");
      assertThat(words).hasAttribute("data-state", "runs");
      assertThat(words).containsText("NACOSTI 2026/17");
      assertThat(words.locator("[data-arm=worded] q[lang=en]").first())
          .containsText("Plan today how to get there.");
      assertThat(words.locator("[data-arm=worded] q[lang=sw]").first())
          .containsText("Panga leo utakavyofika.");
      assertThat(words.locator("[data-arm=plain] q[lang=en]").first())
          .not()
          .containsText("Plan today");
      assertThat(words.locator("tbody tr").nth(0))
          .containsText(Pattern.compile("plain\\s*80\\s*20\\s*80\\s*71.1\\s*86.7"));
      assertThat(words.locator("tbody tr").nth(1))
          .containsText(Pattern.compile("worded\\s*<5\\s*<5\\s*–\\s*–\\s*–"));
      assertThat(words.locator(".warning"))
          .containsText(english ? "read no cause into it, and do not end it" : "wala usilimalize");

      Locator weeks = desk.part("trials").locator("[data-trial=weeks]");
      assertThat(weeks).hasAttribute("data-state", "ended");
      assertThat(weeks.locator("[data-arm=short]"))
          .containsText(english ? "Left out: the reminder a week before" : "Havitumwi:");
      assertThat(weeks.locator(".warning"))
          .containsText(english ? "ended before there was enough" : "Lilimalizwa kabla ya kutosha");
      assertThat(desk.part("trials").locator("button")).hasCount(0);
      new Shown().speaks(browser.page(), language);
      assertThat(Axe.against(browser.page())).isEmpty();
      desk.part("trials").scrollIntoViewIfNeeded();
      browser.screenshot("trials-" + language + "-" + width);
    }
  }

  @Test
  void a_county_is_shown_none() {
    DeskUser national = DeskUser.signedIn(house, "+254700000010", "697143");
    JsonObject told = ApiUser.json(national.get("/v1/trials"));
    assertThat(told.getJsonArray("trials")).hasSize(2);
    assertThat(told.encode()).doesNotContain("draw_key", "worded/CAME");

    DeskUser county = DeskUser.signedIn(house, "+254700000009", "413978");
    assertThat(county.get("/v1/trials").statusCode()).isEqualTo(403);
    try (var browser = new Browser(360, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.signsIn("county-nairobi");
      desk.goes("/console/indicators");
      assertThat(desk.part("report")).isVisible();
      assertThat(desk.part("trials")).isHidden();
    }
  }

  private void began(String name, Arm... arms) {
    var trial =
        new ReminderTrial(
            name, List.of(arms), begins, begins.plusDays(366), 200, "NACOSTI 2026/17");
    UUID by = stores.officer("+254700000009").id();
    UUID second = stores.officer("+254700000002").id();
    boolean began =
        stores
            .database()
            .inTransaction(tx ->
                new ReminderTrials(stores.sealing())
                    .start(tx, UUID.randomUUID(), trial, new byte[32], by, second, Channel.CLI));
    assertThat(began).isTrue();
  }

  private void ends(String name) {
    UUID by = stores.officer("+254700000009").id();
    stores
        .database()
        .inTransaction(tx -> new ReminderTrials(stores.sealing()).end(tx, name, by, Channel.CLI));
  }

  private void counted(String word, int n) {
    stores.change(
        "insert into indicator_quarter (quarter, kind, word, n) values"
            + " ('2026-10-01', 'TRIAL', '%s', %d)".formatted(word, n));
  }
}
