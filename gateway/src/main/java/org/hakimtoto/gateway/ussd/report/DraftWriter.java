package org.hakimtoto.gateway.ussd.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.report.ActingScreens;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.RedialOffers;
import org.hakimtoto.store.report.ReportDrafts;
import org.hakimtoto.store.report.ShownScreen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what is told behind the answers, many in one transaction: who waits for it waits for the
/// COMMIT of all. What finds no room is left out and counted; the next answer has it all again.
public final class DraftWriter implements AutoCloseable {
  /// More than presses are worked on at once.
  static final int QUEUE = 1_024;

  /// The most that goes into one transaction.
  static final int GROUP = 64;

  /// The longest a press waits: then the dialogue goes on without.
  static final Duration WAIT = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(DraftWriter.class);

  private final Stores stores;
  private final ReportDrafts drafts;
  private final RedialOffers offers;
  private final Metrics metrics;
  private final BlockingQueue<Written> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Thread thread;
  private volatile boolean running = true;

  public DraftWriter(Stores stores, Metrics metrics) {
    this.stores = stores;
    this.drafts = new ReportDrafts(stores.sealing(), stores.ids());
    this.offers = new RedialOffers(stores.sealing(), drafts);
    this.metrics = metrics;
    this.thread = Thread.ofVirtual().name("draft-writer").unstarted(this::write);
  }

  /// Begins to write, until closed.
  public void start() {
    thread.start();
  }

  /// Something to be written.
  private record Written(What what, CompletableFuture<Boolean> done) {}

  private sealed interface What {
    /// @param takes the draft of an earlier call that goes on in this one
    record Answer(ReportDrafts.Answered answered, Optional<UUID> takes) implements What {}

    record Screen(ShownScreen shown) implements What {}

    /// Nothing: whoever waits for it has waited for all before it.
    record Mark() implements What {}
  }

  /// @param takes the draft of an earlier call that goes on in this one
  /// @return whether it was written, once it is known
  CompletableFuture<Boolean> answered(ReportDrafts.Answered answered, Optional<UUID> takes) {
    return put(new What.Answer(answered, takes));
  }

  /// Proof that a screen was shown whose next key acts, or that a dialogue began at it.
  public CompletableFuture<Boolean> shown(ShownScreen screen) {
    return put(new What.Screen(screen));
  }

  /// The same if there is room to spare: it never stands in the way of what is told.
  void shownIfRoom(ShownScreen screen) {
    if (queue.remainingCapacity() > QUEUE / 2) {
      var _ = put(new What.Screen(screen));
    }
  }

  /// Waits until all that came before is written, no longer than [#WAIT].
  void settle() {
    waited(put(new What.Mark()));
  }

  /// Waits for what is written, no longer than [#WAIT]; false when it is not known to be.
  public static boolean waited(CompletableFuture<Boolean> done) {
    try {
      return done.get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private CompletableFuture<Boolean> put(What what) {
    var written = new Written(what, new CompletableFuture<>());
    if (!queue.offer(written)) {
      metrics.count("haki_drafts", "no-room");
      written.done().complete(false);
    }
    return written.done();
  }

  private void write() {
    var group = new ArrayList<Written>(GROUP);
    while (running || !queue.isEmpty()) {
      try {
        group.add(queue.take());
        queue.drainTo(group, GROUP - 1);
        boolean saved = saved(group);
        group.forEach(written -> written.done().complete(saved));
        group.clear();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private boolean saved(List<Written> group) {
    if (group.stream().map(Written::what).allMatch(What.Mark.class::isInstance)) {
      return true;
    }
    try {
      if (group.stream().map(Written::what).noneMatch(What.Answer.class::isInstance)) {
        // one statement, durable by itself
        return stores
            .database()
            .alone(tx -> {
              screens(tx, group);
              return true;
            });
      }
      return stores
          .database()
          .inTransaction(tx -> {
            screens(tx, group);
            answers(tx, group);
            return true;
          });
    } catch (StoreFault away) {
      metrics.count("haki_drafts", "not-written");
      return false;
    } catch (RuntimeException e) {
      metrics.count("haki_drafts", "not-written");
      LOG.error("answers of {} presses could not be kept: {}", group.size(), e.getClass());
      return false;
    }
  }

  private static void screens(Tx tx, List<Written> group) {
    ActingScreens.keep(
        tx,
        group.stream()
            .map(Written::what)
            .filter(What.Screen.class::isInstance)
            .map(what -> ((What.Screen) what).shown())
            .toList());
  }

  /// In one order, so that two gateways never wait for each other.
  private void answers(Tx tx, List<Written> group) {
    List<What.Answer> answers =
        group.stream()
            .map(Written::what)
            .filter(What.Answer.class::isInstance)
            .map(What.Answer.class::cast)
            .sorted(
                Comparator.comparing((What.Answer answer) -> answer.answered().key().session())
                    .thenComparingInt(answer -> answer.answered().key().seq()))
            .toList();
    answers.forEach(answer -> answer.takes().ifPresent(draft -> take(tx, answer, draft)));
    if (!answers.isEmpty()) {
      drafts.save(tx, answers.stream().map(What.Answer::answered).toList());
    }
  }

  private void take(Tx tx, What.Answer answer, UUID draft) {
    DraftKey key = answer.answered().key();
    stores
        .officers()
        .byPhone(tx, key.caller())
        .ifPresent(officer -> offers.take(tx, officer, draft, key.before()));
  }

  @Override
  public void close() {
    running = false;
    if (thread.getState() == Thread.State.NEW) {
      // a gateway that never began
      return;
    }
    // who waits for something to write is woken
    var _ = put(new What.Mark());
    try {
      thread.join(WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
  }
}
