package org.hakimtoto.core.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table kept as text beside the tests: lines of words; `#` begins a remark.
public final class TextTable {
  private TextTable() {}

  /// @param test the test that the file lies beside
  public static List<List<String>> rows(Class<?> test, String file) {
    try (var in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\\s+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
