package org.hakimtoto.store.db;

/// Where PostgreSQL is and how many of its connections we may hold.
///
/// @param poolSize connections of this process, at least 2
public record DatabaseSettings(
    String host, int port, String database, String user, String password, int poolSize) {
  public static final int DEFAULT_POOL = 16;

  String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + host + ":" + port + "/" + database + ", password=***]";
  }
}
