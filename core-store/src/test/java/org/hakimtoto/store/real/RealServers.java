package org.hakimtoto.store.real;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Migrations;
import org.hakimtoto.store.redis.RedisSettings;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.LoadReferenceData;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;

/// One real PostgreSQL and one real Redis for all tests of a module, both as durable as the demo's.
/// Each test gets a database of its own, copied from one that was migrated and filled once.
final class RealServers implements AutoCloseable {
  private static final String TEMPLATE = "haki_template";
  private static final int POOL = 16;

  /// What a demo adds to the database, and the people in it: acceptance tests play one.
  private static final String DEMO = "classpath:org/hakimtoto/lab/demo";

  private static final String ROSTER = "/org/hakimtoto/lab/demo/roster.csv";
  private static final int COPIES_IN_LOG = 10;

  private final Path home = Path.of("target", "real-servers").toAbsolutePath();
  private final AtomicInteger made = new AtomicInteger();
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;
  private final Path keyFile = home.resolve("keys.json");
  private final Keys keys;
  private final ExecutorService maker = Executors.newSingleThreadExecutor();
  private CompletableFuture<String> ahead;

  RealServers() {
    Path bin = home.resolve("bin");
    Trees.delete(home.resolve("postgres"));
    Trees.delete(home.resolve("redis"));
    this.postgres = EmbeddedPostgres.start(home.resolve("postgres"), bin, 0);
    this.redis = EmbeddedRedis.start(home.resolve("redis"), bin, 0);
    this.keys = new KeyFile(keyFile).createdIfMissing().load();
    postgres.createDatabase(TEMPLATE);
    fill(postgres.owner(DatabaseSettings::new, TEMPLATE, 2));
    this.ahead = CompletableFuture.supplyAsync(this::copy, maker);
  }

  RealStores stores() {
    String name = next();
    return new RealStores(
        postgres.gateway(DatabaseSettings::new, name, POOL),
        postgres.owner(DatabaseSettings::new, name, 2),
        redis.login(RedisSettings::new),
        keys,
        keyFile,
        postgres,
        redis);
  }

  /// A database that was made while the last test ran. A test that kills the server may have taken
  /// the next one's database with it: then it is made now.
  private String next() {
    String name;
    try {
      name = ahead.join();
    } catch (CompletionException killed) {
      name = copy();
    }
    ahead = CompletableFuture.supplyAsync(this::copy, maker);
    return name;
  }

  /// What is made is in the log until a checkpoint: without one now and then, the first test that
  /// kills the server waits a minute for all of it to be done again.
  private String copy() {
    int number = made.incrementAndGet();
    String name = "haki_" + number;
    postgres.copyDatabase(TEMPLATE, name);
    if (number % COPIES_IN_LOG == 0) {
      checkpoint();
    }
    return name;
  }

  private void checkpoint() {
    var owner = postgres.owner(DatabaseSettings::new, TEMPLATE, 1);
    try (var connection =
            DriverManager.getConnection(
                "jdbc:postgresql://" + owner.host() + ":" + owner.port() + "/postgres",
                owner.user(),
                owner.password());
        var statement = connection.createStatement()) {
      statement.execute("checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    maker.close();
    redis.close();
    postgres.close();
  }

  private void fill(DatabaseSettings settings) {
    Migrations.apply(settings, DEMO);
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings)) {
      LoadReferenceData.load(database, ReferenceData.shipped());
      var roster =
          new ImportRoster(
              database, new Sealing(keys), new Pins(database, keys.pinHasher()), UUID::randomUUID);
      roster.bringIn("roster.csv", demoRoster(), ReadGazetteer.read(database));
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static String demoRoster() {
    try (var in = RealServers.class.getResourceAsStream(ROSTER)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
