package org.hakimtoto.gateway.door;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.hakimtoto.gateway.operations.Health;
import org.hakimtoto.gateway.operations.Metrics;

/// Health and metrics, on their own port.
public final class OperationsDoor {
  private final Vertx vertx;
  private final BoundedVirtualThreads threads;
  private final Health health;
  private final Metrics metrics;

  public OperationsDoor(
      Vertx vertx, BoundedVirtualThreads threads, Health health, Metrics metrics) {
    this.vertx = vertx;
    this.threads = threads;
    this.health = health;
    this.metrics = metrics;
  }

  public void mount(Router router) {
    router
        .route(HttpMethod.GET, "/health/live")
        .handler(context -> Answers.json(context, 200, "{\"status\":\"up\"}"));
    router.route(HttpMethod.GET, "/health/ready").handler(this::ready);
    router
        .route(HttpMethod.GET, "/metrics")
        .handler(context -> Answers.text(context, 200, metrics.text()));
    router.route().handler(Answers::notFound);
  }

  private void ready(RoutingContext context) {
    Context eventLoop = vertx.getOrCreateContext();
    boolean taken =
        threads.tryRun(() -> {
          var now = health.now();
          var body =
              new JsonObject()
                  .put("status", now.ready() ? "ready" : "not-ready")
                  .put("postgres", now.postgres())
                  .put("redis", now.redis());
          eventLoop.runOnContext(
              _ -> Answers.json(context, now.ready() ? 200 : 503, body.encode()));
        });
    if (!taken) {
      Answers.json(context, 503, "{\"status\":\"busy\"}");
    }
  }
}
