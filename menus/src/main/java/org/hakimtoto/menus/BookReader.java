package org.hakimtoto.menus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;
import org.hakimtoto.menus.words.YamlTree;

/// Reads a menu book from YAML. A faulty book does not load: every fault is told with file, line
/// and reason.
final class BookReader {
  private static final java.util.Set<String> NAMES =
      java.util.Set.of(
          "book", "languages", "start", "welcome", "public_start", "resume", "phrases", "screens");

  private final TreeReader in;
  private final Vocabulary vocabulary;

  private BookReader(String file, Vocabulary vocabulary) {
    this.in = new TreeReader(file);
    this.vocabulary = vocabulary;
  }

  static Book read(String file, String yaml, Vocabulary vocabulary) {
    Node.Mapping root = YamlTree.read(file, yaml);
    var reader = new BookReader(file, vocabulary);
    Book book = reader.book(root, yaml);
    reader.in.throwIfFaulty();
    new BookRules(book, vocabulary, root, reader.in).check();
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

  private Map<String, Wording> phrases(Node.Mapping node, List<String> languages) {
    var phrases = new LinkedHashMap<String, Wording>();
    in.allowOnly(node, java.util.Set.copyOf(Book.PHRASES));
    for (String name : Book.PHRASES) {
      phrases.put(name, in.wording(node, name, languages));
    }
    return phrases;
  }

  private Map<String, Screen> screens(Node.Mapping node, List<String> languages) {
    var screens = new LinkedHashMap<String, Screen>();
    var reader = new ScreenReader(in, vocabulary, languages);
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
