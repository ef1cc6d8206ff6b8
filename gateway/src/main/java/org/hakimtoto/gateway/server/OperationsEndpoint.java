package org.hakimtoto.gateway.server;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.db.HousePurpose;

/// Health and metrics, on their own port.
public final class OperationsEndpoint {
  /// In a word, for whoever decides where callers go.
  static final String DRAINING = "draining";

  private final OffLoop offLoop;
  private final Health health;
  private final Supplier<String> clock;
  private final Supplier<Optional<String>> remedy;
  private final BooleanSupplier draining;
  private final HousePurpose purpose;
  private final Metrics metrics;
  private final Runnable outboxLook;

  /// @param clock in a word, whether timed work goes on; reports do in any case
  /// @param remedy what somebody should do who wants this gateway ready; empty: the words say it
  /// @param draining whether it was told to stop, and serves only those who still come
  /// @param purpose whether this is a trial
  /// @param outboxLook has a look at the texts that wait
  public OperationsEndpoint(
      OffLoop offLoop,
      Health health,
      Supplier<String> clock,
      Supplier<Optional<String>> remedy,
      BooleanSupplier draining,
      HousePurpose purpose,
      Metrics metrics,
      Runnable outboxLook) {
    this.offLoop = offLoop;
    this.health = health;
    this.clock = clock;
    this.remedy = remedy;
    this.draining = draining;
    this.purpose = purpose;
    this.metrics = metrics;
    this.outboxLook = outboxLook;
  }

  private record Live(String status) {}

  private record Ready(
      String status,
      String postgres,
      String redis,
      String carrier,
      String clock,
      String journal,
      Optional<String> purpose,
      Optional<String> remedy) {}

  public void mount(Router router) {
    looked(router, "/health/live")
        .handler(context -> Answers.send(context, Reply.json(200, new Live("up"))));
    looked(router, "/health/ready")
        .handler(context -> offLoop.run("health", context, () -> how(Health.Now::ready)));
    looked(router, "/health/taking")
        .handler(context -> offLoop.run("health", context, () -> how(Health.Now::takes)));
    looked(router, "/metrics").handler(this::metrics);
    router.route().handler(Answers::notFound);
  }

  /// Whoever looks after many servers may want to know and not to read.
  private static Route looked(Router router, String path) {
    return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
  }

  /// @param well what is asked; whoever was told to stop says no to all of it
  private Reply how(Predicate<Health.Now> well) {
    var now = health.now();
    boolean leaving = draining.getAsBoolean();
    var body =
        new Ready(
            leaving ? DRAINING : now.status(),
            now.postgres(),
            now.redis(),
            now.carrier(),
            clock.get(),
            now.journal(),
            Optional.of(purpose).filter(HousePurpose.TRIAL::equals).map(HousePurpose::word),
            remedy.get());
    return Reply.json(well.test(now) && !leaving ? 200 : 503, body);
  }

  /// Answered at once, whatever is down. Whoever reads metrics has stores that are looked at: the
  /// next reading tells what is found now.
  private void metrics(RoutingContext context) {
    Answers.text(context, 200, metrics.text());
    offLoop.run("health", this::look, _ -> {}, _ -> {});
  }

  private Health.Now look() {
    outboxLook.run();
    return health.now();
  }
}
