package org.hakimtoto.store.db;

/// Where PostgreSQL is and how many of its connections we may hold.
///
/// @param poolSize connections, at least 2
public record DatabaseSettings(
    String host, int port, String database, String user, String password, int poolSize) {
  public static final int DEFAULT_POOL = 24;

  /// Half of the connections: for callers and texts, whom nobody else's work may hold up.
  public DatabaseSettings forCallers() {
    return withPool(poolSize / 2);
  }

  /// The other half: for the API, the desk, the pump and the link.
  public DatabaseSettings forOthers() {
    return withPool(poolSize - poolSize / 2);
  }

  private DatabaseSettings withPool(int connections) {
    return new DatabaseSettings(host, port, database, user, password, connections);
  }

  String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + host + ":" + port + "/" + database + ", password=***]";
  }
}
