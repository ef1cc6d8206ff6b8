package org.hakimtoto.lab.day;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everybody who is busy now, each on a thread of their own. At most [#MOST] at once: whoever comes
/// then waits until somebody is done, and is counted.
final class Crowd {
  static final int MOST = 4_000;

  private static final Logger LOG = LoggerFactory.getLogger(Crowd.class);

  private final Semaphore places = new Semaphore(MOST);
  private final CountDownLatch never = new CountDownLatch(1);
  private final LongAdder waited = new LongAdder();
  private final LongAdder failed = new LongAdder();

  void does(Runnable work) throws InterruptedException {
    if (!places.tryAcquire()) {
      waited.increment();
      places.acquire();
    }
    Thread.startVirtualThread(() -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        failed.increment();
        LOG.warn("somebody of the day failed", e);
      } finally {
        places.release();
      }
    });
  }

  /// Somebody pauses. False when the day was stopped.
  boolean rests(Duration time) {
    try {
      var _ = never.await(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Waits until nobody is busy; whether it came to that.
  boolean wentHome(Duration most) throws InterruptedException {
    if (!places.tryAcquire(MOST, most.toNanos(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    places.release(MOST);
    return true;
  }

  /// How many had to wait for a place.
  long waited() {
    return waited.sum();
  }

  /// How many ended in a fault of the day's own.
  long failed() {
    return failed.sum();
  }
}
