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
import java.util.function.Supplier;

/// Counters and timers. Labels are words of ours, never anything a caller typed.
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /// One more of `name`, told apart by `kind`.
  public void count(String name, String kind) {
    Counter.builder(name).tag("kind", kind).register(registry).increment();
  }

  /// How long an answer took, by how it came about.
  public void took(String name, String kind, Duration time) {
    Timer.builder(name)
        .tag("kind", kind)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(10))
        .register(registry)
        .record(time);
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

  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
