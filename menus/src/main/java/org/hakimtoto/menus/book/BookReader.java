package org.hakimtoto.menus.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;
import org.hakimtoto.menus.words.YamlTree;

/// Reads a menu book from YAML. A faulty book does not load: every fault is told with file, line
/// and reason.
public final class BookReader {
  private static final java.util.Set<String> NAMES =
      java.util.Set.of(
          "book", "languages", "start", "welcome", "public_start", "resume", "phrases", "screens");

  private final TreeReader in;

  private BookReader(String file) {
    this.in = new TreeReader(file);
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  public static Book read(String file, String yaml) {
    Node.Mapping root = YamlTree.read(file, yaml);
    var reader = new BookReader(file);
    Book book = reader.book(root, yaml);
    reader.in.throwIfFaulty();
    new BookRules(book, root, reader.in).check();
    reader.in.throwIfFaulty();
    return book;
  }

  private Book book(Node.Mapping root, String yaml) {
    in.allowOnly(root, NAMES);
    List<String> languages = languages(root);
    // without them every wording would be found fault with
    in.throwIfFaulty();
    return new Book(
        in.required(root, "book") + "-" + fingerprint(yaml),
        languages,
        in.required(root, "start"),
        in.required(root, "welcome"),
        in.required(root, "public_start"),
        in.required(root, "resume"),
        phrases(in.mapping(root, "phrases"), languages),
        screens(in.mapping(root, "screens"), languages));
  }

  private List<String> languages(Node.Mapping root) {
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

  private Map<Phrase, Wording> phrases(Node.Mapping node, List<String> languages) {
    var phrases = new EnumMap<Phrase, Wording>(Phrase.class);
    in.allowOnly(node, Stream.of(Phrase.values()).map(Phrase::wire).collect(Collectors.toSet()));
    for (Phrase phrase : Phrase.values()) {
      phrases.put(phrase, in.wording(node, phrase.wire(), languages));
    }
    return phrases;
  }

  private Map<String, Screen> screens(Node.Mapping node, List<String> languages) {
    var screens = new LinkedHashMap<String, Screen>();
    var reader = new ScreenReader(in, languages);
    node.entries()
        .forEach((name, value) -> {
          if (value instanceof Node.Mapping mapping) {
            reader.screen(name, mapping).ifPresent(screen -> screens.put(name, screen));
          } else {
            in.fault(value, "screen '" + name + "' must hold names and values");
          }
        });
    return screens;
  }

  /// Eight hex digits of the text's hash: two different books never share a version.
  private static String fingerprint(String yaml) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
