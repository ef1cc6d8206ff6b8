package org.hakimtoto.lab.load;

import java.time.Duration;

/// What one number of callers met: browsing, whole sessions, and the echo in the same run.
///
/// @param browsing sessions that hang up before anything is filed: every step that takes no PIN and
///   writes nothing
/// @param whole sessions to the END with a reference, and a question about each
record Phase(int callers, Played echo, Played browsing, Played whole, Backlog backlog) {

  record Played(Tally tally, Costs costs) {}

  /// What whole sessions gave rise to behind the screens.
  ///
  /// @param transactions as PostgreSQL counts them, about: each connection tells with a delay
  /// @param drained how long the texts took to leave after the last press
  record Backlog(long texts, long transactions, Duration drained) {
    static final Backlog NONE = new Backlog(0, 0, Duration.ZERO);

    Backlog plus(Backlog more) {
      return new Backlog(
          texts + more.texts, transactions + more.transactions, drained.plus(more.drained));
    }
  }

  /// Reports filed in whole sessions; some may have been refused.
  long reports() {
    return whole.tally().of(Step.FILE, Step.PIN).count();
  }

  /// How many times the processor time of an echo step a browsing step takes. Other work on the
  /// machine changes this less than the ratio of speeds.
  double cpuRatio() {
    double base = perStep(echo);
    return base == 0 ? 0 : perStep(browsing) / base;
  }

  private static double perStep(Played played) {
    return Costs.perStep(played.costs().sum(), played.tally().all().count());
  }

  double ratio() {
    return browsing.tally().all().ratio(echo.tally().all());
  }
}
