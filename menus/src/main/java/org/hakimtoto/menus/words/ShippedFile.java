package org.hakimtoto.menus.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Files that come with this release.
public final class ShippedFile {
  private ShippedFile() {}

  /// The text of a file that lies beside a class.
  public static String beside(Class<?> place, String file) {
    try (InputStream in = place.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
