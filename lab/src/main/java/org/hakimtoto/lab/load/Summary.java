package org.hakimtoto.lab.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// The figures of a histogram. Times in milliseconds.
public record Summary(
    long count, double perSecond, double p50, double p99, double p999, double max, double mean) {
  private static final double MILLI = 1e6;

  public static Summary of(Histogram nanos, Duration played) {
    double seconds = played.toNanos() / 1e9;
    return new Summary(
        nanos.getTotalCount(),
        seconds == 0 ? 0 : nanos.getTotalCount() / seconds,
        nanos.getValueAtPercentile(50) / MILLI,
        nanos.getValueAtPercentile(99) / MILLI,
        nanos.getValueAtPercentile(99.9) / MILLI,
        nanos.getMaxValue() / MILLI,
        nanos.getTotalCount() == 0 ? 0 : nanos.getMean() / MILLI);
  }

  /// How many of the other's steps fit this one's time: 1.0 is as fast.
  double ratio(Summary other) {
    return other.perSecond() == 0 ? 0 : perSecond() / other.perSecond();
  }
}
