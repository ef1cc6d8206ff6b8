package org.hakimtoto.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// A file as it goes out: plain and packed, with the tag of what is in it. A browser that has it
/// already is told so in a few bytes.
public record Asset(String type, Buffer plain, Buffer packed, String tag) {
  public static Asset of(String type, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return new Asset(type, Buffer.buffer(bytes), Buffer.buffer(packed(bytes)), tag(bytes));
  }

  /// @param response with all headers but those of the content
  public void send(HttpServerRequest request, HttpServerResponse response) {
    response.putHeader("ETag", tag).putHeader("Vary", "Accept-Encoding");
    if (asked(request, "If-None-Match").contains(tag)) {
      var _ = response.setStatusCode(304).end();
      return;
    }
    response.putHeader("Content-Type", type);
    if (asked(request, "Accept-Encoding").contains("gzip")) {
      response.putHeader("Content-Encoding", "gzip");
      var _ = response.end(packed);
    } else {
      var _ = response.end(plain);
    }
  }

  /// SHA-256 of what is in it, for whoever wants to know whether it came whole.
  public String digest() {
    return HexFormat.of().formatHex(hash(plain.getBytes()));
  }

  private static String asked(HttpServerRequest request, String header) {
    return Optional.ofNullable(request.getHeader(header)).orElse("");
  }

  /// Weak: the same for the plain file and the packed one.
  private static String tag(byte[] bytes) {
    return "W/\"" + HexFormat.of().formatHex(hash(bytes), 0, 16) + "\"";
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] packed(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
