package org.hakimtoto.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.hakimtoto.store.redis.RedisStanding;
import org.hakimtoto.store.redis.RedisStanding.Memory;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-11-29T06:00:00Z"));
  private final AtomicReference<String> postgres = new AtomicReference<>("up");
  private final AtomicReference<String> redis = new AtomicReference<>("up");
  private final AtomicReference<String> carrier = new AtomicReference<>("up");
  private final AtomicReference<String> journal = new AtomicReference<>("up");
  private final List<String> looks = new ArrayList<>();
  private final Metrics metrics = new Metrics();

  @Test
  void ready_is_who_can_save() {
    Health health = health();
    assertThat(health.now().status()).isEqualTo("ready");
    for (String well : List.of("up", "busy")) {
      postgres.set(well);
      assertThat(later(health).ready()).as(well).isTrue();
    }
    for (String ill : List.of("down", "read-only", "disk-full", "not-migrated", "login-refused")) {
      postgres.set(ill);
      assertThat(later(health).status()).as(ill).isEqualTo("not-ready");
    }
  }

  @Test
  void what_is_missing_and_lets_reports_through_is_degraded() {
    Health health = health();
    for (String ill :
        List.of(
            "down",
            "full",
            "nearly-full",
            "read-only",
            "cluster",
            "no-sentinel",
            "no-such-master")) {
      redis.set(ill);
      assertThat(later(health).status()).as(ill).isEqualTo("degraded");
      assertThat(health.now().ready()).isTrue();
    }
    redis.set("up");
    carrier.set("refuses");
    assertThat(later(health).status()).isEqualTo("degraded");
    carrier.set("up");
    for (String ill : List.of("waiting", "put-aside", "full", "no-references", "not-writable")) {
      journal.set(ill);
      assertThat(later(health).status()).as(ill).isEqualTo("degraded");
      assertThat(health.now().ready()).isTrue();
    }
    journal.set(Health.OFF);
    assertThat(later(health).status()).as("nobody wants one").isEqualTo("ready");
  }

  @Test
  void who_asks_often_costs_the_stores_nothing() {
    var health = health();
    for (int i = 0; i < 100; i++) {
      health.now();
    }
    assertThat(looks).hasSize(1);
    time.updateAndGet(now -> now.plus(Health.KEPT));
    postgres.set("read-only");
    assertThat(health.now().postgres()).isEqualTo("read-only");
    assertThat(looks).hasSize(2);
  }

  @Test
  void while_one_looks_others_have_what_was_seen_last() throws Exception {
    var slow = new SlowServer();
    var health = slow.health();
    health.now();
    time.updateAndGet(now -> now.plus(Health.KEPT));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var looking = threads.submit(health::now);
      slow.begun.await();
      String meanwhile = health.now().status();
      slow.end.countDown();
      assertThat(meanwhile).isEqualTo("ready");
      assertThat(looking.get().status()).isEqualTo("not-ready");
    }
  }

  @Test
  void what_was_seen_before_an_outage_is_told_nobody_after_it() throws Exception {
    var slow = new SlowServer();
    var health = slow.health();
    health.now();
    time.updateAndGet(now -> now.plus(Health.SHOWN));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var looking = threads.submit(health::now);
      slow.begun.await();
      var asking = new FutureTask<>(health::now);
      var asker = Thread.ofPlatform().start(asking);
      Awaitility.await().until(() -> asking.isDone() || asker.getState() == Thread.State.WAITING);
      boolean answeredWithWhatWas = asking.isDone();
      slow.end.countDown();
      assertThat(answeredWithWhatWas).isFalse();
      assertThat(asking.get().status()).isEqualTo("not-ready");
      assertThat(looking.get().status()).isEqualTo("not-ready");
    }
  }

  /// Answers at once the first time; the next answer takes until it is let, and is a bad one.
  private final class SlowServer {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicBoolean asked = new AtomicBoolean();

    Health health() {
      return new Health(
          this::answer, HealthTest.this::standing, carrier::get, journal::get, time::get, metrics);
    }

    private String answer() {
      if (!asked.getAndSet(true)) {
        return "up";
      }
      begun.countDown();
      HealthTest.await(end);
      return "down";
    }
  }

  @Test
  void metrics_name_what_is_wrong() {
    var health = health();
    assertThat(metrics.text()).contains("haki_ready 1.0").contains("haki_up{part=\"redis\"} 1.0");
    redis.set("full");
    postgres.set("read-only");
    health.now();

    assertThat(metrics.text())
        .contains("haki_ready 0.0")
        .contains("haki_up{part=\"postgres\"} 0.0")
        .contains("haki_up{part=\"redis\"} 0.0")
        .contains("haki_up{part=\"carrier\"} 1.0")
        .contains("haki_redis_memory_used_ratio 0.75")
        .contains("haki_health_total{kind=\"redis-full\"} 1.0")
        .contains("haki_health_total{kind=\"postgres-read-only\"} 1.0");
  }

  @Test
  void the_doctor_warns_before_it_is_full() {
    assertThat(StoreWords.warnings(new Memory(79, 100, "noeviction"))).isEmpty();
    assertThat(StoreWords.warnings(new Memory(80, 100, "noeviction")))
        .containsExactly("Redis uses 80 % of its memory: raise maxmemory before it is full");
    assertThat(StoreWords.warnings(new Memory(1, 100, "allkeys-lru"))).hasSize(1);
    assertThat(StoreWords.warnings(new Memory(1, 0, "allkeys-lru"))).hasSize(1);
    assertThat(StoreWords.ofRedis("nearly-full")).isEmpty();
  }

  @Test
  void the_doctor_reckons_how_many_calls_fit() {
    long megabyte = 1024 * 1024;
    var ours = new Memory(1, 256 * megabyte, "noeviction");

    assertThat(StoreWords.room(ours))
        .containsExactly("Redis has room for 205619 calls, so 685 may begin in a second");
    assertThat(StoreWords.tooSmall(ours, 600)).isEmpty();
    assertThat(StoreWords.tooSmall(ours, 1_000))
        .containsExactly(
            "Redis has too little memory for HAKI_CALLS_PER_SECOND=1000: set maxmemory to 372mb");
    var unbound = new Memory(1, 0, "noeviction");
    assertThat(StoreWords.room(unbound)).isEmpty();
    assertThat(StoreWords.tooSmall(unbound, 1_000)).isEmpty();
  }

  /// What is seen once the last look is old.
  private Health.Now later(Health health) {
    time.updateAndGet(now -> now.plus(Health.KEPT));
    return health.now();
  }

  private Health health() {
    return new Health(
        () -> {
          looks.add("postgres");
          return postgres.get();
        },
        this::standing,
        carrier::get,
        journal::get,
        time::get,
        metrics);
  }

  private RedisStanding standing() {
    return new RedisStanding(redis.get(), Optional.of(new Memory(75, 100, "noeviction")));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
