package org.hakimtoto.menus.drawing;

import java.util.Locale;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;

/// A chapter of the book as a Mermaid graph: what each key leads to. Screens of other chapters are
/// round.
final class Mermaid {
  private Mermaid() {}

  static String of(Book book, Chapter chapter) {
    var out = new StringBuilder("flowchart LR\n");
    chapter.screens().stream().map(book::screen).map(Mermaid::node).forEach(out::append);
    chapter.screens().stream()
        .map(book::screen)
        .flatMap(screen -> Way.of(screen).stream())
        .forEach(way -> out.append(line(way)));
    leadingOut(book, chapter)
        .forEach(
            name -> out.append("  ").append(id(name)).append("([").append(name).append("])\n"));
    return out.toString();
  }

  private static Stream<String> leadingOut(Book book, Chapter chapter) {
    return chapter.screens().stream()
        .map(book::screen)
        .flatMap(screen -> Way.of(screen).stream())
        .map(Way::to)
        .filter(name -> !chapter.screens().contains(name))
        .distinct()
        .sorted();
  }

  private static String node(Screen screen) {
    String name = screen.name();
    return "  "
        + id(name)
        + switch (screen) {
          case Screen.End _ -> "[[" + name + "]]";
          case Screen.Pick _ -> "[/" + name + "/]";
          case Screen.Choose _, Screen.Type _ -> "[" + name + "]";
        }
        + "\n";
  }

  private static String line(Way way) {
    return "  "
        + id(way.from())
        + " -->|"
        + String.join(" ", way.by())
        + "| "
        + id(way.to())
        + "\n";
  }

  /// `end` is a word of Mermaid's own.
  private static String id(String screen) {
    return "s_" + screen.toLowerCase(Locale.ROOT);
  }
}
