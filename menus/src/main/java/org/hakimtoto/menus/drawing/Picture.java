package org.hakimtoto.menus.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;

/// The whole book on one picture (SVG): a band a chapter, from the screens that others lead to on
/// the left to the ends on the right.
final class Picture {
  private static final int ACROSS = 222;
  private static final int DOWN = 30;
  private static final int WIDTH = 152;
  private static final int HEIGHT = 22;
  private static final int MARGIN = 14;
  private static final int TITLE = 30;

  private final Book book;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final StringBuilder bands = new StringBuilder();
  private int bottom = MARGIN;
  private int right;

  /// Where a screen stands, its upper left corner.
  private record Spot(Chapter chapter, int x, int y) {}

  private Picture(Book book, List<Chapter> chapters) {
    this.book = book;
    chapters.forEach(this::place);
  }

  static String of(Book book, List<Chapter> chapters) {
    return new Picture(book, chapters).svg();
  }

  private void place(Chapter chapter) {
    Map<String, Integer> layers = layers(chapter);
    var rows = new HashMap<Integer, Integer>();
    int top = bottom + TITLE;
    for (String name : chapter.screens()) {
      int layer = layers.getOrDefault(name, 0);
      int row = rows.merge(layer, 1, Integer::sum) - 1;
      spots.put(name, new Spot(chapter, MARGIN + layer * ACROSS, top + row * DOWN));
      right = Math.max(right, MARGIN + layer * ACROSS + WIDTH);
    }
    int most = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    bands
        .append(
            String.format(
                Locale.ROOT,
                "<text class='t' x='%d' y='%d'>%s</text>",
                MARGIN,
                bottom + TITLE - 9,
                chapter.name()))
        .append('\n');
    bottom = top + most * DOWN + MARGIN;
  }

  /// How many presses lie before each screen at the least, from the first of the chapter and from
  /// those that nothing in it leads to.
  private Map<String, Integer> layers(Chapter chapter) {
    Set<String> led =
        chapter.screens().stream()
            .flatMap(name -> Way.of(book.screen(name)).stream())
            .filter(way -> !way.from().equals(way.to()))
            .map(Way::to)
            .collect(Collectors.toSet());
    var layers = new HashMap<String, Integer>();
    spread(chapter, List.of(chapter.screens().getFirst()), layers);
    spread(
        chapter, chapter.screens().stream().filter(name -> !led.contains(name)).toList(), layers);
    chapter.screens().forEach(name -> spread(chapter, List.of(name), layers));
    return layers;
  }

  private void spread(Chapter chapter, List<String> from, Map<String, Integer> layers) {
    var open = new ArrayDeque<String>();
    from.stream().filter(name -> layers.putIfAbsent(name, 0) == null).forEach(open::add);
    while (!open.isEmpty()) {
      String name = open.remove();
      int next = layers.getOrDefault(name, 0) + 1;
      for (Way way : Way.of(book.screen(name))) {
        if (chapter.screens().contains(way.to()) && layers.putIfAbsent(way.to(), next) == null) {
          open.add(way.to());
        }
      }
    }
  }

  private String svg() {
    var out = new StringBuilder();
    int width = right + MARGIN;
    out.append(
            String.format(
                Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%d'"
                    + " height='%d'>",
                width,
                bottom,
                width,
                bottom))
        .append('\n');
    out.append("<title>The menu book</title>\n<style>")
        .append("text{font:11px 'DejaVu Sans','Liberation Sans',sans-serif;fill:#1d2420}")
        .append(".t{font-size:15px;font-weight:bold}")
        .append("path{fill:none;stroke:#6f7d74;stroke-width:.8}path.b{stroke:#c9a45a}")
        .append("rect{fill:#fff;stroke:#2f7d4f}rect.end{fill:#dfe8d3}rect.list{fill:#fbe9d0}")
        .append("</style>\n");
    out.append(
            String.format(
                Locale.ROOT,
                "<rect style='fill:#f3efe6;stroke:none' width='%d' height='%d'/>",
                width,
                bottom))
        .append('\n');
    lines().forEach(line -> out.append(line).append('\n'));
    out.append(bands);
    spots.forEach((name, spot) -> box(out, name, spot));
    return out.append("</svg>\n").toString();
  }

  /// The ways within a chapter.
  private List<String> lines() {
    var lines = new ArrayList<String>();
    spots.forEach((name, from) ->
        Way.of(book.screen(name))
            .forEach(way -> {
              Spot to = spots.get(way.to());
              if (to != null && from.chapter().equals(to.chapter()) && !from.equals(to)) {
                lines.add(line(from, to));
              }
            }));
    return lines;
  }

  private static String line(Spot from, Spot to) {
    int x = from.x() + WIDTH;
    int y = from.y() + HEIGHT / 2;
    int toY = to.y() + HEIGHT / 2;
    boolean onward = to.x() > from.x();
    String kind = onward ? "" : " class='b'";
    int bend = onward ? (to.x() - x) / 2 : ACROSS / 3;
    return String.format(
        Locale.ROOT,
        "<path%s d='M%d %dC%d %d %d %d %d %d'/>",
        kind,
        x,
        y,
        x + bend,
        y,
        to.x() - bend,
        toY,
        to.x(),
        toY);
  }

  private void box(StringBuilder out, String name, Spot spot) {
    String kind =
        switch (book.screen(name)) {
          case Screen.End _ -> "end";
          case Screen.Pick _ -> "list";
          case Screen.Choose _, Screen.Type _ -> "key";
        };
    out.append(
            String.format(
                Locale.ROOT,
                "<rect class='%s' x='%d' y='%d' width='%d' height='%d' rx='4'/><text x='%d'"
                    + " y='%d'>%s</text>",
                kind,
                spot.x(),
                spot.y(),
                WIDTH,
                HEIGHT,
                spot.x() + 6,
                spot.y() + 15,
                name))
        .append('\n');
  }
}
