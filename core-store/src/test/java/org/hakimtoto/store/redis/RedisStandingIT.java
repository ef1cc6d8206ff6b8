package org.hakimtoto.store.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/// What a real Redis is told to be, seen by what it does with a press.
@ExtendWith(WithRealStores.class)
class RedisStandingIT {
  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");
  private static final Path BIN = Path.of("target", "real-servers", "bin");

  @Test
  void one_that_keeps_sessions_is_up_and_tells_its_memory(RealStores stores) {
    try (var sessions = new RedisSessions(stores.redisSettings())) {
      for (int time = 0; time < 3; time++) {
        var standing = sessions.standing(NOW);
        assertThat(standing.word()).isEqualTo("up");
        assertThat(standing.memory().orElseThrow().share()).isBetween(0.0001, 0.8);
        assertThat(standing.memory().orElseThrow().evicts()).isFalse();
      }
      try (var jedis = stores.jedis()) {
        assertThat(jedis.keys("*")).contains("haki:s:trial", "haki:c:trial", "haki:epoch");
        assertThat(jedis.pttl("haki:s:trial")).isBetween(1L, 1_000L);
        assertThat(jedis.pttl("haki:c:trial")).isBetween(1L, 1_000L);
      }
    }
  }

  /// One of its own: what is set here would stay for other tests.
  @Test
  void what_keeps_no_session_is_named(@TempDir Path home) {
    try (var redis = EmbeddedRedis.start(home, BIN, 0)) {
      RedisSettings settings = redis.login(RedisSettings::new);
      try (var sessions = new RedisSessions(settings);
          var jedis = plain(settings)) {
        long used = sessions.standing(NOW).memory().orElseThrow().used();
        jedis.configSet("maxmemory", String.valueOf(used * 100 / 90));
        assertThat(sessions.standing(NOW).word()).isEqualTo("nearly-full");

        jedis.configSet("maxmemory", "1000");
        for (int time = 0; time < 5; time++) {
          assertThat(sessions.standing(NOW).word()).isEqualTo("full");
        }
        assertThat(sessions.breaker().getState())
            .as("a trial is no caller")
            .isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(sessions.standing(NOW).memory().orElseThrow().nearlyFull()).isTrue();

        jedis.configSet("maxmemory", "0");
        jedis.replicaof("127.0.0.1", 1);
        assertThat(sessions.standing(NOW).word()).isEqualTo("read-only");

        jedis.replicaofNoOne();
        assertThat(sessions.standing(NOW).word()).isEqualTo("up");
        jedis.configSet("requirepass", "another");
        try (var late = new RedisSessions(settings)) {
          assertThat(late.standing(NOW).word()).isEqualTo("login-refused");
        }
      }
    }
  }

  @Test
  void one_that_is_gone_is_down(@TempDir Path home) {
    try (var redis = EmbeddedRedis.start(home, BIN, 0);
        var sessions = new RedisSessions(redis.login(RedisSettings::new))) {
      redis.killHard();
      var standing = sessions.standing(NOW);
      assertThat(standing.word()).isEqualTo("down");
      assertThat(standing.memory()).isEmpty();
    }
  }

  @Test
  void a_cluster_is_named(@TempDir Path home) {
    try (var redis = EmbeddedRedis.startCluster(home, BIN);
        var sessions = new RedisSessions(redis.login(RedisSettings::new));
        var jedis = plain(redis.login(RedisSettings::new))) {
      assertThat(sessions.standing(NOW).word()).as("without a slot").isEqualTo("cluster");
      jedis.clusterAddSlots(IntStream.range(0, 16_384).toArray());
      assertThat(sessions.standing(NOW).word()).as("of one node").isEqualTo("cluster");
    }
  }

  private static Jedis plain(RedisSettings settings) {
    return new Jedis(
        new HostAndPort(settings.host(), settings.port()),
        DefaultJedisClientConfig.builder().password(settings.password()).build());
  }
}
