package org.hakimtoto.store.redis;

/// Where Redis is, and how many of its connections this process may hold.
public record RedisSettings(String host, int port, String password, int database, int poolSize) {
  public static final int DEFAULT_POOL = 128;

  @Override
  public String toString() {
    return "RedisSettings[" + host + ":" + port + "/" + database + ", password=***]";
  }
}
