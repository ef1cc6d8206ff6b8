package org.hakimtoto.menus.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.words.YamlScalars;

/// The screens of one file of a book.
///
/// @param name the file's, without its ending
/// @param screens in the order of the file
public record Chapter(String name, List<String> screens) {
  public Chapter {
    screens = List.copyOf(screens);
  }

  /// The chapters that have screens.
  static List<Chapter> of(List<BookText> texts) {
    var chapters = new ArrayList<Chapter>();
    for (BookText text : texts) {
      Set<String> screens = new LinkedHashSet<>();
      YamlScalars.of(text.file(), text.yaml()).stream()
          .filter(spot -> spot.path().size() > 2 && spot.path().getFirst().equals("screens"))
          .forEach(spot -> screens.add(spot.path().get(1)));
      if (!screens.isEmpty()) {
        chapters.add(new Chapter(named(text.file()), List.copyOf(screens)));
      }
    }
    return List.copyOf(chapters);
  }

  private static String named(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
  }
}
