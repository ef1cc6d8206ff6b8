package org.hakimtoto.store.redis;

import org.hakimtoto.store.tls.Tls;

/// Where Redis is, and how many of its connections this process may hold.
///
/// @param user empty: the one that Redis calls default
/// @param tls how each connection is sealed
public record RedisSettings(
    String host, int port, String user, String password, int database, int poolSize, Tls tls) {
  public static final int DEFAULT_POOL = 128;

  /// The default user, in the clear.
  public RedisSettings(String host, int port, String password, int database, int poolSize) {
    this(host, port, "", password, database, poolSize, Tls.OFF);
  }

  /// The same with so many connections.
  RedisSettings withPool(int connections) {
    return new RedisSettings(host, port, user, password, database, connections, tls);
  }

  @Override
  public String toString() {
    return "RedisSettings[" + host + ":" + port + "/" + database + ", password=***]";
  }
}
