package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds and subtracts whatever is shown of several tables of the same rows, and says whether one
/// withheld count comes out: whether the sums, read as equations of the withheld counts, have one
/// of these alone in a row once they are solved. Reckoned modulo a prime.
final class Subtraction {
  private static final long PRIME = 2_147_483_647;

  private Subtraction() {}

  /// @param tables the looks of each, with totals; the totals of the rows are the same in all
  static boolean computable(List<List<List<Look>>> tables) {
    var equations = new ArrayList<Map<String, Long>>();
    for (int table = 0; table < tables.size(); table++) {
      equations(table, tables.get(table), equations);
    }
    return solvable(equations);
  }

  /// @param equations that hold of withheld counts, by their names; each may have a constant, which
  ///   is known and left out
  static boolean solvable(List<Map<String, Long>> equations) {
    Map<String, Integer> unknown = new HashMap<>();
    equations.forEach(e -> e.keySet().forEach(v -> unknown.putIfAbsent(v, unknown.size())));
    var matrix = new long[equations.size()][unknown.size()];
    for (int row = 0; row < matrix.length; row++) {
      for (var term : equations.get(row).entrySet()) {
        matrix[row][unknown.getOrDefault(term.getKey(), 0)] = Math.floorMod(term.getValue(), PRIME);
      }
    }
    return lonely(reduced(matrix));
  }

  private static void equations(
      int table, List<List<Look>> looks, List<Map<String, Long>> equations) {
    int rows = looks.size();
    int columns = looks.getFirst().size();
    for (int row = 0; row < rows; row++) {
      var sum = new HashMap<String, Long>();
      for (int column = 0; column < columns; column++) {
        term(sum, table, row, column, looks, column == columns - 1);
      }
      equations.add(sum);
    }
    for (int column = 0; column < columns; column++) {
      var sum = new HashMap<String, Long>();
      for (int row = 0; row < rows; row++) {
        term(sum, table, row, column, looks, row == rows - 1);
      }
      equations.add(sum);
    }
  }

  private static void term(
      Map<String, Long> sum,
      int table,
      int row,
      int column,
      List<List<Look>> looks,
      boolean total) {
    if (looks.get(row).get(column) != Look.SHOWN) {
      boolean shared = column == looks.getFirst().size() - 1;
      sum.put((shared ? "all" : table) + " " + row + " " + column, total ? PRIME - 1 : 1L);
    }
  }

  private static long[][] reduced(long[][] m) {
    int pivot = 0;
    int columns = m.length == 0 ? 0 : m[0].length;
    for (int column = 0; column < columns && pivot < m.length; column++) {
      int found = pivot;
      while (found < m.length && m[found][column] == 0) {
        found++;
      }
      if (found == m.length) {
        continue;
      }
      long[] swap = m[found];
      m[found] = m[pivot];
      m[pivot] = swap;
      clear(m, pivot, column);
      pivot++;
    }
    return m;
  }

  private static void clear(long[][] m, int pivot, int column) {
    long inverse = power(m[pivot][column], PRIME - 2);
    for (int i = 0; i < m[pivot].length; i++) {
      m[pivot][i] = m[pivot][i] * inverse % PRIME;
    }
    for (int row = 0; row < m.length; row++) {
      long times = m[row][column];
      if (row != pivot && times != 0) {
        for (int i = 0; i < m[row].length; i++) {
          m[row][i] = Math.floorMod(m[row][i] - times * m[pivot][i], PRIME);
        }
      }
    }
  }

  private static long power(long base, long exponent) {
    long result = 1;
    for (long e = exponent, b = base; e > 0; e >>= 1, b = b * b % PRIME) {
      result = (e & 1) == 1 ? result * b % PRIME : result;
    }
    return result;
  }

  private static boolean lonely(long[][] m) {
    for (long[] row : m) {
      int terms = 0;
      for (long n : row) {
        terms += n == 0 ? 0 : 1;
      }
      if (terms == 1) {
        return true;
      }
    }
    return false;
  }
}
