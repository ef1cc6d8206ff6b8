package org.hakimtoto.core.duplicate;

/// What speaks for two reports being of one child, or against it, and how much; the table of
/// [Likeness] explains each.
public enum Reason {
  SAME_LOCATION(20),
  SAME_SUB_COUNTY(10),
  SAME_SEX(10),
  AGE_WITHIN_ONE(15),
  SAME_CATEGORY(15),
  WITHIN_72_HOURS(25),
  NAME_SOUNDS_ALIKE(15),
  SAME_OB_NUMBER(40),
  AGES_APART(-15),
  /// Somebody who reported the child was asked, and is not sure.
  REPORTER_UNSURE(0);

  private final int points;

  Reason(int points) {
    this.points = points;
  }

  /// How much it adds to the score; below zero when it speaks against.
  public int points() {
    return points;
  }
}
