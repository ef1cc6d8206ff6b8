package org.hakimtoto.gateway.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a request's work off the event loop, to where it may block, and what follows from it back
/// onto it. Every request is answered, once, whatever becomes of its work.
public final class OffLoop {
  private static final Logger LOG = LoggerFactory.getLogger(OffLoop.class);
  private static final Reply NOT_NOW = Reply.text(503, "");

  private final Vertx vertx;
  private final BoundedVirtualThreads threads;
  private final Metrics metrics;
  private final Optional<Duration> deadline;

  public OffLoop(Vertx vertx, BoundedVirtualThreads threads, Metrics metrics) {
    this(vertx, threads, metrics, Optional.empty());
  }

  private OffLoop(
      Vertx vertx, BoundedVirtualThreads threads, Metrics metrics, Optional<Duration> deadline) {
    this.vertx = vertx;
    this.threads = threads;
    this.metrics = metrics;
    this.deadline = deadline;
  }

  /// Why a request has to be answered without what its work would have said.
  public enum Missed {
    /// Every place is taken: nothing was begun.
    BUSY,

    /// The store could not do it now, or nobody knows whether it did.
    STORE,

    /// A fault of ours.
    FAILED,

    /// The deadline is over. The work goes on, and what it says is thrown away.
    LATE
  }

  /// The same, for whom an answer is of no use later than that.
  public OffLoop within(Duration deadline) {
    return new OffLoop(vertx, threads, metrics, Optional.of(deadline));
  }

  /// Answers as the work says; 503 when it says nothing: whoever asked then asks again.
  ///
  /// @param door a word of ours for the metrics
  public void run(String door, RoutingContext request, Supplier<Reply> work) {
    run(door, work, reply -> Answers.send(request, reply), _ -> Answers.send(request, NOT_NOW));
  }

  /// Either `then` or `otherwise` is called, once, on the event loop.
  ///
  /// @param door a word of ours for the metrics
  public <T> void run(String door, Supplier<T> work, Consumer<T> then, Consumer<Missed> otherwise) {
    Context eventLoop = vertx.getOrCreateContext();
    var answered = new AtomicBoolean();
    Runnable inTime = timed(answered, otherwise);
    boolean taken =
        threads.tryRun(() -> {
          Runnable next = outcome(door, work, then, otherwise);
          eventLoop.runOnContext(_ -> {
            inTime.run();
            once(answered, next);
          });
        });
    if (!taken) {
      inTime.run();
      metrics.count("haki_door_busy", door);
      once(answered, () -> otherwise.accept(Missed.BUSY));
    }
  }

  /// Starts the clock, and returns what stops it.
  private Runnable timed(AtomicBoolean answered, Consumer<Missed> otherwise) {
    if (deadline.isEmpty()) {
      return () -> {};
    }
    long timer =
        vertx.setTimer(
            deadline.get().toMillis(), _ -> once(answered, () -> otherwise.accept(Missed.LATE)));
    return () -> vertx.cancelTimer(timer);
  }

  private <T> Runnable outcome(
      String door, Supplier<T> work, Consumer<T> then, Consumer<Missed> otherwise) {
    try {
      T result = work.get();
      return () -> then.accept(result);
    } catch (StoreFault e) {
      LOG.warn("the {} door: {}", door, e.getMessage());
      metrics.count("haki_door_store_away", door);
      return () -> otherwise.accept(Missed.STORE);
    } catch (RuntimeException | Error e) {
      // the class and the place are enough to mend it; a message might quote a value
      LOG.error("the {} door failed: {} at {}", door, e.getClass().getName(), firstFrame(e));
      metrics.count("haki_door_failed", door);
      return () -> otherwise.accept(Missed.FAILED);
    }
  }

  private static void once(AtomicBoolean answered, Runnable answer) {
    if (answered.compareAndSet(false, true)) {
      answer.run();
    }
  }

  private static String firstFrame(Throwable e) {
    var frames = e.getStackTrace();
    return frames.length == 0 ? "?" : frames[0].toString();
  }
}
