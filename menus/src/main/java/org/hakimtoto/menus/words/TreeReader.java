package org.hakimtoto.menus.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Takes a tree apart and collects faults on the way, so that a file's author sees all of them at
/// once.
public final class TreeReader {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  public TreeReader(String file) {
    this.file = file;
  }

  public void fault(Node at, String reason) {
    faults.add(new Fault(file, at.line(), reason));
  }

  public List<Fault> faults() {
    return faults.stream().sorted().distinct().toList();
  }

  /// Throws [BadBook] when anything was found.
  public void throwIfFaulty() {
    if (!faults.isEmpty()) {
      throw new BadBook(faults());
    }
  }

  /// Throws [BadBook] when anything was found in any of several files.
  public static void throwIfFaulty(List<TreeReader> files) {
    List<Fault> all = files.stream().flatMap(file -> file.faults().stream()).toList();
    if (!all.isEmpty()) {
      throw new BadBook(all);
    }
  }

  /// Finds fault with every name in the mapping that is not allowed.
  public void allowOnly(Node.Mapping mapping, Set<String> names) {
    mapping
        .entries()
        .forEach((name, value) -> {
          if (!names.contains(name)) {
            fault(
                value,
                "'"
                    + name
                    + "' is not known here; known: "
                    + String.join(", ", new TreeSet<>(names)));
          }
        });
  }

  public Optional<String> text(Node.Mapping mapping, String name) {
    Node value = mapping.entries().get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    fault(value, "'" + name + "' must be one text");
    return Optional.empty();
  }

  public String required(Node.Mapping mapping, String name) {
    Node value = mapping.entries().get(name);
    String text = text(mapping, name).orElse("");
    if (value == null) {
      fault(mapping, "'" + name + "' is missing");
    } else if (value instanceof Node.Scalar && text.isBlank()) {
      fault(value, "'" + name + "' is empty");
    }
    return text;
  }

  /// The mapping under a name; an empty one, and a fault, when it is something else.
  public Node.Mapping mapping(Node.Mapping parent, String name) {
    return switch (parent.entries().get(name)) {
      case Node.Mapping mapping -> mapping;
      case null -> {
        fault(parent, "'" + name + "' is missing");
        yield new Node.Mapping(Map.of(), parent.line());
      }
      case Node other -> {
        fault(other, "'" + name + "' must hold names and values");
        yield new Node.Mapping(Map.of(), other.line());
      }
    };
  }

  public List<Node> items(Node.Mapping parent, String name) {
    return switch (parent.entries().get(name)) {
      case Node.Sequence sequence -> sequence.items();
      case null -> List.of();
      case Node other -> {
        fault(other, "'" + name + "' must be a list");
        yield List.of();
      }
    };
  }

  /// The wording in a mapping: a text in each language, in the alphabet of phones.
  public Wording wording(Node.Mapping mapping, List<String> languages) {
    var texts = new LinkedHashMap<String, String>();
    for (String language : languages) {
      String text = text(mapping, language).orElse("").strip();
      if (text.isEmpty()) {
        fault(mapping, "no wording in '" + language + "'");
      } else {
        requireAlphabet(mapping.entries().getOrDefault(language, mapping), language, text);
      }
      texts.put(language, text);
    }
    return new Wording(texts);
  }

  /// The wording under a name, where nothing but the languages may stand.
  public Wording wording(Node.Mapping parent, String name, List<String> languages) {
    Node.Mapping mapping = mapping(parent, name);
    if (!(parent.entries().get(name) instanceof Node.Mapping)) {
      return new Wording(
          languages.stream().collect(Collectors.toMap(l -> l, l -> "", (a, b) -> a)));
    }
    allowOnly(mapping, Set.copyOf(languages));
    return wording(mapping, languages);
  }

  private void requireAlphabet(Node at, String language, String text) {
    try {
      Gsm7.septets(text);
    } catch (IllegalArgumentException e) {
      fault(at, "wording in '" + language + "': " + e.getMessage());
    }
  }
}
