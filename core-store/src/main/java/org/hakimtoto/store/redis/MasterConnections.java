package org.hakimtoto.store.redis;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.providers.ConnectionProvider;
import redis.clients.jedis.providers.SentineledConnectionProvider;

/// Connections to the master that Sentinels name, asked for when the first is needed: what Jedis
/// brings cannot be made while no Sentinel answers, and a gateway starts without Redis. Once made
/// it follows the master by itself.
final class MasterConnections implements ConnectionProvider {
  private final Supplier<SentineledConnectionProvider> asked;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Optional<SentineledConnectionProvider> found = Optional.empty();
  private boolean closed;

  /// @param asked throws when no Sentinel tells where the master is
  MasterConnections(Supplier<SentineledConnectionProvider> asked) {
    this.asked = asked;
  }

  @Override
  public Connection getConnection() {
    return provider().getConnection();
  }

  @Override
  public Connection getConnection(CommandArguments arguments) {
    return provider().getConnection(arguments);
  }

  private ConnectionProvider provider() {
    Optional<SentineledConnectionProvider> known = found;
    return known.isPresent() ? known.get() : ask();
  }

  /// One asks at a time; who would wait longer than for Redis itself is told that it is away.
  private ConnectionProvider ask() {
    if (!begun()) {
      throw new JedisConnectionException("Sentinels are being asked");
    }
    try {
      if (closed) {
        throw new JedisConnectionException("closed");
      }
      if (found.isEmpty()) {
        found = Optional.of(asked.get());
      }
      return found.get();
    } finally {
      asking.unlock();
    }
  }

  private boolean begun() {
    try {
      return asking.tryLock(RedisSessions.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    asking.lock();
    try {
      closed = true;
      found.ifPresent(SentineledConnectionProvider::close);
    } finally {
      asking.unlock();
    }
  }
}
