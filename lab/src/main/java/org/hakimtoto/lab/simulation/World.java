package org.hakimtoto.lab.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;

/// Time, chance, and what will happen when. One thread: while a call of a store takes its time,
/// what falls due meanwhile happens inside it. So two processes get between each other's steps at
/// every call, and a history is the same each time it is played.
final class World {
  static final Instant START = Instant.parse("2026-11-20T17:15:00Z");

  /// Two calls of one process may wait at once, as many as file reports at once.
  private static final int DEEPEST = 2;

  /// How often a call goes wrong, by the mood of a history; 0: never.
  private static final int[] FAULTS = {0, 60, 25, 10};

  private static final Fate[] BAD = {
    Fate.FAILS_BEFORE,
    Fate.FAILS_AFTER,
    Fate.LATE,
    Fate.TWICE,
    Fate.KILLED_BEFORE,
    Fate.KILLED_AFTER,
    Fate.FAILS_AFTER,
    Fate.LATE,
    Fate.LATE
  };

  private static final long[] LATENESS = {300, 2_000, 3_400, 9_000, 75_000};

  /// A process that is stopped where it stands: longer than a lease, and than a repeat waits.
  private static final long[] SLEEPS = {75_000, 400_000, 1_020_000};

  final Choices choices;
  final History history;
  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
  private final int faultOnceIn;
  private final Map<Store, Long> downUntil = new EnumMap<>(Store.class);
  private long now;
  private long order;
  private int depth;
  private boolean healed;

  /// @param history what is told of it
  World(Choices choices, History history) {
    this.choices = choices;
    this.history = history;
    this.faultOnceIn = FAULTS[choices.below(FAULTS.length)];
  }

  /// What can be asked and can fail.
  enum Store {
    SESSIONS,
    RECORDS
  }

  /// What becomes of one call.
  enum Fate {
    WELL,
    FAILS_BEFORE,
    FAILS_AFTER,
    LATE,
    TWICE,
    KILLED_BEFORE,
    KILLED_AFTER
  }

  private record Due(long at, long order, Runnable what) {}

  long millis() {
    return now;
  }

  Instant now() {
    return START.plusMillis(now);
  }

  void in(long millis, Runnable what) {
    queue.add(new Due(now + millis, order++, what));
  }

  /// Lets time pass, and happen what falls due meanwhile.
  void pass(long millis) {
    long until = now + millis;
    if (depth < DEEPEST) {
      depth++;
      happen(until);
      depth--;
    }
    now = Math.max(now, until);
  }

  /// Plays until nothing is left to happen, or that moment.
  void play(long until) {
    happen(until);
    now = Math.max(now, until);
  }

  /// From now on nothing fails.
  void heal() {
    healed = true;
  }

  boolean isHealed() {
    return healed;
  }

  boolean troubled() {
    return faultOnceIn > 0;
  }

  void outage(Store store, long millis) {
    history.tell(() -> store + " is away for " + millis + " ms");
    downUntil.put(store, now + millis);
  }

  Fate fate(Store store) {
    if (healed || faultOnceIn == 0) {
      return Fate.WELL;
    }
    if (now < downUntil.getOrDefault(store, 0L)) {
      return Fate.FAILS_BEFORE;
    }
    return choices.onceIn(faultOnceIn) ? BAD[choices.below(BAD.length)] : Fate.WELL;
  }

  /// How long a call takes that is late.
  long lateness() {
    return LATENESS[choices.below(LATENESS.length)];
  }

  /// How long a process sleeps.
  long sleep() {
    return SLEEPS[choices.below(SLEEPS.length)];
  }

  private void happen(long until) {
    while (!queue.isEmpty() && queue.peek().at() <= until) {
      Due due = queue.remove();
      now = Math.max(now, due.at());
      try {
        due.what().run();
      } catch (Crashed killed) {
        history.tell(() -> "  ... and is gone");
      }
    }
  }
}
