package org.hakimtoto.gateway.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Counters and timers. Labels are words of ours, never anything a caller typed: what is none, and
/// what comes when a name has [#MOST_KINDS] of them, is counted as [#OTHER].
public final class Metrics implements AutoCloseable {
  /// Words of one name: more than there are operations of the API with their answers.
  static final int MOST_KINDS = 600;

  static final String OTHER = "other";

  /// A number of a phone, of a person or of a case is no word.
  private static final Pattern WORD =
      Pattern.compile(
          "(?!.*[0-9]{9})(?!.*(?=[A-Z]*[0-9])(?=[0-9]*[A-Z])[A-Z0-9]{6})[A-Za-z0-9_.:/ -]{1,64}");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, Set<String>> kinds = new ConcurrentHashMap<>();
  private final JvmGcMetrics collector = new JvmGcMetrics();

  /// Those that were used: a press counts and times, and to look at a word and describe its meter
  /// anew each time costs more than to use it. Only what was found to be a word stands here.
  private final Map<Label, Counter> counters = new ConcurrentHashMap<>();

  private final Map<Label, Timer> timers = new ConcurrentHashMap<>();

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /// One more of `name`, told apart by `kind`.
  public void count(String name, String kind) {
    Counter known = counters.get(new Label(name, kind));
    (known == null ? counter(name, word(name, kind)) : known).increment();
  }

  /// How long an answer took, by how it came about.
  public void took(String name, String kind, Duration time) {
    Timer known = timers.get(new Label(name, kind));
    (known == null ? timer(name, word(name, kind)) : known).record(time);
  }

  private record Label(String name, String kind) {}

  private Counter counter(String name, String word) {
    return counters.computeIfAbsent(
        new Label(name, word), _ -> Counter.builder(name).tag("kind", word).register(registry));
  }

  private Timer timer(String name, String word) {
    return timers.computeIfAbsent(
        new Label(name, word),
        _ ->
            Timer.builder(name)
                .tag("kind", word)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry));
  }

  /// A value that is asked for when the metrics are read.
  public void watch(String name, Supplier<Number> value) {
    Gauge.builder(name, value).register(registry);
  }

  /// The same, told apart by several labels.
  public void watch(String name, Map<String, String> labels, Supplier<Number> value) {
    var tags =
        labels.entrySet().stream().map(label -> Tag.of(label.getKey(), label.getValue())).toList();
    Gauge.builder(name, value).tags(tags).register(registry);
  }

  private String word(String name, String kind) {
    Set<String> known = kinds.computeIfAbsent(name, _ -> ConcurrentHashMap.newKeySet());
    if (known.contains(kind)) {
      return kind;
    }
    if (known.size() >= MOST_KINDS || !WORD.matcher(kind).matches()) {
      return OTHER;
    }
    known.add(kind);
    return kind;
  }

  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
