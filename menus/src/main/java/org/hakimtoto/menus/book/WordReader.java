package org.hakimtoto.menus.book;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hakimtoto.menus.vocabulary.Slot;
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

  /// The word under a name; empty when nothing stands there, and with a fault when it is not known.
  ///
  /// @param kind what sort of word is meant
  <W extends Word> Optional<W> word(Node.Mapping node, String name, String kind, W[] known) {
    return in.text(node, name).flatMap(text -> known(at(node, name), text, kind, List.of(known)));
  }

  /// The same where something must stand.
  <W extends Word> Optional<W> required(Node.Mapping node, String name, String kind, W[] known) {
    String text = in.required(node, name);
    return text.isBlank() ? Optional.empty() : known(at(node, name), text, kind, List.of(known));
  }

  /// The slot that a screen fills, which must be one that a screen of its kind can fill.
  Optional<Slot> slot(Node.Mapping node, Predicate<Slot.Filling> fills) {
    Optional<Slot> slot = word(node, "set", "slot", Slot.values());
    slot.filter(set -> !fills.test(set.filling()))
        .ifPresent(set -> in.fault(at(node, "set"), "slot '" + set.wire() + "' is " + filled(set)));
    return slot;
  }

  <W extends Word> Optional<W> known(Node at, String text, String kind, List<W> known) {
    Optional<W> word = Word.find(known, text);
    if (word.isEmpty()) {
      in.fault(at, kind + " '" + text + "' is not known here; known: " + Word.list(known));
    }
    return word;
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

  private static String filled(Slot slot) {
    return switch (slot.filling()) {
      case Slot.Filling.Chosen chosen -> "chosen from options: " + Word.list(chosen.words());
      case Slot.Filling.Typed typed -> "typed by the input '" + typed.input().wire() + "'";
      case Slot.Filling.Listed listed -> "chosen from the list '" + listed.listing().wire() + "'";
    };
  }
}
