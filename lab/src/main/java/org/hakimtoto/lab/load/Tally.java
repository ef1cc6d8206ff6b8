package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// What callers met. Each step is one value: from the first byte of the callback written to the
/// last byte of the answer read. A caller presses again as soon as the screen is there (a closed
/// loop), so nothing waits unmeasured before it is sent.
final class Tally {
  private static final long LONGEST = Duration.ofSeconds(60).toNanos();
  private static final int DIGITS = 3;
  private static final int FAULTS_KEPT = 5;

  private final Map<Step, Histogram> steps = new EnumMap<>(Step.class);
  private final LongAdder faultCount = new LongAdder();
  private final LongAdder playedNanos = new LongAdder();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

  Tally() {
    for (Step step : Step.values()) {
      steps.put(step, new ConcurrentHistogram(1_000, LONGEST, DIGITS));
    }
  }

  void took(Step step, long nanos) {
    histogram(step).recordValue(Math.min(nanos, LONGEST));
  }

  void fault(String what) {
    faultCount.increment();
    if (faults.size() < FAULTS_KEPT) {
      faults.add(what);
    }
  }

  /// Adds the time in which all callers played.
  void played(Duration time) {
    playedNanos.add(time.toNanos());
  }

  Duration played() {
    return Duration.ofNanos(playedNanos.sum());
  }

  long faultCount() {
    return faultCount.sum();
  }

  /// The first few, in words.
  List<String> faults() {
    return faults.stream().limit(FAULTS_KEPT).toList();
  }

  Summary all() {
    return of(Step.values());
  }

  Summary of(Step... some) {
    var sum = new Histogram(1_000, LONGEST, DIGITS);
    Arrays.stream(some).forEach(step -> sum.add(histogram(step)));
    return Summary.of(sum, played());
  }

  private Histogram histogram(Step step) {
    return java.util.Objects.requireNonNull(steps.get(step));
  }
}
