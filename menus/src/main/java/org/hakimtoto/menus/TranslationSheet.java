package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.dialogue.Layout;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.translation.Wordings;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// A book for a translator: every wording, and how much room there is for it.
public final class TranslationSheet {
  private final Wordings wordings;
  private final Book book;
  private final Painter painter;
  private final String language;
  private final Map<String, Integer> fullest = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /// One wording.
  ///
  /// @param original in the first language of the book
  /// @param words in the language asked for; empty when the book does not speak it yet
  /// @param longest the septets that each value may take
  /// @param left the septets left on the fullest page of its screen; where there are no words yet,
  ///   on the original's; of a value the septets that it may still take; none for what stands on
  ///   many screens
  public record Row(String key, String original, String words, String longest, OptionalInt left) {}

  private TranslationSheet(List<BookText> texts, Wordings wordings, String language) {
    this.wordings = wordings;
    this.book = BookReader.read(texts);
    this.painter = new Painter(book);
    this.language = language;
    var longest = new LongestPlaces(book);
    book.screens()
        .forEach((name, screen) -> places.put(name, longest.of(screen, language).getFirst()));
    for (BookCheck.Line line : new BookCheck(book).lines()) {
      if (line.language().equals(language)) {
        fullest.merge(line.screen(), line.septets(), Math::max);
      }
    }
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] when the book has a fault.
  public static List<Row> of(List<BookText> texts, String language) {
    BookReader.read(texts);
    var wordings = new Wordings(texts);
    boolean spoken = wordings.languages().contains(language);
    // measured in the original's words until it has its own
    List<BookText> measured = spoken ? texts : wordings.with(language, originals(wordings));
    return new TranslationSheet(measured, wordings, language).rows();
  }

  private static Map<String, String> originals(Wordings wordings) {
    return wordings.keys().stream()
        .collect(Collectors.toMap(key -> key, key -> original(wordings, key)));
  }

  private static String original(Wordings wordings, String key) {
    return wordings.text(key, wordings.languages().getFirst()).orElse("").strip();
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (String key : wordings.keys()) {
      String original = original(wordings, key);
      String screen = Wordings.screen(key).orElse("");
      rows.add(
          new Row(
              key,
              original,
              wordings.text(key, language).orElse("").strip(),
              longest(original, places.getOrDefault(screen, anywhere())),
              value(key).map(this::left).orElseGet(() -> left(screen))));
    }
    return List.copyOf(rows);
  }

  private static Optional<Fact.Value> value(String key) {
    return Stream.of(Fact.Value.values())
        .filter(value -> key.equals("values." + value.wire()))
        .findFirst();
  }

  private OptionalInt left(Fact.Value value) {
    int taken = Gsm7.septets(book.worded(value.said(""), language));
    return OptionalInt.of(value.septets(language) - taken);
  }

  private Place anywhere() {
    return places.values().iterator().next();
  }

  private String longest(String original, Place place) {
    return new Wording(Map.of("", original))
        .placeholders("").stream()
            .map(name -> {
              var alone = new Wording(Map.of(language, "{" + name + "}"));
              return name + " " + Gsm7.septets(painter.fill(alone, place));
            })
            .collect(Collectors.joining(", "));
  }

  private OptionalInt left(String screen) {
    return fullest.containsKey(screen)
        ? OptionalInt.of(Layout.SEPTETS - fullest.getOrDefault(screen, 0))
        : OptionalInt.empty();
  }
}
