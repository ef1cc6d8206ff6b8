package org.hakimtoto.core.supervision;

/// What an office may be behind with.
public enum Behind {
  /// Cases that nobody of the office took up.
  NOT_ACCEPTED(true),
  /// Cases of which a clock ran out and was not satisfied.
  OVERDUE(true),
  /// Children in a police cell for longer than a day.
  OVER_A_DAY(true),
  /// Calls that were not made in time.
  LATE_CALLS(false),
  /// Cases the office declined in the last thirty days.
  DECLINED(false),
  /// Texts of the last seven days that did not reach whom they were for.
  NOT_DELIVERED(false);

  private final boolean children;

  Behind(boolean children) {
    this.children = children;
  }

  /// Whether children are counted, so that a small count may tell of one; the others count what an
  /// office did or did not do.
  public boolean countsChildren() {
    return children;
  }
}
