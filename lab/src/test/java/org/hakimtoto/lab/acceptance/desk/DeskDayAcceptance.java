package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A registry adjourns a whole day at the desk, by keyboard alone: first it sees what moves.
@ExtendWith(WithRealStores.class)
class DeskDayAcceptance {
  private static final int HEARINGS = 14;

  /// For what a busy machine does to all hearings of a day.
  private static final LocatorAssertions.ContainsTextOptions PATIENCE =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  private RealStores stores;
  private RunningGateway house;
  private FullDay full;
  private LocalDate day;
  private LocalDate newDay;
  private List<CaseReference> cases;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
    full = new FullDay(real);
    Instant now = InstantSource.system().instant();
    var calendar = CourtCalendar.of(Holidays.shipped());
    day = calendar.nextCourtDay(Kenya.day(now).plusDays(2));
    newDay = calendar.nextCourtDay(day.plusDays(6));
    cases = full.cases(HEARINGS);
    Instant nine = Kenya.at(day, LocalTime.of(9, 0));
    for (int i = 0; i < HEARINGS; i++) {
      full.set(
          cases.get(i),
          stores.officer(FullDay.REGISTRY),
          nine.plus(Duration.ofMinutes(15L * i)),
          now);
    }
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @InBrowser
  void the_day_is_shown_then_moved_and_what_could_not_is_said() {
    stores.change(
        """
        create function broken() returns trigger language plpgsql as
          $$ begin raise exception 'broken'; end $$;
        create trigger broken before update on hearing for each row
          when (old.case_id = (select id from case_file where false)) execute function broken()
        """
            .replace("(select id from case_file where false)", "'" + caseId(cases.get(3)) + "'"));
    try (var browser = new Browser(1280, 720)) {
      acts(browser, "scco-kibra");
      assertThat(part(browser, "day")).isHidden();
      acts(browser, "court-kibra");
      assertThat(part(browser, "day")).isVisible();

      part(browser, "day-open").focus();
      presses(browser, "Enter");
      field(browser, "day").fill(day.toString());
      field(browser, "to").fill(newDay.toString());
      presses(browser, "Enter");
      assertThat(rows(browser)).containsText(HEARINGS + " dates are set");
      assertThat(rows(browser).locator("li")).hasCount(HEARINGS);
      assertThat(rows(browser)).containsText(cases.getFirst().shown());
      assertThat(main(browser)).hasText("Adjourn " + HEARINGS + " dates");
      browser.screenshot("desk-day");
      assertThat(full.days("state = 'SET'")).containsExactly(day + " " + HEARINGS);

      // another wish is shown anew before it is done
      field(browser, "from").fill("10:00");
      assertThat(main(browser)).hasText("Show what moves");
      presses(browser, "Enter");
      assertThat(main(browser)).hasText("Adjourn 10 dates");
      field(browser, "from").fill("");
      presses(browser, "Enter");
      assertThat(main(browser)).hasText("Adjourn " + HEARINGS + " dates");
      assertThat(main(browser)).isFocused();
      presses(browser, "Enter");
      assertThat(part(browser, "day-told")).containsText("Done: 13 moved to ", PATIENCE);
      assertThat(part(browser, "day-told")).containsText("1 not changed");
      assertThat(rows(browser)).containsText("a fault of ours");
      browser.screenshot("desk-day-done");
      presses(browser, "Enter");
      assertThat(part(browser, "dialog")).isHidden();
      assertThat(part(browser, "notice")).containsText("Done: 13 moved to ");
      assertThat(full.days("state = 'SET'")).containsExactly(day + " 1", newDay + " 13");

      stores.change("drop trigger broken on hearing");
      theLastIsTakenOff(browser);
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.deskPort());
    }
  }

  private void theLastIsTakenOff(Browser browser) {
    part(browser, "day-open").focus();
    presses(browser, "Enter");
    field(browser, "day").fill(day.toString());
    field(browser, "off").check();
    presses(browser, "Enter");
    assertThat(main(browser)).hasText("Adjourn 1 date");
    presses(browser, "Enter");
    assertThat(part(browser, "day-told")).containsText("1 off until a new date is set", PATIENCE);
    assertThat(full.days("state = 'CANCELLED'")).containsExactly(day + " 1");
  }

  @Test
  @InBrowser
  void a_day_on_which_no_court_sits_is_refused_in_plain_words() {
    try (var browser = new Browser(1280, 720)) {
      acts(browser, "court-kibra");
      part(browser, "day-open").click();
      field(browser, "day").fill(day.toString());
      LocalDate saturday = newDay.plusDays(6 - newDay.getDayOfWeek().getValue());
      field(browser, "to").fill(saturday.toString());
      main(browser).click();
      assertThat(part(browser, "dialog").locator(".problem"))
          .containsText("no court sits on the new day");
      assertThat(main(browser)).hasText("Show what moves");
      browser.screenshot("desk-day-refused");
      assertThat(full.days("state = 'SET'")).containsExactly(day + " " + HEARINGS);
    }
  }

  private String caseId(CaseReference reference) {
    return stores
        .ask("select id from case_file where reference = " + reference.number())
        .getFirst()
        .getFirst();
  }

  private void acts(Browser browser, String unit) {
    new Desk(browser, house, stores).actsAs(unit);
  }

  private static void presses(Browser browser, String key) {
    browser.page().keyboard().press(key);
  }

  private static Locator field(Browser browser, String name) {
    return part(browser, "dialog").locator("[name='" + name + "']");
  }

  private static Locator rows(Browser browser) {
    return part(browser, "dialog").locator(".rows");
  }

  private static Locator main(Browser browser) {
    return part(browser, "dialog").locator("button.main");
  }

  private static Locator part(Browser browser, String role) {
    return browser.page().locator("[data-role='" + role + "']");
  }
}
