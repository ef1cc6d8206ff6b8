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
  /// As long as a real one must be.
  static final String TOKEN = "load-load-load-load-load-load-load";

  static final String CARRIER_PATH = "/at/" + TOKEN + "/";

  private static final String CARRIER_KEY = "bench";

  /// More than a bench can make: an account's limit is no figure of the house.
  private static final String TEXTS_PER_SECOND = "10000";

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
    DatabaseSettings pg = postgres.gateway(DatabaseSettings::new);
    RedisSettings sessions = redis.login(RedisSettings::new);
    var environment =
        Map.ofEntries(
            Map.entry("HAKI_HTTP_HOST", "127.0.0.1"),
            Map.entry("HAKI_HTTP_PORT", Integer.toString(port)),
            Map.entry("HAKI_OPS_PORT", Integer.toString(operationsPort)),
            Map.entry("HAKI_DESK_PORT", "0"),
            Map.entry("HAKI_CARRIER", "africastalking"),
            Map.entry("HAKI_AT_USERNAME", "bench"),
            Map.entry("HAKI_AT_API_KEY", CARRIER_KEY),
            Map.entry("HAKI_AT_URL", "http://127.0.0.1:" + carrierPort),
            Map.entry("HAKI_SMS_PER_SECOND", TEXTS_PER_SECOND),
            Map.entry("HAKI_AT_TOKEN", TOKEN),
            Map.entry("HAKI_SERVICE_CODE", Forms.SERVICE_CODE),
            Map.entry("HAKI_SHORT_CODE", Forms.SHORT_CODE),
            Map.entry("HAKI_PG_HOST", pg.host()),
            Map.entry("HAKI_PG_PORT", Integer.toString(pg.port())),
            Map.entry("HAKI_PG_DATABASE", pg.database()),
            Map.entry("HAKI_PG_USER", pg.user()),
            Map.entry("HAKI_PG_PASSWORD", pg.password()),
            Map.entry("HAKI_REDIS_HOST", sessions.host()),
            Map.entry("HAKI_REDIS_PORT", Integer.toString(sessions.port())),
            Map.entry("HAKI_REDIS_PASSWORD", sessions.password()),
            Map.entry("HAKI_KEY_FILE", keyFile().toString()));
    // the operations port is the last to open
    return ForkedJvm.start(
        program, List.of("trial"), environment, operationsPort, folder.resolve("gateway.log"));
  }

  private ForkedJvm forkedCarrier() {
    return ForkedJvm.start(
        program,
        List.of(
            "at-double",
            "--port",
            Integer.toString(carrierPort),
            "--callback",
            "http://127.0.0.1:" + port + CARRIER_PATH + "delivery",
            "--key",
            CARRIER_KEY,
            "--reports",
            "twice"),
        Map.of(),
        carrierPort,
        folder.resolve("carrier.log"));
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
