package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
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

/// A registry's clerk works through a day of the court by keyboard alone: outcomes, a date that is
/// refused and insisted on, somebody else's entry, a slip put right, papers, a list, a calendar.
@ExtendWith(WithRealStores.class)
class CourtPageAcceptance {
  private static final String OFFICE = "+254700000002";

  private RealStores stores;
  private RunningGateway house;
  private FullDay full;
  private LocalDate day;
  private List<CaseReference> cases;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
    full = new FullDay(real);
    day = courtDayBefore(Kenya.day(now()));
    cases = full.cases(5);
    Instant before = Kenya.at(day, LocalTime.of(7, 0));
    for (int i = 0; i < cases.size(); i++) {
      full.set(
          cases.get(i),
          stores.officer(FullDay.REGISTRY),
          Kenya.at(day, LocalTime.of(9 + i, 0)),
          before);
    }
    full.done(cases.getFirst(), stores.officer(OFFICE), new CaseCommand.Accept(), before);
    full.done(
        cases.getFirst(),
        stores.officer(OFFICE),
        new CaseCommand.SetContact(UUID.randomUUID(), mother()),
        before);
  }

  private static Contact mother() {
    return new Contact(
        Contact.Relation.PARENT,
        PhoneNumber.parse("+254733918264"),
        Contact.Mode.NORMAL,
        Language.KISWAHILI,
        false,
        true,
        Optional.empty(),
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @InBrowser
  void a_clerk_works_through_a_day_by_keyboard_alone() {
    try (var browser = new Browser(1280, 900)) {
      var page = new Clerk(browser);
      page.opens();
      outcomes(page);
      papers(page);
      aList(page);
      aCalendar(page);
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.deskPort());
    }
  }

  private void outcomes(Clerk page) {
    assertThat(page.row(0)).containsText("Parent: not told yet");
    page.outcome(0).focus();
    page.presses("g", "Enter");
    assertThat(page.row(0)).containsText("Saved.");
    assertThat(page.outcome(1)).isFocused();
    page.isForAll("court");

    // a Saturday is refused in words, and insisted on with a reason
    page.presses("a");
    LocalDate saturday = noHoliday(Kenya.day(now()).plusDays(14).with(DayOfWeek.SATURDAY));
    page.row(1).locator("[name=to]").fill(saturday.toString());
    page.presses("Enter");
    assertThat(page.row(1).locator(".problem"))
        .containsText("no court sits on a Saturday or Sunday");
    page.row(1).locator("[name=override]").selectOption("duty-magistrate");
    page.browser.screenshot("court-insisted");
    page.row(1).locator("[name=to]").focus();
    page.presses("Enter");
    assertThat(page.row(1)).containsText("Adjourned to Sat");

    // somebody else was first
    assertThat(page.outcome(2)).isFocused();
    full.done(
        cases.get(2),
        stores.officer(FullDay.REGISTRY),
        new CaseCommand.HoldHearing(hearing(2), HearingOutcome.ORDER),
        now());
    page.presses("f", "Enter");
    assertThat(page.row(2).locator("[data-role=theirs]")).containsText("Now: Held, Order");
    assertThat(page.row(2).locator("[data-role=mine]")).hasText("Yours: Finding");
    page.browser.screenshot("court-conflict");
    assertThat(page.row(2).locator("[data-do=theirs]")).isFocused();
    page.presses("Enter");
    assertThat(page.outcome(2)).hasValue("order");

    // what else happened to the case is in nobody's way
    assertThat(page.outcome(3)).isFocused();
    full.done(cases.get(3), stores.officer(OFFICE), new CaseCommand.Accept(), now());
    page.presses("w", "Enter");
    assertThat(page.row(3)).containsText("Saved.");

    // taken off, and a slip put right
    assertThat(page.outcome(4)).isFocused();
    page.presses("x", "Enter");
    assertThat(page.row(4)).containsText("Cancelled");
    page.outcome(0).focus();
    page.presses("r", "Enter");
    assertThat(page.row(0)).containsText("Saved.");
    assertThat(page.outcome(0)).hasValue("ruling");
    assertThat(
            stores.ask(
                "select state, coalesce(outcome, reason) from hearing order by at, reason nulls"
                    + " first"))
        .contains(List.of("HELD", "RULING"), List.of("HELD", "ORDER"), List.of("HELD", "WITHDRAWN"))
        .contains(List.of("CANCELLED", "COURT_NOT_SITTING"), List.of("SET", "WITNESS_ABSENT"));
  }

  private void papers(Clerk page) {
    page.button("print-list").focus();
    page.presses("Enter");
    assertThat(page.sheet("list")).containsText(cases.getFirst().shown());
    assertThat(page.sheet("list")).not().containsText("Parent");
    assertThat(page.button("print")).isFocused();
    page.isForAll("paper");
    page.printed("court-list");
    page.button("paper-back").focus();
    page.presses("Enter");
    assertThat(page.button("print-list")).isFocused();
  }

  private void aList(Clerk page) {
    LocalDate next =
        CourtCalendar.of(Holidays.shipped()).nextCourtDay(Kenya.day(now()).plusDays(7));
    String csv =
        """
        reference,kind,court,date,time
        %s,MENTION,court-kibra,%s,9:00
        %s,MENTION,court-kibra,%s,3:00
        "=HYPERLINK(""http://a"")",MENTION,court-kibra,%s,9:00
        """
            .formatted(cases.get(4).shown(), next, cases.get(3).shown(), next, next);
    page.button("bring-in").focus();
    page.presses("Enter");
    page.dialog()
        .locator("[name=list]")
        .setInputFiles(new FilePayload("list.csv", "text/csv", csv.getBytes(UTF_8)));
    page.dialog().locator("button.main").focus();
    page.presses("Enter");
    assertThat(page.dialog().locator("[data-role=list-told]")).hasText("1 new, 2 refused");
    assertThat(page.dialog().locator(".rows li")).hasCount(3);
    assertThat(page.dialog().locator(".rows")).containsText("courts sit from 8:00 to 17:00");
    assertThat(page.dialog()).not().containsText("HYPERLINK");
    page.isForAll("court-list");
    assertThat(page.dialog().locator("button.main")).hasText("Bring in 1 row");
    page.dialog().locator("button.main").focus();
    page.presses("Enter");
    assertThat(page.dialog().locator("[data-role=list-told]"))
        .hasText("Brought in: 1. The same as before: 0. Refused: 2.");
    page.presses("Enter");
    assertThat(page.dialog()).isHidden();

    // the day of it, with the summons of the mother in her language
    page.button("day").fill(next.toString());
    page.presses("Enter");
    assertThat(page.row(0)).containsText(cases.get(4).shown());
    full.done(cases.getFirst(), stores.officer(FullDay.REGISTRY), another(next), now());
    page.button("again").focus();
    page.presses("Enter");
    assertThat(page.row(1)).containsText(cases.getFirst().shown());
    page.button("print-summons").focus();
    page.presses("Enter");
    Locator sheets = page.sheet("summons");
    assertThat(sheets).hasCount(2);
    Locator hers = sheets.last();
    assertThat(hers).hasAttribute("lang", "sw");
    assertThat(hers).containsText("Wito wa mahakama");
    assertThat(hers).containsText(cases.getFirst().shown());
    assertThat(hers).not().containsText("Kutajwa");
    page.printed("court-summons");
    assertThat(stores.count("select count(*) from audit_entry where action = 'case.read'"))
        .isEqualTo(2);
    page.button("paper-back").focus();
    page.presses("Enter");
  }

  private CaseCommand another(LocalDate date) {
    UUID court = stores.officer(FullDay.REGISTRY).unit().id();
    return new CaseCommand.SetHearing(
        UUID.randomUUID(),
        org.hakimtoto.core.casefile.HearingKind.MENTION,
        court,
        Kenya.at(date, LocalTime.of(11, 0)));
  }

  private void aCalendar(Clerk page) {
    page.button("calendar").focus();
    page.presses("Enter");
    page.dialog().locator("[data-do=make]").focus();
    page.presses("Enter");
    assertThat(page.button("address")).isFocused();
    String address = page.button("address").inputValue();
    String path = address.substring(address.indexOf("/calendar/"));
    assertThat(RunningGateway.get(house.deskPort(), path).body())
        .contains("SUMMARY:" + cases.getFirst().shown(), "STATUS:CANCELLED", "SEQUENCE:1")
        .doesNotContain("MENTION", "Mention");
    page.isForAll("court-calendar");
    page.dialog().locator("[data-do=end]").focus();
    page.presses("Enter");
    assertThat(page.dialog()).containsText("No address is open.");
    assertThat(RunningGateway.get(house.deskPort(), path).statusCode()).isEqualTo(404);
    page.dialog().locator("[data-do=back]").focus();
    page.presses("Enter");
    page.desk.speaks("sw");
    assertThat(page.row(0)).containsText("Imepangwa");
    page.isForAll("court-sw");
  }

  private UUID hearing(int i) {
    return UUID.fromString(
        stores
            .ask(
                "select h.id from hearing h join case_file c on c.id = h.case_id where c.reference"
                    + " = "
                    + cases.get(i).number())
            .getFirst()
            .getFirst());
  }

  /// A holiday is refused in other words.
  private static LocalDate noHoliday(LocalDate saturday) {
    return Holidays.shipped().stream().anyMatch(holiday -> holiday.date().equals(saturday))
        ? noHoliday(saturday.plusWeeks(1))
        : saturday;
  }

  private static LocalDate courtDayBefore(LocalDate today) {
    var calendar = CourtCalendar.of(Holidays.shipped());
    LocalDate day = today.minusDays(1);
    while (!calendar.isCourtDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }

  /// Who sits at the page.
  private final class Clerk {
    private final Browser browser;
    private final Desk desk;

    Clerk(Browser browser) {
      this.browser = browser;
      this.desk = new Desk(browser, house, stores);
    }

    void opens() {
      desk.signsIn("court-kibra");
      browser.page().locator(".bar nav a[href='/console/court']").focus();
      presses("Enter");
      assertThat(button("day")).isVisible();
      settled();
      button("day").fill(day.toString());
      presses("Enter");
      assertThat(desk.part("rows").locator("tr")).hasCount(cases.size());
    }

    void settled() {
      assertThat(desk.part("court")).hasAttribute("aria-busy", "false");
    }

    Locator row(int i) {
      return desk.part("rows").locator("tr").nth(i);
    }

    Locator outcome(int i) {
      settled();
      return row(i).locator("[name=outcome]");
    }

    Locator button(String role) {
      return desk.part(role);
    }

    Locator dialog() {
      return desk.dialog();
    }

    Locator sheet(String name) {
      return browser.page().locator("[data-sheet=" + name + "]");
    }

    void presses(String... keys) {
      for (String key : keys) {
        browser.page().keyboard().press(key);
      }
    }

    /// At both widths, and in both languages where the page is not in the middle of something.
    void isForAll(String name) {
      for (int width : new int[] {360, 1280}) {
        browser.page().setViewportSize(width, 900);
        assertThat(Axe.against(browser.page())).as(name).isEmpty();
        assertThat(
                browser
                    .page()
                    .evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
            .as(name + " fits")
            .isEqualTo(true);
        browser.screenshot(name + "-" + width);
      }
    }

    void printed(String name) {
      browser
          .page()
          .emulateMedia(
              new com.microsoft.playwright.Page.EmulateMediaOptions()
                  .setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(browser.page().locator(".bar")).isHidden();
      assertThat(button("print")).isHidden();
      browser.screenshot(name);
      browser
          .page()
          .emulateMedia(
              new com.microsoft.playwright.Page.EmulateMediaOptions()
                  .setMedia(com.microsoft.playwright.options.Media.SCREEN));
    }
  }
}
