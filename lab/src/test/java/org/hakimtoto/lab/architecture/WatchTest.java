package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// What watches a house asks for metrics that there are, and says what to do. Whether the rules
/// speak when they should is played by `deploy/prove/watch`.
class WatchTest {
  private static final Path WATCH = Checkout.ROOT.resolve("deploy/watch");

  private static final Pattern NAME = Pattern.compile("\\bhaki_[a-z_]+\\b");

  /// What Prometheus' own format puts behind our names of counters and timers.
  private static final Pattern ENDING = Pattern.compile("(_total|_seconds_(bucket|count|sum))$");

  private static final Pattern LITERAL = Pattern.compile("\"(haki_[a-z_]+)\"");

  /// A carrier's own, by its label.
  private static final Pattern OF_A_CARRIER =
      Pattern.compile("haki_carrier_(first|second)(_stopped|_breaker_open|_in_flight)?");

  @Test
  void rules_and_dashboard_ask_for_metrics_that_there_are() throws IOException {
    Set<String> asked = new TreeSet<>(names(WATCH.resolve("dashboard.json")));
    for (var rule : rules()) {
      asked.addAll(names(text(rule, "expr")));
    }

    asked.removeIf(name -> OF_A_CARRIER.matcher(name).matches());
    assertThat(asked).hasSizeGreaterThan(20).isSubsetOf(ours());
  }

  @Test
  void each_alert_says_what_happened_whom_it_wakes_and_what_to_do() throws IOException {
    for (var rule : rules()) {
      var notes = map(rule, "annotations");
      assertThat(text(map(rule, "labels"), "severity")).isIn("page", "today");
      assertThat(text(notes, "summary")).isNotBlank();
      assertThat(text(notes, "what_to_do")).hasSizeBetween(60, 400).endsWith(".");
    }
  }

  @Test
  void each_alert_stands_in_the_runbook() throws IOException {
    String runbook = Files.readString(Checkout.ROOT.resolve("deploy/runbook.md"));

    assertThat(rules())
        .extracting(rule -> text(rule, "alert"))
        .allMatch(alert -> runbook.contains("*" + alert + "*"));
  }

  @Test
  void each_alert_is_played() throws IOException {
    String played = Files.readString(WATCH.resolve("haki.rules.test.yml"));

    assertThat(rules())
        .extracting(rule -> text(rule, "alert"))
        .doesNotHaveDuplicates()
        .allMatch(alert -> played.contains("alertname=\"" + alert + "\""));
  }

  private static Set<String> ours() {
    return Checkout.ours().stream()
        .filter(path -> path.toString().contains("/src/main/java/"))
        .flatMap(path ->
            LITERAL
                .matcher(read(Checkout.ROOT.resolve(path)))
                .results()
                .map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Path file) {
    return names(read(file));
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(found -> ENDING.matcher(found.group()).replaceFirst(""))
        .collect(Collectors.toSet());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rules() throws IOException {
    var read = new Load(LoadSettings.builder().build());
    var file =
        (Map<String, List<Map<String, Object>>>)
            read.loadFromString(Files.readString(WATCH.resolve("haki.rules.yml")));
    return file.getOrDefault("groups", List.of()).stream()
        .flatMap(group -> ((List<Map<String, Object>>) value(group, "rules")).stream())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> of, String key) {
    return (Map<String, Object>) value(of, key);
  }

  private static String text(Map<String, Object> of, String key) {
    return value(of, key).toString();
  }

  private static Object value(Map<String, Object> of, String key) {
    return Objects.requireNonNull(of.get(key), key);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
