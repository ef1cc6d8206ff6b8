package org.hakimtoto.lab.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that can be moved forward, so that a demo can see tomorrow's reminder today. It never
/// goes back.
public final class DemoClock implements InstantSource {
  /// The furthest one step may go.
  public static final Duration MAX_STEP = Duration.ofDays(400);

  private final InstantSource real;
  private final AtomicReference<Duration> ahead;

  public DemoClock(InstantSource real, Duration ahead) {
    this.real = real;
    this.ahead = new AtomicReference<>(ahead);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead.get());
  }

  /// Moves on and returns how far ahead of the real clock it now is.
  public Duration advance(Duration by) {
    if (by.isNegative() || by.compareTo(MAX_STEP) > 0) {
      throw new IllegalArgumentException("0 to " + MAX_STEP.toDays() + " days");
    }
    return ahead.updateAndGet(now -> now.plus(by));
  }
}
