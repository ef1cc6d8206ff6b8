package org.hakimtoto.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What stands in one place of a table.
public sealed interface Figure {
  record Told(BigDecimal value) implements Figure {
    @Override
    public String shown() {
      return value.toPlainString();
    }
  }

  /// A count that may not be shown.
  record Withheld(Look look) implements Figure {
    @Override
    public String shown() {
      return look == Look.SMALL ? "<" + SmallCells.SMALLEST : "hidden";
    }
  }

  /// There is nothing to tell, such as the median of nothing.
  record None() implements Figure {
    @Override
    public String shown() {
      return "";
    }
  }

  /// As text.
  String shown();

  static Figure of(long n) {
    return new Told(BigDecimal.valueOf(n));
  }

  /// A number with one digit behind the point.
  static Figure tenths(double n) {
    return new Told(BigDecimal.valueOf(n).setScale(1, RoundingMode.HALF_UP));
  }
}
