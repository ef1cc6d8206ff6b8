package org.hakimtoto.gateway.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.YamlTree;

/// The words of the desk's pages: a line for each, its languages beside each other. What the API
/// says in English has its Kiswahili under `sentences`.
public final class DeskWords {
  private static final String FOLDER = "console/words/";

  /// Words of the contract first, then those of the pages, then what the API says.
  static final List<String> FILES =
      List.of(
          "values.yaml",
          "people.yaml",
          "shared.yaml",
          "signin.yaml",
          "desk.yaml",
          "report.yaml",
          "search.yaml",
          "court.yaml",
          "actions.yaml",
          "casefile.yaml",
          "admin.yaml",
          "supervision.yaml",
          "messages.yaml",
          "waiting.yaml",
          "status.yaml",
          "numbers-page.yaml",
          "said.yaml",
          "numbers.yaml");

  /// The report by phone, and what of it is asked at the desk as well.
  private static final String BOOK = "org/hakimtoto/menus/report.yaml";

  private static final List<String> ASKED =
      List.of(
          "role",
          "danger",
          "what_accused",
          "what_victim",
          "what_care",
          "what_unsure",
          "when_happened",
          "sex",
          "where_after");

  private static final List<String> LANGUAGES = List.of("en", "sw");
  private static final String SENTENCES = "sentences";

  private final SortedMap<String, Line> words = new TreeMap<>();
  private final SortedMap<String, String> sentences = new TreeMap<>();

  /// One text in both languages.
  public record Line(String en, String sw) {
    String in(Language language) {
      return language.equals(Language.KISWAHILI) ? sw : en;
    }
  }

  /// What a page asks for.
  ///
  /// @param sentences of the API, by their English
  public record Spoken(Map<String, String> words, Map<String, String> sentences) {}

  private DeskWords() {}

  /// Those of this release, read once. What is wrong with them stops whoever asks first, with every
  /// fault named by an [org.hakimtoto.menus.words.BadBook].
  public static DeskWords shipped() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    static final DeskWords WORDS = read();
  }

  private static DeskWords read() {
    var all = new DeskWords();
    var readers = new ArrayList<TreeReader>();
    for (String file : FILES) {
      var in = new TreeReader(file);
      readers.add(in);
      all.read(in, YamlTree.read(file, text(FOLDER + file)));
    }
    var book = new TreeReader(BOOK);
    readers.add(book);
    all.readBook(book, YamlTree.read(BOOK, text(BOOK)));
    TreeReader.throwIfFaulty(readers);
    return all;
  }

  private void read(TreeReader in, Node.Mapping root) {
    root.entries()
        .forEach((key, value) -> {
          if (key.equals(SENTENCES)) {
            in.items(root, SENTENCES).forEach(item -> sentence(in, item));
          } else if (words.put(key, line(in, value)) != null) {
            in.fault(value, "'" + key + "' is said twice");
          }
        });
  }

  /// What the menus by phone ask in a report, as they ask it: `book.danger` is the question,
  /// `book.danger.none` an answer.
  private void readBook(TreeReader in, Node.Mapping root) {
    Node.Mapping screens = in.mapping(root, "screens");
    for (String name : ASKED) {
      Node.Mapping screen = in.mapping(screens, name);
      String key = "book." + name.replace('_', '-');
      words.put(key, line(in, in.mapping(screen, "text")));
      for (Node option : in.items(screen, "options")) {
        if (option instanceof Node.Mapping answer) {
          in.text(answer, "value")
              .ifPresent(value ->
                  words.put(
                      key + "." + value.replace('_', '-'),
                      new Line(in.required(answer, "en"), in.required(answer, "sw"))));
        }
      }
    }
  }

  private void sentence(TreeReader in, Node item) {
    Line line = line(in, item);
    if (sentences.put(line.en(), line.sw()) != null) {
      in.fault(item, "'" + line.en() + "' is said twice");
    }
  }

  private static Line line(TreeReader in, Node value) {
    if (!(value instanceof Node.Mapping both)) {
      in.fault(value, "must hold both languages");
      return new Line("", "");
    }
    in.allowOnly(both, Set.copyOf(LANGUAGES));
    LANGUAGES.stream()
        .filter(language -> in.text(both, language).isEmpty())
        .forEach(language -> in.fault(both, "no wording in '" + language + "'"));
    return new Line(in.text(both, "en").orElse(""), in.text(both, "sw").orElse(""));
  }

  static boolean speaks(String language) {
    return LANGUAGES.contains(language);
  }

  /// All words by their keys.
  public SortedMap<String, Line> all() {
    return new TreeMap<>(words);
  }

  /// What the API says in English, and the same in Kiswahili.
  public SortedMap<String, String> said() {
    return new TreeMap<>(sentences);
  }

  /// In Kiswahili a word of the contract that the API tells in English is known as well.
  public Spoken in(Language language) {
    var spoken = new TreeMap<String, String>();
    words.forEach((key, line) -> spoken.put(key, line.in(language)));
    var known = new TreeMap<String, String>();
    if (language.equals(Language.KISWAHILI)) {
      words.forEach((key, line) -> {
        if (!key.contains(".")) {
          known.putIfAbsent(line.en(), line.sw());
        }
      });
      known.putAll(sentences);
    }
    return new Spoken(spoken, known);
  }

  private static String text(String resource) {
    try (var in = DeskWords.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
