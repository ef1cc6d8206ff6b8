package org.hakimtoto.lab.carrier;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.hakimtoto.lab.carrier.SendReader.Asked;
import org.hakimtoto.lab.carrier.SendReader.Malformed;

/// The running double: the carrier's doors for sending and for the balance, and two of its own, the
/// ledger and the mood. A server of its own, with its own threads, as the carrier would be.
public final class AtDouble implements AutoCloseable {
  /// How long a slow answer takes, unless told otherwise.
  public static final Duration SLOW = Duration.ofSeconds(3);

  /// How long after the send the first report comes, unless told otherwise.
  public static final Duration REPORT_AFTER = Duration.ofMillis(200);

  static final int MAX_BODY = 64 * 1024;
  static final int IDLE_SECONDS = 60;
  static final int RETRY_AFTER_SECONDS = 2;

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final Settings settings;
  private final Ledger ledger;
  private final BehaviourRules manners;
  private final ReportPost reports;
  private final SimDouble sims;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final HttpServer server;

  /// @param port 0 takes a free one
  /// @param key what the header `apiKey` must hold; empty: anything
  /// @param callbacks where delivery reports are posted to, by turns; empty: nowhere
  public record Settings(
      String host,
      int port,
      Optional<String> key,
      List<URI> callbacks,
      BehaviourRule manner,
      Duration slow,
      Duration reportAfter) {
    public Settings {
      callbacks = List.copyOf(callbacks);
    }

    /// On a free port of this machine, with a key or without.
    public static Settings local(Optional<String> key, Optional<URI> callback) {
      return new Settings(
          "127.0.0.1", 0, key, callback.stream().toList(), BehaviourRule.GOOD, SLOW, REPORT_AFTER);
    }
  }

  private AtDouble(Settings settings, Ledger ledger, InstantSource clock, Supplier<UUID> ids)
      throws TimeoutException {
    this.settings = settings;
    this.ledger = ledger;
    this.clock = clock;
    this.ids = ids;
    this.manners = new BehaviourRules(settings.manner());
    this.reports = new ReportPost(vertx, settings.callbacks());
    this.sims = new SimDouble(vertx, ids);
    this.server =
        vertx
            .createHttpServer(
                new HttpServerOptions()
                    .setHost(settings.host())
                    .setPort(settings.port())
                    .setIdleTimeout(IDLE_SECONDS))
            .requestHandler(router())
            .listen()
            .await(10, TimeUnit.SECONDS);
  }

  /// Begins to listen.
  public static AtDouble start(
      Settings settings, Ledger ledger, InstantSource clock, Supplier<UUID> ids)
      throws TimeoutException {
    return new AtDouble(settings, ledger, clock, ids);
  }

  public URI url() {
    return URI.create("http://" + settings.host() + ":" + server.actualPort());
  }

  public Ledger ledger() {
    return ledger;
  }

  /// From now on delivery reports are posted there.
  public void reportTo(URI callback) {
    reports.postTo(callback);
  }

  /// What it knows of SIMs, and where it tells it.
  public SimDouble sims() {
    return sims;
  }

  /// From now on, for all numbers.
  public void behave(Behaviour mood, Reporting reporting) {
    manners.set("", new BehaviourRule(mood, reporting));
  }

  @Override
  public void close() {
    reports.close();
    sims.close();
    var _ = vertx.close();
    ledger.close();
  }

  private Router router() {
    var router = Router.router(vertx);
    router.route().handler(BodyHandler.create(false).setBodyLimit(MAX_BODY));
    router
        .post("/version1/messaging")
        .handler(
            call -> take(call, "legacy", () -> SendReader.form(call.request().formAttributes())));
    router
        .post("/version1/messaging/bulk")
        .handler(call -> take(call, "bulk", () -> SendReader.json(text(call))));
    router.get("/version1/user").handler(this::balance);
    router.post("/v1/sim-swap").handler(this::sims);
    router.get("/ledger").handler(call -> LedgerEndpoint.answer(call, ledger));
    router.put("/mood").handler(call -> BehaviourEndpoint.set(call, manners));
    return router;
  }

  private static String text(RoutingContext call) {
    return java.util.Objects.requireNonNullElse(call.body().asString(), "");
  }

  private interface Reading {
    Asked read() throws Malformed;
  }

  private void take(RoutingContext call, String door, Reading reading) {
    if (!knows(call)) {
      plain(call, 401, Wording.UNAUTHORIZED);
      return;
    }
    try {
      take(call, door, reading.read());
    } catch (Malformed e) {
      plain(call, 400, String.valueOf(e.getMessage()));
    }
  }

  /// How the call is answered as a whole goes by the manner for its first number.
  private void take(RoutingContext call, String door, Asked asked) {
    List<Ledger.Line> lines = asked.to().stream().map(to -> written(door, to, asked)).toList();
    BehaviourRule manner = lines.getFirst().manner();
    if (manner.mood().takes() && manner.reporting() == Reporting.EARLY) {
      reported(lines).onComplete(_ -> answer(call, manner.mood(), lines));
    } else {
      answer(call, manner.mood(), lines);
      vertx.setTimer(settings.reportAfter().toMillis(), _ -> reported(lines));
    }
  }

  private Ledger.Line written(String door, String to, Asked asked) {
    BehaviourRule manner = manners.of(to);
    String id = manner.mood().takes() ? "ATXid_" + ids.get().toString().replace("-", "") : "";
    return ledger.add(clock.instant(), door, to, asked.from(), asked.text(), manner, id);
  }

  private Future<Void> reported(List<Ledger.Line> lines) {
    Future<Void> last = Future.succeededFuture();
    for (Ledger.Line line : lines) {
      Reporting reporting = line.manner().reporting();
      if (line.taken()) {
        for (String status : reporting.statuses()) {
          last = last.compose(_ -> reports.post(line, status, reporting.failureReason()));
        }
      }
    }
    return last;
  }

  private void answer(RoutingContext call, Behaviour mood, List<Ledger.Line> lines) {
    switch (mood) {
      case OK, NO_BALANCE, BLACKLISTED, INTERNAL_ERROR -> json(call, body(lines));
      case SLOW -> vertx.setTimer(settings.slow().toMillis(), _ -> json(call, body(lines)));
      case SILENT -> {
        // the line stays open until the caller has enough
      }
      case CUTS_HALFWAY -> cut(call, body(lines));
      case TRUNCATED_JSON -> json(call, half(body(lines)));
      case ACCEPTS_AND_RESETS -> {
        var _ = call.request().connection().close();
      }
      case INVALID_SENDER_ID -> json(call, Wording.invalidSender());
      case UNAUTHORIZED -> plain(call, 401, Wording.UNAUTHORIZED);
      case TOO_MANY -> {
        call.response().putHeader("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
        plain(call, 429, "Too Many Requests");
      }
      case HTML_502 -> end(call, 502, "text/html", Wording.BAD_GATEWAY);
      case REDIRECTS -> {
        call.response().putHeader("Location", url() + "/version1/messaging");
        plain(call, 302, "");
      }
    }
  }

  private String body(List<Ledger.Line> lines) {
    return Wording.answer(
        lines.stream()
            .map(line -> Wording.entry(line.to(), line.manner().mood(), line.messageId()))
            .toList());
  }

  private void balance(RoutingContext call) {
    if (!knows(call)) {
      plain(call, 401, Wording.UNAUTHORIZED);
    } else {
      var balance = new JsonObject().put("balance", "KES 1785.5000");
      end(call, 200, "application/json", new JsonObject().put("UserData", balance).encode());
    }
  }

  private void sims(RoutingContext call) {
    if (knows(call)) {
      sims.take(call);
    } else {
      plain(call, 401, Wording.UNAUTHORIZED);
    }
  }

  private boolean knows(RoutingContext call) {
    String given = call.request().getHeader("apiKey");
    return given != null
        && !given.isEmpty()
        && settings.key().map(key -> key.equals(given)).orElse(true);
  }

  /// The header promises more than comes.
  private static void cut(RoutingContext call, String body) {
    call.response()
        .setStatusCode(201)
        .putHeader("Content-Type", "application/json")
        .putHeader("Content-Length", String.valueOf(body.length()))
        .write(half(body))
        .onComplete(_ -> call.request().connection().close());
  }

  private static String half(String body) {
    return body.substring(0, body.length() / 2);
  }

  private static void json(RoutingContext call, String body) {
    end(call, 201, "application/json", body);
  }

  private static void plain(RoutingContext call, int status, String words) {
    if (status == 401) {
      call.response().putHeader("WWW-Authenticate", "Basic realm=\"api\"");
    }
    end(call, status, "text/plain; charset=UTF-8", words);
  }

  private static void end(RoutingContext call, int status, String type, String body) {
    if (call.response().closed()) {
      return;
    }
    var _ = call.response().setStatusCode(status).putHeader("Content-Type", type).end(body);
  }
}
