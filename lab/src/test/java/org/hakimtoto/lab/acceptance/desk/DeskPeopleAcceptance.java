package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.outbox.NoticeRecords;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// At the desk an officer sets whom to reach and how, phones her about a day in court, and prints
/// the proof that she was told.
@ExtendWith(WithRealStores.class)
@InBrowser
class DeskPeopleAcceptance {
  private static final String CHILDRENS_OFFICE = "scco-kibra";
  private static final String IN_COURT = "2026-12-03T06:00:00Z";
  private static final String MOTHER = "+254711998844";

  @Test
  void who_is_to_be_phoned_is_set_confirmed_called_and_proved(RealStores stores) {
    try (var house = RunningGateway.open(stores);
        var browser = new Browser(1280, 720)) {
      ApiUser user = ApiUser.of(house, stores);
      String reference = reported(house);
      user.as(ApiUser.CHILDRENS_OFFICER).post("/cases/" + reference + "/acceptance");
      var desk = new Desk(browser, house, stores);
      desk.actsAs(CHILDRENS_OFFICE);
      desk.opens(reference);

      setsTheMother(browser, desk);
      stores.change(
          """
          insert into number_state (phone_index, unsure_at, unsure_why)
            select phone_index, 'MORNING', 'wrong-person' from contact where phone is not null
          """
              .replace("MORNING", RunningGateway.MORNING.toString()));
      confirmsHerNumber(browser, desk);
      user.as(ApiUser.REGISTRY)
          .post(
              "/cases/" + reference + "/hearings",
              ApiUser.body("kind", "plea", "court", "court-kibra", "when", IN_COURT));
      holds(stores, "select count(*) from call_task where state = 'OPEN'");
      callsHer(browser, desk, reference);
      // the house does so every few seconds
      stores
          .database()
          .inTransaction(
              tx -> new NoticeRecords(stores.sealing()).seal(tx, RunningGateway.MORNING));
      printsTheProof(browser, desk, reference);

      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.deskPort());
      // the refused number is answered with 400, which a browser complains of
      assertThat(browser.complaints()).allMatch(said -> said.contains("400"));
    }
  }

  private static void holds(RealStores stores, String count) {
    await().until(() -> stores.count(count) == 1);
  }

  private static void setsTheMother(Browser browser, Desk desk) {
    desk.begins("contacts");
    desk.field("phone").fill("12");
    desk.field("mode").selectOption("call-only");
    desk.field("can_read").uncheck();
    desk.field("reader").selectOption(desk.officer("chief-kibera"));
    desk.field("safe_from").fill("09:00");
    desk.sends();
    Locator fault = desk.dialog().locator("#fault-phone");
    assertThat(fault).hasText("not of the pattern");
    desk.field("phone").fill("+255711998844");
    desk.sends();
    assertThat(fault).hasText("a Kenyan number, unless the mode is none");
    assertThat(desk.field("phone")).isFocused();
    assertThat(desk.dialog().locator(".problem")).isHidden();
    browser.screenshot("desk-contact-refused");
    desk.field("phone").fill("0711 998 844");
    browser.page().keyboard().press("Enter");
    assertThat(desk.part("file")).isFocused();
    Locator people = people(desk);
    assertThat(people).containsText("Parent " + MOTHER);
    assertThat(people).containsText("Call only · English · shared phone · 09:00 to 19:00");
    assertThat(people).containsText("Cannot read. Read to them by: Chief, Kibera Location");
    assertThat(people).not().containsText("Confirmed");
  }

  private static void confirmsHerNumber(Browser browser, Desk desk) {
    desk.part("again").click();
    assertThat(people(desk)).containsText("Number unsure");
    desk.button("Confirm the number").focus();
    browser.page().keyboard().press("Enter");
    desk.sendsAndIsDone();
    assertThat(people(desk)).containsText("Confirmed");
    assertThat(people(desk)).not().containsText("unsure");
  }

  private static void callsHer(Browser browser, Desk desk, String reference) {
    Locator calls = desk.part("calls");
    desk.settled();
    calls.locator("summary").focus();
    browser.page().keyboard().press("Enter");
    assertThat(calls).containsText(MOTHER);
    assertThat(calls).containsText(reference);
    browser.screenshot("desk-calls");
    desk.settled();
    calls.locator("button").click();
    desk.field("outcome").selectOption("reached");
    desk.sends();
    assertThat(desk.part("notice")).hasText("Done: reached.");
    assertThat(calls).containsText("No calls.");
    assertThat(calls.locator("summary")).isFocused();
  }

  private static void printsTheProof(Browser browser, Desk desk, String reference) {
    browser.page().setViewportSize(390, 844);
    browser.screenshot("desk-people-narrow");
    desk.opens(reference);
    Locator button = desk.button("Proof of notice");
    button.scrollIntoViewIfNeeded();
    browser.screenshot("desk-hearing-narrow");
    Page proof = browser.page().waitForPopup(() -> button.click());
    assertThat(proof.locator("h1")).hasText("Proof of notice");
    assertThat(proof).hasTitle("Proof of notice");
    assertThat(proof.locator("tbody")).containsText("parent, by the children's officer");
    assertThat(proof.locator("tbody")).containsText("spoken with");
    assertThat(proof.locator("body")).not().containsText("998844");
    assertThat(proof.locator("body")).containsText("records, found unaltered");
    assertThat(proof.locator("table")).hasCSS("border-collapse", "collapse");
    proof.setViewportSize(1280, 720);
    proof.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "desk-proof.png")));
  }

  private static Locator people(Desk desk) {
    return desk.part("file")
        .locator(".card")
        .filter(new Locator.FilterOptions().setHasText("People to reach"));
  }

  private static String reported(RunningGateway house) {
    var chief = house.phone("+254700000001");
    String reference = chief.reports("482915", Reports.boyInACell(15));
    chief.names("482915", "Zuhura");
    return reference;
  }
}
