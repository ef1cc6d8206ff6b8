package org.hakimtoto.gateway.link;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.notifier.link.RetryPlan;

/// Whether the receiver may be called at all, by how it answered all cases: one that is down is
/// left alone, whatever is due.
final class ReceiverHealth {
  /// Failures in a row after which the receiver is left alone for [#LEFT_ALONE].
  static final int FAILURES_TO_OPEN = 10;

  static final Duration LEFT_ALONE = Duration.ofSeconds(30);

  private final InstantSource clock;
  private final CircuitBreaker breaker;
  private final AtomicReference<Instant> goneUntil = new AtomicReference<>(Instant.MIN);

  ReceiverHealth(InstantSource clock) {
    this.clock = clock;
    this.breaker = CircuitBreaker.of("link", config(clock));
  }

  /// Permission for one call. It must be followed by [#told] or [#notCalled].
  boolean mayBeCalled() {
    return !clock.instant().isBefore(goneUntil.get()) && breaker.tryAcquirePermission();
  }

  void notCalled() {
    breaker.releasePermission();
  }

  void told(RetryPlan.Health health, Duration took) {
    switch (health) {
      case WELL -> breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
      case ILL ->
          breaker.onError(
              took.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException("receiver ill"));
      case GONE -> {
        breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
        goneUntil.set(clock.instant().plus(RetryPlan.LONGEST_REST));
      }
    }
  }

  /// 1 while it is left alone, for metrics.
  int leftAlone() {
    boolean open = breaker.getState() == CircuitBreaker.State.OPEN;
    return open || clock.instant().isBefore(goneUntil.get()) ? 1 : 0;
  }

  private static CircuitBreakerConfig config(InstantSource clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock.withZone(ZoneOffset.UTC))
        .slidingWindowSize(FAILURES_TO_OPEN)
        .minimumNumberOfCalls(FAILURES_TO_OPEN)
        .failureRateThreshold(100)
        .waitDurationInOpenState(LEFT_ALONE)
        .permittedNumberOfCallsInHalfOpenState(2)
        .build();
  }
}
