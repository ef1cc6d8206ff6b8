package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.lab.servers.WatchedRedis;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.OpenedSession.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/// A Redis, its replica, and Sentinels that promote it.
class SentinelsIT {
  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));
  private static final Path BIN = Path.of("target", "real-servers", "bin");
  private static final Sealed STATE = new Sealed("state".getBytes(UTF_8));

  @Test
  void the_master_is_found_late_and_followed_when_it_is_another(@TempDir Path home) {
    try (var redis = WatchedRedis.start(home, BIN);
        var sessions = new RedisSessions(by(redis, WatchedRedis.MASTER, redis.password()))) {
      assertThat(sessions.standing(NOW).word()).isEqualTo("no-sentinel");

      redis.watch();

      assertThat(sessions.standing(NOW).word()).isEqualTo("up");
      assertThat(word(by(redis, "another", redis.password()))).isEqualTo("no-such-master");
      assertThat(word(by(redis, WatchedRedis.MASTER, "wrong"))).isEqualTo("no-sentinel");
      await().until(() -> saved(sessions, "one"));
      assertThat(sessions.open("one", "c", LATER).knowsSessionsSince()).isEqualTo(NOW);

      redis.first().killHard();

      await().until(() -> sessions.standing(LATER).word().equals("up"));
      await().until(() -> saved(sessions, "two"));
      assertThat(sessions.open("two", "c", LATER).knowsSessionsSince())
          .as("what was kept last may be lacking")
          .isEqualTo(LATER);
    }
  }

  /// As after an asynchronous failover: the epoch arrived at the replica, the last session did not.
  @Test
  void a_replica_that_lacks_the_last_of_it_tells_so_once_promoted(@TempDir Path home) {
    try (var redis = WatchedRedis.start(home, BIN);
        var before = new RedisSessions(settings(redis.first()));
        var after = new RedisSessions(settings(redis.second()));
        var second = plain(redis.second())) {
      before.open("lost", "c", NOW);
      before.save("lost", 0, STATE, RedisSessions.LIFE);
      await().until(() -> second.exists("haki:s:lost"));
      assertThat(before.open("lost", "c", LATER).knowsSessionsSince()).isEqualTo(NOW);

      second.replicaofNoOne();
      second.del("haki:s:lost");

      assertThat(second.get("haki:epoch")).isEqualTo(Long.toString(NOW.toEpochMilli()));
      OpenedSession opened = after.open("lost", "c", LATER);
      assertThat(opened.found()).isEmpty();
      assertThat(opened.knowsSessionsSince()).isEqualTo(LATER);
      assertThat(after.open("lost", "c", LATER.plusSeconds(9)).knowsSessionsSince())
          .as("from then on")
          .isEqualTo(LATER);
    }
  }

  private static boolean saved(RedisSessions sessions, String session) {
    try {
      sessions.open(session, "c", NOW);
      return sessions.save(session, 0, STATE, RedisSessions.LIFE);
    } catch (StoreFault away) {
      return false;
    }
  }

  private static String word(RedisSettings settings) {
    try (var sessions = new RedisSessions(settings)) {
      return sessions.standing(NOW).word();
    }
  }

  private static RedisSettings by(WatchedRedis redis, String master, String password) {
    List<RedisSentinels.Host> hosts =
        redis.ports().stream().map(port -> new RedisSentinels.Host("127.0.0.1", port)).toList();
    return settings(redis.first()).by(new RedisSentinels(master, hosts, password));
  }

  private static RedisSettings settings(EmbeddedRedis redis) {
    return redis.login(RedisSettings::new);
  }

  private static Jedis plain(EmbeddedRedis redis) {
    RedisSettings of = settings(redis);
    return new Jedis(
        new HostAndPort(of.host(), of.port()),
        DefaultJedisClientConfig.builder().password(of.password()).build());
  }
}
