package org.hakimtoto.gateway.status;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Asset;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.StaticFiles;
import org.hakimtoto.store.redis.Rate;

/// The page that tells whether the service works. Nobody signs in: it says in words what whoever
/// dials would find out, and a person who cannot sign in needs it most. However many ask, this
/// house is looked at once in [#KEPT].
public final class StatusEndpoint {
  public static final String AT = "/status";

  static final Duration KEPT = Duration.ofSeconds(10);

  /// What was seen longer ago is told as old.
  static final Duration OLD = Duration.ofMinutes(2);

  /// A browser asks again by itself.
  static final Duration AGAIN = Duration.ofMinutes(1);

  /// Readings by everybody together.
  public static final Rate.Allowance READINGS = new Rate.Allowance(50, Duration.ofSeconds(1), 200);

  private static final String DOOR = "status";
  private static final String FOLDER = "console/";
  private static final String FRAME = "status/status.html";
  private static final String HTML = "text/html; charset=utf-8";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private final OffLoop offLoop;
  private final Supplier<Facts> look;
  private final Rate readings;
  private final InstantSource clock;
  private final StatusPage page;
  private final Lock looking = new ReentrantLock();
  private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());

  private record Seen(HouseStatus status, Instant at) {}

  /// @param look at the house; may block
  /// @param readings of this process: the page must answer when no store does
  /// @param clock the world's
  /// @param trial what the page says of a house that is tried out
  public StatusEndpoint(
      OffLoop offLoop,
      Supplier<Facts> look,
      Rate readings,
      InstantSource clock,
      TrialBanner trial) {
    this.offLoop = offLoop;
    this.look = look;
    this.readings = readings;
    this.clock = clock;
    var words = DeskWords.shipped();
    this.page =
        new StatusPage(
            trial.on(
                StaticFiles.load(FOLDER, List.of(FRAME), (_, text) -> text)
                    .getOrDefault(FRAME, "")),
            words.in(Language.KISWAHILI).words(),
            words.in(Language.ENGLISH).words());
  }

  public void mount(Router router) {
    router.route(HttpMethod.GET, AT).handler(this::tell);
  }

  private void tell(RoutingContext context) {
    if (!readings.take(Duration.ZERO)) {
      context.response().putHeader("Retry-After", "5");
      Answers.text(context, 429, "");
      return;
    }
    Optional<Seen> known = fresh();
    if (known.isPresent()) {
      send(context, known.get());
      return;
    }
    offLoop.run(
        DOOR,
        this::looked,
        now -> send(context, now),
        _ ->
            seen.get()
                .ifPresentOrElse(
                    last -> send(context, last), () -> Answers.text(context, 503, "")));
  }

  private Optional<Seen> fresh() {
    return seen.get().filter(one -> !olderThan(one, KEPT));
  }

  /// Those who ask at once wait for one look together.
  private Seen looked() {
    looking.lock();
    try {
      return fresh().orElseGet(this::lookNow);
    } finally {
      looking.unlock();
    }
  }

  private Seen lookNow() {
    var now = new Seen(HouseStatus.of(look.get()), clock.instant());
    seen.set(Optional.of(now));
    return now;
  }

  private boolean olderThan(Seen one, Duration age) {
    return !clock.instant().isBefore(one.at().plus(age));
  }

  private void send(RoutingContext context, Seen now) {
    String body = page.of(now.status(), now.at(), olderThan(now, OLD), language(context));
    var response =
        context
            .response()
            .putHeader("Content-Security-Policy", POLICY)
            .putHeader("X-Content-Type-Options", "nosniff")
            .putHeader("Referrer-Policy", "no-referrer")
            .putHeader("Cross-Origin-Opener-Policy", "same-origin")
            .putHeader("Cross-Origin-Resource-Policy", "same-origin")
            .putHeader("Cache-Control", "public, max-age=" + KEPT.toSeconds())
            .putHeader("Refresh", Long.toString(AGAIN.toSeconds()));
    Asset.of(HTML, body).send(context.request(), response);
  }

  private static Language language(RoutingContext context) {
    return Language.ENGLISH.code().equals(context.request().getParam("language"))
        ? Language.ENGLISH
        : Language.KISWAHILI;
  }
}
