package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.gateway.config.Key;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// docs/limits.md says what the code does: each bound it names exists and has the value it tells.
class LimitsTest {
  private static final Path PAGE = Path.of("docs", "limits.md");

  /// Fewer rows than this would mean that the page is read wrongly.
  private static final int LEAST_ROWS = 90;

  private static final Pattern NAME = Pattern.compile("`([A-Z][\\w.]+|[\\w-]+\\.js)(?:#(\\w+))?`");
  private static final Pattern VALUE = Pattern.compile("([\\d,]+) ?(\\w*)");

  private final Checkout tree = Checkout.here();

  /// One named bound with the value the page tells.
  private record Limit(String owner, String constant, String value) {
    String name() {
      return constant.isEmpty() ? owner : owner + "#" + constant;
    }
  }

  @TestFactory
  Stream<DynamicTest> every_limit_is_as_the_page_tells() {
    return limits().stream()
        .map(limit -> DynamicTest.dynamicTest(limit.name(), () -> check(limit)));
  }

  @Test
  void the_whole_page_is_read() {
    assertThat(limits()).hasSizeGreaterThan(LEAST_ROWS);
  }

  private void check(Limit limit) throws ReflectiveOperationException {
    if (limit.owner().endsWith(".js")) {
      Path script = tree.fileNamed(limit.owner()).orElseThrow();
      assertThat(tree.read(script)).contains(limit.constant() + " = " + limit.value());
    } else if (limit.constant().isEmpty()) {
      Key key =
          Arrays.stream(Key.values())
              .filter(known -> known.variable().equals(limit.owner()))
              .findFirst()
              .orElseThrow();
      assertThat(Long.parseLong(key.fallback())).isEqualTo(count(limit.value()));
    } else {
      assertThat(constant(limit)).isEqualTo(told(limit));
    }
  }

  private Object constant(Limit limit) throws ReflectiveOperationException {
    String[] types = limit.owner().split("\\.", 2);
    Path source = tree.sourceOf(types[0]).orElseThrow();
    String below = source.subpath(indexOfOrg(source), source.getNameCount()).toString();
    String outer = below.replace(".java", "").replace('/', '.');
    var field =
        Class.forName(types.length == 1 ? outer : outer + "$" + types[1])
            .getDeclaredField(limit.constant());
    field.setAccessible(true);
    Object value = field.get(null);
    return value instanceof Duration ? value : ((Number) value).longValue();
  }

  private static int indexOfOrg(Path source) {
    return IntStream.range(0, source.getNameCount())
        .filter(i -> source.getName(i).toString().equals("org"))
        .findFirst()
        .orElseThrow();
  }

  /// What the page says, as the constant would have it: a time, or its seconds or milliseconds
  /// where it counts these, or a number.
  private static Object told(Limit limit) {
    var value = VALUE.matcher(limit.value());
    assertThat(value.matches()).as("a value that can be read: " + limit.value()).isTrue();
    long number = count(value.group(1));
    Object time =
        switch (value.group(2)) {
          case "ms" -> Duration.ofMillis(number);
          case "s" -> Duration.ofSeconds(number);
          case "minutes" -> Duration.ofMinutes(number);
          case "hour", "hours" -> Duration.ofHours(number);
          case "day", "days" -> Duration.ofDays(number);
          case "KB" -> number * 1024;
          case "MB" -> number * 1024 * 1024;
          default -> number;
        };
    return time instanceof Duration duration ? asKept(limit, duration) : time;
  }

  private static Object asKept(Limit limit, Duration time) {
    if (limit.constant().endsWith("_MILLIS")) {
      return time.toMillis();
    }
    return limit.constant().endsWith("_SECONDS") ? time.toSeconds() : time;
  }

  private static long count(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }

  private List<Limit> limits() {
    return tree.read(PAGE)
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|"))
        .filter(cells -> NAME.matcher(cells[3]).find())
        .flatMap(LimitsTest::ofRow)
        .toList();
  }

  private static Stream<Limit> ofRow(String[] cells) {
    String[] values = cells[2].strip().split("; ");
    String[] names = cells[3].strip().split("; ");
    assertThat(names).as(cells[1]).hasSameSizeAs(values);
    return IntStream.range(0, names.length).mapToObj(i -> limit(names[i], values[i]));
  }

  private static Limit limit(String name, String value) {
    var parts = NAME.matcher(name);
    assertThat(parts.matches()).as(name).isTrue();
    return new Limit(parts.group(1), parts.group(2) == null ? "" : parts.group(2), value);
  }
}
