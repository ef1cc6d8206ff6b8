package org.hakimtoto.gateway.door;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/// What goes back on the wire, always with the same headers and never with a banner, a stack trace
/// or anything that was sent to us.
final class Answers {
  private Answers() {}

  static void text(RoutingContext context, int status, String body) {
    send(context, status, "text/plain; charset=utf-8", body);
  }

  static void json(RoutingContext context, int status, String body) {
    send(context, status, "application/json", body);
  }

  /// The one answer to everything that is not for the asker: unknown path, wrong token, wrong
  /// method.
  static void notFound(RoutingContext context) {
    text(context, 404, "Not found");
  }

  /// Well addressed, but malformed: the carrier ends the session, the body says nothing.
  static void malformed(RoutingContext context) {
    text(context, 400, "");
  }

  private static void send(RoutingContext context, int status, String type, String body) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    response
        .setStatusCode(status)
        .putHeader("Content-Type", type)
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff");
    var _ = response.end(body);
  }
}
