package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.dialogue.Layout;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.words.Gsm7;

/// Measures every page of every screen in every language, with every value at its longest, alone
/// and under its longest hint.
public final class BookCheck {
  private final List<Line> lines = new ArrayList<>();

  /// @param septets room taken; `-1` when a letter is not in the alphabet of phones
  public record Line(String screen, String language, int page, boolean hinted, int septets) {
    public boolean fits() {
      return septets >= 0 && septets <= Layout.SEPTETS;
    }

    @Override
    public String toString() {
      return String.format(
          "%-16s %s  page %d%s  %3d of %d%s",
          screen,
          language,
          page,
          hinted ? " with hint" : "          ",
          septets,
          Layout.SEPTETS,
          fits() ? "" : "  DOES NOT FIT");
    }
  }

  BookCheck(Book book) {
    var painter = new Painter(book);
    var places = new LongestPlaces(book);
    for (Screen screen : book.screens().values()) {
      for (String language : book.languages()) {
        measure(book, screen, painter, places.of(screen, language));
      }
    }
  }

  /// Every measurement, in the order of the book.
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /// The measurements that are too long.
  public List<Line> faults() {
    return lines.stream().filter(line -> !line.fits()).toList();
  }

  private void measure(Book book, Screen screen, Painter painter, List<Place> pages) {
    for (int page = 0; page < pages.size(); page++) {
      Place place = pages.get(page);
      add(screen, place, page, false, painter.paint(place, ""));
      for (String hint : hints(book, painter, screen, place)) {
        // what is not shown above the screen would be lost: so the two are measured together
        add(screen, place, page, true, hint + "\n" + painter.paint(place, ""));
      }
    }
  }

  private void add(Screen screen, Place place, int page, boolean hinted, String text) {
    int septets = Gsm7.fits(text, Integer.MAX_VALUE) ? Gsm7.septets(text) : -1;
    lines.add(new Line(screen.name(), place.language(), page + 1, hinted, septets));
  }

  private static List<String> hints(Book book, Painter painter, Screen screen, Place place) {
    String language = place.language();
    var hints = new ArrayList<String>();
    hints.add(book.phrase(Phrase.TOO_LONG, language));
    switch (screen) {
      case Screen.End _ -> hints.clear();
      case Screen.Choose _ -> hints.add(book.phrase(Phrase.NO_OPTION, language));
      case Screen.Pick _ -> {
        hints.add(book.phrase(Phrase.NO_OPTION, language));
        hints.add(book.phrase(Phrase.NO_MATCH, language));
      }
      case Screen.Type _ -> {
        // what is said to something typed follows
      }
    }
    screen
        .entry()
        .ifPresent(entry -> entry.hints().forEach(hint -> hints.add(painter.fill(hint, place))));
    return hints;
  }
}
