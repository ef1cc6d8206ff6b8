package org.hakimtoto.lab.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Lets the demo's time pass as life does: from one thing that falls due to the next, so that the
/// text of tomorrow morning is there tomorrow evening, with the hour it came at. Blocking.
public final class PassingDays {
  /// The longest anybody waits for it; what is left of the way is jumped over.
  static final Duration PATIENCE = Duration.ofSeconds(8);

  /// The longest one thing is waited for before the next.
  static final Duration FOR_ONE = Duration.ofSeconds(2);

  private static final Duration LOOK = Duration.ofMillis(20);

  private final DemoClock clock;
  private final DemoDay day;
  private final Consumer<Duration> forward;

  /// @param forward moves the clock on and wakes whoever waits for it
  public PassingDays(DemoClock clock, DemoDay day, Consumer<Duration> forward) {
    this.clock = clock;
    this.day = day;
    this.forward = forward;
  }

  public void pass(Duration by) {
    Instant until = clock.instant().plus(by);
    long end = System.nanoTime() + PATIENCE.toNanos();
    await(end);
    for (Instant next = next(until); next.isBefore(until) && before(end); next = next(until)) {
      // past the moment, or what is due at it would not be due yet
      to(next.plusSeconds(1));
      await(end);
    }
    to(until);
  }

  private Instant next(Instant until) {
    return day.nextDue().filter(due -> due.isBefore(until)).orElse(until);
  }

  private void to(Instant moment) {
    Duration hop = Duration.between(clock.instant(), moment);
    forward.accept(hop.isNegative() ? Duration.ZERO : hop);
  }

  private void await(long end) {
    long enough = Math.min(end, System.nanoTime() + FOR_ONE.toNanos());
    while (before(enough) && day.isUnderWay(clock.instant())) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private static boolean before(long moment) {
    return System.nanoTime() - moment < 0;
  }
}
