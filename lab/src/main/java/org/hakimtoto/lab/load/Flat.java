package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;

/// Whether a process is at the end of a long run what it was before: its last quarter beside its
/// second. In the first it warms up. Pure.
///
/// @param memory the median of the last quarter over that of the second
record Flat(double memory, double lines) {
  /// Fewer connections more than this are the chance of the moment.
  static final int CHANCE = 4;

  /// @param lines connections that it holds open
  record Sample(Duration at, long bytes, int lines) {}

  static Flat of(List<Sample> samples) {
    int quarter = samples.size() / 4;
    List<Sample> before = samples.subList(quarter, 2 * quarter);
    List<Sample> after = samples.subList(samples.size() - quarter, samples.size());
    double more = median(after, Sample::lines) - median(before, Sample::lines);
    return new Flat(
        over(median(after, Sample::bytes), median(before, Sample::bytes)),
        more <= CHANCE ? 1 : over(median(after, Sample::lines), median(before, Sample::lines)));
  }

  Figures figures() {
    return Figures.of(
        Goal.MEMORY_AFTER_DAYS.measured("", memory), Goal.LINES_AFTER_DAYS.measured("", lines));
  }

  String words() {
    boolean flat = figures().missed(1).isEmpty();
    return String.format(
        Locale.ROOT,
        "%s: memory %.2f x, connections %.2f x of what they were in the second quarter",
        flat ? "flat" : "NOT flat",
        memory,
        lines);
  }

  private static double over(double after, double before) {
    return before == 0 ? 1 : after / before;
  }

  private static double median(List<Sample> samples, ToDoubleFunction<Sample> of) {
    double[] sorted = samples.stream().mapToDouble(of).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
