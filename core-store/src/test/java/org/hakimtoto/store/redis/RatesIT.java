package org.hakimtoto.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.Rate.Allowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Two processes, each with its own connections, on a real Redis.
@ExtendWith(WithRealStores.class)
class RatesIT {
  private static final Path BIN = Path.of("target", "real-servers", "bin");
  private static final InstantSource CLOCK = InstantSource.system();
  private static final Allowance TEN_A_MINUTE = new Allowance(10, Duration.ofMinutes(1), 10);

  @Test
  void two_processes_have_one_rate(RealStores stores) {
    try (var one = new Rates(stores.redisSettings(), CLOCK);
        var two = new Rates(stores.redisSettings(), CLOCK)) {
      Rate first = one.of("token", TEN_A_MINUTE);
      Rate second = two.of("token", TEN_A_MINUTE);

      int taken =
          IntStream.range(0, 20)
              .map(n -> (n % 2 == 0 ? first : second).take(Duration.ZERO) ? 1 : 0)
              .sum();

      assertThat(taken).isEqualTo(10);
      assertThat(one.of("another", TEN_A_MINUTE).take(Duration.ZERO)).isTrue();
      try (var jedis = stores.jedis()) {
        assertThat(jedis.keys("haki:r:*"))
            .allSatisfy(key -> assertThat(jedis.pttl(key)).isBetween(1L, 62_000L));
      }
    }
  }

  @Test
  void many_at_once_in_two_processes_take_no_turn_twice(RealStores stores) throws Exception {
    var allowance = new Allowance(100, Duration.ofMinutes(10), 100);
    try (var one = new Rates(stores.redisSettings(), CLOCK);
        var two = new Rates(stores.redisSettings(), CLOCK)) {
      Rate first = one.of("crowd", allowance);
      Rate second = two.of("crowd", allowance);
      assertThat(together(300, n -> (n % 2 == 0 ? first : second).take(Duration.ZERO)))
          .isEqualTo(100);
      assertThat(one.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
      assertThat(one.breaker().getMetrics().getNumberOfFailedCalls()).isZero();
    }
  }

  @Test
  void whoever_waits_has_its_turn_and_all_keep_the_pace(RealStores stores) throws Exception {
    var allowance = new Allowance(50, Duration.ofSeconds(1), 5);
    try (var one = new Rates(stores.redisSettings(), CLOCK);
        var two = new Rates(stores.redisSettings(), CLOCK)) {
      Rate first = one.of("pace", allowance);
      Rate second = two.of("pace", allowance);
      long begun = System.nanoTime();
      int taken = together(60, n -> (n % 2 == 0 ? first : second).take(Duration.ofSeconds(3)));
      var took = Duration.ofNanos(System.nanoTime() - begun);

      assertThat(taken).isEqualTo(60);
      assertThat(took).as("55 of them at 50 in a second").isGreaterThan(Duration.ofMillis(1_050));
    }
  }

  /// The many of one process that wait for what is left over have nothing in hand when somebody of
  /// another asks for the next turn.
  @Test
  void what_is_left_over_is_taken_behind_the_turns_of_all(RealStores stores) throws Exception {
    var allowance = new Allowance(5, Duration.ofSeconds(1), 1);
    try (var one = new Rates(stores.redisSettings(), CLOCK);
        var two = new Rates(stores.redisSettings(), CLOCK);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Rate many = one.of("left over", allowance);
      Rate urgent = two.of("left over", allowance);
      var taken = new AtomicInteger();
      for (int n = 0; n < 40; n++) {
        threads.execute(() -> {
          if (many.takeLeftOver(Duration.ofSeconds(5))) {
            taken.incrementAndGet();
          }
        });
      }
      while (taken.get() == 0) {
        Thread.onSpinWait();
      }
      for (int n = 0; n < 3; n++) {
        int before = taken.get();
        assertThat(urgent.take(Duration.ofSeconds(3))).isTrue();
        assertThat(taken.get() - before).as("in that moment").isLessThan(12);
      }
    }
  }

  @Test
  void what_is_left_over_is_taken_in_its_pace(RealStores stores) throws Exception {
    var allowance = new Allowance(50, Duration.ofSeconds(1), 5);
    try (var one = new Rates(stores.redisSettings(), CLOCK);
        var two = new Rates(stores.redisSettings(), CLOCK)) {
      Rate first = one.of("spare", allowance);
      Rate second = two.of("spare", allowance);
      long begun = System.nanoTime();
      int taken =
          together(60, n -> (n % 2 == 0 ? first : second).takeLeftOver(Duration.ofSeconds(20)));
      var took = Duration.ofNanos(System.nanoTime() - begun);

      assertThat(taken).isEqualTo(60);
      assertThat(took).as("55 of them at 50 in a second").isGreaterThan(Duration.ofMillis(1_050));
      assertThat(one.of("none", new Allowance(1, Duration.ofHours(1), 1)))
          .matches(rate -> rate.takeLeftOver(Duration.ZERO))
          .matches(rate -> !rate.takeLeftOver(Duration.ofMillis(50)));
    }
  }

  @Test
  void with_redis_gone_each_has_the_whole_rate_and_goes_on(@TempDir Path home) {
    try (var redis = EmbeddedRedis.start(home, BIN, 0);
        var one = new Rates(redis.login(RedisSettings::new), CLOCK);
        var two = new Rates(redis.login(RedisSettings::new), CLOCK)) {
      Rate first = one.of("token", TEN_A_MINUTE);
      Rate second = two.of("token", TEN_A_MINUTE);
      assertThat(count(first)).isEqualTo(10);
      assertThat(count(second)).isZero();

      redis.killHard();
      assertThat(count(first)).isEqualTo(10);
      assertThat(count(second)).isEqualTo(10);
      assertThat(one.breaker().getState()).isEqualTo(CircuitBreaker.State.OPEN);
      assertThat(count(first)).as("not without a bound").isZero();
    }
  }

  /// A process whose clock is far ahead fills no bucket for the days to come: nobody is kept
  /// waiting for longer than the bucket takes to be full.
  @Test
  void a_clock_far_ahead_stops_the_others_for_moments_only(RealStores stores) {
    var allowance = new Allowance(10, Duration.ofSeconds(1), 10);
    InstantSource ahead = () -> CLOCK.instant().plus(Duration.ofDays(2));
    try (var wrong = new Rates(stores.redisSettings(), ahead);
        var right = new Rates(stores.redisSettings(), CLOCK)) {
      assertThat(count(wrong.of("text", allowance))).isGreaterThanOrEqualTo(10);
      Rate text = right.of("text", allowance);

      long begun = System.nanoTime();
      long taken = 0;
      while (taken < 10 && System.nanoTime() - begun < Duration.ofSeconds(10).toNanos()) {
        taken += text.take(Duration.ofMillis(100)) ? 1 : 0;
      }
      assertThat(taken).isEqualTo(10);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }
  }

  private static int count(Rate rate) {
    return IntStream.range(0, 12).map(_ -> rate.take(Duration.ZERO) ? 1 : 0).sum();
  }

  private interface Turn {
    boolean take(int n);
  }

  private static int together(int callers, Turn turn) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Stream<Callable<Integer>> asked =
          IntStream.range(0, callers).mapToObj(n -> () -> turn.take(n) ? 1 : 0);
      int taken = 0;
      for (Future<Integer> one : threads.invokeAll(asked.toList())) {
        taken += one.get();
      }
      return taken;
    }
  }
}
