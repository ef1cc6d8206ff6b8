package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KenyaTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2026-11-24T20:59:59Z, 2026-11-24T23:59:59",
    "2026-11-24T21:00:00Z, 2026-11-25T00:00:00",
    "2026-11-25T06:00:00Z, 2026-11-25T09:00:00",
  })
  void the_wall_is_three_hours_ahead(Instant instant, LocalDateTime local) {
    assertThat(Kenya.local(instant).toLocalDateTime()).isEqualTo(local);
    assertThat(Kenya.day(instant)).isEqualTo(local.toLocalDate());
    assertThat(Kenya.time(instant)).isEqualTo(local.toLocalTime());
    assertThat(Kenya.at(local)).isEqualTo(instant);
    assertThat(Kenya.at(local.toLocalDate(), local.toLocalTime())).isEqualTo(instant);
  }

  @Test
  void a_day_ends_where_the_next_begins() {
    assertThat(Kenya.startOf(DAY)).isEqualTo(Kenya.at(DAY, LocalTime.MIDNIGHT));
    assertThat(Kenya.endOf(DAY)).isEqualTo(Kenya.startOf(DAY.plusDays(1)));
  }

  /// Whoever needs Kenya's time asks [Kenya]: a second zone would be a second arithmetic.
  @Test
  void the_zone_is_named_here_and_nowhere_else() throws IOException {
    var naming = new ArrayList<String>();
    Files.walkFileTree(
        Path.of(".."),
        new SimpleFileVisitor<>() {
          // other tests run in what is built
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith("target")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().matches(".*/src/main/java/.*\\.java")
                && text(file).contains("Africa/Nairobi")) {
              naming.add(file.getFileName().toString());
            }
            return FileVisitResult.CONTINUE;
          }
        });

    assertThat(naming).containsExactly("Kenya.java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
