package org.hakimtoto.lab.acceptance.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/// The line of a station, as a proxy that the browser and its worker go through: it can be cut, and
/// a provider's own page can answer in the place of the house.
final class StationLine implements AutoCloseable {
  private static final Set<String> NOT_PASSED =
      Set.of(
          "host",
          "connection",
          "proxy-connection",
          "content-length",
          "transfer-encoding",
          "upgrade",
          // what is altered on the way is read on the way
          "accept-encoding",
          "if-none-match",
          "http2-settings");

  private static final String PORTAL =
      "<!doctype html><html><title>Welcome</title><p>Buy a bundle to go on</p></html>";

  /// What becomes of a request.
  enum Fate {
    PASSED,
    /// It never arrives.
    CUT,
    /// It is done, and its answer never arrives.
    ANSWER_LOST,
    /// A page of the provider answers.
    PORTAL
  }

  /// A request, as it is seen on the way.
  record Seen(String method, String path) {}

  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Seen> passed = new CopyOnWriteArrayList<>();
  private volatile java.util.function.Function<Seen, Fate> fate = _ -> Fate.PASSED;
  private volatile BiFunction<String, byte[], byte[]> altered = (_, body) -> body;

  StationLine() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::carry);
    server.setExecutor(threads);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /// From now on.
  void does(Fate always) {
    fate = _ -> always;
  }

  void does(java.util.function.Function<Seen, Fate> each) {
    fate = each;
  }

  /// What bodies become on the way, by the path they are asked for at.
  void alters(BiFunction<String, byte[], byte[]> body) {
    altered = body;
  }

  /// What reached the house.
  List<Seen> passed() {
    return List.copyOf(passed);
  }

  private void carry(HttpExchange exchange) throws IOException {
    var seen = new Seen(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
    Fate now = fate.apply(seen);
    try (exchange) {
      switch (now) {
        case PORTAL -> portal(exchange);
        case CUT -> {}
        case PASSED, ANSWER_LOST -> pass(exchange, seen, now);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void portal(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    byte[] page = PORTAL.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
  }

  private void pass(HttpExchange exchange, Seen seen, Fate now)
      throws IOException, InterruptedException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    var request =
        HttpRequest.newBuilder(exchange.getRequestURI())
            .method(seen.method(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!NOT_PASSED.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
          }
        });
    passed.add(seen);
    HttpResponse<InputStream> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream from = answer.body()) {
      if (now == Fate.PASSED) {
        answer(exchange, seen, answer, from);
      }
    }
  }

  private void answer(
      HttpExchange exchange, Seen seen, HttpResponse<InputStream> answer, InputStream from)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!NOT_PASSED.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
            exchange.getResponseHeaders().put(name, values);
          }
        });
    if (seen.path().equals("/v1/events")) {
      exchange.sendResponseHeaders(answer.statusCode(), 0);
      stream(from, exchange.getResponseBody());
      return;
    }
    byte[] whole = altered.apply(seen.path(), from.readAllBytes());
    boolean none = whole.length == 0;
    exchange.sendResponseHeaders(answer.statusCode(), none ? -1 : whole.length);
    if (!none) {
      exchange.getResponseBody().write(whole);
    }
  }

  private static void stream(InputStream from, OutputStream to) throws IOException {
    byte[] some = new byte[4096];
    for (int read = from.read(some); read >= 0; read = from.read(some)) {
      to.write(some, 0, read);
      to.flush();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    client.shutdownNow();
  }
}
