package org.hakimtoto.gateway.supervisor;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// When each event loop was last seen at work. One that hangs answers none of its callers, and no
/// look from outside finds it as long as the others answer.
final class Heartbeats {
  /// Each loop gets one of so many verticles: they are dealt out one after the other.
  static final int LOOPS = VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE;

  private final AtomicLongArray beats = new AtomicLongArray(LOOPS);
  private final AtomicInteger next = new AtomicInteger();

  Heartbeats(long now) {
    for (int loop = 0; loop < LOOPS; loop++) {
      beats.set(loop, now);
    }
  }

  /// Begins to look at all loops.
  Future<String> begin(Vertx vertx, Duration every) {
    return vertx.deployVerticle(
        () -> new Heart(next.getAndIncrement(), every),
        new DeploymentOptions().setInstances(LOOPS));
  }

  /// @param now as [System#nanoTime] tells it
  boolean allWithin(Duration patience, long now) {
    for (int loop = 0; loop < LOOPS; loop++) {
      if (now - beats.get(loop) > patience.toNanos()) {
        return false;
      }
    }
    return true;
  }

  private final class Heart extends VerticleBase {
    private final int loop;
    private final Duration every;

    Heart(int loop, Duration every) {
      this.loop = loop;
      this.every = every;
    }

    @Override
    public Future<?> start() {
      vertx.setPeriodic(every.toMillis(), _ -> beats.set(loop, System.nanoTime()));
      return Future.succeededFuture();
    }
  }
}
