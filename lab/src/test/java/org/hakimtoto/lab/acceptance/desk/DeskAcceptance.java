package org.hakimtoto.lab.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One person at the desk plays the officers, from the report to the end of the case.
@ExtendWith(WithRealStores.class)
class DeskAcceptance {
  private static final String CHILDRENS_OFFICE = "scco-kibra";
  private static final String REGISTRY = "court-kibra";
  private static final String HOME = "home-kibra";
  private static final String PROBATION = "probation-kibra";

  private RealStores stores;
  private RunningGateway house;
  private ApiUser user;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(stores);
    user = ApiUser.of(house, stores);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_desk_allows_nothing_from_elsewhere_and_its_tables_hold_no_case() {
    String reference = reported();
    var page = desk("/console/desk");
    var book = desk("/console/files/book.json");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self';")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("data-demo-phones=\"" + house.port() + "\"");
    assertThat(ApiUser.json(book).getJsonArray("moves")).isNotEmpty();
    assertThat(book.body()).doesNotContain(reference, "+254");
    assertThat(desk("/console/files/desk.html").statusCode()).isEqualTo(404);
    assertThat(desk("/console/files/..%2fphones%2findex.html").statusCode()).isEqualTo(404);
    assertThat(RunningGateway.get(house.port(), "/phones/setup").body())
        .contains("\"deskPort\":" + house.deskPort());
    var before = house.operations("/console/desk");
    assertThat(before.statusCode()).isEqualTo(302);
    assertThat(before.headers().firstValue("Location"))
        .contains("http://127.0.0.1:" + house.deskPort() + "/console/desk");
  }

  @Test
  @InBrowser
  void one_person_takes_a_case_from_the_report_to_its_end() {
    String reference = reported();
    var calendar = CourtCalendar.of(Holidays.shipped());
    LocalDate day = calendar.nextCourtDay(Kenya.day(InstantSource.system().instant()).plusDays(2));
    // another day, also where no court sits for four, as at Easter
    String later = calendar.nextCourtDay(day.plusDays(3)).toString();
    try (var browser = new Browser(1920, 1080)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(CHILDRENS_OFFICE);
      desk.opens(reference);
      assertThat(desk.part("file")).containsText("Zuhura");
      browser.screenshot("desk");
      desk.does("acceptance");
      assertThat(desk.part("notice")).containsText("accepted");
      assertThat(desk.stage("conflict-with-the-law")).hasText("Intake");
      assertThat(desk.part("file")).containsText("Arrest to court");

      desk.actsAs(REGISTRY);
      assertThat(desk.part("file")).containsText("not open to this officer");
      assertThat(desk.part("file")).not().containsText("Zuhura");
      browser.screenshot("desk-registry");
      desk.begins("hearings");
      desk.field("kind").selectOption("plea");
      desk.field("court").selectOption(REGISTRY);
      desk.field("when-date").fill(day.toString());
      browser.screenshot("desk-hearing");
      desk.sends();
      assertThat(desk.part("file")).containsText("Plea,");
      desk.button("Adjourn or move").click();
      desk.field("to-date").fill(later);
      desk.field("reason").selectOption("court-not-sitting");
      desk.sendsAndIsDone();
      assertThat(hearing(reference).getInteger("version")).isEqualTo(2);
      assertThat(hearing(reference).getString("when")).startsWith(later);

      desk.actsAs(CHILDRENS_OFFICE);
      desk.begins("closure");
      desk.field("reason").selectOption("returned-home");
      desk.sends();
      assertThat(desk.dialog().locator(".problem")).containsText("the child is in custody");
      browser.screenshot("desk-refused");
      desk.dialog().locator("[data-do=back]").click();

      browser.screenshot("desk-worked");
      theChildGoesToAHomeAndTheCaseEnds(desk);
      browser.page().getByText("Show who looked").click();
      assertThat(desk.part("file")).containsText("case read: told.");
      browser.screenshot("desk-closed");
      isClosedAndNothingWasKept(browser, reference);
    }
  }

  private static void theChildGoesToAHomeAndTheCaseEnds(Desk desk) {
    desk.begins("custody/end");
    desk.field("how").selectOption("released");
    desk.sendsAndIsDone();
    desk.begins("transfers");
    desk.field("from").selectOption("police-kibra");
    desk.field("to").selectOption(HOME);
    desk.sendsAndIsDone();
    desk.actsAs(HOME);
    desk.button("Arrived").click();
    desk.sendsAndIsDone();
    desk.actsAs(CHILDRENS_OFFICE);
    desk.begins("closure");
    desk.field("reason").selectOption("returned-home");
    desk.sendsAndIsDone();
    assertThat(desk.part("file")).containsText("Closed");
  }

  private void isClosedAndNothingWasKept(Browser browser, String reference) {
    JsonObject end = file(reference);
    assertThat(end.getBoolean("closed")).isTrue();
    assertThat(end.getJsonArray("transfers").getJsonObject(0).getString("state"))
        .isEqualTo("arrived");
    assertThat(hearing(reference).getString("state")).isEqualTo("cancelled");
    assertThat(browser.hosts()).containsExactly("127.0.0.1:" + house.deskPort());
    assertThat(
            browser
                .page()
                .evaluate("localStorage.length + sessionStorage.length + document.cookie"))
        .isEqualTo("0");
    // what is not open to an officer is answered with 404, which a browser complains of
    assertThat(browser.complaints()).allMatch(said -> said.contains("404") || said.contains("409"));
  }

  @Test
  @InBrowser
  void the_desk_is_worked_by_keyboard_alone_and_a_case_that_changed_is_shown_anew() {
    String reference = reported();
    try (var browser = new Browser(1280, 720)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(CHILDRENS_OFFICE);
      desk.part("cases").locator("a").first().focus();
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("file").locator("h2")).hasText(reference);
      desk.file("acceptance").focus();
      browser.page().keyboard().press("Enter");
      assertThat(desk.dialog()).isVisible();
      browser.screenshot("desk-dialog");

      user.as(ApiUser.CHILDRENS_OFFICER)
          .post("/cases/" + reference + "/notes", ApiUser.body("note", "Seen at the station."));
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("notice")).containsText("The case has changed");
      assertThat(desk.dialog()).isHidden();
      assertThat(file(reference).getJsonArray("accepted_by")).isEmpty();

      desk.file("acceptance").focus();
      browser.page().keyboard().press("Enter");
      browser.page().keyboard().press("Enter");
      assertThat(desk.part("notice")).containsText("accepted");
      assertThat(desk.part("file")).isFocused();
      browser.screenshot("desk-small");
      assertThat(file(reference).getJsonArray("accepted_by")).containsExactly(CHILDRENS_OFFICE);
    }
  }

  @Test
  @InBrowser
  void who_has_no_part_in_a_case_sees_nothing_of_the_child_and_may_ask_for_access() {
    String reference = reported();
    try (var browser = new Browser(1280, 720)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(PROBATION);
      desk.opens(reference);
      assertThat(desk.part("file")).containsText("not open to this officer");
      assertThat(desk.part("file")).not().containsText("Zuhura");
      desk.begins("access");
      desk.field("reason").selectOption("court-order");
      desk.sendsAndIsDone();

      desk.actsAs(CHILDRENS_OFFICE);
      assertThat(desk.part("file")).containsText("Kibra Probation Office asks");
      desk.button("Grant").click();
      desk.sendsAndIsDone();
      desk.actsAs(PROBATION);
      assertThat(desk.part("file")).containsText("Zuhura");
      browser.screenshot("desk-granted");
    }
  }

  @Test
  @InBrowser
  void with_the_line_away_nothing_is_done_twice_and_nothing_of_another_officer_stays() {
    String reference = reported();
    var keys = new ArrayList<String>();
    try (var browser = new Browser(1280, 720)) {
      var desk = new Desk(browser, house, stores);
      desk.actsAs(CHILDRENS_OFFICE);
      desk.opens(reference);
      browser
          .page()
          .onRequest(request -> {
            if (request.method().equals("POST")) {
              keys.add(String.valueOf(request.headerValue("idempotency-key")));
            }
          });
      // what is done arrives, its answer does not
      browser
          .page()
          .route(
              "**/acceptance",
              route -> {
                route.fetch();
                route.abort();
              });
      desk.does("acceptance");
      assertThat(desk.dialog().locator(".problem")).containsText("does not answer");
      browser.page().unroute("**/acceptance");
      desk.sendsAndIsDone();
      assertThat(keys).hasSize(2);
      assertThat(keys.getFirst()).hasSize(32).isEqualTo(keys.getLast());
      assertThat(file(reference).getInteger("version")).isEqualTo(5);

      assertThat(desk.part("file")).containsText("Zuhura");
      desk.leaves();
      assertThat(browser.page().locator("body")).not().containsText("Zuhura");
      browser.page().goBack();
      assertThat(browser.page().locator("body")).not().containsText("Zuhura");
    }
  }

  private HttpResponse<String> desk(String path) {
    return RunningGateway.get(house.deskPort(), path);
  }

  private JsonObject file(String reference) {
    return ApiUser.json(user.as(ApiUser.CHILDRENS_OFFICER).get("/cases/" + reference));
  }

  private JsonObject hearing(String reference) {
    return file(reference).getJsonArray("hearings").getJsonObject(0);
  }

  private String reported() {
    var chief = house.phone("+254700000001");
    String reference = chief.reports("482915", Reports.naming("0733918264"));
    chief.names("482915", "Zuhura");
    return reference;
  }
}
