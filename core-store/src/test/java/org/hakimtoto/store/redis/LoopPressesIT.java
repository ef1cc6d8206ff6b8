package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hakimtoto.store.redis.RedisSessions.LIFE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.store.fault.StoreFault.Unavailable;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.hakimtoto.store.redis.RedisSessions.Pressed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.args.ClientType;
import redis.clients.jedis.params.ClientKillParams;

/// Presses from an event loop: they promise the same as from anywhere else.
@ExtendWith(WithRealStores.class)
class LoopPressesIT extends SessionStoreContract {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final EventLoop loop = new EventLoop();
  private RealStores stores;
  private RedisSessions sessions;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    sessions = new RedisSessions(real.redisSettings());
    awaitLine();
  }

  @AfterEach
  void close() {
    sessions.close();
    loop.close();
  }

  /// The store as an event loop sees it.
  @Override
  protected SessionStore sessions() {
    return new SessionStore() {
      @Override
      public OpenedSession open(String session, String caller, Instant now) {
        return sessions.open(session, caller, now);
      }

      @Override
      public boolean save(String session, long version, Sealed state, Duration life) {
        return sessions.save(session, version, state, life);
      }

      @Override
      public boolean saveAlone(String session, long version, Sealed state, Duration life) {
        return sessions.saveAlone(session, version, state, life);
      }

      @Override
      public CompletableFuture<Pressed> press(RedisSessions.Press one, int most) {
        return loop.run(() -> sessions.press(one, most));
      }

      @Override
      public void end(String session, Duration life) {
        sessions.end(session, life);
      }
    };
  }

  @Test
  void of_many_at_once_each_gets_its_own_answer() {
    int each = GroupedCalls.GROUP;
    for (int i = 0; i < each; i++) {
      save("mine" + i);
      save("old" + i);
    }
    try (var jedis = stores.jedis()) {
      jedis.hset("haki:c:garbled", "no", "count");
    }
    List<CompletableFuture<Pressed>> presses =
        loop.run(
                () -> {
                  var all = new ArrayList<CompletableFuture<Pressed>>();
                  for (int i = 0; i < each; i++) {
                    all.add(sessions.press(press("mine" + i, "c" + i, 1), 1));
                    all.add(sessions.press(press("old" + i, "c", 7), 1));
                    all.add(sessions.press(press("mine" + i, "c" + i, 2), 1));
                  }
                  all.add(sessions.press(press("old0", "garbled", 1), 1));
                  return CompletableFuture.completedFuture(all);
                })
            .join();

    for (int i = 0; i < each; i++) {
      assertThat(presses.get(3 * i)).succeedsWithin(SOON).isEqualTo(Pressed.DONE);
      assertThat(presses.get(3 * i + 1)).succeedsWithin(SOON).isEqualTo(Pressed.OVERTAKEN);
      assertThat(presses.get(3 * i + 2)).succeedsWithin(SOON).isEqualTo(Pressed.TOO_MANY);
    }
    assertThat(presses.getLast())
        .as("what Redis refuses one caller is no other's fault")
        .failsWithin(SOON)
        .withThrowableThat()
        .withCauseInstanceOf(Unavailable.class);
    assertThat(sessions.lines()).as("the line holds").isEqualTo(1);
  }

  @Test
  void a_line_that_is_cut_is_made_anew_and_presses_go_on_meanwhile() {
    save("s");
    try (var jedis = stores.jedis()) {
      jedis.clientKill(
          new ClientKillParams().type(ClientType.NORMAL).skipMe(ClientKillParams.SkipMe.YES));
      await().until(() -> sessions.lines() == 0);
    }

    await().ignoreExceptions().until(() -> pressed(press("s", "c", 1)).join() == Pressed.DONE);
    awaitLine();
    assertThat(pressed(press("s", "c", 2))).succeedsWithin(SOON).isEqualTo(Pressed.DONE);
  }

  @Test
  void of_presses_of_two_loops_over_one_version_one_is_done_and_no_loop_waits_for_the_other() {
    try (var other = new EventLoop()) {
      await().until(() -> other.lines(sessions) == 2);
      var first = new ArrayList<CompletableFuture<Pressed>>();
      var second = new ArrayList<CompletableFuture<Pressed>>();
      for (int i = 0; i < GroupedCalls.GROUP; i++) {
        save("s" + i);
        RedisSessions.Press press = press("s" + i, "c" + i, 1);
        first.add(loop.run(() -> sessions.press(press, 10)));
        second.add(other.run(() -> sessions.press(press, 10)));
      }

      for (int i = 0; i < first.size(); i++) {
        assertThat(List.of(said(first.get(i)), said(second.get(i))))
            .containsExactlyInAnyOrder(Pressed.DONE, Pressed.OVERTAKEN);
      }
    }
  }

  @Test
  void the_line_of_one_loop_is_cut_and_the_presses_of_another_go_on() {
    try (var other = new EventLoop();
        var jedis = stores.jedis()) {
      save("s");
      List<String> before = clients(jedis);
      await().until(() -> other.lines(sessions) == 2);
      assertThat(said(pressed(press("s", "c", 1)))).isEqualTo(Pressed.DONE);

      clients(jedis).stream()
          .filter(id -> !before.contains(id))
          .forEach(id -> jedis.clientKill(new ClientKillParams().id(id)));
      await().until(() -> sessions.lines() == 1);

      assertThat(said(pressed(press("s", "c", 2)))).isEqualTo(Pressed.DONE);
    }
  }

  @Test
  void a_script_that_redis_forgot_is_told_again() {
    save("s");
    assertThat(pressed(press("s", "c", 1))).succeedsWithin(SOON).isEqualTo(Pressed.DONE);
    try (var jedis = stores.jedis()) {
      jedis.scriptFlush();
    }
    assertThat(pressed(press("s", "c", 2)))
        .failsWithin(SOON)
        .withThrowableThat()
        .withCauseInstanceOf(Unavailable.class);
    awaitLine();

    assertThat(pressed(press("s", "c", 2))).succeedsWithin(SOON).isEqualTo(Pressed.DONE);
  }

  @Test
  void a_redis_that_keeps_silent_is_not_waited_for() {
    save("s");
    try (var jedis = stores.jedis()) {
      jedis.clientPause(2_000);

      assertThat(pressed(press("s", "c", 1)))
          .failsWithin(Duration.ofMillis(1_900))
          .withThrowableThat()
          .withCauseInstanceOf(Unavailable.class);
      assertThat(sessions.lines()).isZero();
    }
  }

  private void awaitLine() {
    await().until(() -> loop.lines(sessions) == 1);
  }

  private CompletableFuture<Pressed> pressed(RedisSessions.Press press) {
    return loop.run(() -> sessions.press(press, 10));
  }

  private static Pressed said(CompletableFuture<Pressed> press) {
    assertThat(press).succeedsWithin(SOON);
    return press.join();
  }

  private static List<String> clients(Jedis jedis) {
    return jedis
        .clientList()
        .lines()
        .map(line -> line.substring("id=".length(), line.indexOf(' ')))
        .toList();
  }

  private void save(String session) {
    assertThat(sessions.save(session, 0, sealed("first"), LIFE)).isTrue();
  }

  private static RedisSessions.Press press(String session, String caller, long version) {
    return new RedisSessions.Press(session, caller, version, sealed("next"), LIFE);
  }

  private static Sealed sealed(String text) {
    return new Sealed(text.getBytes(UTF_8));
  }
}
