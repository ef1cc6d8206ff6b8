package org.hakimtoto.store.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.TlsContext;

/// Where PostgreSQL is and how many of its connections we may hold.
///
/// @param hosts the servers that may be the one that is written to: at least one, no more than
///   [#MOST_HOSTS]
/// @param poolSize connections, at least 2
/// @param tls how each of them is sealed
public record DatabaseSettings(
    List<DatabaseHost> hosts,
    String database,
    String user,
    String password,
    int poolSize,
    Tls tls) {
  public static final int DEFAULT_POOL = 24;
  public static final int MOST_HOSTS = 8;

  public DatabaseSettings {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty() || hosts.size() > MOST_HOSTS) {
      throw new IllegalArgumentException("one to " + MOST_HOSTS + " hosts");
    }
  }

  /// On one server.
  public DatabaseSettings(
      String host, int port, String database, String user, String password, int poolSize, Tls tls) {
    this(List.of(new DatabaseHost(host, port)), database, user, password, poolSize, tls);
  }

  /// On one server, in the clear.
  public DatabaseSettings(
      String host, int port, String database, String user, String password, int poolSize) {
    this(host, port, database, user, password, poolSize, Tls.OFF);
  }

  /// The same login on the servers of all of them.
  public static DatabaseSettings onEach(List<DatabaseSettings> each) {
    DatabaseSettings first = each.getFirst();
    return new DatabaseSettings(
        each.stream().flatMap(one -> one.hosts().stream()).toList(),
        first.database(),
        first.user(),
        first.password(),
        first.poolSize(),
        first.tls());
  }

  /// Half of the connections: for callers and texts, whom nobody else's work may hold up.
  public DatabaseSettings forCallers() {
    return withPool(poolSize / 2);
  }

  /// The other half: for the API, the desk, the pump and the link.
  public DatabaseSettings forOthers() {
    return withPool(poolSize - poolSize / 2);
  }

  /// For whoever looks whether it is there, and goes.
  public DatabaseSettings forOneLook() {
    return withPool(1);
  }

  private DatabaseSettings withPool(int connections) {
    return new DatabaseSettings(hosts, database, user, password, connections, tls);
  }

  /// The first server's.
  public String host() {
    return hosts.getFirst().host();
  }

  /// The first server's.
  public int port() {
    return hosts.getFirst().port();
  }

  /// All servers, as they are written in the configuration.
  public String servers() {
    return hosts.stream().map(DatabaseHost::toString).collect(Collectors.joining(","));
  }

  String jdbcUrl() {
    return "jdbc:postgresql://" + servers() + "/" + database;
  }

  /// How the driver of the migrations seals its line.
  Map<String, String> jdbcLine() {
    var line = new HashMap<String, String>();
    if (hosts.size() > 1) {
      line.put("targetServerType", "primary");
    }
    if (!tls.sealed()) {
      line.put("sslmode", "disable");
      return line;
    }
    line.put("sslmode", "verify-full");
    tls.authorities()
        .ifPresentOrElse(
            file -> line.put("sslrootcert", file.toString()),
            () -> line.put("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory"));
    tls.own()
        .ifPresent(own -> {
          line.put("sslcert", own.certificate().toString());
          line.put("sslkey", own.key().toString());
          line.put("pemKeyAlgorithm", TlsContext.algorithm(own.key()));
        });
    return line;
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + servers() + "/" + database + ", password=***]";
  }
}
