package org.hakimtoto.store.real;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.QuickPins;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.redis.RedisSettings;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/// What one test has of the real servers: a database with the reference data and the demo roster,
/// an empty Redis, and the keys. Inject it with [WithRealStores].
public final class RealStores implements AutoCloseable {
  private final DatabaseSettings settings;
  private final DatabaseSettings owner;
  private final RedisSettings redisSettings;
  private final Keys keys;
  private final Path keyFile;
  private final EmbeddedPostgres postgres;
  private final EmbeddedRedis redis;
  private final Runnable whenClosed;
  private final Vertx vertx = Vertx.vertx();
  private final Database database;

  RealStores(
      DatabaseSettings settings,
      DatabaseSettings owner,
      RedisSettings redisSettings,
      Keys keys,
      Path keyFile,
      EmbeddedPostgres postgres,
      EmbeddedRedis redis,
      Runnable whenClosed) {
    this.settings = settings;
    this.owner = owner;
    this.redisSettings = redisSettings;
    this.keys = keys;
    this.keyFile = keyFile;
    this.postgres = postgres;
    this.redis = redis;
    this.whenClosed = whenClosed;
    this.database = new Database(vertx, settings);
    try (var jedis = jedis()) {
      jedis.flushAll();
    }
  }

  /// With the rights of a gateway and no more.
  public DatabaseSettings settings() {
    return settings;
  }

  /// As migrations reach it: a login no gateway may have.
  public DatabaseSettings ownerSettings() {
    return owner;
  }

  public RedisSettings redisSettings() {
    return redisSettings;
  }

  public EmbeddedPostgres postgres() {
    return postgres;
  }

  public EmbeddedRedis redis() {
    return redis;
  }

  public Keys keys() {
    return keys;
  }

  public Path keyFile() {
    return keyFile;
  }

  public Sealing sealing() {
    return new Sealing(keys);
  }

  public Vertx vertx() {
    return vertx;
  }

  public Database database() {
    return database;
  }

  public Stores stores() {
    return new Stores(database, sealing(), UUID::randomUUID);
  }

  public Pins pins() {
    return new Pins(database, QuickPins.hasher(keys));
  }

  public Gazetteer gazetteer() {
    return ReadGazetteer.read(database);
  }

  /// An officer of the demo roster.
  public Officer officer(String e164) {
    var officers = new Officers(sealing());
    return database.inTransaction(tx -> officers.byPhone(tx, new PhoneNumber(e164))).orElseThrow();
  }

  /// A plain connection to Redis, to look at what is in it.
  public Jedis jedis() {
    var config = DefaultJedisClientConfig.builder().password(redisSettings.password()).build();
    return new Jedis(new HostAndPort(redisSettings.host(), redisSettings.port()), config);
  }

  /// Asks the database behind the back of the code under test: every row as its columns' texts.
  public List<List<String>> ask(String sql) {
    try (var connection = connection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<List<String>>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(rows.getString(i)));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The one number a query gives.
  public int count(String sql) {
    return Integer.parseInt(ask(sql).getFirst().getFirst());
  }

  /// What the first row says when the question is asked as another role, or why it was refused.
  public String askAs(String role, String sql) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.execute("set role " + role);
      var rows = statement.executeQuery(sql);
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /// Changes the database behind the back of the code under test.
  public void change(String sql) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Takes a lock, behind the back of the code under test, and keeps it: no other can wait it out.
  public HeldLock hold(String sql) {
    try {
      return HeldLock.taken(connection(), sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether any row of any table holds this text readable. Bytes are shown as hex, so the text is
  /// looked for as hex too.
  public boolean databaseHolds(String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(UTF_8));
    Predicate<String> holding = holding(text);
    return ask("select tablename from pg_tables where schemaname = 'public'").stream()
        .flatMap(table -> ask("select t::text from " + table.getFirst() + " t").stream())
        .map(List::getFirst)
        .anyMatch(row -> holding.test(row) || row.contains(hex));
  }

  /// Whether something says that text. Six digits come up by chance within ids, hashes and small
  /// parts of a second: they count only where they stand by themselves.
  public static Predicate<String> holding(String text) {
    return text.matches("\\d{6}")
        ? Pattern.compile("(?<![0-9a-fA-F.])" + text + "(?![0-9a-fA-F])").asPredicate()
        : said -> said.contains(text);
  }

  @Override
  public void close() {
    try {
      database.close();
      vertx.close().toCompletionStage().toCompletableFuture().join();
    } finally {
      whenClosed.run();
    }
  }

  private java.sql.Connection connection() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database(),
        owner.user(),
        owner.password());
  }
}
