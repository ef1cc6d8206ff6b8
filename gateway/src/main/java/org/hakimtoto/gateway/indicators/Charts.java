package org.hakimtoto.gateway.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hakimtoto.core.indicator.CountyTiles;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.IndicatorReport.Row;

/// Drawings of a table's column. A withheld figure is never drawn as a length that could be
/// measured: it is a short dashed box. Pure.
final class Charts {
  /// Of more rows the largest are drawn; all stand in the table.
  static final int MOST_BARS = 12;

  private static final double WIDTH = 560;
  private static final double ROW = 30;
  private static final double LETTER = 9;
  private static final double LONGEST_LABEL = 330;

  private static final double SMALL_WIDTH = 270;
  private static final double SMALL_HEIGHT = 130;
  private static final double FLOOR = 106;

  private static final double TILE = 70;
  private static final int SHADES = 5;
  private static final int LETTERS_OF_A_TILE = 10;

  private final PageWords words;

  Charts(PageWords words) {
    this.words = words;
  }

  private static double size(Figure figure) {
    return figure instanceof Figure.Told(var n) ? n.doubleValue() : 0;
  }

  private static boolean told(Figure figure) {
    return figure instanceof Figure.Told;
  }

  private static double most(List<Row> rows, int column) {
    return Math.max(
        1, rows.stream().mapToDouble(row -> size(row.figures().get(column))).max().orElse(0));
  }

  /// Lying bars. Empty when nothing is large enough to draw.
  ///
  /// @param beside what stands behind a bar's figure
  String bars(String title, List<Row> rows, int column, Function<Row, String> beside) {
    var some = rows.stream().filter(row -> size(row.figures().get(column)) > 0).toList();
    var drawn =
        some.size() <= MOST_BARS
            ? some
            : some.stream()
                .sorted(Comparator.comparingDouble(row -> -size(row.figures().get(column))))
                .limit(MOST_BARS)
                .toList();
    if (drawn.isEmpty()) {
      return "";
    }
    double left =
        Math.min(
            LONGEST_LABEL,
            14 + LETTER * drawn.stream().mapToInt(row -> label(row).length()).max().orElse(0));
    double most = most(drawn, column);
    var shapes = new StringBuilder();
    for (int i = 0; i < drawn.size(); i++) {
      Row row = drawn.get(i);
      double y = i * ROW + 3;
      double length = (WIDTH - left - 150) * size(row.figures().get(column)) / most;
      shapes
          .append(Svg.text("end", left - 8, y + 18, label(row)))
          .append(Svg.box("one", left, y, length, ROW - 6))
          .append(
              Svg.text(
                  "value",
                  left + length + 7,
                  y + 18,
                  words.figure(row.figures().get(column)) + beside.apply(row)));
    }
    shapes.append(Svg.line("axis", left, 0, left, drawn.size() * ROW + 2));
    return Svg.drawing(
        WIDTH, drawn.size() * ROW + 6, said(title, drawn, column), shapes.toString());
  }

  private String label(Row row) {
    return words.name(row.name());
  }

  private String said(String title, List<Row> rows, int column) {
    return title
        + ". "
        + rows.stream()
            .map(row -> label(row) + " " + words.figure(row.figures().get(column)))
            .collect(Collectors.joining(", "));
  }

  /// Upright columns, small: one series, the oldest on the left.
  String columns(String title, List<Row> rows, int column) {
    double most = most(rows, column);
    double step = SMALL_WIDTH / rows.size();
    double wide = step * 0.7;
    var shapes = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      Figure figure = rows.get(i).figures().get(column);
      double tall = told(figure) ? (FLOOR - 22) * size(figure) / most : 10;
      double x = step * i + (step - wide) / 2;
      shapes
          .append(Svg.box(told(figure) ? "one" : "withheld", x, FLOOR - tall, wide, tall))
          .append(
              Svg.text(
                  "middle small",
                  x + wide / 2,
                  FLOOR - tall - 4,
                  told(figure) ? words.figure(figure) : "·"))
          .append(Svg.text("middle tiny", x + wide / 2, SMALL_HEIGHT - 10, period(rows.get(i))));
    }
    shapes.append(Svg.line("axis", 0, FLOOR, SMALL_WIDTH, FLOOR));
    return Svg.drawing(SMALL_WIDTH, SMALL_HEIGHT, said(title, rows, column), shapes.toString());
  }

  /// 2026-Q4 as Q4/26, 2026-11 as 11/26.
  private static String period(Row row) {
    String[] parts = row.code().split("-", -1);
    return parts.length == 2 ? parts[1] + "/" + parts[0].substring(2) : row.code();
  }

  /// A map of tiles, one a county, the darker the more.
  String map(String title, List<Row> counties, int column) {
    Map<String, Row> byCode =
        counties.stream().collect(Collectors.toMap(Row::code, row -> row, (one, _) -> one));
    var inside = counties.stream().filter(row -> !row.code().equals("0")).toList();
    double most = most(inside, column);
    var shapes = new StringBuilder();
    for (var tile : CountyTiles.all()) {
      Row row = byCode.get(String.valueOf(tile.county()));
      if (row != null) {
        shapes.append(tile(tile, row, row.figures().get(column), most));
      }
    }
    return Svg.drawing(
        CountyTiles.COLUMNS * TILE,
        CountyTiles.ROWS * TILE,
        said(title, inside, column),
        shapes.toString());
  }

  private String tile(CountyTiles.Tile tile, Row row, Figure figure, double most) {
    double x = tile.column() * TILE;
    double y = tile.row() * TILE;
    int shade = (int) Math.min(SHADES - 1, size(figure) * SHADES / most);
    String kind = told(figure) ? "m" + shade : "withheld";
    String ink = told(figure) && shade >= SHADES - 2 ? "middle inside" : "middle";
    return "<g><title>"
        + label(row)
        + ": "
        + words.figure(figure)
        + "</title>"
        + Svg.box(kind, x + 1, y + 1, TILE - 2, TILE - 2)
        + Svg.text(ink + " small", x + TILE / 2, y + 26, shortened(row.name()))
        + Svg.text(ink, x + TILE / 2, y + 50, words.figure(figure))
        + "</g>";
  }

  private String shortened(String name) {
    return words.say(
        name.length() <= LETTERS_OF_A_TILE ? name : name.substring(0, LETTERS_OF_A_TILE - 1) + ".");
  }

  /// Shares with the bounds between which the true one lies, of 0 to 100.
  ///
  /// @param share its column; the bounds are the two behind it
  String intervals(String title, List<Row> rows, int share) {
    var drawn = rows.stream().filter(row -> told(row.figures().get(share))).toList();
    if (drawn.isEmpty()) {
      return "";
    }
    double left = 14 + LETTER * drawn.stream().mapToInt(row -> label(row).length()).max().orElse(0);
    double scale = (WIDTH - left - 20) / 100;
    var shapes = new StringBuilder();
    for (int i = 0; i < drawn.size(); i++) {
      Row row = drawn.get(i);
      double y = i * ROW + 14;
      double low = left + scale * size(row.figures().get(share + 1));
      double high = left + scale * size(row.figures().get(share + 2));
      shapes
          .append(Svg.text("end", left - 8, y + 5, label(row)))
          .append(Svg.line("bound", low, y, high, y))
          .append(Svg.line("bound", low, y - 5, low, y + 5))
          .append(Svg.line("bound", high, y - 5, high, y + 5))
          .append(Svg.box("one", left + scale * size(row.figures().get(share)) - 4, y - 4, 8, 8));
    }
    double floor = drawn.size() * ROW + 4;
    shapes.append(Svg.line("axis", left, floor, left + 100 * scale, floor));
    for (int percent = 0; percent <= 100; percent += 25) {
      shapes.append(Svg.text("middle small", left + scale * percent, floor + 16, percent + " %"));
    }
    return Svg.drawing(WIDTH, floor + 22, said(title, drawn, share), shapes.toString());
  }
}
