package org.hakimtoto.core.supervision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.Look;
import org.hakimtoto.core.indicator.SmallCells;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;

/// Which offices are behind with what, as it may be told to who looks over them: pure. A county is
/// told the count of each of its offices, whose cases it may look up; whoever looks over several
/// counties is told no small count of children.
///
/// @param offices whether each line is an office; else it is a county
/// @param withheld whether small counts of children are
/// @param total of each column of counties; none of offices, several of which may count one child
public record SupervisionReport(
    boolean offices, boolean withheld, List<Line> lines, Map<Behind, Figure> total) {
  public SupervisionReport {
    lines = List.copyOf(lines);
    total = Map.copyOf(total);
  }

  /// Counts of one office or one county.
  ///
  /// @param agency empty for a county
  public record Counts(
      String code, String name, Optional<Agency> agency, Map<Behind, Long> figures) {
    public Counts {
      figures = Map.copyOf(figures);
    }

    long of(Behind what) {
      return figures.getOrDefault(what, 0L);
    }
  }

  public record Line(
      String code, String name, Optional<Agency> agency, Map<Behind, Figure> figures) {
    public Line {
      figures = Map.copyOf(figures);
    }
  }

  /// Whether an officer is told of offices, without naming a county: of one county's.
  public static boolean ofOffices(Officer officer) {
    return officer.unit().area().level() == Area.Level.COUNTY;
  }

  /// @param offices whether each of the counts is of an office
  public static SupervisionReport of(List<Counts> counts, boolean offices, Officer officer) {
    boolean withheld = !ofOffices(officer);
    var columns = new EnumMap<Behind, List<Figure>>(Behind.class);
    for (Behind what : Behind.values()) {
      columns.put(what, column(counts.stream().map(one -> one.of(what)).toList(), what, withheld));
    }
    var lines = new ArrayList<Line>();
    for (int row = 0; row < counts.size(); row++) {
      Counts one = counts.get(row);
      lines.add(new Line(one.code(), one.name(), one.agency(), figures(columns, row)));
    }
    return new SupervisionReport(
        offices, withheld, lines, offices ? Map.of() : figures(columns, counts.size()));
  }

  private static Map<Behind, Figure> figures(Map<Behind, List<Figure>> columns, int row) {
    var figures = new EnumMap<Behind, Figure>(Behind.class);
    columns.forEach((what, column) -> figures.put(what, column.get(row)));
    return figures;
  }

  /// Each count, and as the last their sum.
  private static List<Figure> column(List<Long> counts, Behind what, boolean withheld) {
    var all = new ArrayList<>(counts);
    all.add(counts.stream().mapToLong(Long::longValue).sum());
    List<Look> looks =
        withheld && what.countsChildren()
            ? SmallCells.list(counts)
            : all.stream().map(_ -> Look.SHOWN).toList();
    var column = new ArrayList<Figure>();
    for (int row = 0; row < all.size(); row++) {
      column.add(figure(all.get(row), looks.get(row)));
    }
    return column;
  }

  static Figure figure(long n, Look look) {
    return look == Look.SHOWN ? Figure.of(n) : new Figure.Withheld(look);
  }
}
