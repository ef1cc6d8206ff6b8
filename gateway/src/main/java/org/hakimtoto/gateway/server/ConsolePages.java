package org.hakimtoto.gateway.server;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Asset;
import org.hakimtoto.gateway.http.Json;
import org.hakimtoto.gateway.http.Paths;
import org.hakimtoto.gateway.status.TrialBanner;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.drawing.BookDrawing;

/// The pages of the console: on the desk's port signing in, the desk and the numbers for planning;
/// on the operations port the menu book, for those who run the service. They hold nothing of any
/// case: the scripts of the desk ask `/v1` in the session of whoever has signed in.
public final class ConsolePages {
  private static final String AT = "/console/";

  /// The pages by their address.
  private static final List<String> PAGES =
      List.of(
          "signin",
          "sessions",
          "desk",
          "report",
          "search",
          "court",
          "waiting",
          "supervision",
          "live",
          "messages",
          "indicators",
          "administration");

  private static final String MENUS = "menus";
  private static final String HTML = "text/html; charset=utf-8";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /// Stands in each page; filled in when this is a demo.
  private static final String DEMO = "data-demo-phones=\"\"";

  /// Stands in the page to sign in; filled in when a ministry's accounts are good as well.
  private static final String MINISTRY = "data-ministry=\"\"";

  private static final String DIALLED = "data-dialled=\"\"";

  private static final String JSON = "application/json";
  private static final String FRONT = "desk";

  /// A page that shows a case does not stay in the browser.
  private static final String NEVER_KEPT = "no-store";

  /// What holds nothing of anybody stays, and is asked for by its tag.
  private static final String ASKED_AGAIN = "no-cache";

  private final Map<String, Asset> files = ConsoleFiles.load();
  private final String worker = ConsoleFiles.worker();
  private final Asset book;
  private final Asset places;
  private final Supplier<List<BookText>> menus;

  /// Drawn when it is first asked for: it takes longer than all else that a start does.
  private final AtomicReference<Drawn> drawn = new AtomicReference<>(Drawn.NONE);

  private final Supplier<ScreenCounts.Counts> screens;
  private final Supplier<OptionalInt> demoPhones;
  private final String serviceCode;
  private final boolean ministry;
  private final TrialBanner trial;

  /// A menu book as it was drawn last.
  private record Drawn(List<BookText> texts, Asset page) {
    static final Drawn NONE = new Drawn(List.of(), Asset.of("", ""));

    /// Another book is drawn anew.
    Drawn of(List<BookText> asked) {
      return texts.equals(asked)
          ? this
          : new Drawn(asked, Asset.of(JSON, Json.text(BookDrawing.of(asked))));
    }
  }

  /// @param book what the desk reads its tables from
  /// @param places of Kenya, for a computer without a line
  /// @param menus the menu book that calls begin with now
  /// @param screens where callers leave
  /// @param demoPhones the port of the phones page, when this is a demo
  /// @param serviceCode what officers dial
  /// @param ministry whether a ministry's accounts are good as well
  /// @param trial what each page says of a house that is tried out
  public ConsolePages(
      Object book,
      Object places,
      Supplier<List<BookText>> menus,
      Supplier<ScreenCounts.Counts> screens,
      Supplier<OptionalInt> demoPhones,
      String serviceCode,
      boolean ministry,
      TrialBanner trial) {
    this.menus = menus;
    this.book = Asset.of(JSON, Json.text(book));
    this.places = Asset.of(JSON, Json.text(places));
    this.screens = screens;
    this.demoPhones = demoPhones;
    this.serviceCode = serviceCode;
    this.ministry = ministry;
    this.trial = trial;
  }

  /// The menu book, on the operations port. The pages that were there beside it are shown the way.
  ///
  /// @param desk the origin of the desk
  public void mountMenus(Router router, Supplier<String> desk) {
    String page = ConsoleFiles.page(MENUS);
    router.route(HttpMethod.GET, AT + MENUS).handler(context -> page(context, page));
    router.route(HttpMethod.GET, "/").handler(context -> moved(context, AT + MENUS));
    router.route(HttpMethod.GET, "/console").handler(context -> moved(context, AT + MENUS));
    router.route(HttpMethod.GET, AT + "files/menus.json").handler(this::menus);
    router
        .route(HttpMethod.GET, AT + "files/screens.json")
        .handler(context -> send(context, Asset.of(JSON, Json.text(screens.get())), NEVER_KEPT));
    PAGES.forEach(name ->
        router
            .route(HttpMethod.GET, AT + name)
            .handler(context -> moved(context, desk.get() + AT + name)));
    mountFiles(router);
  }

  private static void moved(RoutingContext context, String address) {
    context.response().putHeader("Location", address);
    Answers.text(context, 302, "");
  }

  /// The pages of the desk, on its port.
  public void mount(Router router) {
    for (String way : List.of("/", "/console", AT)) {
      router.route(HttpMethod.GET, way).handler(context -> moved(context, AT + FRONT));
    }
    PAGES.forEach(name -> {
      String page = ConsoleFiles.page(name);
      router.route(HttpMethod.GET, AT + name).handler(context -> page(context, page));
    });
    router
        .route(HttpMethod.GET, AT + "files/book.json")
        .handler(context -> send(context, book, ASKED_AGAIN));
    router
        .route(HttpMethod.GET, AT + "files/places.json")
        .handler(context -> send(context, places, ASKED_AGAIN));
    router
        .route(HttpMethod.GET, AT + "worker.js")
        .handler(context -> send(context, worker(), ASKED_AGAIN));
    mountFiles(router);
  }

  private void mountFiles(Router router) {
    router
        .route(HttpMethod.GET, AT + "files/:file")
        .handler(context -> file(context, Paths.param(context, "file")));
  }

  /// It carries the digest of each file, so that no browser keeps half of a version.
  private Asset worker() {
    var kept = new TreeMap<String, String>();
    PAGES.forEach(name -> kept.put(AT + name, filled(ConsoleFiles.page(name)).digest()));
    kept.put(AT + "files/book.json", book.digest());
    kept.put(AT + "files/places.json", places.digest());
    files.forEach((name, asset) -> kept.put(AT + "files/" + name, asset.digest()));
    String list = Json.text(kept);
    String version = Asset.of(JSON, list).digest();
    return Asset.of(
        "text/javascript; charset=utf-8",
        "const VERSION = " + Json.text(version) + ";\nconst FILES = " + list + ";\n\n" + worker);
  }

  private void page(RoutingContext context, String page) {
    send(context, filled(page), NEVER_KEPT);
  }

  private Asset filled(String page) {
    OptionalInt port = demoPhones.get();
    String ways = ministry ? page.replace(MINISTRY, "data-ministry=\"yes\"") : page;
    String dialled = ways.replace(DIALLED, "data-dialled=\"" + serviceCode + "\"");
    String body =
        port.isEmpty()
            ? dialled
            : dialled.replace(DEMO, "data-demo-phones=\"" + port.getAsInt() + "\"");
    return Asset.of(HTML, trial.on(body));
  }

  private void menus(RoutingContext context) {
    var _ =
        context
            .vertx()
            .executeBlocking(() -> drawn.updateAndGet(last -> last.of(menus.get())))
            .onSuccess(now -> send(context, now.page(), ASKED_AGAIN))
            .onFailure(context::fail);
  }

  private void file(RoutingContext context, String file) {
    Asset asset = files.get(file);
    if (asset == null) {
      Answers.notFound(context);
      return;
    }
    send(context, asset, ASKED_AGAIN);
  }

  /// @param kept what a browser may do with it
  private static void send(RoutingContext context, Asset asset, String kept) {
    var response =
        context
            .response()
            .putHeader("Content-Security-Policy", POLICY)
            .putHeader("X-Content-Type-Options", "nosniff")
            .putHeader("Referrer-Policy", "no-referrer")
            .putHeader("Cross-Origin-Opener-Policy", "same-origin")
            .putHeader("Cross-Origin-Resource-Policy", "same-origin")
            .putHeader("Cache-Control", kept);
    asset.send(context.request(), response);
  }
}
