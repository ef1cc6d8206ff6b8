package org.hakimtoto.store.redis;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/// How often something may be done.
public interface Rate {
  /// Takes the next turn, and waits for it when it comes within this. False: none is taken.
  boolean take(Duration longest);

  /// Takes the next turn if it is there now, and tells how many more are.
  Turn turn();

  /// What became of a turn that was asked for.
  ///
  /// @param left turns that are there now
  /// @param untilNext until there is one, where there was none
  /// @param untilFull until all are there again
  record Turn(boolean taken, long left, Duration untilNext, Duration untilFull) {}

  /// Takes a turn that is left over, and looks for one until this has passed: whoever calls [#take]
  /// in any process goes first, however many wait here. False: none is taken.
  boolean takeLeftOver(Duration longest);

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
    return new BucketRate(
        Bucket.builder()
            .addLimit(limit ->
                limit
                    .capacity(allowance.atOnce())
                    .refillGreedy(allowance.most(), allowance.period()))
            .withNanosecondPrecision()
            .build());
  }
}
