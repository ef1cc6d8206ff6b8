package org.hakimtoto.lab.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Secret;
import org.hakimtoto.notifier.link.Signature;

/// CJIMS as it would be: takes each event whose signature is right.
public final class Webhook implements AutoCloseable {
  private static final String SECRET = "a-secret-of-32-characters-or-more";

  private final List<JsonObject> events = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final InstantSource clock = RunningGateway.goingOnFrom(RunningGateway.MORNING);

  public Webhook() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/events", this::take);
    server.start();
  }

  Config.Link link() {
    URI url = RunningGateway.uri(server.getAddress().getPort(), "/events");
    return new Config.Link(Optional.of(url), new Secret(SECRET), Secret.NONE, "cjims");
  }

  /// By which it judges whether a signature is fresh.
  InstantSource clock() {
    return clock;
  }

  /// What came of a case, in the order it came.
  public List<JsonObject> eventsOf(String reference) {
    return events.stream().filter(event -> event.getString("subject").equals(reference)).toList();
  }

  /// The kinds of events of a case, in the order they came.
  public List<String> kindsOf(String reference) {
    var kinds = new ArrayList<String>();
    for (JsonObject event : eventsOf(reference)) {
      String type = event.getString("type");
      kinds.add(type.substring("ke.haki-mtoto.case.".length(), type.length() - ".v1".length()));
    }
    return kinds;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      var headers = exchange.getRequestHeaders();
      boolean ours =
          Signature.verify(
              name -> Objects.requireNonNullElse(headers.getFirst(name), ""),
              body,
              List.of(SECRET),
              clock.instant(),
              Duration.ofMinutes(5));
      if (ours) {
        events.add(new JsonObject(new String(body, UTF_8)));
      }
      exchange.sendResponseHeaders(ours ? 204 : 401, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
