package org.hakimtoto.gateway.server;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.util.function.Consumer;

/// What stands behind one port. It may be replaced while the port listens: requests that came
/// before end as they began.
final class Door implements Handler<HttpServerRequest> {
  private final Vertx vertx;
  private volatile Router router;

  Door(Vertx vertx, Consumer<Router> routes) {
    this.vertx = vertx;
    this.router = routed(vertx, routes);
  }

  void replace(Consumer<Router> routes) {
    router = routed(vertx, routes);
  }

  private static Router routed(Vertx vertx, Consumer<Router> routes) {
    Router router = Router.router(vertx);
    routes.accept(router);
    return router;
  }

  @Override
  public void handle(HttpServerRequest request) {
    router.handle(request);
  }
}
