package org.hakimtoto.lab.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Columns for people: the first to the left, numbers to the right. Pure.
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  public List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  /// Milliseconds with three digits that say something.
  public static String millis(double millis) {
    String format = millis < 1 ? "%.3f" : millis < 10 ? "%.2f" : millis < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, millis);
  }

  public static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private String line(List<String> row) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String blanks = " ".repeat(width(i) - row.get(i).length());
      line.append(i == 0 ? row.get(i) + blanks : GAP + blanks + row.get(i));
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
