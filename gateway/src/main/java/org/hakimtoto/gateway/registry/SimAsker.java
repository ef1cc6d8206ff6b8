package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.SimQuestion;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.store.contact.SimChecks;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the carrier each minute of the numbers whose turn it is, whether their SIM was changed. A
/// number is counted as asked before it is: a call that was lost is paid for and asked again when
/// the number's turn comes next.
public final class SimAsker implements AutoCloseable {
  static final Duration PAUSE = Duration.ofMinutes(1);

  /// From the first look for the address to the last byte of the answer.
  public static final Duration TOTAL = Duration.ofSeconds(10);

  private static final String COUNTER = "haki_sim_checks";
  private static final Logger LOG = LoggerFactory.getLogger(SimAsker.class);

  private final Database database;
  private final SimChecks checks;
  private final SimQuestion carrier;
  private final int aDay;
  private final NotifierMetrics metrics;
  private final Semaphore wake = new Semaphore(0);
  private final Thread thread = Thread.ofVirtual().name("sim-asker").unstarted(this::keepAsking);
  private volatile boolean closed;

  /// @param carrier closed with this
  /// @param aDay the most numbers in a day, of all gateways together
  public SimAsker(
      Database database, Sealing sealing, SimQuestion carrier, int aDay, NotifierMetrics metrics) {
    this.database = database;
    this.checks = new SimChecks(sealing);
    this.carrier = carrier;
    this.aDay = aDay;
    this.metrics = metrics;
  }

  public void start() {
    thread.start();
  }

  /// Looks at once whose turn it is.
  public void lookNow() {
    wake.release();
  }

  /// Asks of those whose turn it is; how many questions the carrier took.
  public int askNow() {
    List<PhoneNumber> numbers =
        database.inTransaction(tx -> checks.claim(tx, aDay, SimQuestion.AT_ONCE));
    if (numbers.isEmpty()) {
      return 0;
    }
    Optional<List<SimQuestion.Taken>> taken = carrier.ask(numbers);
    if (taken.isEmpty()) {
      metrics.count(COUNTER, "call-lost");
      LOG.warn("the carrier did not take the question whether SIMs were changed");
      return 0;
    }
    database.inTransaction(tx -> {
      taken.get().forEach(one -> checks.asked(tx, one.number(), one.requestId()));
      return taken;
    });
    metrics.count(COUNTER, "asked");
    return taken.get().size();
  }

  private void keepAsking() {
    try {
      while (!closed) {
        askIfItAnswers();
        var _ = wake.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void askIfItAnswers() {
    try {
      askNow();
    } catch (StoreFault away) {
      metrics.count(COUNTER, "store-away");
    } catch (RuntimeException e) {
      metrics.count(COUNTER, "failed");
      LOG.error("the carrier could not be asked of SIMs: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    closed = true;
    lookNow();
    carrier.close();
  }
}
