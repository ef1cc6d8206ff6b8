package org.hakimtoto.lab.day;

import java.time.Duration;

/// How much of a day there is, and how long it takes. Pure.
///
/// @param times the load that is reckoned with for one day of the country: 1 is that day
/// @param length in which the day is played
/// @param seed the same one plans the same calls
public record Scale(double times, Duration length, long seed) {
  /// A day as it is designed for: 180,000 reports in a year are 490 a day.
  static final int REPORTS = 1_500;

  /// People who only look: 20,000 users once a week.
  static final int LOOKS = 2_900;

  static final int HEARINGS = 600;

  /// Lists and days that are read at the desks.
  static final int READS = 1_000;

  /// Between two keys: what a person takes, and less where a day lasts minutes.
  private static final Duration THINK = Duration.ofSeconds(2);

  private static final int THINKS = 1_500;

  int of(int day) {
    return (int) Math.max(1, Math.round(day * times));
  }

  /// How many chiefs report: nobody more than a few times a day.
  public int chiefs() {
    return (of(REPORTS) + 1) / 2;
  }

  Duration think() {
    Duration part = length.dividedBy(THINKS);
    return part.compareTo(THINK) < 0 ? part : THINK;
  }

  /// A part of the day, as it is played.
  Duration part(double of) {
    return Duration.ofNanos((long) (length.toNanos() * of));
  }
}
