package org.hakimtoto.lab.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.lab.servers.EmbeddedTrouble;
import org.hakimtoto.lab.servers.Ports;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSettings;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/// A complete house in a folder of its own that is removed at the end: PostgreSQL and Redis as
/// durable as in production, a gateway that `serve` started as in production (it refuses to serve
/// on settings that are not durable) with every limit on, and, where it is compared, the echo.
public final class LoadEnvironment implements AutoCloseable {
  /// What deploy/redis.conf reckons for a thousand sessions that begin each second.
  private static final String REDIS_MEMORY = "maxmemory 2gb";

  private final Deque<Runnable> ends = new ArrayDeque<>();
  private final Path folder;
  private final Class<?> program;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;
  private final int port = Ports.free();
  private final int operationsPort = Ports.free();
  private final int echoPort = Ports.free();
  private final int carrierPort = Ports.free();
  private Optional<ForkedJvm> gateway = Optional.empty();
  private Optional<ForkedJvm> echo = Optional.empty();
  private Optional<ForkedJvm> carrier = Optional.empty();

  /// Makes the database ready for a gateway: its shape, the keys, the roster.
  public interface Preparation {
    void prepare(DatabaseSettings postgres, Path keyFile);
  }

  /// What is in Redis.
  record Fill(long bytes, long keys) {}

  /// The stores, ready for a gateway.
  ///
  /// @param parent where the folder is made
  /// @param program whose `trial` is the gateway, and whose `at-double` the carrier
  /// @param say told what is being done
  public static LoadEnvironment open(
      Path parent, Class<?> program, Preparation preparation, Consumer<String> say) {
    try {
      Files.createDirectories(parent);
      return new LoadEnvironment(
          Files.createTempDirectory(parent, "haki-load"), program, preparation, say);
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot use " + parent + ": " + e.getMessage(), e);
    }
  }

  private LoadEnvironment(
      Path folder, Class<?> program, Preparation preparation, Consumer<String> say) {
    this.folder = folder;
    this.program = program;
    ends.push(() -> Trees.delete(folder));
    try {
      say.accept("Starting PostgreSQL and Redis ...");
      this.postgres = EmbeddedPostgres.start(folder.resolve("postgres"), folder.resolve("bin"), 0);
      ends.push(postgres::close);
      this.redis =
          EmbeddedRedis.start(folder.resolve("redis"), folder.resolve("bin"), 0, REDIS_MEMORY);
      ends.push(redis::close);
      say.accept("Preparing the database and the callers' PINs ...");
      preparation.prepare(postgres.owner(DatabaseSettings::new), keyFile());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /// The database as its owner sees it.
  public DatabaseSettings database() {
    return postgres.owner(DatabaseSettings::new);
  }

  /// As a gateway sees it.
  public DatabaseSettings gatewaysDatabase() {
    return postgres.gateway(DatabaseSettings::new);
  }

  public Path keyFile() {
    return folder.resolve("keys.json");
  }

  /// Starts the gateway, with everything that works behind its doors, and what takes its texts and
  /// reports on each of them, in a process of its own as a carrier is.
  public void startGateway() {
    if (carrier.isEmpty()) {
      carrier = Optional.of(forkedCarrier());
    }
    gateway = Optional.of(forkedGateway());
  }

  public void stopGateway() {
    gateway.ifPresent(ForkedJvm::close);
    gateway = Optional.empty();
  }

  /// Starts what the gateway is compared with.
  public void startEcho() {
    echo = Optional.of(forkedEcho());
  }

  int port() {
    return port;
  }

  int operationsPort() {
    return operationsPort;
  }

  int echoPort() {
    return echoPort;
  }

  long gatewayPid() {
    return gateway.map(ForkedJvm::pid).orElseThrow();
  }

  Optional<Long> echoPid() {
    return echo.map(ForkedJvm::pid);
  }

  Optional<Long> carrierPid() {
    return carrier.map(ForkedJvm::pid);
  }

  /// Starts callers, who live in a process of their own.
  Callers callers(Roster roster) throws InterruptedException {
    return Callers.start(roster, folder.resolve("callers.log"));
  }

  /// How full Redis is, by its own account.
  Fill redisFill() {
    RedisSettings login = redis.login(RedisSettings::new);
    var config = DefaultJedisClientConfig.builder().password(login.password()).build();
    try (var jedis = new Jedis(new HostAndPort(login.host(), login.port()), config)) {
      String used = Machine.field(jedis.info("memory"), "used_memory");
      return new Fill(Long.parseLong(used), jedis.dbSize());
    }
  }

  /// Whether the folder lies in memory: a COMMIT costs nothing there, and the figures flatter.
  public boolean inMemory() {
    return fileSystem().equals("tmpfs");
  }

  /// What the folder lies on.
  public String fileSystem() {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException e) {
      return "unknown";
    }
  }

  @Override
  public void close() {
    stopGateway();
    echo.ifPresent(ForkedJvm::close);
    carrier.ifPresent(ForkedJvm::close);
    while (!ends.isEmpty()) {
      ends.pop().run();
    }
  }

  private ForkedJvm forkedGateway() {
    var doors = new HouseProcesses.Doors(port, operationsPort);
    return HouseProcesses.gateway(
        program,
        HouseProcesses.variables(
            gatewaysDatabase(), redis.login(RedisSettings::new), doors, carrierPort, keyFile()),
        doors,
        folder.resolve("gateway.log"));
  }

  private ForkedJvm forkedCarrier() {
    return HouseProcesses.carrier(
        program, carrierPort, List.of(port), folder.resolve("carrier.log"));
  }

  private ForkedJvm forkedEcho() {
    RedisSettings sessions = redis.login(RedisSettings::new);
    return ForkedJvm.start(
        Echo.class,
        List.of(
            Integer.toString(echoPort),
            Integer.toString(sessions.port()),
            Integer.toString(sessions.poolSize())),
        Map.of(Echo.PASSWORD, sessions.password()),
        echoPort,
        folder.resolve("echo.log"));
  }
}
