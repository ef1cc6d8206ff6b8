package org.hakimtoto.core.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;

/// One step of the reminder book.
///
/// @param step stable across releases: it stands in the store
/// @param time in Kenya
/// @param asks whether they are asked if they come
/// @param onlyIfUnconfirmed nobody is told who has said that they come
/// @param staleAfter so long after its time it is dropped, not told late
public record ReminderRule(
    String step,
    Whom whom,
    Ahead ahead,
    LocalTime time,
    boolean asks,
    boolean onlyIfUnconfirmed,
    Duration staleAfter) {
  public static final Pattern STEP = Pattern.compile("[a-z][a-z-]{2,39}");

  public static final Duration MOST_STALE = Duration.ofDays(3);

  /// Who is told.
  public enum Whom {
    /// The people close to the child, each within their safe hours.
    FAMILY,
    /// The offices that take part, and whoever must bring the child.
    OFFICE
  }

  public ReminderRule {
    require(STEP.matcher(step).matches(), "step: 3 to 40 of a-z, -");
    require(!asks || whom == Whom.FAMILY, "asks: only a family is asked");
    require(
        !onlyIfUnconfirmed || whom == Whom.FAMILY, "only_if_unconfirmed: only a family confirms");
    require(!(asks && onlyIfUnconfirmed), "only_if_unconfirmed: not of the step that asks");
    require(
        staleAfter.isPositive() && staleAfter.compareTo(MOST_STALE) <= 0,
        "stale_after: up to " + MOST_STALE.toDays() + " days");
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
