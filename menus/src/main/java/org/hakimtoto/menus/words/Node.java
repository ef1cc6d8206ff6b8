package org.hakimtoto.menus.words;

import java.util.List;
import java.util.Map;

/// A piece of a YAML file and the line it begins on.
public sealed interface Node {
  int line();

  record Scalar(String text, int line) implements Node {}

  record Sequence(List<Node> items, int line) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// Entries in the order of the file.
  record Mapping(Map<String, Node> entries, int line) implements Node {}
}
