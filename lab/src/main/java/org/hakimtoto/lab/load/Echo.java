package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Key;
import org.hakimtoto.gateway.operations.Logs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.SetParams;

/// What the gateway is measured by: the least a server can do that keeps sessions in Redis. A bare
/// Vert.x HTTP server parses the form, and a virtual thread does one GET and one SET with a life by
/// Jedis. A process of its own, as the gateway is; it writes as many log lines, in the same way.
public final class Echo {
  static final String PASSWORD = "ECHO_REDIS_PASSWORD";

  private static final Logger LOG = LoggerFactory.getLogger(Echo.class);
  private static final int LIFE_SECONDS = 300;
  private static final int START_SECONDS = 10;

  /// As long as a usual screen.
  private static final String SCREEN = "CON " + "x".repeat(120);

  private final Vertx vertx;
  private final RedisClient redis;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Echo(Vertx vertx, RedisClient redis) {
    this.vertx = vertx;
    this.redis = redis;
  }

  /// @param arguments the port to listen on, the port of Redis, the connections to hold to it
  public static void main(String[] arguments) throws InterruptedException, TimeoutException {
    Logs.setUpServing(new Config.Log(Key.LOG_FORMAT.fallback(), Key.LOG_LEVEL.fallback()));
    var vertx = Vertx.vertx();
    var pool = new ConnectionPoolConfig();
    pool.setMaxTotal(Integer.parseInt(arguments[2]));
    pool.setMaxIdle(Integer.parseInt(arguments[2]));
    pool.setJmxEnabled(false);
    var redis =
        RedisClient.builder()
            .hostAndPort("127.0.0.1", Integer.parseInt(arguments[1]))
            .clientConfig(
                DefaultJedisClientConfig.builder().password(System.getenv(PASSWORD)).build())
            .poolConfig(pool)
            .build();
    var echo = new Echo(vertx, redis);
    vertx
        .createHttpServer()
        .requestHandler(echo::answer)
        .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
        .await(START_SECONDS, TimeUnit.SECONDS);
    new CountDownLatch(1).await();
  }

  private void answer(HttpServerRequest request) {
    request.setExpectMultipart(true);
    request.endHandler(_ -> {
      Context eventLoop = vertx.getOrCreateContext();
      String session = String.valueOf(request.getFormAttribute("sessionId"));
      String text = String.valueOf(request.getFormAttribute("text"));
      long begun = System.nanoTime();
      threads.execute(() -> {
        keep(session, text);
        eventLoop.runOnContext(_ -> {
          LOG.info("echo {} in {} ms", "press", (System.nanoTime() - begun) / 1_000_000);
          var _ = request.response().putHeader("Content-Type", "text/plain").end(SCREEN);
        });
      });
    });
  }

  private void keep(String session, String text) {
    byte[] key = ("echo:" + session).getBytes(UTF_8);
    byte[] before = redis.get(key);
    byte[] after = (text + (before == null ? "" : " and more")).getBytes(UTF_8);
    redis.set(key, after, SetParams.setParams().ex(LIFE_SECONDS));
  }
}
