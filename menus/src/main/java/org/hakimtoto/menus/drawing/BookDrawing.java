package org.hakimtoto.menus.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.sample.SamplePlaces;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.sample.Samples;
import org.hakimtoto.menus.words.Gsm7;

/// A book to look at: each screen as on a phone, in each language, with what its lines lead to.
public record BookDrawing(String version, List<String> languages, List<Room> rooms) {
  /// The screens of one file.
  public record Room(String name, List<Drawn> screens) {}

  /// @param kind `options`, `input`, `list` or `end`
  /// @param pages by language
  /// @param leads every screen it may lead to
  public record Drawn(
      String name, String kind, Map<String, List<Page>> pages, List<String> leads) {}

  /// @param septets room taken
  public record Page(List<Line> lines, int septets) {}

  /// @param to where it leads when it is chosen; empty: nowhere
  /// @param keys whether it is the line of keys that every screen has
  public record Line(String text, String to, boolean keys) {}

  public static BookDrawing of(List<BookText> texts) {
    Book book = BookReader.read(texts);
    var artist = new Artist(book);
    var rooms = new ArrayList<Room>();
    for (Chapter chapter : Chapter.of(texts)) {
      rooms.add(
          new Room(
              chapter.name(),
              chapter.screens().stream().map(book::screen).map(artist::drawn).toList()));
    }
    return new BookDrawing(book.version(), book.languages(), List.copyOf(rooms));
  }

  /// The chapters as Mermaid graphs, by name.
  public static Map<String, String> graphs(List<BookText> texts) {
    Book book = BookReader.read(texts);
    var graphs = new LinkedHashMap<String, String>();
    Chapter.of(texts).forEach(chapter -> graphs.put(chapter.name(), Mermaid.of(book, chapter)));
    return graphs;
  }

  /// The whole book as one picture (SVG).
  public static String picture(List<BookText> texts) {
    return Picture.of(BookReader.read(texts), Chapter.of(texts));
  }

  /// Draws screens with examples.
  private static final class Artist {
    private final Book book;
    private final Painter painter;
    private final SamplePlaces places;

    Artist(Book book) {
      this.book = book;
      this.painter = new Painter(book);
      this.places = new SamplePlaces(book, Samples.shipped());
    }

    Drawn drawn(Screen screen) {
      var pages = new LinkedHashMap<String, List<Page>>();
      for (String language : book.languages()) {
        int[] options = {0};
        pages.put(
            language,
            places.of(screen, language, Caller.CHIEF).stream()
                .map(place -> page(screen, place, options))
                .toList());
      }
      List<String> leads =
          screen.targets().stream().flatMap(to -> to.screens().stream()).distinct().toList();
      return new Drawn(screen.name(), kind(screen), pages, leads);
    }

    /// @param options how many of the options stand on the pages before; counted on
    private Page page(Screen screen, Place place, int[] options) {
      String text = painter.paint(place, "");
      long above = painter.fill(screen.text(), place).lines().count();
      List<String> shown = text.lines().toList();
      var lines = new ArrayList<Line>();
      for (int i = 0; i < shown.size(); i++) {
        String line = shown.get(i);
        boolean numbered = i >= above && line.matches("[1-7] .*");
        boolean keys = i >= above && line.matches("(0|00|9) .*");
        lines.add(new Line(line, numbered ? to(screen, place, options[0]++) : "", keys));
      }
      return new Page(List.copyOf(lines), Gsm7.septets(text));
    }

    /// As it goes for somebody who has said nothing yet: no question is passed over.
    private String to(Screen screen, Place place, int option) {
      Place silent = places.silent(screen, place.language(), Caller.CHIEF);
      Stream<String> targets =
          switch (screen) {
            case Screen.Choose choose ->
                choose.options().stream()
                    .filter(one -> one.open(place))
                    .map(one -> one.to().to().screen(silent));
            case Screen.Pick pick -> Stream.generate(() -> pick.to().to().screen(silent)).limit(8);
            case Screen.Type _, Screen.End _ -> Stream.empty();
          };
      return targets.skip(option).findFirst().orElse("");
    }

    private static String kind(Screen screen) {
      return switch (screen) {
        case Screen.Choose _ -> "options";
        case Screen.Type _ -> "input";
        case Screen.Pick _ -> "list";
        case Screen.End _ -> "end";
      };
    }
  }
}
