package org.hakimtoto.gateway.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.time.ClockLook;
import org.hakimtoto.store.time.HouseTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks each minute whether the machine's clock and PostgreSQL's agree, and says so aloud, at each
/// look, while they do not.
final class ClockWatch implements AutoCloseable {
  static final Duration LOOK = Duration.ofMinutes(1);

  /// Until PostgreSQL's clock was seen: timed work waits for it.
  static final Duration FIRST_LOOK = Duration.ofSeconds(1);

  private static final String LOOKS = "haki_clock_looks";
  private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

  private final HouseTime time;
  private final Database database;
  private final Metrics metrics;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("clock-watch").unstarted(this::keepLooking);

  ClockWatch(HouseTime time, Database database, Metrics metrics) {
    this.time = time;
    this.database = database;
    this.metrics = metrics;
  }

  void start() {
    thread.start();
  }

  /// Looks now. A [StoreFault] when PostgreSQL does not answer: then all stays as it was.
  ClockLook look() {
    boolean differed = time.seen() && !time.certain();
    ClockLook look = time.look(database);
    metrics.count(LOOKS, look.differs() ? "differ" : "agree");
    if (look.differs()) {
      LOG.error(
          "the clock of this machine is {} PostgreSQL's: clocks, reminders and deadlines rest until"
              + " both machines are set by a time server (chronyc makestep); reports and alerts go"
              + " on",
          look.difference());
    } else if (differed) {
      LOG.warn("the clock of this machine and PostgreSQL's agree again: all work goes on");
    }
    return look;
  }

  private void keepLooking() {
    try {
      while (!closed.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
        lookIfItAnswers();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration pause() {
    return time.seen() ? LOOK : FIRST_LOOK;
  }

  private void lookIfItAnswers() {
    try {
      var _ = look();
    } catch (StoreFault away) {
      metrics.count(LOOKS, "store-away");
    } catch (RuntimeException e) {
      metrics.count(LOOKS, "failed");
      LOG.error("the clocks could not be compared: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
