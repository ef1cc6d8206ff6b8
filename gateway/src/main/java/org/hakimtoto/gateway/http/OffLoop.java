package org.hakimtoto.gateway.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a request's work off the event loop, to where it may block, and its answer back onto it.
/// 503 when there is no place, when the store is away, and when the work fails: whoever asked then
/// asks again.
public final class OffLoop {
  private static final Logger LOG = LoggerFactory.getLogger(OffLoop.class);
  private static final Reply NOT_NOW = Reply.text(503, "");

  private final Vertx vertx;
  private final BoundedVirtualThreads threads;
  private final Metrics metrics;

  public OffLoop(Vertx vertx, BoundedVirtualThreads threads, Metrics metrics) {
    this.vertx = vertx;
    this.threads = threads;
    this.metrics = metrics;
  }

  /// @param door a word of ours for the metrics
  public void run(String door, RoutingContext request, Supplier<Reply> work) {
    Context eventLoop = vertx.getOrCreateContext();
    boolean taken =
        threads.tryRun(() -> {
          Reply reply = replySafely(door, work);
          eventLoop.runOnContext(_ -> Answers.send(request, reply));
        });
    if (!taken) {
      metrics.count("haki_door_busy", door);
      Answers.send(request, NOT_NOW);
    }
  }

  private Reply replySafely(String door, Supplier<Reply> work) {
    try {
      return work.get();
    } catch (StoreFault e) {
      metrics.count("haki_door_store_away", door);
      return NOT_NOW;
    } catch (RuntimeException e) {
      // the class is enough to mend it; a message might quote a value
      LOG.error("the {} door failed: {}", door, e.getClass().getName());
      metrics.count("haki_door_failed", door);
      return NOT_NOW;
    }
  }
}
