package org.hakimtoto.lab.acceptance.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;

/// Somebody else's web server on a bad day: a plain socket, so that it can do what no decent server
/// does. Its mood is asked anew for each request.
public final class Receiver implements AutoCloseable {
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final IntFunction<Mood> moods;
  private final ServerSocket server;

  /// @param moods of the n-th request, from 0
  public Receiver(int port, IntFunction<Mood> moods) {
    this.moods = moods;
    try {
      this.server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public sealed interface Mood {
    record Answers(int status, String header, int bodyLength) implements Mood {}

    /// Takes the request and says nothing until it is closed.
    record Hangs() implements Mood {}

    /// Takes the request and resets the line.
    record Resets() implements Mood {}

    /// Two answers to one request.
    record AnswersTwice() implements Mood {}
  }

  public static Mood answers(int status) {
    return new Mood.Answers(status, "X-Haki: no", status == 204 ? 0 : 2);
  }

  /// @param taken whether the answer said so
  public record Request(String target, Map<String, String> headers, String body, boolean taken) {
    @Override
    public String toString() {
      return target + ", taken " + taken;
    }
  }

  public int port() {
    return server.getLocalPort();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + port() + "/events");
  }

  /// In the order they came.
  public List<Request> requests() {
    return requests;
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closing) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var in = new BufferedInputStream(socket.getInputStream());
      while (!server.isClosed()) {
        Optional<String> target = line(in);
        if (target.isEmpty()) {
          return;
        }
        serve(socket, in, target.get());
      }
    } catch (IOException gone) {
      // as lines do
    }
  }

  private void serve(Socket socket, InputStream in, String target) throws IOException {
    var headers = new TreeMap<String, String>();
    for (String line = line(in).orElse(""); !line.isEmpty(); line = line(in).orElse("")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IOException("no HTTP");
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), UTF_8);
    Mood mood;
    synchronized (requests) {
      mood = moods.apply(requests.size());
      boolean taken = mood instanceof Mood.Answers(int status, _, _) && status < 300;
      requests.add(new Request(target, headers, body, taken));
    }
    answer(socket, mood);
  }

  private void answer(Socket socket, Mood mood) throws IOException {
    OutputStream out = socket.getOutputStream();
    switch (mood) {
      case Mood.Answers a -> out.write(http(a.status(), a.header(), a.bodyLength()));
      case Mood.AnswersTwice _ -> {
        out.write(http(200, "X-Haki: first", 2));
        out.write(http(200, "X-Haki: second", 2));
      }
      case Mood.Hangs _ -> {
        awaitClose();
        socket.close();
      }
      case Mood.Resets _ -> {
        socket.setSoLinger(true, 0);
        socket.close();
      }
    }
    out.flush();
  }

  private void awaitClose() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] http(int status, String header, int length) {
    return ("HTTP/1.1 "
            + status
            + " X\r\n"
            + header
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + "x".repeat(length))
        .getBytes(UTF_8);
  }

  private static Optional<String> line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        if (line.isEmpty()) {
          return Optional.empty();
        }
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return Optional.of(line.toString());
  }
}
