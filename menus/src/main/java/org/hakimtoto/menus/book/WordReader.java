package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Slot.Filling;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;

/// Finds in the vocabulary what a book names. Of a word that is not there, the fault says which
/// are.
final class WordReader {
  private final TreeReader in;

  WordReader(TreeReader in) {
    this.in = in;
  }

  /// The word under a name; with a fault when nothing stands there or it is not known.
  ///
  /// @param kind what sort of word is meant
  <W extends Word> Optional<W> required(
      Node.Mapping node, String name, String kind, List<W> known) {
    String text = in.required(node, name);
    return text.isBlank() ? Optional.empty() : known(at(node, name), text, kind, known);
  }

  /// The slot that a screen fills, which must be one that a screen of its kind can fill.
  Optional<Slot> slot(Node.Mapping node, String name, Predicate<Filling> fills) {
    Optional<Slot> slot =
        in.text(node, name)
            .flatMap(text -> known(at(node, name), text, "slot", List.of(Slot.values())));
    slot.filter(set -> !fills.test(set.filling()))
        .ifPresent(set ->
            in.fault(at(node, name), "slot '" + set.wire() + "' is " + filled(set.filling())));
    return slot;
  }

  <W extends Word> Optional<W> known(Node at, String text, String kind, List<W> known) {
    Optional<W> word = Word.find(known, text);
    if (word.isEmpty()) {
      in.fault(at, kind + " '" + text + "' is not known here; known: " + Word.list(known));
    }
    return word;
  }

  /// What an option or an input says besides, slot by slot.
  Map<Slot, String> also(Node.Mapping node) {
    var also = new EnumMap<Slot, String>(Slot.class);
    if (node.entries().containsKey("also")) {
      in.mapping(node, "also")
          .entries()
          .forEach((name, value) ->
              known(value, name, "slot", List.of(Slot.values()))
                  .ifPresent(slot ->
                      known(value, text(value), "value", slot.words())
                          .ifPresent(word -> also.put(slot, word.wire()))));
    }
    return also;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  boolean flag(Node.Mapping node, String name) {
    return in.text(node, name)
        .map(text -> {
          if (!text.equals("true") && !text.equals("false")) {
            in.fault(node, "'" + name + "' must be true or false");
          }
          return text.equals("true");
        })
        .orElse(false);
  }

  static Node at(Node.Mapping node, String name) {
    return node.entries().getOrDefault(name, node);
  }

  private static String filled(Filling filling) {
    var ways = new ArrayList<String>();
    if (!filling.words().isEmpty()) {
      ways.add("chosen from options: " + Word.list(filling.words()));
    }
    if (!filling.inputs().isEmpty()) {
      ways.add("typed by the input '" + Word.list(filling.inputs()) + "'");
    }
    if (!filling.listings().isEmpty()) {
      ways.add("chosen from the list '" + Word.list(filling.listings()) + "'");
    }
    return String.join(", or ", ways);
  }
}
