package org.hakimtoto.core.indicator;

/// How a count is shown.
public enum Look {
  SHOWN,
  /// Too small to be shown: below [SmallCells#SMALLEST], none included.
  SMALL,
  /// Withheld so that a small one cannot be computed from it.
  HIDDEN
}
