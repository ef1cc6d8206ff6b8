package org.hakimtoto.core.indicator;

import java.util.Map;
import java.util.OptionalLong;

/// How many children live in each county, as far as anybody has told us.
///
/// @param source who counted them and when, in the words of who loaded it; empty: nobody has
public record Population(Map<Integer, Long> children, String source) {
  public static final Population UNKNOWN = new Population(Map.of(), "");

  private static final int PER = 100_000;

  public Population {
    children = Map.copyOf(children);
  }

  public boolean known() {
    return !children.isEmpty();
  }

  /// @param county 0 for all of Kenya, which is known when every county is
  OptionalLong of(int county) {
    if (county == 0) {
      return children.size() == IndicatorQuestion.COUNTIES
          ? OptionalLong.of(children.values().stream().mapToLong(Long::longValue).sum())
          : OptionalLong.empty();
    }
    Long there = children.get(county);
    return there == null ? OptionalLong.empty() : OptionalLong.of(there);
  }

  /// So many of 100,000 children. A count that is withheld stays so: times the population its rate
  /// would tell it.
  Figure rate(Figure count, int county) {
    var there = of(county);
    return switch (count) {
      case Figure.Withheld withheld -> withheld;
      case Figure.None none -> none;
      case Figure.Told(var n) ->
          there.isEmpty()
              ? new Figure.None()
              : Figure.tenths(n.doubleValue() * PER / there.getAsLong());
    };
  }
}
