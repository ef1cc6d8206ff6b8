package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A real PostgreSQL 18 of our own, on loopback, as durable as in production: fsync, synchronous
/// commit, full page writes and checksums are on, and the gateway asks for each before it serves.
public final class EmbeddedPostgres implements AutoCloseable {
  static final String USER = "haki";
  static final String DATABASE = "haki";

  /// Connections of a program that does not say how many it wants.
  static final int POOL = 16;

  /// The login of the gateway: no superuser, so that row-level security holds for it.
  static final String GATEWAY = "haki_gateway";

  /// Fast shutdown.
  private static final String STOP = "INT";

  static final Duration START_PATIENCE = Duration.ofSeconds(90);

  /// After a hard kill the lock file and shared memory may linger for a moment.
  static final int STARTS = 10;

  private final Path binaries;
  private final Path data;
  private final Path log;
  private final Path pidFile;
  private final int port;
  private final String password;
  private final List<String> settings;
  private ServerProcess server;

  private EmbeddedPostgres(
      Path binaries, Path home, int port, String password, List<String> settings) {
    this.binaries = binaries;
    this.data = home.resolve("data");
    this.log = home.resolve("postgres.log");
    this.pidFile = home.resolve(Orphans.NOTE);
    this.port = port;
    this.password = password;
    this.settings = settings;
    this.server = startUp();
  }

  /// Starts the database that lives in `home`, or makes one there.
  ///
  /// @param port 0 takes a free one
  /// @param settings over those that it has by itself, such as `ssl=on`
  public static EmbeddedPostgres start(Path home, Path cache, int port, String... settings) {
    try {
      Files.createDirectories(home);
      Path binaries = Binaries.postgres(cache);
      String password = secret(home.resolve("password"));
      if (!Files.exists(home.resolve("data").resolve("PG_VERSION"))) {
        Trees.delete(home.resolve("data"));
        make(binaries, home);
      }
      var postgres =
          new EmbeddedPostgres(
              binaries, home, port == 0 ? Ports.free() : port, password, List.of(settings));
      postgres.createRoles();
      postgres.createDatabase(DATABASE);
      return postgres;
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot use " + home + ": " + Trees.reason(e), e);
    }
  }

  /// A second server that follows this one, and is one to promote.
  public EmbeddedPostgres followed(Path home) {
    int free = Ports.free();
    StandbyFiles.copy(data, home, asked -> inDatabase("postgres", asked), port, password);
    return new EmbeddedPostgres(binaries, home, free, password, settings);
  }

  /// The same on the port of a server that is no more.
  public EmbeddedPostgres followedOn(EmbeddedPostgres gone, Path home) {
    StandbyFiles.copy(data, home, asked -> inDatabase("postgres", asked), port, password);
    return new EmbeddedPostgres(binaries, home, gone.port, password, settings);
  }

  /// Makes it the primary; returns once it is. It waits for no standby until one follows it.
  public void promote() {
    inDatabase(
        "postgres",
        ask -> {
          ask.execute("alter system reset synchronous_standby_names");
          ask.execute("select pg_promote(true, 60)");
          return ask.execute("select pg_reload_conf()");
        });
  }

  /// From now on nothing is told to be saved before a standby has it as well. Returns once it holds
  /// for one.
  public void waitForItsStandby() {
    inDatabase(
        "postgres",
        ask -> {
          ask.execute("alter system set synchronous_standby_names = '*'");
          return ask.execute("select pg_reload_conf()");
        });
    long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
    while (!inDatabase(
        "postgres",
        ask ->
            ask.executeQuery("select 1 from pg_stat_replication where sync_state = 'sync'")
                .next())) {
      if (System.nanoTime() > giveUp) {
        throw new EmbeddedTrouble("no standby follows");
      }
      Ports.rest();
    }
  }

  private <T> T inDatabase(String name, StandbyFiles.Asked<T> asked) {
    try (var connection = DriverManager.getConnection(url("/" + name), USER, password);
        var statement = connection.createStatement()) {
      return asked.of(statement);
    } catch (SQLException e) {
      throw new EmbeddedTrouble("PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  /// How a program of its own kind writes down where a database is and who logs in.
  public interface Login<T> {
    T of(String host, int port, String database, String user, String password, int pool);
  }

  /// The login that owns the tables, in the database all commands use.
  public <T> T owner(Login<T> login) {
    return owner(login, DATABASE, POOL);
  }

  public <T> T owner(Login<T> login, String database, int pool) {
    return login.of("127.0.0.1", port, database, USER, password, pool);
  }

  /// The login of the gateway, for which row-level security holds.
  public <T> T gateway(Login<T> login) {
    return gateway(login, DATABASE, POOL);
  }

  public <T> T gateway(Login<T> login, String database, int pool) {
    return login.of("127.0.0.1", port, database, GATEWAY, password, pool);
  }

  /// Makes a database, if it is not there.
  public void createDatabase(String name) {
    copyDatabase("template1", name);
  }

  /// Makes a database with all that another one holds, if it is not there. Nobody may be connected
  /// to the other one meanwhile.
  public void copyDatabase(String from, String name) {
    requireName(from);
    requireName(name);
    try (var connection = DriverManager.getConnection(url("/postgres"), USER, password);
        var statement = connection.createStatement()) {
      var there =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
      if (!there.next()) {
        statement.execute("create database " + name + " template " + from);
      }
    } catch (SQLException e) {
      throw new EmbeddedTrouble("PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  private void createRoles() {
    try (var connection = DriverManager.getConnection(url("/postgres"), USER, password);
        var statement = connection.createStatement()) {
      for (String role : List.of("haki_house", "haki_reader", GATEWAY)) {
        if (!statement
            .executeQuery("select 1 from pg_roles where rolname = '" + role + "'")
            .next()) {
          statement.execute("create role " + role);
        }
      }
      // the password is hexadecimal: made by secret()
      statement.execute("alter role " + GATEWAY + " login password '" + password + "'");
      statement.execute("grant haki_house to " + GATEWAY);
    } catch (SQLException e) {
      throw new EmbeddedTrouble("PostgreSQL does not answer: " + e.getMessage(), e);
    }
  }

  public boolean alive() {
    return server.alive();
  }

  /// `kill -9` of the postmaster and all backends.
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

  /// Starts it again on the same port and data.
  public void restart() {
    server = startUp();
  }

  /// Fast shutdown.
  @Override
  public void close() {
    if (server.alive()) {
      server.stop(STOP);
    }
  }

  private static void make(Path binaries, Path home) throws IOException {
    Path password = home.resolve("password");
    var command = new ArrayList<String>(asNobody());
    command.addAll(
        List.of(
            binaries.resolve("bin/initdb").toString(),
            "--pgdata=" + home.resolve("data"),
            "--username=" + USER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--data-checksums",
            "--encoding=UTF8",
            "--locale=C"));
    ServerProcess.run(command, home.resolve("initdb.log"));
  }

  private ServerProcess startUp() {
    EmbeddedTrouble last = new EmbeddedTrouble("PostgreSQL was not started");
    for (int attempt = 0; attempt < STARTS; attempt++) {
      try {
        return started();
      } catch (EmbeddedTrouble e) {
        last = e;
        Ports.rest();
      }
    }
    throw last;
  }

  private ServerProcess started() {
    Orphans.stop(pidFile);
    Ports.requireFree(port, "PostgreSQL");
    var process = ServerProcess.startBound(command(), log, STOP);
    Orphans.note(pidFile, process);
    long giveUp = System.nanoTime() + START_PATIENCE.toNanos();
    while (System.nanoTime() < giveUp) {
      if (!process.alive()) {
        throw new EmbeddedTrouble("PostgreSQL ended: " + ServerProcess.lastLine(log));
      }
      if (answers()) {
        return process;
      }
      Ports.rest();
    }
    process.killHard();
    throw new EmbeddedTrouble("PostgreSQL did not answer in " + START_PATIENCE.toSeconds() + " s");
  }

  private List<String> command() {
    var command = new ArrayList<String>(asNobody());
    command.add(binaries.resolve("bin/postgres").toString());
    command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "data_sync_retry=off",
            // after a crash one call, and not one for each file of each database
            "recovery_init_sync_method=syncfs",
            "shared_buffers=128MB",
            "max_connections=100",
            "jit=off",
            "log_min_messages=warning",
            "log_statement=none",
            "log_min_error_statement=panic")) {
      command.addAll(List.of("-c", setting));
    }
    settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    return command;
  }

  private boolean answers() {
    try (var connection =
        DriverManager.getConnection(
            url("/postgres?connectTimeout=2&socketTimeout=2"), USER, password)) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /// PostgreSQL refuses to run as root; in a user namespace of its own root is nobody.
  private static List<String> asNobody() {
    return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
  }

  private String url(String path) {
    return "jdbc:postgresql://127.0.0.1:" + port + path;
  }

  private static void requireName(String name) {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("not a database name");
    }
  }

  static String secret(Path file) throws IOException {
    if (!Files.exists(file)) {
      var bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }

  static boolean open(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }
}
