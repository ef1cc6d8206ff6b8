package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;

/// Reads the lines between which a screen offers a choice.
final class OptionReader {
  /// To begin anew.
  private static final String ALL = "all";

  private final TreeReader in;
  private final WordReader words;
  private final TargetReader targets;
  private final List<String> languages;

  OptionReader(TreeReader in, WordReader words, TargetReader targets, List<String> languages) {
    this.in = in;
    this.words = words;
    this.targets = targets;
    this.languages = languages;
  }

  /// @param slot the one the screen sets, if it sets one that is known
  /// @param shown how choices are worded on later screens, where it is not as they are offered
  List<Screen.Option> options(
      String screen, Node.Mapping node, Optional<Slot> slot, Map<String, Wording> shown) {
    var options = new ArrayList<Screen.Option>();
    List<Node> items = in.items(node, "options");
    for (Node item : items) {
      if (item instanceof Node.Mapping mapping) {
        options.add(option(mapping, node.entries().containsKey("set"), slot, shown));
      } else {
        in.fault(item, "an option must hold names and values");
      }
    }
    shown.keySet().stream()
        .filter(value -> options.stream().noneMatch(option -> option.value().equals(value)))
        .forEach(value ->
            in.fault(
                WordReader.at(node, "shown"), "screen '" + screen + "' offers no '" + value + "'"));
    if (items.stream().allMatch(TargetReader::conditional)) {
      in.fault(node, "screen '" + screen + "' needs an option that is always there");
    }
    return options;
  }

  private Screen.Option option(
      Node.Mapping node, boolean sets, Optional<Slot> slot, Map<String, Wording> shown) {
    var names =
        new HashSet<>(
            Set.of("value", "when", "does", "to", "change", "language", "also", "forget"));
    names.addAll(languages);
    if (!sets) {
      names.remove("value");
    }
    in.allowOnly(node, names);
    String value = value(node, sets, slot);
    return new Screen.Option(
        value,
        in.wording(node, languages),
        Optional.ofNullable(shown.get(value)),
        targets.condition(node),
        targets.edgeWithDeed(node, "to"),
        words.flag(node, "change"),
        language(node),
        words.also(node),
        forget(node));
  }

  /// An option of a screen that sets a slot may say something else instead of a value of it.
  private String value(Node.Mapping node, boolean sets, Optional<Slot> slot) {
    if (!sets || (!node.entries().containsKey("value") && node.entries().containsKey("also"))) {
      return "";
    }
    String value = in.required(node, "value");
    List<Word> known = slot.map(Slot::words).orElse(List.of());
    if (!value.isBlank() && !known.isEmpty()) {
      var _ = words.known(WordReader.at(node, "value"), value, "value", known);
    }
    return value;
  }

  private String language(Node.Mapping node) {
    String language = in.text(node, "language").orElse("");
    boolean known =
        language.isEmpty() || language.equals(Book.NEXT) || languages.contains(language);
    if (!known) {
      in.fault(node, "language '" + language + "' is not one of the book's");
    }
    return language;
  }

  private Set<Slot> forget(Node.Mapping node) {
    var forget = EnumSet.noneOf(Slot.class);
    for (Node item : in.items(node, "forget")) {
      if (text(item).equals(ALL)) {
        return EnumSet.allOf(Slot.class);
      }
      words.known(item, text(item), "slot", List.of(Slot.values())).ifPresent(forget::add);
    }
    return forget;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
