package org.hakimtoto.store.redis;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/// How often something may be done.
public interface Rate {
  /// Takes a turn, and waits for it when it comes within this. False: none is taken.
  boolean take(Duration longest);

  /// So many in a period, spread over it but for those that may go at once after a pause: a token
  /// bucket.
  record Allowance(long most, Duration period, long atOnce) {
    public Allowance {
      if (most < 1 || atOnce < 1 || !period.isPositive()) {
        throw new IllegalArgumentException("a rate at which nothing goes");
      }
    }

    BucketConfiguration bucket() {
      return BucketConfiguration.builder()
          .addLimit(limit -> limit.capacity(atOnce).refillGreedy(most, period))
          .build();
    }
  }

  /// Of this process alone.
  static Rate alone(Allowance allowance) {
    Bucket bucket =
        Bucket.builder()
            .addLimit(limit ->
                limit
                    .capacity(allowance.atOnce())
                    .refillGreedy(allowance.most(), allowance.period()))
            .withNanosecondPrecision()
            .build();
    return longest -> taken(bucket, longest);
  }

  /// Whoever is interrupted while it waits has no turn.
  static boolean taken(Bucket bucket, Duration longest) {
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
}
