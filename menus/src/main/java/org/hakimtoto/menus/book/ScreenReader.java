package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.vocabulary.IntentName;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;

/// Reads one screen of a menu book.
final class ScreenReader {
  /// What may stand in a screen, by the name that says of which kind it is.
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "options", Set.of("text", "options", "set", "root"),
          "input",
              Set.of("text", "input", "set", "zero_is_input", "skip", "refused", "shown", "to"),
          "list", Set.of("text", "list", "set", "within", "other", "to"),
          "end", Set.of("text", "end", "intent"));

  /// What may stand in an input whose answer comes from outside.
  private static final Set<String> ASKING =
      Set.of(
          "text", "input", "set", "zero_is_input", "skip", "refused", "shown", "ask", "outcomes");

  private final TreeReader in;
  private final WordReader words;
  private final TargetReader targets;
  private final InputReader inputs;
  private final List<String> languages;

  ScreenReader(TreeReader in, List<String> languages) {
    this.in = in;
    this.words = new WordReader(in);
    this.targets = new TargetReader(in, words);
    this.inputs = new InputReader(in, words, targets, languages);
    this.languages = languages;
  }

  /// The screen; empty when it names something without which it cannot be built, with the fault.
  Optional<Screen> screen(String name, Node.Mapping node) {
    List<String> kinds =
        NAMES.keySet().stream().filter(node.entries()::containsKey).sorted().toList();
    if (kinds.size() != 1) {
      in.fault(
          node,
          "screen '"
              + name
              + "' must have one of options, input, list, end"
              + (kinds.isEmpty() ? "" : ", not " + String.join(" and ", kinds)));
      return Optional.empty();
    }
    boolean asks = kinds.contains("input") && node.entries().containsKey("ask");
    in.allowOnly(node, asks ? ASKING : NAMES.getOrDefault(kinds.getFirst(), Set.of()));
    Wording text = in.wording(node, "text", languages);
    return switch (kinds.getFirst()) {
      case "options" -> Optional.of(choose(name, node, text));
      case "input" -> inputs.screen(name, node, text);
      case "list" -> pick(name, node, text);
      default -> Optional.of(end(name, node, text));
    };
  }

  private Screen choose(String name, Node.Mapping node, Wording text) {
    Optional<Slot> slot = words.slot(node, Slot.Filling.Chosen.class::isInstance);
    var options = new ArrayList<Screen.Option>();
    List<Node> items = in.items(node, "options");
    for (Node item : items) {
      if (item instanceof Node.Mapping mapping) {
        options.add(option(mapping, node.entries().containsKey("set"), slot));
      } else {
        in.fault(item, "an option must hold names and values");
      }
    }
    if (items.stream().allMatch(TargetReader::conditional)) {
      in.fault(node, "screen '" + name + "' needs an option that is always there");
    }
    return new Screen.Choose(name, text, node.line(), slot, words.flag(node, "root"), options);
  }

  private Screen.Option option(Node.Mapping node, boolean needsValue, Optional<Slot> slot) {
    var names = new HashSet<>(Set.of("value", "when", "to", "until", "language"));
    names.addAll(languages);
    if (!needsValue) {
      names.remove("value");
    }
    in.allowOnly(node, names);
    String language = in.text(node, "language").orElse("");
    if (!language.isEmpty() && !languages.contains(language)) {
      in.fault(node, "language '" + language + "' is not one of the book's");
    }
    return new Screen.Option(
        needsValue ? value(node, slot) : "",
        in.wording(node, languages),
        targets.condition(node),
        targets.target(node, "to"),
        in.text(node, "until").orElse(""),
        language);
  }

  private String value(Node.Mapping node, Optional<Slot> slot) {
    String value = in.required(node, "value");
    List<Word> known = slot.map(Slot::words).orElse(List.of());
    if (!value.isBlank() && !known.isEmpty()) {
      var _ = words.known(WordReader.at(node, "value"), value, "value", known);
    }
    return value;
  }

  private Optional<Screen> pick(String name, Node.Mapping node, Wording text) {
    var _ = in.required(node, "set");
    return words
        .required(node, "list", "list", Listing.values())
        .flatMap(listing ->
            words
                .slot(node, new Slot.Filling.Listed(listing)::equals)
                .map(slot ->
                    new Screen.Pick(
                        name,
                        text,
                        node.line(),
                        slot,
                        listing,
                        within(node, listing),
                        node.entries().containsKey("other")
                            ? Optional.of(in.wording(node, "other", languages))
                            : Optional.empty(),
                        targets.target(node, "to"))));
  }

  private Optional<Slot> within(Node.Mapping node, Listing listing) {
    Optional<Slot> within = words.word(node, "within", "slot", Slot.values());
    if (!within.equals(listing.within())) {
      in.fault(
          WordReader.at(node, "within"),
          "list '"
              + listing.wire()
              + "' lies within "
              + listing.within().map(slot -> "'" + slot.wire() + "'").orElse("nothing"));
    }
    return within;
  }

  private Screen end(String name, Node.Mapping node, Wording text) {
    if (!words.flag(node, "end")) {
      in.fault(node, "'end' must be true");
    }
    return new Screen.End(
        name, text, node.line(), words.word(node, "intent", "intent", IntentName.values()));
  }
}
