package org.hakimtoto.store.db;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hakimtoto.store.fault.StoreFault;

/// What many callers want at once is done in one go. Nobody waits for company: who comes while a
/// lane is free goes at once, and who comes meanwhile goes with all that wait by then.
///
/// @param <C> what a caller wants
/// @param <A> what comes of it
public final class Grouped<C, A> {
  /// The most that is done in one go.
  static final int GROUP = 64;

  /// While one go waits for the disk the next is worked on.
  static final int LANES = 2;

  /// More than all doors let in at once.
  static final int QUEUE = 1_024;

  /// The longest a caller waits.
  static final Duration WAIT = Duration.ofSeconds(5);

  private final Function<List<C>, List<A>> work;
  private final Queue<Caller<C, A>> queue = new ArrayDeque<>();
  private int busy;

  /// @param work answers in the order of what it is given; its failure is told to all of them
  public Grouped(Function<List<C>, List<A>> work) {
    this.work = work;
  }

  private record Caller<C, A>(C wants, CompletableFuture<A> answer) {}

  /// Waits until it is done. Throws what the work threw; [StoreFault.Unavailable] when it was not
  /// begun in time, and [StoreFault.CommitUnknown] when it was begun and did not end in time.
  public A call(C wants) {
    var mine = new Caller<C, A>(wants, new CompletableFuture<>());
    if (enter(mine)) {
      goOn();
    }
    return answer(mine);
  }

  /// Whether the caller has a lane to work on.
  private synchronized boolean enter(Caller<C, A> mine) {
    if (queue.size() >= QUEUE) {
      throw new StoreFault.Unavailable("PostgreSQL: too many wait");
    }
    queue.add(mine);
    if (busy == LANES) {
      return false;
    }
    busy++;
    return true;
  }

  /// Gives the lane back when nobody waits.
  private synchronized boolean ended() {
    if (queue.isEmpty()) {
      busy--;
      return true;
    }
    return false;
  }

  private synchronized List<Caller<C, A>> next() {
    var group = new ArrayList<Caller<C, A>>();
    while (group.size() < GROUP && !queue.isEmpty()) {
      group.add(queue.remove());
    }
    return group;
  }

  private synchronized boolean withdrawn(Caller<C, A> mine) {
    return queue.remove(mine);
  }

  /// One round; the next is another thread's, so that nobody works longer than for its own.
  private void goOn() {
    try {
      round();
    } finally {
      if (!ended()) {
        Thread.startVirtualThread(this::goOn);
      }
    }
  }

  private void round() {
    List<Caller<C, A>> group = next();
    if (group.isEmpty()) {
      return;
    }
    try {
      List<A> answers = work.apply(group.stream().map(Caller::wants).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException | Error failed) {
      group.forEach(caller -> caller.answer().completeExceptionally(failed));
    } finally {
      // whatever else was thrown: a lane never stays taken
      group.stream()
          .filter(caller -> !caller.answer().isDone())
          .forEach(caller -> caller.answer().completeExceptionally(unknown()));
    }
  }

  private static StoreFault unknown() {
    return new StoreFault.CommitUnknown(new IllegalStateException("nobody told"));
  }

  private A answer(Caller<C, A> mine) {
    try {
      return mine.answer().get(WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw Optional.ofNullable(failed.getCause())
          .filter(RuntimeException.class::isInstance)
          .map(RuntimeException.class::cast)
          .orElseGet(() -> new StoreFault.CommitUnknown(failed));
    } catch (TimeoutException late) {
      throw notAnswered(mine, late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw notAnswered(mine, stopped);
    }
  }

  private StoreFault notAnswered(Caller<C, A> mine, Exception why) {
    return withdrawn(mine)
        ? new StoreFault.Unavailable("PostgreSQL: no answer in time", why)
        : new StoreFault.CommitUnknown(why);
  }
}
