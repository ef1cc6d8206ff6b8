package org.hakimtoto.notifier.pump;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hakimtoto.store.cases.EventOutbox;

/// The counties whose events one thread plans, and how many it takes next.
///
/// @param wake released when there may be some
/// @param atOnce how many events the next batch may have
record PlanLane(EventOutbox.Counties counties, Semaphore wake, AtomicInteger atOnce) {
  /// Threads that plan beside each other: while one waits for the store the other works.
  static final int LANES = 2;

  static List<PlanLane> all() {
    return IntStream.range(0, LANES)
        .mapToObj(n ->
            new PlanLane(
                new EventOutbox.Counties(LANES, n),
                new Semaphore(0),
                new AtomicInteger(PlanEvents.MOST)))
        .toList();
  }

  /// How many the next batch takes. Should the store refuse it, the one after that takes one alone.
  int next() {
    return atOnce.getAndSet(1);
  }

  /// The batch of so many is planned.
  void planned(int most) {
    atOnce.set(Math.min(PlanEvents.MOST, 2 * most));
  }
}
