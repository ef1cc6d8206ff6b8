package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class RedisSessionsIT {
  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");
  private static final byte[] STATE = "sealed".getBytes(UTF_8);

  private RealStores stores;
  private RedisSessions sessions;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    sessions = new RedisSessions(real.redisSettings());
  }

  @AfterEach
  void close() {
    sessions.close();
  }

  @Test
  void what_was_saved_is_opened_again() {
    assertThat(sessions.open("s", "c", NOW).found()).isEmpty();
    assertThat(sessions.save("s", 0, STATE)).isTrue();

    var saved = sessions.open("s", "c", NOW).found().orElseThrow();
    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved.value().bytes()).isEqualTo(STATE);
  }

  @Test
  void a_late_callback_cannot_put_an_older_state_over_a_newer_one() {
    sessions.save("s", 0, STATE);

    assertThat(sessions.save("s", 0, "older".getBytes(UTF_8))).isFalse();
    assertThat(sessions.open("s", "c", NOW).found().orElseThrow().value().bytes()).isEqualTo(STATE);
  }

  @Test
  void of_many_saves_at_once_one_wins() throws Exception {
    var saves = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 50; i++) {
      saves.add(() -> sessions.save("s", 0, STATE));
    }
    int won = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var save : threads.invokeAll(saves)) {
        won += save.get() ? 1 : 0;
      }
    }
    assertThat(won).isEqualTo(1);
  }

  @Test
  void a_callers_presses_are_counted() {
    assertThat(sessions.open("s", "c", NOW).presses()).isEqualTo(1);
    assertThat(sessions.open("t", "c", NOW).presses()).isEqualTo(2);
    assertThat(sessions.open("t", "d", NOW).presses()).isEqualTo(1);
  }

  @Test
  void an_emptied_redis_says_since_when_it_knows_sessions() {
    sessions.open("s", "c", NOW);
    assertThat(sessions.open("s", "c", NOW.plusSeconds(9)).knowsSessionsSince()).isEqualTo(NOW);
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }

    assertThat(sessions.open("s", "c", NOW.plusSeconds(10)).knowsSessionsSince())
        .isEqualTo(NOW.plusSeconds(10));
  }

  @Test
  void every_key_ends_by_itself() {
    sessions.open("s", "c", NOW);
    sessions.save("s", 0, STATE);
    try (var jedis = stores.jedis()) {
      assertThat(jedis.keys("*"))
          .hasSize(3)
          .allSatisfy(key -> assertThat(jedis.ttl(key)).isPositive());
    }
  }

  @Test
  void scripts_that_redis_forgot_are_loaded_again() {
    sessions.open("s", "c", NOW);
    try (var jedis = stores.jedis()) {
      jedis.scriptFlush();
    }
    assertThat(sessions.save("s", 0, STATE)).isTrue();
  }
}
