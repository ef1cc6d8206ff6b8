package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;

/// What one number of callers met: dials, menu keys, whole sessions, and the echo in the same run.
///
/// @param echo the dials and keys of those who look about, against the echo
/// @param keys of sessions that were dialled before
/// @param whole sessions to the END with a reference, and a question about each
/// @param resident bytes that the gateway had in memory after a slice, at most
record Phase(
    int callers,
    Played echo,
    Played dialled,
    Played keys,
    Played whole,
    Backlog backlog,
    long resident) {

  record Played(Tally tally, Costs costs) {
    /// The same with another's figures added.
    Played plus(Played more) {
      var both = new Tally();
      tally.lines().forEach(both::add);
      more.tally().lines().forEach(both::add);
      return new Played(both, costs.plus(more.costs()));
    }
  }

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

  /// Menu keys alone.
  Summary pressed() {
    return keys.tally().of(Step.KEY);
  }

  /// How many times the processor time of an echo step a menu key takes. Other work on the machine
  /// changes this less than the ratio of speeds.
  double cpuRatio() {
    double base = perStep(echo);
    return base == 0 ? 0 : perStep(keys) / base;
  }

  private static double perStep(Played played) {
    return Costs.perStep(played.costs().sum(), played.tally().all().count());
  }

  double ratio() {
    return pressed().ratio(echo.tally().all());
  }

  /// Where nobody waits for somebody else a figure is another than in a crowd.
  Figures figures() {
    return callers == 1
        ? Figures.of(Goal.KEY_ALONE.measured("", pressed().p50()))
        : Figures.of(
            Goal.KEYS_OVER_ECHO.measured(callers + " callers", ratio()),
            Goal.KEY_IN_A_CROWD.measured(
                callers + " callers", pressed().p99(), echo.tally().all().p99()),
            Resident.figure(callers + " callers", resident));
  }

  /// What was wrong with the answers, in words.
  List<String> faults() {
    return faults(Stream.of(echo, dialled, keys, whole));
  }

  static List<String> faults(Stream<Played> played) {
    return played
        .map(Played::tally)
        .filter(tally -> tally.faultCount() > 0)
        .map(tally -> tally.faultCount() + " wrong answers, such as: " + tally.faults().getFirst())
        .toList();
  }
}
