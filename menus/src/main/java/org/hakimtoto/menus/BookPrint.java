package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;

/// Draws the book as a person sees it: each screen in each language, side by side, and where its
/// keys lead.
final class BookPrint {
  private static final int WIDTH = 36;

  private final Book book;
  private final List<String> languages;
  private final LongestPlaces places;
  private final Painter painter;

  BookPrint(Book book, List<String> languages) {
    this.book = book;
    this.languages = List.copyOf(languages);
    this.places = new LongestPlaces(book);
    this.painter = new Painter(book);
  }

  /// @param screens those that are drawn
  String text(Set<String> screens) {
    var out = new StringBuilder("Menu book " + book.version() + "\n");
    book.screens().values().stream()
        .filter(screen -> screens.contains(screen.name()))
        .forEach(screen -> draw(out, screen));
    return out.toString();
  }

  private void draw(StringBuilder out, Screen screen) {
    out.append("\n== ").append(screen.name()).append('\n');
    int pages = languages.stream().mapToInt(l -> places.of(screen, l).size()).max().orElse(0);
    for (int page = 0; page < pages; page++) {
      drawPage(out, screen, page);
    }
    out.append("   leads to: ").append(leads(screen)).append('\n');
  }

  private void drawPage(StringBuilder out, Screen screen, int page) {
    var columns = new ArrayList<List<String>>();
    for (String language : languages) {
      List<Place> all = places.of(screen, language);
      columns.add(page < all.size() ? lines(painter.paint(all.get(page), "")) : List.of());
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    String edge = columns.stream().map(c -> "+" + "-".repeat(WIDTH) + "+").collect(joined());
    out.append(edge).append('\n');
    for (int row = 0; row < height; row++) {
      int line = row;
      out.append(
              columns.stream()
                  .map(c -> "|" + pad(line < c.size() ? c.get(line) : "") + "|")
                  .collect(joined()))
          .append('\n');
    }
    out.append(edge).append('\n');
  }

  private static List<String> lines(String text) {
    var lines = new ArrayList<String>();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      while (rest.length() > WIDTH - 2) {
        int cut = rest.lastIndexOf(' ', WIDTH - 2);
        int end = cut <= 0 ? WIDTH - 2 : cut;
        lines.add(rest.substring(0, end));
        rest = rest.substring(end).stripLeading();
      }
      lines.add(rest);
    }
    return Collections.unmodifiableList(lines);
  }

  private static String leads(Screen screen) {
    String to =
        screen.targets().stream()
            .flatMap(target -> target.screens().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return to.isEmpty() ? "(end)" : to;
  }

  private static String pad(String line) {
    return " " + line + " ".repeat(WIDTH - 1 - line.length());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("  ");
  }
}
