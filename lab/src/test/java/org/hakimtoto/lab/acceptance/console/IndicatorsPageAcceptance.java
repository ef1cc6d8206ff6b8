package org.hakimtoto.lab.acceptance.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hakimtoto.gateway.desk.DeskLine;
import org.hakimtoto.gateway.indicators.IndicatorApi;
import org.hakimtoto.gateway.server.ConsolePages;
import org.hakimtoto.gateway.ussd.ScreenCounts.Counts;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/// A planner looks at the numbers: on a projector, by keyboard, and as a sheet. `all` and `few`
/// stand for those with and without the scope for small numbers.
@ExtendWith(WithRealStores.class)
class IndicatorsPageAcceptance {
  private static final InstantSource NOVEMBER =
      InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// Run as one: the seed holds for one connection only.
  private final List<String> year = new ArrayList<>();

  private RealStores stores;
  private IndicatorApi api;
  private HttpServer server;

  /// Who has signed in; empty: nobody.
  private volatile String here = "";

  static boolean chromiumIsInstalled() {
    return Browser.installed().isPresent();
  }

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    api = new IndicatorApi(real.gazetteer(), NOVEMBER);
    aYearPasses();
    var router = Router.router(real.vertx());
    router.route().handler(DeskLine::mark);
    new ConsolePages(
            Map.of(),
            Map.of(),
            List::of,
            () -> new Counts(Instant.EPOCH, List.of()),
            OptionalInt::empty,
            "*384*115#",
            false)
        .mount(router);
    router.get("/session").handler(this::session);
    router.get("/v1/indicators").handler(context -> threads.execute(() -> answer(context)));
    server =
        real.vertx()
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  @AfterEach
  void close() {
    server.close().toCompletionStage().toCompletableFuture().join();
    threads.close();
  }

  @Test
  void the_numbers_go_out_as_json_and_as_a_sheet() {
    var json = get("/v1/indicators?from=2026-11-01&to=2026-11-25", "all");
    var csv = get("/v1/indicators?county=47&format=csv", "few");
    var bad = get("/v1/indicators?county=Nairobi", "all");

    assertThat(json.body()).contains("\"smallCells\":true", "\"to\":\"2026-11-25\"");
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.body())
        .startsWith("table,row_code,row,column,figure\r\n")
        .contains("period,,,to,2026-11-30\r\n", "reports-by-county,47,\"Nairobi City\",Red,");
    assertThat(bad.statusCode()).isEqualTo(400);
    assertThat(bad.body()).contains("'county' is a code of 1 to 47").doesNotContain("Nairobi");
  }

  @Test
  void the_page_allows_nothing_from_elsewhere() {
    var page = get("/console/indicators", "none");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(get("/console/files/..%2fphones%2findex.html", "none").statusCode()).isEqualTo(404);
  }

  @Test
  @EnabledIf(
      value = "chromiumIsInstalled",
      disabledReason = "There is no Chromium on this machine (Debian: apt-get install chromium).")
  void a_planner_reads_the_charts_on_a_projector_by_keyboard_alone() {
    try (var browser = new Browser(1920, 1080)) {
      var page = browser.page();
      here = "all";
      page.navigate(RunningGateway.uri(server.actualPort(), "/console/indicators").toString());
      page.locator("button.main").focus();
      page.keyboard().press("Enter");

      assertThat(page.locator("[data-role=about]"))
          .hasText("Kenya, 1 December 2025 to 25 November 2026.");
      assertThat(page.locator("figure svg.chart")).hasCount(13);
      assertThat(page.locator("figure details")).hasCount(13);
      assertThat(page.locator("[data-role=tiles] strong").first()).hasText(reports());
      browser.screenshot("indicators");

      page.locator("#reports-by-county summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#reports-by-county tbody tr")).hasCount(48);
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.hosts()).containsExactly("127.0.0.1:" + server.actualPort());
      assertThat(page.evaluate("localStorage.length + sessionStorage.length + document.cookie"))
          .isEqualTo("0");
    }
  }

  @Test
  @EnabledIf("chromiumIsInstalled")
  void who_may_not_see_small_numbers_sees_that_some_are_withheld() {
    try (var browser = new Browser(1280, 720)) {
      var page = browser.page();
      page.navigate(RunningGateway.uri(server.actualPort(), "/console/indicators").toString());
      assertThat(page.locator("[data-role=number]")).isVisible();

      here = "few";
      page.navigate(RunningGateway.uri(server.actualPort(), "/console/indicators").toString());
      page.locator("button.main").click();
      assertThat(page.locator("[data-role=about]")).containsText("small numbers are withheld");
      assertThat(page.locator("#reports-by-county tbody")).containsText("<5");
      browser.screenshot("indicators-withheld");

      page.locator("[data-role=county]").selectOption("47");
      page.locator("button.main").click();
      assertThat(page.locator("[data-role=about]")).containsText("Nairobi City");
      browser.screenshot("indicators-county");
      var sheet = page.waitForDownload(() -> page.locator("[data-role=csv]").click());
      org.assertj.core.api.Assertions.assertThat(sheet.suggestedFilename())
          .isEqualTo("haki-indicators.csv");
    }
  }

  private String reports() {
    return String.format(
        java.util.Locale.UK,
        "%,d",
        stores.count(
            "select count(*) from indicator_fact where kind = 'REPORTED' and urgency is not null"
                + " and day <= '2026-11-25'"));
  }

  /// What the API's router will do: who asks, with which scope, and a problem when it is refused.
  private void answer(RoutingContext context) {
    String who = String.valueOf(context.request().getHeader("Haki-Desk"));
    if (!who.equals("all") && !who.equals("few")) {
      send(context, 401, "text/plain", "");
      return;
    }
    var query = new HashMap<String, String>();
    context.queryParams().forEach(query::put);
    boolean smallCells = who.equals("all");
    switch (stores.database().inTransaction(tx -> api.answer(tx, query, smallCells))) {
      case IndicatorApi.Answer.Body(String type, String text) -> send(context, 200, type, text);
      case IndicatorApi.Answer.BadQuestion(String why) ->
          send(context, 400, "application/problem+json", "{\"detail\":\"" + why + "\"}");
    }
  }

  private void session(RoutingContext context) {
    send(
        context,
        here.isEmpty() ? 401 : 200,
        "application/json",
        "{\"session\":\"" + here + "\",\"idle_seconds\":900}");
  }

  private static void send(RoutingContext context, int status, String type, String body) {
    var _ = context.response().setStatusCode(status).putHeader("Content-Type", type).end(body);
  }

  private java.net.http.HttpResponse<String> get(String path, String who) {
    return RunningGateway.send(
        HttpRequest.newBuilder(RunningGateway.uri(server.actualPort(), path))
            .header("Haki-Desk", who)
            .GET());
  }

  /// Invented facts of a year, more of them in counties with more people.
  private void aYearPasses() {
    year.add("select setseed(0.4)");
    facts(
        "REPORTED",
        "(array['THEFT','ASSAULT','SEXUAL','BEATEN','NEGLECT','ABANDONED','LOST','STREET',"
            + "'MARRIAGE_FGM','TRUANCY'])[1 + floor(10 * random() ^ 1.6)]",
        "(array['RED','AMBER','GREEN'])[1 + floor(3 * random())]",
        "null",
        "null",
        1300);
    facts(
        "ACCEPTED",
        "null",
        "(array['RED','AMBER','GREEN'])[1 + floor(3 * random())]",
        "null",
        "(60 * floor(5 + 200 * random() ^ 3))::bigint",
        2100);
    facts("CUSTODY_STARTED", "null", "null", kind(), "null", 400);
    facts("CUSTODY_ENDED", "null", "null", kind(), "(3600 * floor(4 + 90 * random()))", 360);
    facts("COURT_CLOCK_KEPT", "null", "null", "null", "null", 210);
    facts("COURT_CLOCK_MISSED", "null", "null", "null", "null", 34);
    facts("HEARING_HELD", "null", "null", "null", "null", 700);
    facts("HEARING_MOVED", "null", "null", reason(), "null", 190);
    facts("HEARING_CANCELLED", "null", "null", reason(), "null", 40);
    facts(
        "DIVERTED",
        "null",
        "null",
        "(array['BEFORE_CHARGE','AFTER_CHARGE'])[1 + floor(2 * random() ^ 2)]",
        "null",
        120);
    facts(
        "PLACED",
        "null",
        "null",
        "(array['PLACE_OF_SAFETY','PLACEMENT','COURT_PLACEMENT'])[1 + floor(3 * random())]",
        "null",
        150);
    facts(
        "CLOSED",
        "null",
        "null",
        "(array['RETURNED_HOME','NOT_FOUNDED','DIVERSION_COMPLETED','DISCHARGED','DUPLICATE'])[1 +"
            + " floor(5 * random() ^ 1.5)]",
        "null",
        900);
    facts("ORDERED", "null", "null", "null", "null", 80);
    facts("GUARDIAN_TOLD", "null", "null", "null", "null", 330);
    facts("AFTERCARE", "null", "null", "'COURT_PLACEMENT'", "null", 31);
    casesAndTexts();
    stores.change(String.join(";", year));
  }

  private void casesAndTexts() {
    year.add(
        "insert into case_file (id, reference, stage, track, urgency, county, sub_county,"
            + " location, opened_at, version, custody) select gen_random_uuid(), i, 'ARREST',"
            + " 'CONFLICT_WITH_THE_LAW', 'RED', "
            + county()
            + ", 1, 1, now(), 1, "
            + kind()
            + " from generate_series(1, 90) i");
    year.add(
        "insert into message (id, kind, class, priority, phone, phone_index, language, facts,"
            + " state, due_at, deadline, created_at) select gen_random_uuid(),"
            + " (array['alert_red','alert_amber','alert_green'])[1 + floor(3 * random())], 'A', 1,"
            + " '', '', 'en', '', (array['DELIVERED','ACCEPTED','AMBIGUOUS','FAILED','EXPIRED'])[1"
            + " + floor(5 * random() ^ 4)], now(), now(), timestamptz '2026-11-20 09:00+03' from"
            + " generate_series(1, 1500)");
  }

  private static String kind() {
    return "(array['POLICE_CELL','REMAND_HOME','PLACE_OF_SAFETY','INSTITUTION'])[1 + floor(4 *"
        + " random() ^ 1.7)]";
  }

  private static String reason() {
    return "(array['WITNESS_ABSENT','ADVOCATE_NOT_READY','COURT_NOT_SITTING','HOLIDAY','OTHER'])[1"
        + " + floor(5 * random())]";
  }

  private static String county() {
    return "48 - (1 + floor(47 * random() ^ 2))::int";
  }

  private void facts(
      String kind, String category, String urgency, String detail, String seconds, int times) {
    year.add(
        "insert into indicator_fact (day, county, sub_county, kind, category, urgency, detail,"
            + " value_seconds) select date '2025-12-01' + floor(365 * random())::int, "
            + county()
            + ", 1, '"
            + kind
            + "', "
            + category
            + ", "
            + urgency
            + ", "
            + detail
            + ", "
            + seconds
            + " from generate_series(1, "
            + times
            + ")");
  }
}
