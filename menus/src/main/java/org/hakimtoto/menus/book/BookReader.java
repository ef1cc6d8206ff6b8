package org.hakimtoto.menus.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;
import org.hakimtoto.menus.words.YamlTree;

/// Reads a menu book from YAML: a head, and any number of further files with screens. A faulty book
/// does not load: every fault is told with file, line and reason.
public final class BookReader {
  private static final Set<String> HEAD =
      Set.of(
          "book",
          "languages",
          "start",
          "welcome",
          "public_start",
          "resume",
          "leave",
          "phrases",
          "reasons",
          "values",
          "ways",
          "screens");

  private final TreeReader in;
  private final Node.Mapping root;
  private final List<BookText> texts;
  private final Map<String, Node> ways = new HashMap<>();
  private final Map<String, Screen> screens = new LinkedHashMap<>();
  private final Map<String, TreeReader> fileOf = new HashMap<>();
  private final List<TreeReader> files = new ArrayList<>();

  private BookReader(List<BookText> texts, Node.Mapping root) {
    this.texts = texts;
    this.root = root;
    this.in = new TreeReader(texts.getFirst().file());
    this.files.add(in);
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  public static Book read(String file, String yaml) {
    return read(List.of(new BookText(file, yaml)));
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  ///
  /// @param texts the head first
  public static Book read(List<BookText> texts) {
    BookText head = texts.getFirst();
    var reader = new BookReader(texts, YamlTree.read(head.file(), head.yaml()));
    Book book = reader.book();
    TreeReader.throwIfFaulty(reader.files);
    new BookRules(book, reader.root, reader.in, reader.fileOf).check();
    TreeReader.throwIfFaulty(reader.files);
    return book;
  }

  private Book book() {
    in.allowOnly(root, HEAD);
    List<String> languages = languages();
    // without them every wording would be found fault with
    in.throwIfFaulty();
    if (root.entries().containsKey("ways")) {
      ways.putAll(in.mapping(root, "ways").entries());
    }
    var targets = new TargetReader(in, new WordReader(in), ways);
    screens(in, in.mapping(root, "screens"), languages);
    texts.stream().skip(1).forEach(text -> further(text, languages));
    return new Book(
        in.required(root, "book") + "-" + fingerprint(texts),
        languages,
        targets.target(root, "start"),
        in.required(root, "welcome"),
        in.required(root, "public_start"),
        targets.target(root, "resume"),
        in.text(root, "leave"),
        words("phrases", Phrase.class, Phrase.values(), languages),
        words("reasons", Reason.class, Reason.values(), languages),
        words("values", Fact.Value.class, Fact.Value.values(), languages),
        screens);
  }

  private void further(BookText text, List<String> languages) {
    var file = new TreeReader(text.file());
    files.add(file);
    Node.Mapping tree = YamlTree.read(text.file(), text.yaml());
    file.allowOnly(tree, Set.of("screens"));
    screens(file, file.mapping(tree, "screens"), languages);
  }

  private List<String> languages() {
    var languages = new ArrayList<String>();
    for (Node item : in.items(root, "languages")) {
      if (item instanceof Node.Scalar scalar && scalar.text().matches("[a-z]{2,3}")) {
        if (languages.contains(scalar.text())) {
          in.fault(item, "language '" + scalar.text() + "' stands here twice");
        } else {
          languages.add(scalar.text());
        }
      } else {
        in.fault(item, "a language is two or three small letters");
      }
    }
    if (languages.isEmpty()) {
      in.fault(root.entries().getOrDefault("languages", root), "'languages' names no language");
    }
    return languages;
  }

  private <W extends Enum<W> & Word> Map<W, Wording> words(
      String name, Class<W> type, W[] words, List<String> languages) {
    Node.Mapping node = in.mapping(root, name);
    var all = new EnumMap<W, Wording>(type);
    in.allowOnly(node, Stream.of(words).map(Word::wire).collect(Collectors.toSet()));
    for (W word : words) {
      all.put(word, in.wording(node, word.wire(), languages));
    }
    return all;
  }

  private void screens(TreeReader file, Node.Mapping node, List<String> languages) {
    var reader = new ScreenReader(file, languages, ways);
    node.entries()
        .forEach((name, value) -> {
          if (!(value instanceof Node.Mapping mapping)) {
            file.fault(value, "screen '" + name + "' must hold names and values");
          } else if (screens.containsKey(name)) {
            file.fault(value, "screen '" + name + "' stands in two files");
          } else if (ways.containsKey(name)) {
            file.fault(value, "'" + name + "' is the name of a way");
          } else {
            fileOf.put(name, file);
            reader.screen(name, mapping).ifPresent(screen -> screens.put(name, screen));
          }
        });
  }

  /// Eight hex digits of the text's hash: two different books never share a version.
  private static String fingerprint(List<BookText> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(text -> digest.update(text.yaml().getBytes(UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
