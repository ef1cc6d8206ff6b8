package org.hakimtoto.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/// The files of a page, read once. Their list is spelled out: nothing else can be asked for.
public final class StaticFiles {
  private StaticFiles() {}

  /// @param folder of the class path, with a slash at its end
  /// @param page makes one of a media type and a text
  public static <P> Map<String, P> load(
      String folder, List<String> files, BiFunction<String, String, P> page) {
    var pages = new HashMap<String, P>();
    for (String file : files) {
      pages.put(file, page.apply(type(file), text(folder + file)));
    }
    return Map.copyOf(pages);
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".css" -> "text/css; charset=utf-8";
      case ".js" -> "text/javascript; charset=utf-8";
      case ".svg" -> "image/svg+xml";
      default -> "text/html; charset=utf-8";
    };
  }

  private static String text(String resource) {
    try (var in = StaticFiles.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
