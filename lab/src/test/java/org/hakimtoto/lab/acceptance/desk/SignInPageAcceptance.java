package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.junit.jupiter.api.Test;

/// Two officers share a computer: each signs in with the own phone, in the own language, and finds
/// nothing of the other.
class SignInPageAcceptance extends PagesOfToday {
  private static final String CHIEF = "+254700000001";
  private static final String OFFICER = "+254700000002";
  private static final String PIN = "739264";
  private static final String PROBATION = "+254700000006";
  private static final String PROBATION_PIN = "361842";

  @Test
  void two_officers_on_one_computer_see_nothing_of_each_other() {
    String reference = reported();
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/desk");
      assertThat(desk.part("number")).isFocused();
      assertThat(desk.part("enter")).containsText("dial " + RunningGateway.SERVICE_CODE);
      browser.screenshot("signin-en-1280");
      signsIn(desk, OFFICER, "000000");
      assertThat(desk.part("problem")).containsText("is not right");
      signsIn(desk, OFFICER, DeskUser.code(house, OFFICER, PIN));
      assertThat(desk.part("me")).containsText("Children's officer");
      desk.opens(reference);
      assertThat(desk.part("file")).containsText("Zuhura");
      assertThat(browser.page().url()).endsWith("/console/desk");
      browser.screenshot("signed-in-1280");

      Page other =
          browser
              .page()
              .waitForPopup(() -> browser.page().evaluate("void window.open('/console/desk')"));
      assertThat(other.locator("[data-role='cases'] li")).hasCount(1);
      desk.leaves();
      // the other tab goes as well, though nobody touched it
      assertThat(other.locator("[data-role='number']")).isVisible();
      other.close();

      signsIn(desk, PROBATION, DeskUser.code(house, PROBATION, PROBATION_PIN));
      // each in the own language
      assertThat(desk.part("me")).containsText("Afisa wa probesheni");
      assertThat(browser.page().locator("body")).not().containsText("Zuhura");
      assertThat(browser.page().evaluate("localStorage.length + sessionStorage.length"))
          .isEqualTo(0);
      assertThat(browser.page().evaluate("document.cookie")).isEqualTo("");
      browser.page().goBack();
      assertThat(browser.page().locator("body")).not().containsText("Zuhura");
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.deskPort());
      // who is not signed in, and a wrong code, are answered with 401
      assertThat(browser.complaints()).allMatch(said -> said.contains("401"));
    }
  }

  @Test
  void a_session_that_ends_elsewhere_takes_its_page_and_its_windows_along() {
    String reference = reported();
    try (var browser = new Browser(1280, 800)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      signsIn(desk, OFFICER, DeskUser.code(house, OFFICER, PIN));
      desk.opens(reference);
      Page proof =
          browser
              .page()
              .waitForPopup(() ->
                  browser
                      .page()
                      .evaluate(
                          "import('/console/files/session.js').then(s =>"
                              + " s.keepWindow(window.open('', '_blank')))"));
      assertThat(proof.isClosed()).isFalse();
      stores.change("update desk_session set ended_at = clock_timestamp()");

      // if the page does not hear of it first
      browser.page().evaluate("document.querySelector('[data-role=again]')?.click()");

      assertThat(desk.part("number")).isVisible();
      assertThat(browser.page().locator("body")).not().containsText("Zuhura");
      assertThat(proof.isClosed()).isTrue();
    }
  }

  @Test
  void an_officer_signs_in_and_out_in_kiswahili_on_a_small_screen_by_keyboard_alone() {
    try (var browser = new Browser(360, 740)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      browser.page().getByText("Kiswahili").focus();
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("enter").locator("h2")).hasText("Ingia");
      assertThat(browser.page().locator("html")).hasAttribute("lang", "sw");
      browser.screenshot("signin-sw-360");
      fits(browser);
      desk.part("number").focus();
      browser.page().keyboard().type("0700 000 002");
      browser.page().keyboard().press("Tab");
      browser.page().keyboard().type("123456");
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("problem")).containsText("si sahihi");
      assertThat(desk.part("code")).isFocused();
      browser.page().keyboard().type(DeskUser.code(house, OFFICER, PIN));
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("me")).isVisible();
      fits(browser);
      browser.screenshot("signed-in-360");

      browser.page().getByText("My sessions").click();
      assertThat(desk.part("sessions").locator("li")).hasCount(1);
      assertThat(desk.part("sessions")).containsText("Chrome, Linux");
      browser.page().getByText("Kiswahili").click();
      assertThat(desk.part("end-all")).hasText("Maliza vyote na utoke");
      browser.screenshot("sessions-sw-360");
      fits(browser);
      desk.part("end-all").click();
      assertThat(desk.part("number")).isVisible();
      assertThat(stores.count("select count(*) from desk_session where ended_at is null")).isZero();
    }
  }

  @Test
  void an_officer_signs_in_by_sms_and_a_wrong_pin_is_said_to_be_wrong_here_alone() {
    try (var browser = new Browser(360, 740)) {
      var desk = new Desk(browser, house, stores);
      desk.goes("/console/signin");
      browser.page().getByText("Kiswahili").click();
      desk.part("by-text").click();
      desk.part("text-number").fill("0700000002");
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("text-code")).isFocused();
      assertThat(desk.part("sent")).isVisible();
      browser.screenshot("signin-text-sw-360");
      fits(browser);
      desk.part("text-code").fill(DeskUser.texted(house, OFFICER));
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("pin")).isFocused();
      desk.part("pin").fill("000000");
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("text-problem")).containsText("simu yako itaendelea");
      assertThat(desk.part("pin")).hasValue("");
      desk.part("pin").fill(PIN);
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("me")).containsText("Children's officer");
      assertThat(stores.count("select sum(failures + locks)::int from officer_pin")).isZero();
    }
  }

  private static void signsIn(Desk desk, String number, String code) {
    desk.part("number").fill(number);
    desk.part("code").fill(code);
    desk.part("enter").locator("button.main").click();
  }

  private static void fits(Browser browser) {
    assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  private String reported() {
    var chief = house.phone(CHIEF);
    String reference = chief.reports("482915", Reports.naming("0733918264"));
    chief.names("482915", "Zuhura");
    return reference;
  }
}
