package org.hakimtoto.gateway.load;

import java.time.Duration;

/// What one number of callers met: browsing, whole sessions, and the echo in the same run.
///
/// @param browsing sessions that hang up before anything is filed: every step that takes no PIN and
///   writes nothing
/// @param whole sessions to the END with a reference, and a question about each
record Phase(int callers, Played echo, Played browsing, Played whole, Backlog backlog) {

  record Played(Tally tally, Costs costs) {}

  /// The texts that whole sessions gave rise to, and how long they took to leave afterwards.
  record Backlog(long texts, Duration drained) {
    static final Backlog NONE = new Backlog(0, Duration.ZERO);

    Backlog plus(Backlog more) {
      return new Backlog(texts + more.texts, drained.plus(more.drained));
    }
  }

  double ratio() {
    return browsing.tally().all().ratio(echo.tally().all());
  }
}
