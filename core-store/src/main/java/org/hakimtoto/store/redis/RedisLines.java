package org.hakimtoto.store.redis;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.NetClientOptions;
import java.time.Duration;
import java.util.stream.Collectors;
import javax.net.ssl.SSLParameters;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.TlsContext;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.providers.SentineledConnectionProvider;
import redis.clients.jedis.util.Delay;

/// How Redis is reached: at its address, or where Sentinels say that the master is.
final class RedisLines {
  /// After it lost the line to a Sentinel, it is listened to again.
  static final Duration RESUBSCRIBE = Duration.ofSeconds(1);

  private RedisLines() {}

  static RedisClient client(RedisSettings settings) {
    return settings
        .sentinels()
        .map(sentinels ->
            RedisClient.builder()
                .connectionProvider(new MasterConnections(() -> connections(settings, sentinels)))
                .build())
        .orElseGet(() ->
            RedisClient.builder()
                .hostAndPort(settings.host(), settings.port())
                .clientConfig(login(settings).build())
                .poolConfig(pool(settings.poolSize()))
                .build());
  }

  private static SentineledConnectionProvider connections(
      RedisSettings settings, RedisSentinels sentinels) {
    var watchers = config(settings.tls());
    if (!sentinels.password().isEmpty()) {
      watchers.password(sentinels.password());
    }
    return new SentineledConnectionProvider(
        sentinels.master(),
        login(settings).build(),
        pool(settings.poolSize()),
        sentinels.hosts().stream()
            .map(host -> new HostAndPort(host.name(), host.port()))
            .collect(Collectors.toUnmodifiableSet()),
        watchers.build(),
        Delay.constant(RESUBSCRIBE));
  }

  private static ConnectionPoolConfig pool(int size) {
    var pool = new ConnectionPoolConfig();
    pool.setMaxTotal(size);
    pool.setMaxIdle(size);
    pool.setMaxWait(RedisSessions.TIMEOUT);
    pool.setJmxEnabled(false);
    return pool;
  }

  private static DefaultJedisClientConfig.Builder login(RedisSettings settings) {
    var config = config(settings.tls()).database(settings.database());
    if (!settings.password().isEmpty()) {
      config.password(settings.password());
    }
    if (!settings.user().isEmpty()) {
      config.user(settings.user());
    }
    return config;
  }

  private static DefaultJedisClientConfig.Builder config(Tls tls) {
    int patience = (int) RedisSessions.TIMEOUT.toMillis();
    var config =
        DefaultJedisClientConfig.builder()
            .connectionTimeoutMillis(patience)
            .socketTimeoutMillis(patience);
    if (tls.sealed()) {
      seal(config, tls);
    }
    return config;
  }

  /// The same for a line that an event loop makes.
  static NetClientOptions sealed(NetClientOptions line, Tls tls) {
    if (!tls.sealed()) {
      return line;
    }
    ClientSSLOptions sealed = TlsContext.line(tls, TlsContext.check(tls));
    tls.own().ifPresent(_ -> line.setKeyCertOptions(sealed.getKeyCertOptions()));
    return line.setSsl(true)
        .setTrustOptions(sealed.getTrustOptions())
        .setHostnameVerificationAlgorithm(sealed.getHostnameVerificationAlgorithm());
  }

  /// By a socket factory: what is to replace it takes key stores and no PEM.
  @SuppressWarnings("deprecation")
  private static void seal(DefaultJedisClientConfig.Builder config, Tls tls) {
    var checked = new SSLParameters();
    checked.setEndpointIdentificationAlgorithm("HTTPS");
    config.ssl(true).sslSocketFactory(TlsContext.of(tls).getSocketFactory()).sslParameters(checked);
  }
}
