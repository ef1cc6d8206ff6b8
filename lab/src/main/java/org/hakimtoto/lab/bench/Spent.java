package org.hakimtoto.lab.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// Processor time that was used. On a machine that does other work as well it says more than the
/// clock.
///
/// @param here by this process: the house's part, and the double's where it carries texts
/// @param postgres by what this process started
record Spent(Duration here, Duration postgres) {
  static Spent soFar() {
    return new Spent(
        used(Stream.of(ProcessHandle.current())), used(ProcessHandle.current().descendants()));
  }

  /// Since then, for each of so many things, in words.
  static String since(Spent before, long things) {
    Spent now = soFar();
    return String.format(
        Locale.ROOT,
        "%,9.0f %,9.0f",
        micros(now.here.minus(before.here), things),
        micros(now.postgres.minus(before.postgres), things));
  }

  private static double micros(Duration time, long things) {
    return things == 0 ? 0 : time.toNanos() / 1e3 / things;
  }

  private static Duration used(Stream<ProcessHandle> processes) {
    return processes
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}
