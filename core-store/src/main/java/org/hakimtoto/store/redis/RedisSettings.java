package org.hakimtoto.store.redis;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.store.tls.Tls;

/// Where Redis is, and how many of its connections this process may hold.
///
/// @param user empty: the one that Redis calls default
/// @param tls how each connection is sealed, to Sentinels as well
/// @param sentinels who tells where it is, in place of host and port
public record RedisSettings(
    String host,
    int port,
    String user,
    String password,
    int database,
    int poolSize,
    Tls tls,
    Optional<RedisSentinels> sentinels) {
  public static final int DEFAULT_POOL = 128;

  /// One that is where it is.
  public RedisSettings(
      String host, int port, String user, String password, int database, int poolSize, Tls tls) {
    this(host, port, user, password, database, poolSize, tls, Optional.empty());
  }

  /// The default user, in the clear.
  public RedisSettings(String host, int port, String password, int database, int poolSize) {
    this(host, port, "", password, database, poolSize, Tls.OFF);
  }

  /// The same with so many connections.
  RedisSettings withPool(int connections) {
    return new RedisSettings(host, port, user, password, database, connections, tls, sentinels);
  }

  /// The same, at the master that is named by these.
  public RedisSettings by(RedisSentinels watchers) {
    return new RedisSettings(
        host, port, user, password, database, poolSize, tls, Optional.of(watchers));
  }

  /// The servers that are spoken to first: the Sentinels, or Redis itself.
  public List<RedisSentinels.Host> asked() {
    return sentinels
        .map(RedisSentinels::hosts)
        .orElseGet(() -> List.of(new RedisSentinels.Host(host, port)));
  }

  @Override
  public String toString() {
    String where = sentinels.map(RedisSentinels::toString).orElse(host + ":" + port);
    return "RedisSettings[" + where + "/" + database + ", password=***]";
  }
}
