package org.hakimtoto.gateway.journal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.journal.FileJournaled;
import org.hakimtoto.store.journal.JournalSupplier;
import org.hakimtoto.store.journal.JournalWord;
import org.hakimtoto.store.journal.SealedJournal;
import org.hakimtoto.store.journal.SealedJournal.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees that the journal has what it needs before it is needed, and files what waits in it as soon
/// as PostgreSQL answers.
public final class JournalKeeper implements AutoCloseable {
  /// While something waits or is missing, and else.
  static final Duration SOON = Duration.ofSeconds(1);

  static final Duration LOOK = Duration.ofSeconds(30);

  private static final String COUNT = "haki_journal";
  private static final Logger LOG = LoggerFactory.getLogger(JournalKeeper.class);

  private final SealedJournal journal;
  private final JournalSupplier supplier;
  private final FileJournaled filing;
  private final InstantSource clock;
  private final Metrics metrics;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread thread =
      Thread.ofVirtual().name("journal-keeper").unstarted(this::keepLooking);
  private volatile boolean running = true;

  /// @param clock the house's
  public JournalKeeper(
      SealedJournal journal,
      JournalSupplier supplier,
      FileJournaled filing,
      InstantSource clock,
      Metrics metrics) {
    this.journal = journal;
    this.supplier = supplier;
    this.filing = filing;
    this.clock = clock;
    this.metrics = metrics;
    watch();
  }

  private void watch() {
    metrics.watch("haki_journal_waiting", () -> standing().waiting());
    metrics.watch(
        "haki_journal_oldest_seconds",
        () ->
            standing()
                .oldest()
                .map(oldest -> Math.max(0, Duration.between(oldest, clock.instant()).toSeconds()))
                .orElse(0L));
    metrics.watch("haki_journal_references", () -> standing().references());
    metrics.watch("haki_journal_bytes", journal::bytes);
    metrics.watch("haki_journal_put_aside", () -> standing().aside());
  }

  private Standing standing() {
    return journal.standing(clock.instant());
  }

  /// In a word, for health.
  public String word() {
    return standing().word().wire();
  }

  public void start() {
    thread.start();
  }

  /// Something was kept.
  public void lookSoon() {
    wanted.release();
  }

  private void keepLooking() {
    try {
      while (running) {
        wanted.drainPermits();
        look();
        var _ = wanted.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration pause() {
    JournalWord word = standing().word();
    return word == JournalWord.UP || word == JournalWord.ASIDE ? LOOK : SOON;
  }

  /// Looks now. While PostgreSQL is away all stays as it is.
  public void look() {
    try {
      Instant now = clock.instant();
      journal.heal();
      tell(filing.drain(journal, now));
      supplier.supply(journal, now);
    } catch (StoreFault away) {
      metrics.count(COUNT, "store-away");
    } catch (IOException disk) {
      metrics.count(COUNT, "not-writable");
      LOG.error("the sealed journal cannot be written: {}", disk.getClass().getName());
    } catch (RuntimeException e) {
      metrics.count(COUNT, "failed");
      LOG.error("the sealed journal could not be looked after: {}", e.getClass().getName());
    }
  }

  private void tell(FileJournaled.Drained drained) {
    for (int i = 0; i < drained.filed(); i++) {
      metrics.count(COUNT, "filed");
    }
    if (drained.filed() > 0) {
      LOG.warn("{} reports of the sealed journal are filed now", drained.filed());
    }
    if (drained.aside() > 0) {
      metrics.count(COUNT, "put-aside");
      LOG.error(
          "{} reports of the sealed journal were altered or answered otherwise and are put aside:"
              + " a person has to look at them",
          drained.aside());
    }
    if (drained.left() > 0) {
      metrics.count(COUNT, "left");
      LOG.error("{} reports of the sealed journal could not be filed yet", drained.left());
    }
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
    try {
      thread.join(SOON);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    journal.close();
  }
}
