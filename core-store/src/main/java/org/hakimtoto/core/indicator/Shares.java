package org.hakimtoto.core.indicator;

import java.util.List;

/// How many of all came, with the bounds between which the true share lies.
public final class Shares {
  static final List<String> COLUMNS =
      List.of("Came", "Did not come", "Percent came", "95 in 100: from", "95 in 100: to");

  private static final int PERCENT = 100;

  private Shares() {}

  /// One arm of a trial in a line; few are withheld, and then there is no share.
  public static String line(String arm, long came, long away) {
    var figures = of(came, away);
    String counts =
        arm + ": " + figures.get(0).shown() + " came, " + figures.get(1).shown() + " did not";
    return figures.get(2) instanceof Figure.Told(var percent)
        ? counts
            + "; "
            + percent
            + " percent, 95 times in 100 between "
            + figures.get(3).shown()
            + " and "
            + figures.get(4).shown()
        : counts;
  }

  /// Who came, who did not, how many of a hundred came, and the bounds of that.
  public static List<Figure> of(long came, long away) {
    return of(SmallCells.alone(came), SmallCells.alone(away));
  }

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
