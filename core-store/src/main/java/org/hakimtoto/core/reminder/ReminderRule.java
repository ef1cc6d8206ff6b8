package org.hakimtoto.core.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;

/// One step of the reminder book.
///
/// @param step stable across releases: it stands in the store
/// @param time in Kenya
/// @param asks whether they are asked if they come
/// @param onlyIfUnanswered only who was asked and has answered nothing is told
/// @param setAhead so many days before the hearing it must have been set, or the step falls away
/// @param staleAfter so long after its time it is dropped, not told late
public record ReminderRule(
    String step,
    Whom whom,
    Ahead ahead,
    LocalTime time,
    boolean asks,
    boolean onlyIfUnanswered,
    int setAhead,
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
    require(!onlyIfUnanswered || whom == Whom.FAMILY, "only_if_unanswered: only a family answers");
    require(!(asks && onlyIfUnanswered), "only_if_unanswered: not of the step that asks");
    require(setAhead >= 0 && setAhead <= Ahead.MOST_DAYS, "set_ahead: 0 to " + Ahead.MOST_DAYS);
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
