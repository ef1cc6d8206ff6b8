package org.hakimtoto.store.redis;

import static io.github.bucket4j.distributed.ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.distributed.serialization.Mapper;
import io.github.bucket4j.redis.jedis.Bucket4jJedis;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import redis.clients.jedis.RedisClient;

/// Rates that hold for all processes of a house together, by token buckets in Redis. While Redis is
/// away each process takes the whole rate for itself: it does not know how many others there are,
/// and to hold back an alert is worse than to be too fast.
///
/// The connections and the circuit are of its own, so that none of this stands in a caller's way.
public final class Rates implements AutoCloseable {
  static final int CONNECTIONS = 8;

  /// A bucket is forgotten so long after it would be full again. Nobody misses a full one; one that
  /// a clock from far ahead has filled for the time to come stops nobody for longer.
  static final Duration KEPT = Duration.ofSeconds(1);

  private static final String KEY = "haki:r:";

  private final RedisClient redis;
  private final CircuitBreaker breaker = RedisSessions.circuit("rates");
  private final ProxyManager<String> buckets;

  /// @param clock the same for all processes: the house's
  public Rates(RedisSettings settings, InstantSource clock) {
    this.redis = RedisLines.client(settings.withPool(CONNECTIONS));
    this.buckets =
        Bucket4jJedis.casBasedBuilder(redis)
            .keyMapper(Mapper.STRING)
            .clientClock(new BucketClock(clock))
            .expirationAfterWrite(basedOnTimeForRefillingBucketUpToMax(KEPT))
            .requestTimeout(RedisSessions.TIMEOUT)
            .build();
  }

  /// A rate to hold on to: what this process asks of one at once goes to Redis together.
  ///
  /// @param name of what is done; whoever has another allowance for it counts for itself
  public Rate of(String name, Rate.Allowance allowance) {
    String key =
        KEY
            + String.join(
                ":",
                name,
                String.valueOf(allowance.most()),
                String.valueOf(allowance.period().toMillis()),
                String.valueOf(allowance.atOnce()));
    return new Shared(
        new BucketRate(
            buckets
                .builder()
                .withOptimization(Optimizations.batching())
                .build(key, allowance::bucket)),
        Rate.alone(allowance));
  }

  /// One of all processes, or of this one alone while Redis is away.
  private final class Shared implements Rate {
    private final Rate together;
    private final Rate alone;

    Shared(Rate together, Rate alone) {
      this.together = together;
      this.alone = alone;
    }

    @Override
    public boolean take(Duration longest) {
      return asked(rate -> rate.take(longest));
    }

    @Override
    public Turn turn() {
      return asked(Rate::turn);
    }

    @Override
    public boolean takeLeftOver(Duration longest) {
      return asked(rate -> rate.takeLeftOver(longest));
    }

    private <T> T asked(Function<Rate, T> turn) {
      if (!breaker.tryAcquirePermission()) {
        return turn.apply(alone);
      }
      long begun = System.nanoTime();
      T told;
      try {
        told = turn.apply(together);
      } catch (RuntimeException e) {
        // whatever it is, it must stop neither a text nor a request
        breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, e);
        return turn.apply(alone);
      }
      breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
      return told;
    }
  }

  /// For metrics: while it is open each process counts for itself.
  public CircuitBreaker breaker() {
    return breaker;
  }

  @Override
  public void close() {
    redis.close();
  }

  private record BucketClock(InstantSource source) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = source.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
