package org.hakimtoto.gateway.config;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.store.redis.RedisSentinels;
import org.hakimtoto.store.redis.RedisSettings;

/// The keys that say where Redis is: at its address, or where Sentinels say that the master is.
final class RedisKeys {
  private final ConfigReader reader;

  RedisKeys(ConfigReader reader) {
    this.reader = reader;
  }

  RedisSettings read() {
    return new RedisSettings(
        reader.text(Key.REDIS_HOST),
        reader.port(Key.REDIS_PORT),
        reader.value(Key.REDIS_USER),
        reader.value(Key.REDIS_PASSWORD),
        reader.number(Key.REDIS_DATABASE, 0, 1_000),
        reader.number(Key.REDIS_POOL, 1, 1_024),
        TlsKeys.REDIS.read(reader),
        sentinels());
  }

  private Optional<RedisSentinels> sentinels() {
    String hosts = reader.value(Key.REDIS_SENTINELS);
    String password = reader.value(Key.REDIS_SENTINEL_PASSWORD);
    String master = reader.text(Key.REDIS_MASTER);
    if (hosts.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<HostList.Host>> read = HostList.read(hosts, RedisSentinels.MOST);
    if (read.isEmpty()) {
      reader.fault(Key.REDIS_SENTINELS, HostList.RULE);
    }
    return read.map(all ->
        new RedisSentinels(
            master,
            all.stream().map(one -> new RedisSentinels.Host(one.name(), one.port())).toList(),
            password));
  }
}
