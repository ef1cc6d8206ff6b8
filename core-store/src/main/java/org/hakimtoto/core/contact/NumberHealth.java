package org.hakimtoto.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whether what became of the texts to a number speaks against it: pure. A text that the network's
/// filter threw away speaks against our sender, and is never counted here.
public final class NumberHealth {
  /// So many texts in a row that the network could not bring.
  public static final int FAILURES_IN_A_ROW = 3;

  /// So long texts were sent and none is known to have arrived.
  public static final Duration SILENCE = Duration.ofDays(90);

  private NumberHealth() {}

  /// What became of one text.
  public enum Fate {
    ARRIVED,
    /// The network could not bring it: no such number, or a phone that is never on.
    FAILED,
    /// Nobody ever said.
    UNKNOWN
  }

  /// @param at when it was sent
  public record Tried(Fate fate, Instant at) {}

  public enum Trouble {
    FAILING,
    SILENT
  }

  /// @param newestFirst what was sent since the number was set or confirmed
  /// @param reportsCome whether delivery reports reach us at all: without them silence is ours
  public static Optional<Trouble> of(List<Tried> newestFirst, Instant now, boolean reportsCome) {
    if (failuresInARow(newestFirst) >= FAILURES_IN_A_ROW) {
      return Optional.of(Trouble.FAILING);
    }
    boolean silent =
        undelivered(newestFirst).stream()
            .anyMatch(tried -> !tried.at().isAfter(now.minus(SILENCE)));
    return silent && reportsCome ? Optional.of(Trouble.SILENT) : Optional.empty();
  }

  /// What nobody knows of neither breaks the row nor lengthens it.
  private static long failuresInARow(List<Tried> newestFirst) {
    return undelivered(newestFirst).stream().filter(tried -> tried.fate() == Fate.FAILED).count();
  }

  private static List<Tried> undelivered(List<Tried> newestFirst) {
    return newestFirst.stream().takeWhile(tried -> tried.fate() != Fate.ARRIVED).toList();
  }
}
