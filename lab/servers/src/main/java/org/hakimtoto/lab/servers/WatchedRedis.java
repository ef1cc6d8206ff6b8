package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/// A Redis, a replica of it, and three Sentinels that promote the replica once the first is gone.
/// All have the same password.
public final class WatchedRedis implements AutoCloseable {
  /// The name by which the Sentinels watch it.
  public static final String MASTER = "haki";

  private static final int SENTINELS = 3;
  private static final Duration GONE_AFTER = Duration.ofSeconds(1);

  private final EmbeddedRedis first;
  private final EmbeddedRedis second;
  private final String password;
  private final List<Integer> ports;
  private final List<ServerProcess> sentinels = new ArrayList<>();
  private final Path home;
  private final Path binary;

  private WatchedRedis(Path home, Path cache) throws IOException {
    this.home = home;
    this.binary = Binaries.redis(cache);
    this.ports = IntStream.generate(Ports::free).distinct().limit(SENTINELS).boxed().toList();
    Files.createDirectories(home.resolve("first"));
    this.password = EmbeddedPostgres.secret(home.resolve("first/password"));
    this.first = EmbeddedRedis.start(home.resolve("first"), cache, 0, "masterauth " + password);
    Files.createDirectories(home.resolve("second"));
    Files.copy(home.resolve("first/password"), home.resolve("second/password"));
    this.second =
        EmbeddedRedis.start(
            home.resolve("second"),
            cache,
            0,
            "masterauth " + password,
            "repl-diskless-sync-delay 0",
            "replicaof 127.0.0.1 " + port(first));
  }

  /// Without its Sentinels.
  public static WatchedRedis start(Path home, Path cache) {
    try {
      return new WatchedRedis(home, cache);
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot use " + home + ": " + Trees.reason(e), e);
    }
  }

  /// Returns when each Sentinel knows the replica and the two others.
  public void watch() {
    for (int port : ports) {
      Path file = config(port);
      var command = List.of(binary.toString(), file.toString(), "--sentinel");
      sentinels.add(ServerProcess.startBound(command, home.resolve("sentinels.log"), "TERM"));
    }
    long giveUp = System.nanoTime() + EmbeddedRedis.START_PATIENCE.toNanos();
    while (!ports.stream().allMatch(this::knowsAll)) {
      if (System.nanoTime() > giveUp) {
        throw new EmbeddedTrouble(
            "the Sentinels do not know each other: "
                + ServerProcess.lastLine(home.resolve("sentinels.log")));
      }
      Ports.rest();
    }
  }

  /// The master, until it is gone.
  public EmbeddedRedis first() {
    return first;
  }

  /// The replica, until it is promoted.
  public EmbeddedRedis second() {
    return second;
  }

  /// Where the Sentinels listen, on loopback.
  public List<Integer> ports() {
    return ports;
  }

  public String password() {
    return password;
  }

  private boolean knowsAll(int port) {
    var config = DefaultJedisClientConfig.builder().password(password).timeoutMillis(500).build();
    try (var sentinel = new Jedis(new HostAndPort("127.0.0.1", port), config)) {
      Map<String, String> seen = sentinel.sentinelMaster(MASTER);
      return "1".equals(seen.get("num-slaves"))
          && Integer.toString(SENTINELS - 1).equals(seen.get("num-other-sentinels"))
          && sentinel.sentinelReplicas(MASTER).stream()
              .allMatch(replica -> "ok".equals(replica.get("master-link-status")));
    } catch (JedisException notYet) {
      return false;
    }
  }

  /// A Sentinel writes into its file what it learns.
  private Path config(int port) {
    Path folder = home.resolve("sentinel-" + port);
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve("sentinel.conf");
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.writeString(
          file,
          String.join(
              "\n",
              "bind 127.0.0.1",
              "port " + port,
              "dir \"" + folder.toAbsolutePath() + "\"",
              "requirepass " + password,
              "sentinel sentinel-pass " + password,
              "sentinel monitor " + MASTER + " 127.0.0.1 " + port(first) + " 2",
              "sentinel auth-pass " + MASTER + " " + password,
              "sentinel down-after-milliseconds " + MASTER + " " + GONE_AFTER.toMillis(),
              "sentinel failover-timeout " + MASTER + " " + GONE_AFTER.multipliedBy(5).toMillis(),
              ""));
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot write in " + folder + ": " + Trees.reason(e), e);
    }
  }

  private static int port(EmbeddedRedis redis) {
    return redis.login((_, port, _, _, _) -> port);
  }

  @Override
  public void close() {
    sentinels.forEach(ServerProcess::killHard);
    first.close();
    second.close();
  }
}
