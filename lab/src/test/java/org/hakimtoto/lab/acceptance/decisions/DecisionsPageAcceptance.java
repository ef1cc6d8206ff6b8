package org.hakimtoto.lab.acceptance.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.desk.DeskLine;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.gateway.indicators.DecisionApi;
import org.hakimtoto.gateway.indicators.IndicatorApi;
import org.hakimtoto.gateway.server.ConsolePages;
import org.hakimtoto.gateway.status.TrialBanner;
import org.hakimtoto.gateway.ussd.ScreenCounts.Counts;
import org.hakimtoto.lab.acceptance.Browser;
import org.hakimtoto.lab.acceptance.InBrowser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.desk.Axe;
import org.hakimtoto.lab.acceptance.desk.Shown;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Those who decide look at a quarter: on a projector, on a phone, on paper, by keyboard, and as a
/// sheet. `all` and `few` stand for those with and without the scope for small numbers.
@ExtendWith(WithRealStores.class)
class DecisionsPageAcceptance {
  private static final InstantSource NOVEMBER =
      InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));

  private static final String EN_TITLE = "Quarterly report 2026-Q4, Kenya";
  private static final String SW_TITLE = "Ripoti ya robo ya mwaka 2026-Q4, Kenya";

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private RealStores stores;
  private IndicatorApi api;
  private DecisionApi decisions;
  private HttpServer server;

  /// Who has signed in; empty: nobody.
  private volatile String here = "";

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    api = new IndicatorApi(real.gazetteer(), NOVEMBER);
    decisions =
        new DecisionApi(
            real.gazetteer(),
            () -> DeskWords.shipped().in(Language.KISWAHILI).sentences(),
            NOVEMBER);
    new InventedYear(real).passes();
    var router = Router.router(real.vertx());
    router.route().handler(DeskLine::mark);
    new ConsolePages(
            Map.of("counties", Map.of("1", "Mombasa", "47", "Nairobi City")),
            Map.of(),
            List::of,
            () -> new Counts(Instant.EPOCH, List.of()),
            OptionalInt::empty,
            "*384*115#",
            false,
            TrialBanner.NONE)
        .mount(router);
    router.get("/session").handler(this::session);
    router.get("/v1/indicators").handler(context -> threads.execute(() -> answer(context)));
    router
        .get("/v1/decisions")
        .handler(context ->
            threads.execute(
                () -> decided(context, "text/csv", (tx, asked) -> decisions.csv(tx, asked))));
    router
        .get("/v1/decisions.html")
        .handler(context ->
            threads.execute(() ->
                decided(
                    context,
                    "text/html",
                    (tx, asked) ->
                        decisions.page(
                            tx, asked, String.valueOf(context.queryParams().get("language"))))));
    router
        .post("/session/language")
        .handler(context -> send(context, 200, "application/json", "{}"));
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
        .contains("period,,,to,2026-12-31\r\n", "reports-by-county,47,\"Nairobi City\",Red,");
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
  @InBrowser
  void a_quarter_is_read_on_a_projector_and_on_a_phone_in_both_languages() {
    var shown = new Shown();
    for (int width : new int[] {1280, 360}) {
      try (var browser = new Browser(width, 800)) {
        var page = opened(browser);
        for (String language : List.of("sw", "en")) {
          page.locator("[data-language=" + language + "]").click();
          assertThat(page.locator("body[data-spoken=" + language + "]")).isVisible();
          assertThat(page.locator("[data-role=report] h2"))
              .hasText(language.equals("en") ? EN_TITLE : SW_TITLE);
          assertThat(page.locator("[data-role=notice]")).isHidden();
          shown.speaks(page, language);
          org.assertj.core.api.Assertions.assertThat(Axe.against(page))
              .as("axe, %s, %d", language, width)
              .isEmpty();
          org.assertj.core.api.Assertions.assertThat(
                  page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .as("nothing is wider than %d", width)
              .isEqualTo(true);
          page.screenshot(
              new com.microsoft.playwright.Page.ScreenshotOptions()
                  .setFullPage(true)
                  .setPath(
                      java.nio.file.Path.of(
                          "target",
                          "screenshots",
                          "decisions-" + language + "-" + width + ".png")));
        }
        org.assertj.core.api.Assertions.assertThat(browser.complaints()).isEmpty();
        org.assertj.core.api.Assertions.assertThat(browser.hosts())
            .containsExactly("127.0.0.1:" + server.actualPort());
      }
    }
  }

  @Test
  @InBrowser
  void a_quarter_and_a_county_are_chosen_by_keyboard_and_every_drawing_has_its_table() {
    try (var browser = new Browser(1280, 800)) {
      var page = opened(browser);
      assertThat(page.locator("#trend .one-series svg")).hasCount(9);
      assertThat(page.locator("#rates svg g")).hasCount(94);
      assertThat(page.locator("#rates tbody tr")).hasCount(48);
      assertThat(page.locator("#standards tbody tr")).hasCount(15);
      assertThat(page.locator("#attendance .warning")).isVisible();
      org.assertj.core.api.Assertions.assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('figure:has(svg)')].every(f =>"
                      + " f.querySelector('table'))"))
          .isEqualTo(true);

      page.locator("[data-role=county]").focus();
      page.keyboard().type("Nairobi");
      page.locator("[data-role=quarter]").focus();
      page.keyboard().press("ArrowDown");
      page.locator("button.main").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-role=report] h2")).containsText("2026-Q3, Nairobi City");
      assertThat(page.locator("#rates tbody tr")).hasCount(1);
      page.locator("#trend summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#trend tbody tr")).hasCount(8);
      assertThat(page.locator("#trend tbody tr").first()).isVisible();

      var sheet = page.waitForDownload(() -> page.locator("[data-role=csv]").click());
      org.assertj.core.api.Assertions.assertThat(sheet.suggestedFilename())
          .isEqualTo("haki-2026-Q3.csv");
    }
  }

  @Test
  @InBrowser
  void the_report_prints_with_every_table_open_and_without_the_desk_around_it() {
    try (var browser = new Browser(1280, 800)) {
      var page = opened(browser);
      page.emulateMedia(
          new com.microsoft.playwright.Page.EmulateMediaOptions()
              .setMedia(com.microsoft.playwright.options.Media.PRINT));
      page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      assertThat(page.locator(".bar nav")).isHidden();
      assertThat(page.locator("[data-role=ask]")).isHidden();
      assertThat(page.locator("#rates tbody tr").last()).isVisible();
      page.pdf(
          new com.microsoft.playwright.Page.PdfOptions()
              .setFormat("A4")
              .setPath(java.nio.file.Path.of("target", "screenshots", "decisions.pdf")));

      var paper = get("/v1/decisions.html?language=en", "few");
      org.assertj.core.api.Assertions.assertThat(paper.body())
          .contains("Quarterly report 2026-Q4", "<details open>")
          .doesNotContain("<script");
      page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions());
      page.navigate("about:blank");
      page.setContent(paper.body());
      org.assertj.core.api.Assertions.assertThat(browser.complaints()).isEmpty();
      org.assertj.core.api.Assertions.assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('.quarter table')).borderCollapse"))
          .as("its own style is let in by its own policy")
          .isEqualTo("collapse");
      browser.screenshot("decisions-paper");
    }
  }

  @Test
  @InBrowser
  void who_has_not_signed_in_is_asked_to() {
    try (var browser = new Browser(1280, 720)) {
      var page = browser.page();
      page.navigate(RunningGateway.uri(server.actualPort(), "/console/indicators").toString());
      assertThat(page.locator("[data-role=number]")).isVisible();
    }
  }

  private com.microsoft.playwright.Page opened(Browser browser) {
    here = "few";
    var page = browser.page();
    // the page asks for the quarter of this machine's clock
    page.clock().setFixedTime(java.util.Date.from(NOVEMBER.instant()));
    page.navigate(RunningGateway.uri(server.actualPort(), "/console/indicators").toString());
    assertThat(page.locator("[data-role=report]")).isVisible();
    return page;
  }

  private interface Told {
    String of(org.hakimtoto.store.db.Tx tx, DecisionApi.Asked asked);
  }

  private void decided(RoutingContext context, String type, Told told) {
    var query = context.queryParams();
    var asked =
        decisions
            .asked(
                Optional.ofNullable(query.get("quarter")),
                Integer.parseInt(Optional.ofNullable(query.get("county")).orElse("0")),
                false)
            .orElseThrow();
    send(context, 200, type, stores.database().inTransaction(tx -> told.of(tx, asked)));
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
        "{\"session\":\""
            + here
            + "\",\"idle_seconds\":900,\"role\":\"children-officer\",\"unit_name\":\"Kibra\"}");
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
}
