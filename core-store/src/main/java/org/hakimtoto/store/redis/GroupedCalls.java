package org.hakimtoto.store.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.store.fault.StoreFault;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/// What many callers want of Redis at once goes there in one pipeline, on one thread: the trip, not
/// the work, is what a press costs. Who calls alone waits for nobody.
///
/// Every call ends: with what Redis said, or with [StoreFault.Unavailable]. Then nobody knows
/// whether it was done, unless the circuit was open.
final class GroupedCalls implements AutoCloseable {
  /// More than presses are worked on at once; beyond it a call is refused, as if Redis were away.
  static final int QUEUE = 4_096;

  /// The most that goes in one pipeline: Redis works some 2 ms on it.
  static final int GROUP = 128;

  private final RedisClient redis;
  private final CircuitBreaker breaker;
  private final BlockingQueue<Call> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Thread thread;
  private volatile boolean running = true;

  GroupedCalls(RedisClient redis, CircuitBreaker breaker) {
    this.redis = redis;
    this.breaker = breaker;
    this.thread = Thread.ofPlatform().name("redis-calls").daemon().unstarted(this::work);
    thread.start();
  }

  private record Call(
      Script script, List<byte[]> keys, List<byte[]> arguments, CompletableFuture<Object> said) {
    /// Nearly all have their answer by then, and a fault that nobody sees costs as much as a press.
    void away(String why) {
      if (!said.isDone()) {
        said.completeExceptionally(new StoreFault.Unavailable("Redis: " + why));
      }
    }
  }

  /// What the script says, on the thread of this: whoever goes on with it does no work there.
  CompletableFuture<Object> call(Script script, List<byte[]> keys, List<byte[]> arguments) {
    var call = new Call(script, keys, arguments, new CompletableFuture<>());
    if (!queue.offer(call)) {
      call.away("too many calls wait");
    } else if (!running && queue.remove(call)) {
      // nobody takes it any more
      call.away("closed");
    }
    return call.said();
  }

  private void work() {
    var group = new ArrayList<Call>(GROUP);
    while (running) {
      try {
        group.add(queue.take());
        queue.drainTo(group, GROUP - 1);
        run(group);
      } catch (InterruptedException closing) {
        running = false;
      } finally {
        group.forEach(call -> call.away("not answered"));
        group.clear();
      }
    }
    queue.drainTo(group);
    group.forEach(call -> call.away("closed"));
  }

  private void run(List<Call> group) {
    if (!breaker.tryAcquirePermission()) {
      group.forEach(call -> call.away("circuit open"));
      return;
    }
    long begun = System.nanoTime();
    try {
      answer(group);
      breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    } catch (RuntimeException e) {
      // whatever it is: without this thread no call would ever end
      breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, e);
      group.forEach(call -> call.away(e.getClass().getName()));
    }
  }

  /// Answers each as soon as all are here: what Redis refuses one caller is no other's fault.
  private void answer(List<Call> group) {
    var said = new ArrayList<Response<Object>>(group.size());
    try (var pipeline = redis.pipelined()) {
      group.forEach(call -> said.add(call.script().run(pipeline, call.keys(), call.arguments())));
      pipeline.sync();
    }
    JedisException refused = null;
    for (int i = 0; i < group.size(); i++) {
      Call call = group.get(i);
      try {
        call.said().complete(read(call, said.get(i)));
      } catch (JedisException e) {
        call.away(e.getClass().getName());
        refused = e;
      }
    }
    if (refused != null) {
      throw refused;
    }
  }

  private Object read(Call call, Response<Object> said) {
    Object answer;
    try {
      answer = said.get();
    } catch (JedisNoScriptException forgotten) {
      answer = call.script().run(redis, call.keys(), call.arguments());
    }
    if (answer instanceof List<?> several
        && !several.isEmpty()
        && several.getFirst() instanceof JedisException refused) {
      throw refused;
    }
    return answer;
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
    try {
      thread.join(RedisSessions.TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
