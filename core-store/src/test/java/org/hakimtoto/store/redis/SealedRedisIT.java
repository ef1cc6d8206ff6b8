package org.hakimtoto.store.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.lab.servers.Ports;
import org.hakimtoto.store.tls.Authority;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.Tls.OwnCertificate;
import org.hakimtoto.store.tls.TlsFault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisDataException;

/// On a real Redis with a port for TLS, and with the user that `deploy/redis.conf` describes.
class SealedRedisIT {
  /// Some tries, each of which may find a machine that does much else; none comes about after one.
  private static final Duration LINE = Duration.ofSeconds(30);

  private static final Duration NO_LINE = Duration.ofSeconds(3);

  private static final Path BIN = Path.of("target", "real-servers", "bin").toAbsolutePath();
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
  private static final String SECRET = "a-password-of-our-own";
  private static final String HERE = "ip:127.0.0.1";

  @TempDir private static Path home;
  private static Authority authority;
  private static Authority stranger;
  private static OwnCertificate good;
  private static OwnCertificate ours;

  @BeforeAll
  static void set_up() throws IOException {
    authority = new Authority(home.resolve("authority"), "Haki");
    stranger = new Authority(home.resolve("stranger"), "Stranger");
    good = authority.issue("server", "server", HERE);
    ours = authority.issue("gateway", "haki_gateway", "dns:gateway");
  }

  @Test
  void sessions_are_kept_over_a_sealed_line(@TempDir Path folder) throws IOException {
    int sealed = Ports.free();
    try (var redis = start(folder, sealed, good, "yes")) {
      assertThat(word(redis, sealed, trusting(authority))).isEqualTo("up");
      assertThat(madeByLoop(redis, sealed, trusting(authority), LINE)).isTrue();
      assertThat(madeByLoop(redis, sealed, trusting(stranger), NO_LINE)).isFalse();
      assertThat(word(redis, sealed, Tls.OFF)).as("in the clear").isEqualTo("down");
      assertThat(word(redis, plainPort(redis), trusting(authority)))
          .as("a server that offers no TLS")
          .isEqualTo(TlsFault.PLAIN.word());
      assertThat(word(redis, sealed, trusting(stranger))).isEqualTo(TlsFault.UNTRUSTED.word());
      assertThat(word(redis, sealed, new Tls(true, Optional.empty(), Optional.of(ours))))
          .isEqualTo(TlsFault.UNTRUSTED.word());
      assertThat(
              word(
                  redis,
                  sealed,
                  new Tls(true, Optional.of(authority.certificate()), Optional.empty())))
          .as("without a certificate of ours: it says why, or only closes")
          .isIn(TlsFault.OURS_REFUSED.word(), "down");
    }
  }

  @Test
  void a_certificate_for_another_name_or_of_the_past_is_refused(@TempDir Path folder)
      throws IOException {
    int sealed = Ports.free();
    var elsewhere = authority.issue("elsewhere", "127.0.0.1", "dns:elsewhere.example");
    try (var redis = start(folder, sealed, elsewhere, "no")) {
      assertThat(word(redis, sealed, trusting(authority))).isEqualTo(TlsFault.OTHER_NAME.word());
      assertThat(madeByLoop(redis, sealed, trusting(authority), NO_LINE)).isFalse();
    }
    var old = authority.issue("old", "server", HERE, "-10d", 5);
    try (var redis = start(folder, sealed, old, "no")) {
      assertThat(word(redis, sealed, trusting(authority))).isEqualTo(TlsFault.EXPIRED.word());
    }
  }

  @Test
  void our_user_may_do_what_we_do(@TempDir Path folder) throws IOException {
    try (var redis = EmbeddedRedis.start(folder, BIN, 0, user())) {
      RedisSettings settings = ourUser(redis);
      try (var sessions = new RedisSessions(settings)) {
        RedisStanding standing = sessions.standing(NOW);
        assertThat(standing.word()).isEqualTo("up");
        assertThat(standing.memory()).isPresent();
        assertThat(sessions.open("session", "caller", NOW).found()).isEmpty();
        assertThat(madeByLoop(sessions, LINE)).isTrue();
      }
      try (var rates = new Rates(settings, InstantSource.system())) {
        var rate = rates.of("acl", new Rate.Allowance(10, Duration.ofSeconds(1), 1));
        assertThat(rate.take(Duration.ofSeconds(1))).isTrue();
        assertThat(rate.take(Duration.ofSeconds(1))).isTrue();
      }
      try (var all = jedis(redis.login(RedisSettings::new))) {
        assertThat(all.keys("haki:r:*")).as("kept together").hasSize(1);
      }
      try (var other = new RedisSessions(withPassword(settings, "another"))) {
        assertThat(other.standing(NOW).word()).isEqualTo("login-refused");
      }
    }
  }

  /// A script that calls something new needs it in `deploy/redis.conf`.
  @Test
  void our_user_may_call_what_each_script_calls() throws IOException {
    var scripts = Path.of("..", "core-store/src/main/resources/org/hakimtoto/store/redis");
    try (var files = Files.list(scripts)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".lua")).toList()) {
        var calls = Pattern.compile("redis\\.p?call\\('(\\w+)'").matcher(Files.readString(file));
        while (calls.find()) {
          assertThat(user() + " ")
              .as(file.toString())
              .contains(" +" + calls.group(1).toLowerCase(Locale.ROOT) + " ");
        }
      }
    }
  }

  /// reliability.md T-19.
  @Test
  void our_user_may_do_nothing_else(@TempDir Path folder) throws IOException {
    try (var redis = EmbeddedRedis.start(folder, BIN, 0, user());
        var jedis = jedis(ourUser(redis))) {
      for (String command :
          new String[] {
            "KEYS *",
            "SCAN 0",
            "RANDOMKEY",
            "FLUSHALL",
            "FLUSHDB",
            "CONFIG GET *",
            "CONFIG SET dir /tmp",
            "MONITOR",
            "DEBUG SLEEP 0",
            "SHUTDOWN NOSAVE",
            "SAVE",
            "BGSAVE",
            "REPLICAOF NO ONE",
            "MODULE LIST",
            "ACL LIST",
            "ACL WHOAMI",
            "CLIENT LIST",
            "CLIENT KILL TYPE normal",
            "SCRIPT FLUSH",
            "DUMP haki:s:x",
            "OBJECT ENCODING haki:s:x",
            "MIGRATE 127.0.0.1 1 haki:s:x 0 1",
            "SWAPDB 0 1",
            "SLOWLOG GET",
            "LATENCY LATEST",
            "SUBSCRIBE x",
            "PUBLISH x y",
            "GET other",
            "SET other 1",
            "DEL other",
            "RENAME a b",
            "MEMORY DOCTOR",
            "WAIT 0 0",
          }) {
        refused(jedis, command.split(" "));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return redis.call('KEYS', '*')",
        "return redis.call('FLUSHALL')",
        "return redis.call('GET', 'other')",
        "return redis.call('CONFIG', 'GET', '*')",
        "return redis.call('SCAN', 0)",
      })
  void a_script_may_do_no_more_than_its_user(String script, @TempDir Path folder)
      throws IOException {
    try (var redis = EmbeddedRedis.start(folder, BIN, 0, user());
        var jedis = jedis(ourUser(redis))) {
      refused(jedis, "EVAL", script, "0");
    }
  }

  private static void refused(Jedis jedis, String... words) {
    assertThatThrownBy(() ->
            jedis.sendCommand(
                () -> words[0].getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(words, 1, words.length)))
        .as(String.join(" ", words))
        .isInstanceOf(JedisDataException.class)
        .hasMessageMatching(
            "(?s).*(permissions|can't run this command|can't access|not allowed from scripts).*");
  }

  /// The line of `deploy/redis.conf`, with a password.
  private static String user() throws IOException {
    return Files.readAllLines(Path.of("..", "deploy", "redis.conf")).stream()
        .filter(line -> line.startsWith("#user haki "))
        .map(line -> line.substring(1).replace("SHA256-OF-ITS-PASSWORD", hash()))
        .findFirst()
        .orElseThrow();
  }

  private static String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(SECRET.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RedisSettings ourUser(EmbeddedRedis redis) {
    RedisSettings of = redis.login(RedisSettings::new);
    return new RedisSettings(of.host(), of.port(), "haki", SECRET, 0, 2, Tls.OFF);
  }

  private static RedisSettings withPassword(RedisSettings of, String password) {
    return new RedisSettings(of.host(), of.port(), of.user(), password, 0, 2, Tls.OFF);
  }

  private static Jedis jedis(RedisSettings settings) {
    return new Jedis(
        new HostAndPort(settings.host(), settings.port()),
        DefaultJedisClientConfig.builder()
            .user(settings.user().isEmpty() ? "default" : settings.user())
            .password(settings.password())
            .build());
  }

  private static String word(EmbeddedRedis redis, int port, Tls tls) {
    RedisSettings of = redis.login(RedisSettings::new);
    var settings = new RedisSettings(of.host(), port, "", of.password(), 0, 2, tls);
    try (var sessions = new RedisSessions(settings)) {
      return sessions.standing(NOW).word();
    }
  }

  /// Whether an event loop has a line of its own there within that time.
  private static boolean madeByLoop(EmbeddedRedis redis, int port, Tls tls, Duration most) {
    RedisSettings of = redis.login(RedisSettings::new);
    try (var sessions =
        new RedisSessions(new RedisSettings(of.host(), port, "", of.password(), 0, 2, tls))) {
      return madeByLoop(sessions, most);
    }
  }

  private static boolean madeByLoop(RedisSessions sessions, Duration most) {
    try (var loop = new EventLoop()) {
      await().atMost(most).until(() -> loop.lines(sessions) == 1);
      return true;
    } catch (ConditionTimeoutException none) {
      return false;
    }
  }

  private static int plainPort(EmbeddedRedis redis) {
    return redis.login(RedisSettings::new).port();
  }

  private static Tls trusting(Authority one) {
    return new Tls(true, Optional.of(one.certificate()), Optional.of(ours));
  }

  private static EmbeddedRedis start(
      Path folder, int sealed, OwnCertificate shown, String clientsMustShow) {
    return EmbeddedRedis.start(
        folder,
        BIN,
        0,
        "tls-port " + sealed,
        "tls-cert-file " + shown.certificate(),
        "tls-key-file " + shown.key(),
        "tls-ca-cert-file " + authority.certificate(),
        "tls-auth-clients " + clientsMustShow);
  }
}
