package org.hakimtoto.core.indicator;

import java.util.List;
import org.hakimtoto.core.trial.Wilson;

/// How many of all came, with the bounds between which the true share lies.
final class Shares {
  static final List<String> COLUMNS =
      List.of("Came", "Did not come", "Percent came", "95 in 100: from", "95 in 100: to");

  private static final int PERCENT = 100;

  private Shares() {}

  static List<Figure> of(Figure came, Figure away) {
    if (came instanceof Figure.Told(var hits)
        && away instanceof Figure.Told(var misses)
        && hits.add(misses).signum() > 0) {
      long all = hits.add(misses).longValue();
      var bounds = Wilson.of(hits.longValue(), all);
      return List.of(
          came,
          away,
          Figure.tenths(PERCENT * hits.doubleValue() / all),
          Figure.tenths(PERCENT * bounds.low()),
          Figure.tenths(PERCENT * bounds.high()));
    }
    var none = new Figure.None();
    return List.of(came, away, none, none, none);
  }
}
