package org.hakimtoto.lab.acceptance.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A small collector of spans: it keeps what it was sent, byte by byte, and reads of it whatever is
/// no number.
final class Collector implements AutoCloseable {
  /// Messages within messages, as the OTLP specification numbers them.
  private static final Set<String> HOLDS_OTHERS =
      Set.of("1", "1.1", "1.1.1", "1.1.1.2", "1.2", "1.2.1", "1.2.2", "1.2.2.9", "1.2.2.9.2");

  private static final int LENGTH_DELIMITED = 2;

  private final Vertx vertx = Vertx.vertx();
  private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
  private final AtomicBoolean silent = new AtomicBoolean();
  private final HttpServer server;

  /// @param path of the message it stands in, such as `1.2.2.5`, the name of a span
  /// @param text its bytes, a letter each
  record Told(String path, String text) {}

  Collector() throws TimeoutException {
    server =
        vertx
            .createHttpServer()
            .requestHandler(request ->
                request
                    .body()
                    .onSuccess(body -> {
                      if (silent.get()) {
                        return; // takes the request and never answers
                      }
                      bodies.add(body.getBytes());
                      request.response().end();
                    }))
            .listen(0, "127.0.0.1")
            .await(10, TimeUnit.SECONDS);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  void fallSilent() {
    silent.set(true);
  }

  List<byte[]> bodies() {
    return List.copyOf(bodies);
  }

  List<Told> told() {
    var all = new ArrayList<Told>();
    bodies.forEach(body -> read(body, "", all));
    return all;
  }

  List<String> texts(String path) {
    return told().stream().filter(one -> one.path().equals(path)).map(Told::text).toList();
  }

  private static void read(byte[] bytes, String within, List<Told> all) {
    var at = new int[] {0};
    while (at[0] < bytes.length) {
      long tag = number(bytes, at);
      String path = (within.isEmpty() ? "" : within + ".") + (tag >> 3);
      switch ((int) (tag & 7)) {
        case 0 -> number(bytes, at);
        case 1 -> at[0] += 8;
        case LENGTH_DELIMITED -> {
          int length = (int) number(bytes, at);
          byte[] part = Arrays.copyOfRange(bytes, at[0], at[0] + length);
          at[0] += length;
          if (HOLDS_OTHERS.contains(path)) {
            read(part, path, all);
          } else {
            all.add(new Told(path, new String(part, ISO_8859_1)));
          }
        }
        case 5 -> at[0] += 4;
        default -> throw new IllegalStateException("no such kind of field");
      }
    }
  }

  private static long number(byte[] bytes, int[] at) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at[0]++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  @Override
  public void close() {
    var _ = vertx.close();
  }
}
