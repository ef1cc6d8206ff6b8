package org.hakimtoto.core.contact;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// What the carrier's word about a SIM means for a number: pure. The day decides and never the
/// status alone, for the carrier says "Swapped" of cards that were never changed.
public final class SimSwap {
  /// A SIM that was changed so shortly before we first asked may have been changed to take the
  /// number over.
  public static final Duration BEFORE_FIRST = Duration.ofDays(7);

  /// The carrier's way to say *never* is a day long before there were such phones here.
  private static final LocalDate FIRST_PHONES = LocalDate.of(1993, 1, 1);

  private static final String SWAPPED = "swapped";

  private SimSwap() {}

  /// What the carrier says.
  ///
  /// @param status its word
  /// @param day when the SIM was changed last; empty: it said none that can be read
  public record Told(String status, Optional<LocalDate> day) {}

  /// @param firstAsked when the carrier was first asked of this number
  /// @param known the change that was told before
  public record Past(LocalDate firstAsked, Optional<LocalDate> known) {}

  public enum Verdict {
    /// Somebody else may have the number: it has to be confirmed.
    SWAPPED,
    /// It was told before, and what followed from it has followed.
    TOLD_BEFORE,
    /// Never, or long before we knew the number.
    NOT_SWAPPED,
    /// The carrier does not know, or what it says cannot be: nothing changes. A number that has to
    /// be confirmed still has to be.
    UNKNOWN
  }

  public static Verdict of(Told told, Past past, LocalDate today) {
    // the carrier may be a day ahead of us by its own calendar
    return told.day()
        .filter(day -> !day.isAfter(today.plusDays(1)))
        .map(day -> dated(day, past))
        .orElseGet(() -> undated(told, past, today));
  }

  private static Verdict dated(LocalDate day, Past past) {
    if (past.known().filter(known -> !day.isAfter(known)).isPresent()) {
      return Verdict.TOLD_BEFORE;
    }
    boolean old =
        day.isBefore(FIRST_PHONES)
            || day.isBefore(past.firstAsked().minusDays(BEFORE_FIRST.toDays()));
    return old ? Verdict.NOT_SWAPPED : Verdict.SWAPPED;
  }

  /// A change without a day counts as one of today, once in [#BEFORE_FIRST].
  private static Verdict undated(Told told, Past past, LocalDate today) {
    if (!told.status().equalsIgnoreCase(SWAPPED)) {
      return Verdict.UNKNOWN;
    }
    boolean lately =
        past.known()
            .filter(known -> !known.isBefore(today.minusDays(BEFORE_FIRST.toDays())))
            .isPresent();
    return lately ? Verdict.TOLD_BEFORE : Verdict.SWAPPED;
  }
}
