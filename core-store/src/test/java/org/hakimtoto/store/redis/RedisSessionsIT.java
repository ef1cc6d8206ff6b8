package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hakimtoto.store.redis.RedisSessions.LIFE;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.hakimtoto.store.fault.StoreFault.Unavailable;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.OpenedSession.Kept;
import org.hakimtoto.store.redis.OpenedSession.Saved;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions.Pressed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class RedisSessionsIT {
  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");
  private static final Sealed FIRST = sealed("first");
  private static final Sealed SECOND = sealed("second");

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
    assertThat(save("s", 0)).isTrue();

    assertThat(found("s")).isEqualTo(new Saved(1, new Kept.Whole(FIRST)));
  }

  @Test
  void a_late_callback_cannot_put_an_older_state_over_a_newer_one() {
    save("s", 0);

    assertThat(sessions.save("s", 0, sealed("older"), LIFE)).isFalse();
    assertThat(found("s").kept()).isEqualTo(new Kept.Whole(FIRST));
  }

  @Test
  void of_many_saves_at_once_one_wins() throws Exception {
    var saves = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 50; i++) {
      saves.add(() -> save("s", 0));
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
  void a_press_is_saved_in_one_trip() {
    save("s", 0);

    assertThat(press("s", 1, 10)).isEqualTo(Pressed.DONE);

    assertThat(found("s")).isEqualTo(new Saved(2, new Kept.Whole(SECOND)));
  }

  @Test
  void a_press_on_an_old_copy_changes_and_counts_nothing() {
    save("s", 0);
    save("s", 1);

    assertThat(press("s", 1, 10)).isEqualTo(Pressed.OVERTAKEN);
    assertThat(press("gone", 1, 10)).isEqualTo(Pressed.OVERTAKEN);

    assertThat(found("s").kept()).isEqualTo(new Kept.Whole(FIRST));
    assertThat(sessions.open("s", "c", NOW).presses()).as("this and the look before").isEqualTo(2);
  }

  @Test
  void who_presses_too_often_is_refused_in_the_same_trip() {
    save("s", 0);
    assertThat(press("s", 1, 2)).isEqualTo(Pressed.DONE);
    assertThat(press("s", 2, 2)).isEqualTo(Pressed.DONE);

    assertThat(press("s", 3, 2)).isEqualTo(Pressed.TOO_MANY);

    assertThat(found("s").version()).isEqualTo(3);
  }

  @Test
  void of_many_presses_at_once_on_one_copy_one_counts() {
    save("s", 0);
    var presses = new ArrayList<CompletableFuture<Pressed>>();
    for (int i = 0; i < 300; i++) {
      presses.add(sessions.press(second("s", 1), 1_000));
    }

    assertThat(presses.stream().map(CompletableFuture::join).filter(Pressed.DONE::equals))
        .hasSize(1);
    assertThat(found("s").version()).isEqualTo(2);
  }

  @Test
  void a_session_of_another_release_is_there_and_cannot_be_read() {
    try (var jedis = stores.jedis()) {
      jedis.hset("haki:s:s", "version", "7");
      jedis.set("haki:s:t", "seven");
    }
    for (String session : List.of("s", "t")) {
      assertThat(found(session)).isEqualTo(new Saved(0, new Kept.Whole(sealed(""))));
      assertThat(press(session, 7, 10)).isEqualTo(Pressed.OVERTAKEN);

      assertThat(save(session, 0)).as("it is begun anew").isTrue();
      assertThat(found(session).version()).isEqualTo(1);
    }
  }

  @Test
  void a_session_goes_to_and_fro_between_this_release_and_the_one_before() {
    try (var jedis = stores.jedis()) {
      var before = new ReleaseBefore(jedis);
      assertThat(before.saves("s", 0, "head", "first", "second")).isTrue();
      assertThat(found("s"))
          .isEqualTo(new Saved(1, new Kept.Apart(sealed("head"), List.of(FIRST, SECOND))));
      assertThat(press("s", 1, 10)).as("no copy of ours").isEqualTo(Pressed.OVERTAKEN);
      assertThat(save("s", 2)).isFalse();

      assertThat(save("s", 1)).isTrue();
      assertThat(found("s")).isEqualTo(new Saved(2, new Kept.Whole(FIRST)));
      assertThat(jedis.ttl("haki:s:s")).isBetween(1L, LIFE.toSeconds());

      assertThat(before.presses("s", 1)).as("its copy is old").isEqualTo(0L);
      assertThat(before.finds("s")).as("it finds the dialogue by its transcript").hasSize(1);
      assertThat(before.saves("s", 1, "head")).as("late").isFalse();
      assertThat(before.saves("s", 0, "head", "first")).isTrue();

      assertThat(press("s", 2, 10)).as("our copy is old").isEqualTo(Pressed.OVERTAKEN);
      assertThat(found("s"))
          .isEqualTo(new Saved(1, new Kept.Apart(sealed("head"), List.of(FIRST))));
    }
  }

  @Test
  void a_session_that_is_over_goes_early_and_never_stays_longer() {
    save("s", 0);
    try (var jedis = stores.jedis()) {
      sessions.end("s", Duration.ofSeconds(60));
      assertThat(found("s").version()).as("a press that was on its way").isEqualTo(1);
      assertThat(jedis.ttl("haki:s:s")).isBetween(1L, 60L);

      sessions.end("s", LIFE);
      sessions.end("gone", LIFE);
      assertThat(sessions.open("gone", "c", NOW).found()).isEmpty();
      assertThat(jedis.ttl("haki:s:s")).isBetween(1L, 60L);
    }
  }

  @Test
  void without_redis_every_call_ends_and_says_so() {
    save("s", 0);
    stores.redis().killHard();
    try {
      assertThatThrownBy(() -> sessions.open("s", "c", NOW)).isInstanceOf(Unavailable.class);
      assertThat(sessions.press(second("s", 1), 10))
          .failsWithin(Duration.ofSeconds(5))
          .withThrowableThat()
          .withCauseInstanceOf(Unavailable.class);
    } finally {
      stores.redis().restart();
    }
  }

  @Test
  void a_call_that_fails_in_a_way_nobody_thought_of_stops_no_other() {
    try (var client = RedisLines.client(stores.redisSettings());
        var calls = new GroupedCalls(client, CircuitBreaker.ofDefaults("test"))) {
      var script = Script.named("end_session.lua");
      List<byte[]> nothing = Collections.singletonList(null);
      assertThat(calls.call(script, nothing, nothing))
          .failsWithin(Duration.ofSeconds(5))
          .withThrowableThat()
          .withCauseInstanceOf(Unavailable.class);

      List<byte[]> sound = List.of("60".getBytes(UTF_8));
      assertThat(calls.call(script, sound, sound)).succeedsWithin(Duration.ofSeconds(5));
    }
  }

  @Test
  void after_it_is_closed_calls_are_refused() {
    sessions.close();

    assertThatThrownBy(() -> sessions.open("s", "c", NOW)).isInstanceOf(Unavailable.class);
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
    save("s", 0);
    try (var jedis = stores.jedis()) {
      assertThat(jedis.keys("*"))
          .hasSize(4)
          .allSatisfy(key -> assertThat(jedis.ttl(key)).isPositive());
    }
  }

  @Test
  void scripts_that_redis_forgot_are_loaded_again() {
    sessions.open("s", "c", NOW);
    try (var jedis = stores.jedis()) {
      jedis.scriptFlush();
    }
    assertThat(save("s", 0)).isTrue();
  }

  private boolean save(String session, long version) {
    return sessions.save(session, version, FIRST, LIFE);
  }

  private Saved found(String session) {
    return sessions.open(session, "c", NOW).found().orElseThrow();
  }

  private Pressed press(String session, long version, int most) {
    return sessions.press(second(session, version), most).join();
  }

  private static RedisSessions.Press second(String session, long version) {
    return new RedisSessions.Press(session, "c", version, SECOND, LIFE);
  }

  private static Sealed sealed(String text) {
    return new Sealed(text.getBytes(UTF_8));
  }
}
