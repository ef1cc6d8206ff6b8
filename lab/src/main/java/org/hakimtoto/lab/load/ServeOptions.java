package org.hakimtoto.lab.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.gateway.server.Gateway;

/// With which options of Java `serve` runs: those of the files that every launcher reads, so that a
/// bench measures, and a test kills, what is installed.
public final class ServeOptions {
  private static final List<String> FILES = List.of("all", "serve");

  private ServeOptions() {}

  /// As they are installed, and what whoever runs this adds, last as the launcher has it.
  static List<String> ofThisHouse() {
    String more = Optional.ofNullable(System.getenv("HAKI_JAVA_OPTIONS")).orElse("");
    return Stream.concat(installed().stream(), words(more)).toList();
  }

  public static List<String> installed() {
    return FILES.stream().flatMap(name -> of(name).stream()).toList();
  }

  private static List<String> of(String name) {
    String path = "/java/" + name + ".options";
    try (InputStream file = Gateway.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("not in the gateway's jar: " + path);
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of a file as `java @file` reads it, as far as ours go: no quotes.
  static List<String> read(String file) {
    return file.lines().filter(line -> !line.startsWith("#")).flatMap(ServeOptions::words).toList();
  }

  private static Stream<String> words(String line) {
    return Stream.of(line.split("\\s+")).filter(word -> !word.isEmpty());
  }
}
