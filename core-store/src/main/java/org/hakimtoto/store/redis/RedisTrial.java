package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hakimtoto.store.redis.RedisStanding.Memory;
import org.hakimtoto.store.tls.TlsFault;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/// Runs what a press runs, for nobody: the same scripts, over keys of the same kinds. It goes past
/// the circuit and the queue of the callers, so that it is no failure of theirs.
final class RedisTrial {
  /// What an error speaks of; a script wraps the error of a command in its own.
  private static final Map<String, String> WORDS =
      Map.of(
          "OOM ", "full",
          "READONLY ", "read-only",
          "CROSSSLOT ", "cluster",
          "CLUSTERDOWN ", "cluster",
          "MOVED ", "cluster",
          "MISCONF ", "disk-full",
          "NOAUTH ", "login-refused",
          "WRONGPASS ", "login-refused",
          "NOPERM ", "login-refused",
          "seems to be not monitored", "no-such-master");

  /// What Jedis says when none answered.
  private static final String NO_SENTINEL = "All sentinels down";

  private final RedisClient redis;
  private final Script open;
  private final Script save;
  private final Script press;

  RedisTrial(RedisClient redis, Script open, Script save, Script press) {
    this.redis = redis;
    this.open = open;
    this.save = save;
    this.press = press;
  }

  /// @param epoch the keys that tell since when sessions are known
  /// @param opened the key that counts who opened the session
  RedisStanding of(
      byte[] session,
      byte[] caller,
      List<byte[]> epoch,
      Duration epochLife,
      byte[] opened,
      long nowMillis) {
    try {
      List<?> found =
          (List<?>)
              open.run(
                  redis,
                  List.of(session, caller, epoch.getFirst(), opened, epoch.getLast()),
                  List.of(text(1), text(nowMillis), text(epochLife.toSeconds())));
      long version = version((List<?>) found.get(2));
      save.run(
          redis,
          List.of(session, opened),
          List.of(text(version), text(1), prefix(version + 1), text(0)));
      List<?> pressed =
          (List<?>)
              press.run(
                  redis,
                  List.of(session, caller),
                  List.of(
                      text(1),
                      prefix(version + 1),
                      text(1),
                      prefix(version + 2),
                      text(Integer.MAX_VALUE)));
      if (pressed.getFirst() instanceof JedisException refused) {
        throw refused;
      }
    } catch (JedisException e) {
      return new RedisStanding(
          word(e), e instanceof JedisDataException ? memory() : Optional.empty());
    }
    Optional<Memory> memory = memory();
    boolean nearlyFull = memory.filter(Memory::nearlyFull).isPresent();
    return new RedisStanding(nearlyFull ? RedisStanding.NEARLY_FULL : RedisStanding.UP, memory);
  }

  private static long version(List<?> session) {
    return session.isEmpty()
        ? 0
        : Long.parseLong(new String((byte[]) session.getFirst(), UTF_8).replaceFirst(":.*", ""));
  }

  static String word(JedisException e) {
    Optional<TlsFault> sealed = TlsFault.of(e);
    if (sealed.isPresent()) {
      return sealed.get().word();
    }
    String said = String.valueOf(e.getMessage()) + " ";
    if (e instanceof JedisConnectionException) {
      return said.startsWith(NO_SENTINEL) ? "no-sentinel" : "down";
    }
    return WORDS.entrySet().stream()
        .filter(word -> said.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("down");
  }

  private Optional<Memory> memory() {
    try {
      return Optional.of(read(redis.info("memory")));
    } catch (JedisException | NumberFormatException doesNotTell) {
      return Optional.empty();
    }
  }

  static Memory read(String info) {
    Map<String, String> lines =
        info.lines()
            .map(line -> line.split(":", 2))
            .filter(line -> line.length == 2)
            .collect(Collectors.toMap(line -> line[0], line -> line[1].strip(), (a, _) -> a));
    return new Memory(
        Long.parseLong(lines.getOrDefault("used_memory", "")),
        Long.parseLong(lines.getOrDefault("maxmemory", "")),
        lines.getOrDefault("maxmemory_policy", "").toLowerCase(Locale.ROOT));
  }

  /// A session with nothing in it.
  private static byte[] prefix(long version) {
    return (version + ":").getBytes(UTF_8);
  }

  private static byte[] text(long number) {
    return Long.toString(number).getBytes(UTF_8);
  }
}
