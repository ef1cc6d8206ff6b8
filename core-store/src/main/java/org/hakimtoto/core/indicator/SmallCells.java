package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Which counts of a table may be shown. None below [#SMALLEST] is, zero included: that nobody was
/// counted can tell as much as that somebody was. Further counts are withheld until no small one
/// can be computed from what is shown, not by sums and differences and not by their bounds either.
public final class SmallCells {
  public static final int SMALLEST = 5;

  /// Totals are what people look for first: they are withheld last.
  private static final long TOTAL = 1_000_000_000_000L;

  private SmallCells() {}

  /// A count that stands by itself, in no table.
  public static Figure alone(long n) {
    return small(n) ? new Figure.Withheld(Look.SMALL) : Figure.of(n);
  }

  static boolean small(long n) {
    return n < SMALLEST;
  }

  /// The looks of counts and, as the last, of their total. When the total cannot be shown nothing
  /// is.
  public static List<Look> list(List<Long> counts) {
    var table = new Withholding(2);
    var cells = new ArrayList<Withholding.Arc>();
    for (long n : counts) {
      cells.add(table.arc(0, 1, n, n + 1));
    }
    long sum = counts.stream().mapToLong(Long::longValue).sum();
    var total = table.arc(1, 0, sum, sum + TOTAL);
    cells.add(total);
    boolean stuck = table.secure().isPresent();
    return stuck || total.look != Look.SHOWN
        ? cells.stream().map(cell -> small(sum) ? Look.SMALL : Look.HIDDEN).toList()
        : cells.stream().map(cell -> cell.look).toList();
  }

  /// The looks of a table's rows, each with its total as the last, and of a last row with the
  /// totals of the columns.
  ///
  /// @param totals the looks of the rows' totals and of the grand total, as [#list] gives them.
  ///   Several tables of the same rows share them; so a row whose total is withheld is withheld
  ///   whole, and no table tells of it what another hides.
  public static List<List<Look>> table(List<List<Long>> counts, List<Look> totals) {
    return totals.getLast() == Look.SHOWN
        ? new Grid(counts, totals).looks()
        : nothing(counts, totals.getLast());
  }

  private static List<List<Look>> nothing(List<List<Long>> counts, Look look) {
    int columns = counts.getFirst().size() + 1;
    var row = java.util.Collections.nCopies(columns, look);
    return java.util.Collections.nCopies(counts.size() + 1, row);
  }

  private static final class Grid {
    private final List<Look> totals;
    private final int columns;
    private final Withholding table;
    private final List<List<Withholding.Arc>> inner = new ArrayList<>();
    private final List<Withholding.Arc> bottom = new ArrayList<>();

    Grid(List<List<Long>> counts, List<Look> totals) {
      this.totals = totals;
      this.columns = counts.getFirst().size();
      int rows = counts.size();
      int below = rows + columns;
      this.table = new Withholding(below + 2);
      for (int row = 0; row < rows; row++) {
        row(row, counts.get(row), rows);
        long sum = counts.get(row).stream().mapToLong(Long::longValue).sum();
        table.arc(below + 1, row, sum, Withholding.NEVER).look = totals.get(row);
      }
      for (int column = 0; column < columns; column++) {
        int at = column;
        long sum = counts.stream().flatMapToLong(row -> LongStream.of(row.get(at))).sum();
        bottom.add(table.arc(rows + column, below, sum, sum + TOTAL));
      }
      long all = counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
      table.arc(below, below + 1, all, Withholding.NEVER);
    }

    private void row(int row, List<Long> counts, int rows) {
      var arcs = new ArrayList<Withholding.Arc>();
      for (int column = 0; column < columns; column++) {
        long n = counts.get(column);
        var arc = table.arc(row, rows + column, n, n + 1);
        if (totals.get(row) == Look.HIDDEN) {
          arc.blur();
        }
        arcs.add(arc);
      }
      inner.add(arcs);
    }

    List<List<Look>> looks() {
      var stuck = table.secure();
      while (stuck.isPresent()) {
        var at = stuck.get();
        if (at.blurred || at.from >= inner.size()) {
          blurAll();
          break;
        }
        inner.get(at.from).forEach(Withholding.Arc::blur);
        stuck = table.secure();
      }
      return collected();
    }

    /// The last resort: of this table only the rows' totals stay.
    private void blurAll() {
      inner.forEach(row -> row.forEach(Withholding.Arc::blur));
      bottom.forEach(Withholding.Arc::blur);
    }

    private List<List<Look>> collected() {
      var all = new ArrayList<List<Look>>();
      for (int row = 0; row < inner.size(); row++) {
        all.add(with(inner.get(row), totals.get(row)));
      }
      all.add(with(bottom, totals.getLast()));
      return all;
    }

    private static List<Look> with(List<Withholding.Arc> arcs, Look total) {
      var looks =
          arcs.stream().map(arc -> arc.look).collect(Collectors.toCollection(ArrayList::new));
      looks.add(total);
      return List.copyOf(looks);
    }
  }
}
