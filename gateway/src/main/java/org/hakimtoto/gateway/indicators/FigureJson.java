package org.hakimtoto.gateway.indicators;

import java.util.Optional;
import org.hakimtoto.core.indicator.Figure;

/// A figure as JSON: a number, `"<5"`, `"hidden"`, or null where there is none.
public final class FigureJson {
  private FigureJson() {}

  public static Object of(Figure figure) {
    return switch (figure) {
      case Figure.Told(var value) when value.scale() == 0 -> value.longValue();
      case Figure.Told(var value) -> value.doubleValue();
      case Figure.Withheld withheld -> withheld.shown();
      case Figure.None _ -> Optional.empty();
    };
  }
}
