package org.hakimtoto.store.real;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSettings;

/// A set of one real PostgreSQL and one real Redis, both as durable as the demo's, for one test
/// after another. Each gets a database of its own, copied from one that was migrated and filled
/// once.
final class RealServers implements AutoCloseable {
  private static final int POOL = 16;
  private static final int COPIES_IN_LOG = 10;

  private final AtomicInteger made = new AtomicInteger();
  private final FilledCluster filled;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;
  private final ExecutorService maker = Executors.newSingleThreadExecutor();
  private CompletableFuture<String> ahead;

  RealServers(FilledCluster filled, String name) {
    Path home = filled.servers().folder().resolve(name);
    this.filled = filled;
    this.postgres = filled.startCopy(home.resolve("postgres"));
    Trees.delete(home.resolve("redis"));
    this.redis = EmbeddedRedis.start(home.resolve("redis"), filled.bin(), 0);
    this.ahead = CompletableFuture.supplyAsync(this::copy, maker);
  }

  /// @param whenClosed when the test is over
  RealStores stores(Runnable whenClosed) {
    startKilled();
    String name = next();
    return new RealStores(
        postgres.gateway(DatabaseSettings::new, name, POOL),
        postgres.owner(DatabaseSettings::new, name, 2),
        redis.login(RedisSettings::new),
        filled.keys(),
        filled.keyFile(),
        postgres,
        redis,
        () -> {
          drop(name);
          whenClosed.run();
        });
  }

  /// A test that failed may have left them dead.
  private void startKilled() {
    if (!postgres.alive()) {
      postgres.restart();
    }
    if (!redis.alive()) {
      redis.restart();
    }
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

  /// In memory a copy of the files is quickest. On a disk it would be synced file by file, and goes
  /// through the log: what is there is done again after a crash, so that without a checkpoint now
  /// and then the first test that kills the server waits a minute.
  private String copy() {
    int number = made.incrementAndGet();
    String name = "haki_" + number;
    boolean inMemory = filled.servers().inMemory();
    ask(
        "create database %s template %s strategy %s"
            .formatted(name, FilledCluster.TEMPLATE, inMemory ? "file_copy" : "wal_log"));
    if (!inMemory && number % COPIES_IN_LOG == 0) {
      ask("checkpoint");
    }
    return name;
  }

  /// A test is over. Memory is given back; a disk would work longer to delete it than to keep it.
  private void drop(String name) {
    if (filled.servers().inMemory()) {
      var _ =
          CompletableFuture.runAsync(() -> ask("drop database " + name + " with (force)"), maker);
    }
  }

  private void ask(String sql) {
    var owner = postgres.owner(DatabaseSettings::new, "postgres", 1);
    try (var connection =
            DriverManager.getConnection(
                "jdbc:postgresql://" + owner.host() + ":" + owner.port() + "/postgres",
                owner.user(),
                owner.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
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
}
