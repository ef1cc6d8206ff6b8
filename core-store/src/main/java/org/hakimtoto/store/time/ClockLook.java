package org.hakimtoto.store.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One look at the machine's clock and at PostgreSQL's.
///
/// @param machine what the machine's clock showed in the middle of the question
/// @param server what PostgreSQL's showed
/// @param roundTrip how long the question took: half of it is how wrong `machine` may be
/// @param nanos of the process's stopwatch in the middle of the question
public record ClockLook(Instant machine, Instant server, Duration roundTrip, long nanos) {
  /// The most the two clocks may differ by.
  public static final Duration MOST = Duration.ofSeconds(60);

  /// How far the machine's clock is ahead; negative: behind.
  public Duration ahead() {
    return Duration.between(server, machine);
  }

  /// Whether they differ by more than they may, however the round trip was spent.
  public boolean differs() {
    return ahead().abs().minus(roundTrip.dividedBy(2)).compareTo(MOST) > 0;
  }

  /// Why nobody may go by these clocks, for a person; empty: they may.
  public Optional<String> fault() {
    return differs()
        ? Optional.of(
            "the clock of this machine is "
                + difference()
                + " PostgreSQL's, and may differ by "
                + MOST.toSeconds()
                + " s: set both machines by a time server (chronyc makestep), then start again")
        : Optional.empty();
  }

  /// Such as `2 d 0 h ahead of`.
  public String difference() {
    return words(ahead().abs()) + (ahead().isNegative() ? " behind" : " ahead of");
  }

  private static String words(Duration time) {
    if (time.toDays() > 0) {
      return time.toDays() + " d " + time.toHoursPart() + " h";
    }
    if (time.toHours() > 0) {
      return time.toHours() + " h " + time.toMinutesPart() + " min";
    }
    return time.toMinutes() > 0
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toSeconds() + " s";
  }
}
