package org.hakimtoto.lab.day;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hakimtoto.lab.load.ForkedJvm;
import org.hakimtoto.lab.load.HouseProcesses;
import org.hakimtoto.lab.load.HouseProcesses.Doors;
import org.hakimtoto.lab.load.LoadEnvironment;
import org.hakimtoto.lab.proxy.ChaosProxy;
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

/// Two gateways on one PostgreSQL, behind a proxy that makes their lines to it as bad as they
/// become, one Redis, and the carrier: each in a process of its own, in a folder that is removed at
/// the end.
public final class DayHouse implements AutoCloseable {
  private static final int GATES = 2;
  private static final String REDIS_MEMORY = "maxmemory 1gb";

  private final Deque<Runnable> ends = new ArrayDeque<>();
  private final Path folder;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;
  private final ChaosProxy database;
  private final List<Gate> gates;
  private final int carrierPort = Ports.free();
  private final Http http = new Http();
  private final Weather weather = new Weather();

  /// @param parent where the folder is made
  /// @param program whose `trial` is a gateway, and whose `at-double` the carrier
  /// @param preparation makes the database ready: its shape, the keys, the roster
  public DayHouse(
      Path parent,
      Class<?> program,
      LoadEnvironment.Preparation preparation,
      Consumer<String> say) {
    this.folder = made(parent);
    ends.push(() -> Trees.delete(folder));
    try {
      say.accept("Starting PostgreSQL and Redis ...");
      this.postgres = EmbeddedPostgres.start(folder.resolve("postgres"), folder.resolve("bin"), 0);
      ends.push(postgres::close);
      this.redis =
          EmbeddedRedis.start(folder.resolve("redis"), folder.resolve("bin"), 0, REDIS_MEMORY);
      ends.push(redis::close);
      preparation.prepare(postgres.owner(DatabaseSettings::new), keyFile());
      this.database = ChaosProxy.before(postgres.owner(DatabaseSettings::new).port());
      ends.push(database::close);
      this.gates = IntStream.range(0, GATES).mapToObj(i -> gate(program, i)).toList();
      gates.forEach(gate -> ends.push(gate::close));
      say.accept("Starting two gateways and the carrier ...");
      ForkedJvm carrier =
          HouseProcesses.carrier(
              program,
              carrierPort,
              gates.stream().map(gate -> gate.doors().callers()).toList(),
              folder.resolve("carrier.log"));
      ends.push(carrier::close);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /// The first gateway alone: what it is told of the clock holds for those that start later.
  ///
  /// @param ahead how far the day is from now
  void open(Duration ahead) {
    gates.getFirst().start();
    forward(gates.getFirst(), ahead);
    gates.stream().skip(1).forEach(Gate::start);
  }

  /// Moves every gateway's clock on.
  void forward(Duration by) {
    gates.forEach(gate -> forward(gate, by));
  }

  private void forward(Gate gate, Duration by) {
    String url = "http://127.0.0.1:" + gate.doors().callers() + "/phones/clock";
    http.post(url, new JsonObject().put("advance", by.toString()));
  }

  /// The gateways' line to PostgreSQL.
  ChaosProxy database() {
    return database;
  }

  Weather weather() {
    return weather;
  }

  List<Gate> gates() {
    return gates;
  }

  /// Behind the gateways' backs, as the owner.
  DatabaseSettings truth() {
    return postgres.owner(DatabaseSettings::new);
  }

  Path keyFile() {
    return folder.resolve("keys.json");
  }

  String carrier() {
    return "http://127.0.0.1:" + carrierPort;
  }

  /// What the folder lies on.
  public String fileSystem() {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException e) {
      return "unknown";
    }
  }

  void carrierTurns(String mood, String reports) {
    http.put(carrier() + "/mood", new JsonObject().put("mood", mood).put("reports", reports));
  }

  void emptyRedis() {
    RedisSettings login = redis.login(RedisSettings::new);
    var config = DefaultJedisClientConfig.builder().password(login.password()).build();
    try (var jedis = new Jedis(new HostAndPort(login.host(), login.port()), config)) {
      jedis.flushAll();
    }
  }

  void killRedis() {
    redis.killHard();
  }

  void restartRedis() {
    redis.restart();
  }

  void killSecond() {
    gates.getLast().killHard();
  }

  void restartSecond() {
    gates.getLast().start();
  }

  @Override
  public void close() {
    while (!ends.isEmpty()) {
      ends.pop().run();
    }
  }

  private Gate gate(Class<?> program, int number) {
    DatabaseSettings pg = postgres.gateway(DatabaseSettings::new);
    var throughProxy =
        new DatabaseSettings(
            pg.host(), database.port(), pg.database(), pg.user(), pg.password(), pg.poolSize());
    var doors = new Doors(Ports.free(), Ports.free());
    return new Gate(
        program,
        doors,
        HouseProcesses.variables(
            throughProxy, redis.login(RedisSettings::new), doors, carrierPort, keyFile()),
        folder.resolve("journal-" + number),
        folder.resolve("gateway-" + number + ".log"));
  }

  private static Path made(Path parent) {
    try {
      Files.createDirectories(parent);
      return Files.createTempDirectory(parent, "haki-day");
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot use " + parent + ": " + e.getMessage(), e);
    }
  }
}
