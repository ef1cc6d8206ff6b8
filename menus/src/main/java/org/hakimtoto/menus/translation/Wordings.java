package org.hakimtoto.menus.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.words.YamlScalars;
import org.hakimtoto.menus.words.YamlScalars.Spot;

/// Every wording of a book under a key that stays as long as the screen does: `role.text`,
/// `role.options.1`, `phrases.more`. Words are changed where they stand; nothing else of a file is.
public final class Wordings {
  private static final String SCREENS = "screens";
  private static final Set<String> OF_NO_SCREEN = Set.of("phrases", "reasons", "values");
  private static final String LANGUAGES = "languages";

  private final List<BookText> texts;
  private final List<String> languages;
  private final Map<String, One> all = new LinkedHashMap<>();

  /// One wording.
  private record One(String key, int file, Map<String, Spot> spots) {}

  private record Edit(int file, int from, int to, String with) {}

  /// @param texts of a book that reads without a fault, the head first
  public Wordings(List<BookText> texts) {
    this.texts = List.copyOf(texts);
    var spots = new ArrayList<List<Spot>>();
    texts.forEach(text -> spots.add(YamlScalars.of(text.file(), text.yaml())));
    this.languages =
        spots.getFirst().stream()
            .filter(spot -> spot.parent().equals(List.of(LANGUAGES)))
            .map(Spot::text)
            .toList();
    for (int file = 0; file < spots.size(); file++) {
      collect(file, spots.get(file));
    }
  }

  public List<String> languages() {
    return languages;
  }

  /// In the order of the files.
  public List<String> keys() {
    return List.copyOf(all.keySet());
  }

  /// The words in a language; empty when there are none under that key.
  public Optional<String> text(String key, String language) {
    return Optional.ofNullable(all.get(key))
        .flatMap(one -> Optional.ofNullable(one.spots().get(language)))
        .map(Spot::text);
  }

  /// The screen whose words these are; empty when they belong to none.
  public static Optional<String> screen(String key) {
    String first = key.substring(0, key.indexOf('.'));
    return OF_NO_SCREEN.contains(first) ? Optional.empty() : Optional.of(first);
  }

  /// The files with other words in one of the book's languages, or with those of a further one.
  ///
  /// @param words by key; of a further language all of them
  public List<BookText> with(String language, Map<String, String> words) {
    var edits = new ArrayList<Edit>();
    boolean known = languages.contains(language);
    words.forEach((key, text) ->
        Optional.ofNullable(all.get(key))
            .ifPresent(one ->
                edits.addAll(
                    known ? changed(one, language, text) : List.of(added(one, language, text)))));
    if (!known) {
      edits.add(named(language));
    }
    return edited(edits);
  }

  private void collect(int file, List<Spot> spots) {
    var byParent = new LinkedHashMap<List<String>, Map<String, Spot>>();
    spots.forEach(spot ->
        byParent.computeIfAbsent(spot.parent(), _ -> new LinkedHashMap<>()).put(spot.name(), spot));
    byParent.forEach((path, named) -> {
      if (named.keySet().containsAll(languages) && !path.isEmpty()) {
        String key =
            String.join(".", path.getFirst().equals(SCREENS) ? path.subList(1, path.size()) : path);
        named.keySet().retainAll(languages);
        all.put(key, new One(key, file, named));
      }
    });
  }

  private static List<Edit> changed(One one, String language, String text) {
    Spot spot = spot(one, language);
    return spot.text().equals(text)
        ? List.of()
        : List.of(new Edit(one.file(), spot.start(), spot.end(), YamlScalars.quoted(text)));
  }

  /// Behind the last language of the book, as that stands: on a line of its own or behind a comma.
  private Edit added(One one, String language, String text) {
    Spot last = spot(one, languages.getLast());
    String entry = language + ": " + YamlScalars.quoted(text);
    String with = last.column() < 0 ? ", " + entry : "\n" + " ".repeat(last.column()) + entry;
    return new Edit(one.file(), last.end(), last.end(), with);
  }

  private Edit named(String language) {
    Spot last =
        YamlScalars.of(texts.getFirst().file(), texts.getFirst().yaml()).stream()
            .filter(spot -> spot.parent().equals(List.of(LANGUAGES)))
            .reduce((_, next) -> next)
            .orElseThrow();
    String with =
        last.column() < 0 ? ", " + language : "\n" + " ".repeat(last.column()) + "- " + language;
    return new Edit(0, last.end(), last.end(), with);
  }

  private static Spot spot(One one, String language) {
    return Optional.ofNullable(one.spots().get(language)).orElseThrow();
  }

  private List<BookText> edited(List<Edit> edits) {
    var after = new ArrayList<BookText>();
    for (int file = 0; file < texts.size(); file++) {
      int number = file;
      BookText text = texts.get(file);
      var yaml = new StringBuilder(text.yaml());
      edits.stream()
          .filter(edit -> edit.file() == number)
          // from the end, so that what is before keeps its place
          .sorted(Comparator.comparingInt(Edit::from).reversed())
          .forEach(
              edit -> yaml.replace(place(text, edit.from()), place(text, edit.to()), edit.with()));
      after.add(new BookText(text.file(), yaml.toString()));
    }
    return List.copyOf(after);
  }

  private static int place(BookText text, int codePoints) {
    return text.yaml().offsetByCodePoints(0, codePoints);
  }
}
