package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Counts of one subject, counties down and words across, with what may be shown of them. The last
/// row is Kenya, the last column the total.
final class Counts {
  private final List<String> columns;
  private final Map<Integer, Integer> rows;
  private final List<List<Long>> inner;
  private final List<List<Look>> looks;

  private Counts(
      List<String> columns,
      Map<Integer, Integer> rows,
      List<List<Long>> inner,
      List<List<Look>> looks) {
    this.columns = columns;
    this.rows = rows;
    this.inner = inner;
    this.looks = looks;
  }

  /// Counts of which each county's sum is told as well: tables of the same rows, such as reports by
  /// urgency and by category, agree on which sums are.
  static Counts withTotals(
      Counted counted,
      Subject subject,
      List<Integer> counties,
      List<String> words,
      boolean smallCells) {
    var inner = inner(counted, subject, counties, words);
    var totals = SmallCells.list(inner.stream().map(Counts::sum).toList());
    return new Counts(
        words,
        numbered(counties),
        inner,
        smallCells ? open(inner) : SmallCells.table(inner, totals));
  }

  /// Counts whose sums are not told: each word is a list by itself, with Kenya as its total.
  static Counts withoutTotals(
      Counted counted,
      Subject subject,
      List<Integer> counties,
      List<String> words,
      boolean smallCells) {
    var inner = inner(counted, subject, counties, words);
    var columns =
        words.stream().map(word -> SmallCells.list(column(inner, words.indexOf(word)))).toList();
    var looks = new ArrayList<List<Look>>();
    for (int row = 0; row <= inner.size(); row++) {
      int at = row;
      looks.add(
          Stream.concat(columns.stream().map(c -> c.get(at)), Stream.of(Look.HIDDEN)).toList());
    }
    return new Counts(words, numbered(counties), inner, smallCells ? open(inner) : looks);
  }

  /// @param county 0 for Kenya
  Figure figure(int county, String word) {
    int column = columns.indexOf(word);
    return shown(county, column, column(rowsOf(county), column).stream().mapToLong(n -> n).sum());
  }

  Figure total(int county) {
    return shown(county, columns.size(), rowsOf(county).stream().mapToLong(Counts::sum).sum());
  }

  private Figure shown(int county, int column, long n) {
    Look look = looks.get(county == 0 ? inner.size() : row(county)).get(column);
    return look == Look.SHOWN ? Figure.of(n) : new Figure.Withheld(look);
  }

  private List<List<Long>> rowsOf(int county) {
    return county == 0 ? inner : List.of(inner.get(row(county)));
  }

  private int row(int county) {
    Integer row = rows.get(county);
    if (row == null) {
      throw new IllegalArgumentException("no such county");
    }
    return row;
  }

  private static Map<Integer, Integer> numbered(List<Integer> counties) {
    var rows = new HashMap<Integer, Integer>();
    counties.forEach(county -> rows.put(county, rows.size()));
    return rows;
  }

  private static List<List<Long>> inner(
      Counted counted, Subject subject, List<Integer> counties, List<String> words) {
    var n = new HashMap<String, Long>();
    for (Counted.Count count : counted.counts()) {
      if (count.subject() == subject) {
        n.merge(count.county() + " " + count.column(), count.n(), Long::sum);
      }
    }
    return counties.stream()
        .map(county -> words.stream().map(word -> n.getOrDefault(county + " " + word, 0L)).toList())
        .toList();
  }

  private static List<List<Look>> open(List<List<Long>> inner) {
    var row = java.util.Collections.nCopies(inner.getFirst().size() + 1, Look.SHOWN);
    return java.util.Collections.nCopies(inner.size() + 1, row);
  }

  private static List<Long> column(List<List<Long>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static long sum(List<Long> row) {
    return row.stream().mapToLong(Long::longValue).sum();
  }
}
