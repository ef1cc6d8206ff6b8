package org.hakimtoto.store.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.vertx.core.Context;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import io.vertx.redis.client.ResponseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.store.fault.StoreFault;

/// The line of one event loop to Redis. What the loop finds on its connections in one look goes to
/// Redis together, in one call of the script, once it has looked at all of them; whoever is alone
/// waits for nobody.
///
/// Every press ends: with what Redis said, or, at the latest after [RedisSessions#TIMEOUT], with
/// [StoreFault.Unavailable]. Then nobody knows whether it was done, unless the circuit was open.
/// Nothing here may be touched but on that loop.
final class LoopLine {
  private final Context loop;
  private final RedisOptions options;
  private final Script script;
  private final CircuitBreaker breaker;
  private final AtomicInteger lines;

  private final Thread thread = Thread.currentThread();
  private List<Waiting> waiting = new ArrayList<>();
  private int unanswered;
  private boolean connecting;
  private Optional<Open> line = Optional.empty();

  /// Whether Redis was told the script on this line; from then on its hash is enough.
  private boolean told;

  private long notBefore = System.nanoTime();

  /// Made on the loop.
  ///
  /// @param lines counts those that are open
  LoopLine(
      Context loop,
      RedisOptions options,
      Script script,
      CircuitBreaker breaker,
      AtomicInteger lines) {
    this.lines = lines;
    this.loop = loop;
    this.options = options;
    this.script = script;
    this.breaker = breaker;
  }

  private record Open(Redis client, RedisConnection connection) {}

  private record Waiting(SessionPress press, CompletableFuture<Object> said) {
    void away(String why) {
      said.completeExceptionally(new StoreFault.Unavailable("Redis: " + why));
    }
  }

  /// Empty: there is no line, or more wait than may.
  Optional<CompletableFuture<Object>> press(SessionPress press) {
    if (line.isEmpty()) {
      connect();
      return Optional.empty();
    }
    if (unanswered == GroupedCalls.QUEUE) {
      return Optional.empty();
    }
    var one = new Waiting(press, new CompletableFuture<>());
    unanswered++;
    waiting.add(one);
    if (waiting.size() == 1) {
      loop.runOnContext(_ -> sendAll());
    }
    return Optional.of(one.said());
  }

  private void sendAll() {
    List<Waiting> all = waiting;
    waiting = new ArrayList<>();
    for (int from = 0; from < all.size(); from += GroupedCalls.GROUP) {
      send(all.subList(from, Math.min(all.size(), from + GroupedCalls.GROUP)));
    }
  }

  private void send(List<Waiting> group) {
    if (line.isEmpty() || !breaker.tryAcquirePermission()) {
      away(group, line.isEmpty() ? "the line was lost" : "circuit open");
      return;
    }
    Open open = line.get();
    long begun = System.nanoTime();
    try {
      open.connection()
          .send(request(group))
          .timeout(RedisSessions.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
          .onComplete(
              said -> here(() -> answer(group, said, System.nanoTime() - begun)),
              away -> here(() -> lost(open, group, System.nanoTime() - begun, away)));
    } catch (RuntimeException e) {
      // whatever it is: every press ends
      lost(open, group, System.nanoTime() - begun, e);
    }
  }

  private void lost(Open open, List<Waiting> group, long took, Throwable why) {
    breaker.onError(took, TimeUnit.NANOSECONDS, why);
    hangUp(open);
    away(group, why.getClass().getName());
  }

  private Request request(List<Waiting> group) {
    Request request =
        told
            ? Request.cmd(Command.EVALSHA).arg(script.hash())
            : Request.cmd(Command.EVAL).arg(script.source());
    told = true;
    request.arg(2L * group.size());
    group.forEach(one -> one.press().keys().forEach(request::arg));
    request.arg(RedisSessions.WINDOW.toSeconds());
    group.forEach(one -> one.press().arguments().forEach(request::arg));
    return request;
  }

  /// What Redis refuses one caller is no other's fault.
  private void answer(List<Waiting> group, Response said, long took) {
    unanswered -= group.size();
    boolean refused = false;
    for (int i = 0; i < group.size(); i++) {
      Response one = said.get(i);
      if (one.type() == ResponseType.ERROR) {
        refused = true;
        group.get(i).away("refused");
      } else {
        group.get(i).said().complete(one.toLong());
      }
    }
    if (refused) {
      breaker.onError(took, TimeUnit.NANOSECONDS, new StoreFault.Unavailable("Redis: refused"));
    } else {
      breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    }
  }

  private void away(List<Waiting> group, String why) {
    unanswered -= group.size();
    group.forEach(one -> one.away(why));
  }

  /// One try at a time, and none while Redis is known to be away.
  private void connect() {
    if (connecting
        || System.nanoTime() - notBefore < 0
        || breaker.getState() != CircuitBreaker.State.CLOSED) {
      return;
    }
    connecting = true;
    Redis client = Redis.createClient(loop.owner(), options);
    client
        .connect()
        .timeout(RedisSessions.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
        .onComplete(
            connection -> here(() -> connected(new Open(client, connection))),
            _ ->
                here(() -> {
                  connecting = false;
                  rest();
                  client.close();
                }));
  }

  private void connected(Open open) {
    connecting = false;
    told = false;
    line = Optional.of(open);
    lines.incrementAndGet();
    open.connection().exceptionHandler(_ -> here(() -> hangUp(open)));
    open.connection().endHandler(_ -> here(() -> hangUp(open)));
  }

  /// What was asked on it is not known any more; another line is made when the next press comes.
  private void hangUp(Open gone) {
    if (line.filter(gone::equals).isPresent()) {
      line = Optional.empty();
      lines.decrementAndGet();
      rest();
      gone.client().close();
    }
  }

  private void rest() {
    notBefore = System.nanoTime() + RedisSessions.OPEN_FOR.toNanos();
  }

  /// From any thread.
  void close() {
    try {
      loop.runOnContext(_ -> line.ifPresent(this::hangUp));
    } catch (RejectedExecutionException over) {
      // the loop has ended, and its lines with it
    }
  }

  private void here(Runnable work) {
    if (Thread.currentThread() == thread) {
      work.run();
    } else {
      loop.runOnContext(_ -> work.run());
    }
  }
}
