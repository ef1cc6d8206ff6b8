package org.hakimtoto.gateway.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/// What goes back on the wire, always with the same headers and never with a banner, a stack trace
/// or anything that was sent to us.
public final class Answers {
  /// Checked and encoded once, not for each answer.
  private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");

  private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
  private static final CharSequence TYPE_OPTIONS =
      HttpHeaders.createOptimized("X-Content-Type-Options");

  private Answers() {}

  public static void text(RoutingContext context, int status, String body) {
    send(context, Reply.text(status, body));
  }

  public static void text(HttpServerResponse response, int status, String body) {
    send(response, Reply.text(status, body));
  }

  /// The one answer to everything that is not for the asker: unknown path, wrong token, wrong
  /// method.
  public static void notFound(RoutingContext context) {
    send(context, Reply.NOT_FOUND);
  }

  /// Well addressed, but malformed: the carrier ends the session, the body says nothing.
  public static void malformed(RoutingContext context) {
    malformed(context.response());
  }

  public static void malformed(HttpServerResponse response) {
    text(response, 400, "");
  }

  public static void send(RoutingContext context, Reply reply) {
    send(context.response(), reply);
  }

  public static void send(HttpServerResponse response, Reply reply) {
    if (response.ended() || response.closed()) {
      return;
    }
    response
        .setStatusCode(reply.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, reply.type())
        .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
        .putHeader(TYPE_OPTIONS, NO_SNIFF);
    var _ = response.end(reply.body());
  }
}
