package org.hakimtoto.store.redis;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Turns out of a token bucket. A turn that is not there yet is taken in advance, so that those who
/// ask later come later; what is left over is only taken when it is there. Whoever is interrupted
/// while it waits has no turn.
final class BucketRate implements Rate {
  private final Bucket bucket;

  /// Who looks for what is left over: one at a time, in the order they came.
  private final Semaphore looks = new Semaphore(1, true);

  BucketRate(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public boolean take(Duration longest) {
    if (longest.isZero()) {
      return bucket.tryConsume(1);
    }
    try {
      return bucket.asBlocking().tryConsume(1, longest, BlockingStrategy.PARKING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Turn turn() {
    ConsumptionProbe look = bucket.tryConsumeAndReturnRemaining(1);
    return new Turn(
        look.isConsumed(),
        look.getRemainingTokens(),
        Duration.ofNanos(look.getNanosToWaitForRefill()),
        Duration.ofNanos(look.getNanosToWaitForReset()));
  }

  @Override
  public boolean takeLeftOver(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      if (!looks.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        return false;
      }
      try {
        return found(end);
      } finally {
        looks.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean found(long end) throws InterruptedException {
    ConsumptionProbe look = bucket.tryConsumeAndReturnRemaining(1);
    while (!look.isConsumed()) {
      long wait = look.getNanosToWaitForRefill();
      if (System.nanoTime() + wait - end > 0) {
        return false;
      }
      BlockingStrategy.PARKING.park(wait);
      look = bucket.tryConsumeAndReturnRemaining(1);
    }
    return true;
  }
}
