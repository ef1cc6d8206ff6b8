package org.hakimtoto.store.db;

import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.TlsContext;

/// Where PostgreSQL is and how many of its connections we may hold.
///
/// @param poolSize connections, at least 2
/// @param tls how each of them is sealed
public record DatabaseSettings(
    String host, int port, String database, String user, String password, int poolSize, Tls tls) {
  public static final int DEFAULT_POOL = 24;

  /// In the clear.
  public DatabaseSettings(
      String host, int port, String database, String user, String password, int poolSize) {
    this(host, port, database, user, password, poolSize, Tls.OFF);
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
    return new DatabaseSettings(host, port, database, user, password, connections, tls);
  }

  String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  /// How the driver of the migrations seals its line.
  Map<String, String> jdbcLine() {
    if (!tls.sealed()) {
      return Map.of("sslmode", "disable");
    }
    var line = new HashMap<String, String>();
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
    return "DatabaseSettings[" + host + ":" + port + "/" + database + ", password=***]";
  }
}
