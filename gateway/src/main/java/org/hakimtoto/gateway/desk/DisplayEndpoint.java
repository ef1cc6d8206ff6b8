package org.hakimtoto.gateway.desk;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.supervision.WallCarrier;
import org.hakimtoto.gateway.api.supervision.WallJson;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.redis.Rate;
import org.hakimtoto.store.supervision.DisplayTokens;
import org.hakimtoto.store.supervision.DisplayTokens.Display;
import org.hakimtoto.store.supervision.WallLook;

/// What a screen on a wall asks: to be let in by its token, once, and then for counts. Nothing else
/// of the desk is open to it.
public final class DisplayEndpoint {
  static final String COOKIE = "__Host-haki-display";

  /// A screen that was off for so long is given its token again.
  static final Duration LIFE = Duration.ofDays(90);

  private static final int COUNTIES = 47;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final String DOOR = "display";
  private static final Problem NO_DISPLAY =
      Problem.of(401, "no-display", "This screen is not in force", "type its token anew");

  private final OffLoop offLoop;
  private final Metrics metrics;
  private final Database database;
  private final DisplayTokens displays;
  private final Supplier<Set<String>> origins;
  private final Rate attempts;
  private final CarrierSteering steering;
  private final boolean twoCarriers;
  private final InstantSource clock;
  private final DeskPosts posts;

  /// @param origins under which the desk's pages stand
  /// @param attempts how often anybody may try a token
  /// @param twoCarriers whether a second carrier is configured
  public DisplayEndpoint(
      OffLoop offLoop,
      Metrics metrics,
      Database database,
      DisplayTokens displays,
      Supplier<Set<String>> origins,
      Rate attempts,
      CarrierSteering steering,
      boolean twoCarriers,
      InstantSource clock) {
    this.offLoop = offLoop;
    this.metrics = metrics;
    this.database = database;
    this.displays = displays;
    this.origins = origins;
    this.attempts = attempts;
    this.steering = steering;
    this.twoCarriers = twoCarriers;
    this.clock = clock;
    this.posts = new DeskPosts(origins, metrics, DeskEndpoint.MAX_BODY);
  }

  public void mount(Router router) {
    posts.mount(router, "/display", this::enter);
    router.route(HttpMethod.GET, "/display").handler(this::counts);
  }

  private record Done(boolean done) {}

  private void enter(RoutingContext context) {
    String token =
        DeskPosts.body(context).getValue("token") instanceof String typed ? typed.strip() : "";
    answer(
        context,
        () -> attempts.take(Duration.ZERO) && known(token),
        right -> {
          if (right) {
            context.response().addCookie(cookie(token));
            DeskPosts.send(context, ApiReply.ok(new Done(true)));
          } else {
            posts.refuse(context, NO_DISPLAY);
          }
        });
  }

  private boolean known(String token) {
    return TOKEN.matcher(token).matches()
        && database.reading(tx -> displays.byToken(tx, token)).isPresent();
  }

  private static Cookie cookie(String token) {
    return Cookie.cookie(COOKIE, token)
        .setPath("/")
        .setSecure(true)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT)
        .setMaxAge(LIFE.toSeconds());
  }

  private void counts(RoutingContext context) {
    DeskHead head = DeskHead.of(context.request());
    Optional<String> token = head.fromDesk(origins.get()) ? head.secret(COOKIE) : Optional.empty();
    if (head.foreign() || token.isEmpty()) {
      posts.refuse(context, NO_DISPLAY);
      return;
    }
    answer(
        context,
        () -> database.inTransaction(tx -> counted(tx, token.get())),
        reply -> DeskPosts.send(context, reply));
  }

  private ApiReply counted(Tx tx, String token) {
    Instant now = clock.instant();
    Optional<Display> display = displays.byToken(tx, token);
    display.ifPresent(one -> displays.shown(tx, one, now));
    return display
        .map(one ->
            ApiReply.ok(
                WallJson.of(
                    WallLook.counts(tx, counties(one), now),
                    WallCarrier.of(steering.read(tx), twoCarriers),
                    one.county(),
                    now)))
        .orElseGet(NO_DISPLAY::reply);
  }

  private static Short[] counties(Display display) {
    return IntStream.rangeClosed(1, COUNTIES)
        .filter(county -> display.county() == 0 || county == display.county())
        .mapToObj(county -> (short) county)
        .toArray(Short[]::new);
  }

  private <T> void answer(RoutingContext context, Supplier<T> work, Consumer<T> then) {
    offLoop.run(DOOR, work, then, _ -> posts.refuse(context, Problem.NOT_NOW));
    metrics.count("haki_display_looks", DOOR);
  }
}
