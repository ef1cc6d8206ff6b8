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
  private volatile Requests requests;

  /// What takes requests.
  interface Requests extends Handler<HttpServerRequest> {}

  interface Behind {
    /// A router that was given routes, or what lets some requests go past it.
    Requests of(Router router);
  }

  /// A router with these routes, which all requests go to.
  static Behind with(Consumer<Router> routes) {
    return router -> {
      routes.accept(router);
      return router::handle;
    };
  }

  Door(Vertx vertx, Behind behind) {
    this.vertx = vertx;
    this.requests = behind.of(Router.router(vertx));
  }

  void replace(Behind behind) {
    requests = behind.of(Router.router(vertx));
  }

  @Override
  public void handle(HttpServerRequest request) {
    requests.handle(request);
  }
}
