package org.hakimtoto.store.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.redis.client.RedisOptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Presses that are played on an event loop go to Redis from there: each loop has a line of its
/// own, and no thread is handed anything.
final class LoopPresses implements AutoCloseable {
  private final RedisSettings settings;
  private final Script script;
  private final CircuitBreaker breaker;
  private final Map<Thread, LoopLine> lines = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();

  LoopPresses(RedisSettings settings, Script script, CircuitBreaker breaker) {
    this.settings = settings;
    this.script = script;
    this.breaker = breaker;
  }

  /// What becomes of a press, told on the thread that asks. Empty: this is no event loop, or its
  /// line is not there yet, or no more, and it has to be asked another way.
  Optional<CompletableFuture<Object>> press(SessionPress press) {
    Context here = Vertx.currentContext();
    // where Sentinels tell where Redis is, somebody has to follow it
    return here == null || !Context.isOnEventLoopThread() || settings.sentinels().isPresent()
        ? Optional.empty()
        : lines.computeIfAbsent(Thread.currentThread(), _ -> line(here)).press(press);
  }

  /// How many loops have a line now.
  int lines() {
    return open.get();
  }

  private LoopLine line(Context loop) {
    return new LoopLine(loop, options(), script, breaker, open);
  }

  private RedisOptions options() {
    int patience = (int) RedisSessions.TIMEOUT.toMillis();
    var line = new NetClientOptions().setConnectTimeout(patience);
    var options =
        new RedisOptions()
            .setMaxPoolSize(1)
            .setMaxPoolWaiting(1)
            .setMaxWaitingHandlers(GroupedCalls.QUEUE)
            .setNetClientOptions(RedisLines.sealed(line, settings.tls()))
            .setConnectionString(
                (settings.tls().sealed() ? "rediss://" : "redis://")
                    + settings.host()
                    + ":"
                    + settings.port()
                    + "/"
                    + settings.database());
    if (!settings.password().isEmpty()) {
      options.setPassword(settings.password());
    }
    if (!settings.user().isEmpty()) {
      options.setUser(settings.user());
    }
    return options;
  }

  @Override
  public void close() {
    lines.values().forEach(LoopLine::close);
  }
}
