package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/// A real Redis of our own, on loopback, with an append-only file that is synced each second.
public final class EmbeddedRedis implements AutoCloseable {
  /// Connections of a program that does not say how many it wants.
  static final int POOL = 128;

  private static final String STOP = "TERM";

  static final Duration START_PATIENCE = Duration.ofSeconds(30);

  /// How much higher the nodes of a cluster speak to one another.
  private static final int CLUSTER_BUS = 10_000;

  private final Path binary;
  private final Path home;
  private final int port;
  private final String password;
  private final List<String> settings;
  private ServerProcess server;

  private EmbeddedRedis(Path binary, Path home, int port, String password, List<String> settings) {
    this.binary = binary;
    this.home = home;
    this.port = port;
    this.password = password;
    this.settings = settings;
    this.server = startUp();
  }

  /// @param settings lines of its configuration, over those that it has by itself
  public static EmbeddedRedis start(Path home, Path cache, int port, String... settings) {
    try {
      Files.createDirectories(home);
      return new EmbeddedRedis(
          Binaries.redis(cache),
          home,
          port == 0 ? Ports.free() : port,
          EmbeddedPostgres.secret(home.resolve("password")),
          List.of(settings));
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot use " + home + ": " + Trees.reason(e), e);
    }
  }

  /// A Redis Cluster of one node, without a slot. Its nodes speak to one another on a port of their
  /// own, which must be free as well.
  public static EmbeddedRedis startCluster(Path home, Path cache) {
    return start(home, cache, Ports.free(CLUSTER_BUS), "cluster-enabled yes");
  }

  /// How a program writes down where Redis is.
  public interface Login<T> {
    T of(String host, int port, String password, int database, int pool);
  }

  public <T> T login(Login<T> login) {
    return login.of("127.0.0.1", port, password, 0, POOL);
  }

  public boolean alive() {
    return server.alive();
  }

  public void killHard() {
    server.killHard();
  }

  /// `SIGSTOP`: it keeps its connections, takes new ones, and says nothing.
  public void freeze() {
    server.freeze();
  }

  /// `SIGCONT`.
  public void thaw() {
    server.thaw();
  }

  public void restart() {
    server = startUp();
  }

  @Override
  public void close() {
    if (server.alive()) {
      server.stop(STOP);
    }
  }

  private ServerProcess startUp() {
    Path pidFile = home.resolve(Orphans.NOTE);
    Orphans.stop(pidFile);
    Ports.requireFree(port, "Redis");
    Path log = home.resolve("redis.log");
    var process =
        ServerProcess.startBound(List.of(binary.toString(), config().toString()), log, STOP);
    Orphans.note(pidFile, process);
    long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
    while (System.nanoTime() < giveUp) {
      if (!process.alive()) {
        throw new EmbeddedTrouble("Redis ended: " + ServerProcess.lastLine(log));
      }
      if (answers()) {
        return process;
      }
      Ports.rest();
    }
    process.killHard();
    throw new EmbeddedTrouble("Redis did not answer in " + START_PATIENCE.toSeconds() + " s");
  }

  /// In a file of mode 0600, so that the password stands on no command line.
  private Path config() {
    Path file = home.resolve("redis.conf");
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          file,
          String.join(
              "\n",
              "bind 127.0.0.1",
              "port " + port,
              "protected-mode yes",
              "requirepass " + password,
              "dir \"" + home.toAbsolutePath() + "\"",
              "appendonly yes",
              "appendfsync everysec",
              "save \"\"",
              "maxmemory 256mb",
              "maxmemory-policy noeviction",
              "daemonize no",
              String.join("\n", settings),
              ""),
          StandardOpenOption.TRUNCATE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot write " + file + ": " + Trees.reason(e), e);
    }
  }

  private boolean answers() {
    var config = DefaultJedisClientConfig.builder().password(password).timeoutMillis(500).build();
    try (var jedis = new Jedis(new HostAndPort("127.0.0.1", port), config)) {
      return "PONG".equals(jedis.ping());
    } catch (JedisException notYet) {
      return false;
    }
  }
}
