package org.hakimtoto.gateway.ussd;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// What each press of one event loop does when its time is over. All have as long, so they are late
/// in the order in which they came, and one timer serves all: one for each press would be set and
/// stopped by nearly all of them. Nothing here may be touched but on that loop.
final class Deadlines {
  private final Vertx vertx;
  private final Duration within;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean timed;

  /// @param within from when a press came
  Deadlines(Vertx vertx, Duration within) {
    this.vertx = vertx;
    this.within = within;
  }

  /// A press that is not answered yet.
  static final class Waiting {
    private final long until;
    private final Runnable late;
    private boolean answered;

    private Waiting(long until, Runnable late) {
      this.until = until;
      this.late = late;
    }

    /// Whether it is in time, and the first who asks; then nobody else is.
    boolean answers() {
      boolean first = !answered;
      answered = true;
      return first;
    }
  }

  /// @param late is done unless it is answered before
  Waiting await(Runnable late) {
    var one = new Waiting(System.nanoTime() + within.toNanos(), late);
    forgetAnswered();
    waiting.addLast(one);
    time();
    return one;
  }

  private void forgetAnswered() {
    while (!waiting.isEmpty() && waiting.getFirst().answered) {
      waiting.removeFirst();
    }
  }

  private void time() {
    if (!timed && !waiting.isEmpty()) {
      timed = true;
      long left = waiting.getFirst().until - System.nanoTime();
      var _ = vertx.setTimer(Math.max(1, Math.ceilDiv(left, 1_000_000L)), _ -> look());
    }
  }

  private void look() {
    timed = false;
    forgetAnswered();
    while (!waiting.isEmpty() && waiting.getFirst().until - System.nanoTime() <= 0) {
      Waiting late = waiting.removeFirst();
      if (late.answers()) {
        late.late.run();
      }
    }
    time();
  }
}
