package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tries all tables that agree with what is shown, and knows a withheld count when it is the same
/// in all. Slow and simple on purpose: it shares no idea with the code it checks.
final class Guesser {
  private static final int SPARE = 3;

  private final List<List<Long>> truth;
  private final List<List<Look>> looks;
  private final int rows;
  private final int columns;
  private final long[][] guess;
  private final List<List<Set<Long>>> seen = new ArrayList<>();
  private final long most;
  private int open;

  /// @param looks a row more than `truth` has, unless there is one row; and a column more
  Guesser(List<List<Long>> truth, List<List<Look>> looks) {
    this.truth = truth;
    this.looks = looks;
    this.rows = truth.size();
    this.columns = truth.getFirst().size();
    this.guess = new long[rows][columns];
    this.most = truth.stream().flatMap(List::stream).mapToLong(n -> n).max().orElse(0) + SPARE;
    for (int row = 0; row < rows; row++) {
      var sets = new ArrayList<Set<Long>>();
      for (int column = 0; column < columns; column++) {
        sets.add(new TreeSet<>());
        open += looks.get(row).get(column) == Look.SHOWN ? 0 : 1;
      }
      seen.add(sets);
    }
  }

  /// Every withheld count that is known, as `row,column`.
  List<String> known() {
    if (open > 0) {
      fill(0);
    }
    var known = new ArrayList<String>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (looks.get(row).get(column) != Look.SHOWN && seen.get(row).get(column).size() < 2) {
          known.add(row + "," + column);
        }
      }
    }
    return known;
  }

  /// True when enough was seen.
  private boolean fill(int at) {
    if (at == rows * columns) {
      return bottomAgrees() && note();
    }
    int row = at / columns;
    int column = at % columns;
    Look look = looks.get(row).get(column);
    long real = truth.get(row).get(column);
    long low = look == Look.SHOWN ? real : look == Look.SMALL || blurred(row) ? 0 : 5;
    long high = look == Look.SHOWN ? real : look == Look.SMALL ? 4 : most;
    for (long n = low; n <= high; n++) {
      guess[row][column] = n;
      if ((column + 1 < columns || rowAgrees(row)) && fill(at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean blurred(int row) {
    return looks.get(row).subList(0, columns).stream().allMatch(look -> look == Look.HIDDEN);
  }

  private boolean rowAgrees(int row) {
    long sum = 0;
    long real = 0;
    for (int column = 0; column < columns; column++) {
      sum += guess[row][column];
      real += truth.get(row).get(column);
    }
    return agrees(looks.get(row).getLast(), sum, real);
  }

  private boolean bottomAgrees() {
    if (looks.size() == rows) {
      return true;
    }
    long all = 0;
    long allReal = 0;
    for (int column = 0; column < columns; column++) {
      long sum = 0;
      long real = 0;
      for (int row = 0; row < rows; row++) {
        sum += guess[row][column];
        real += truth.get(row).get(column);
      }
      boolean anything = looks.getLast().getFirst() == Look.HIDDEN && allHidden();
      if (!anything && !agrees(looks.getLast().get(column), sum, real)) {
        return false;
      }
      all += sum;
      allReal += real;
    }
    return agrees(looks.getLast().getLast(), all, allReal);
  }

  private boolean allHidden() {
    return looks.getLast().subList(0, columns).stream().allMatch(look -> look == Look.HIDDEN);
  }

  private static boolean agrees(Look look, long sum, long real) {
    return switch (look) {
      case SHOWN -> sum == real;
      case SMALL -> sum < 5;
      case HIDDEN -> sum >= 5;
    };
  }

  private boolean note() {
    boolean enough = true;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        var values = seen.get(row).get(column);
        values.add(guess[row][column]);
        enough &= values.size() > 1 || looks.get(row).get(column) == Look.SHOWN;
      }
    }
    return enough;
  }
}
