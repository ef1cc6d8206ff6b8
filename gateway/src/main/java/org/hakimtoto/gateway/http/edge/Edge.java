package org.hakimtoto.gateway.http.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Metrics;

/// The outermost line of one port: how many may be connected, how long a request may take to come
/// in, and which heads are read at all. Whatever is wrong with a head, it gets the answer of an
/// unknown path, and the connection ends.
public final class Edge {
  private final Bounds bounds;
  private final Function<String, Reply> unknown;
  private final Metrics metrics;
  private final AtomicInteger connections = new AtomicInteger();

  /// @param connections at once; one beyond is closed
  /// @param head in which a head is here as a whole
  /// @param body the same for a body
  public record Bounds(int connections, Duration head, Duration body) {}

  /// @param door a word of ours for the metrics
  /// @param unknown the answer to a target that nothing is at
  public Edge(String door, Bounds bounds, Function<String, Reply> unknown, Metrics metrics) {
    this.bounds = bounds;
    this.unknown = unknown;
    this.metrics = metrics;
    metrics.watch("haki_connections", Map.of("door", door), connections::get);
  }

  /// A server that listens to HTTP/1 alone.
  ///
  /// @param options are changed to that
  public HttpServer server(Vertx vertx, HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
    return vertx
        .createHttpServer(options)
        .connectionHandler(connection -> connected(connection, options))
        .invalidRequestHandler(this::refuse);
  }

  private void connected(HttpConnection connection, HttpServerOptions options) {
    connection.closeHandler(_ -> connections.decrementAndGet());
    if (connections.incrementAndGet() > bounds.connections()) {
      metrics.count("haki_edge_refused", "connections");
      var _ = connection.close();
      return;
    }
    // Vert.x has no setting for any of this
    var pipeline = ((HttpServerConnection) connection).channelHandlerContext().pipeline();
    var strict =
        new StrictDecoder(
            options, bounds.head(), bounds.body(), why -> metrics.count("haki_edge_refused", why));
    pipeline.replace(VertxHttpRequestDecoder.class, "httpDecoder", strict);
  }

  private void refuse(HttpServerRequest request) {
    request.response().putHeader("Connection", "close");
    Answers.send(request.response(), unknown.apply(request.uri()));
  }
}
