package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/// One kept-open HTTP/1.1 connection that posts a form and reads the answer. A full HTTP client
/// would take more of the two processors than what it measures.
public final class Line implements AutoCloseable {
  /// The carrier gives up after ten seconds.
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int MAX_HEADERS = 64;

  private final Socket socket;
  private final InputStream in;
  private final StringBuilder word = new StringBuilder();

  private Line(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /// What came back.
  public record Answer(int status, String body) {}

  public static Line open(int port) throws IOException {
    var socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
      return new Line(socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  public static byte[] get(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(ISO_8859_1);
  }

  /// The whole request as bytes, so that making it is not measured.
  public static byte[] post(String path, String form) {
    return ("POST "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: "
            + form.length()
            + "\r\n\r\n"
            + form)
        .getBytes(ISO_8859_1);
  }

  public Answer send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String first = headerLine();
    if (!first.startsWith("HTTP/1.1 ") || first.length() < 12) {
      throw new IOException("not HTTP: " + first);
    }
    int status = Integer.parseInt(first.substring(9, 12));
    int length = 0;
    for (int i = 0; i < MAX_HEADERS; i++) {
      String header = headerLine();
      if (header.isEmpty()) {
        return new Answer(status, new String(body(length), UTF_8));
      }
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    throw new IOException("too many headers");
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private byte[] body(int length) throws IOException {
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the answer was cut");
    }
    return body;
  }

  private String headerLine() throws IOException {
    word.setLength(0);
    while (true) {
      int b = in.read();
      if (b < 0) {
        throw new EOFException("the line was closed");
      }
      if (b == '\n') {
        return word.toString();
      }
      if (b != '\r') {
        word.append((char) b);
      }
    }
  }
}
