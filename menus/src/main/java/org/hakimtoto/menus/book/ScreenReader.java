package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.View;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;

/// Reads one screen of a menu book.
final class ScreenReader {
  /// What may stand in a screen, by the name that says of which kind it is.
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "options", Set.of("text", "options", "set", "shown", "root", "look", "none"),
          "input",
              Set.of(
                  "text",
                  "input",
                  "set",
                  "zero_is_input",
                  "also",
                  "refused",
                  "shown",
                  "look",
                  "none",
                  "does",
                  "to"),
          "list", Set.of("text", "empty", "list", "set", "other", "other_to", "to"),
          "end", Set.of("text", "end", "look", "none"));

  /// What may stand besides where options and an input are on one screen.
  private static final Set<String> TYPED = Set.of("input", "keep", "also", "refused", "does", "to");

  /// What stands in place of the way where the answer comes from outside.
  private static final Set<String> ASKING = Set.of("ask", "outcomes", "rejected");

  private final TreeReader in;
  private final WordReader words;
  private final TargetReader targets;
  private final InputReader inputs;
  private final OptionReader options;
  private final List<String> languages;

  ScreenReader(TreeReader in, List<String> languages, Map<String, Node> ways) {
    this.in = in;
    this.words = new WordReader(in);
    this.targets = new TargetReader(in, words, ways);
    this.inputs = new InputReader(in, words, targets, languages);
    this.options = new OptionReader(in, words, targets, languages);
    this.languages = languages;
  }

  /// The screen; empty when it names something without which it cannot be built, with the fault.
  Optional<Screen> screen(String name, Node.Mapping node) {
    Optional<String> kind = kind(name, node);
    kind.ifPresent(known -> in.allowOnly(node, allowed(known, node)));
    Wording text = in.wording(node, "text", languages);
    return kind.flatMap(known ->
        switch (known) {
          case "options" -> choose(name, node, text);
          case "input" -> type(name, node, text);
          case "list" -> pick(name, node, text);
          default -> Optional.of(end(name, node, text));
        });
  }

  private Optional<String> kind(String name, Node.Mapping node) {
    var kinds =
        new ArrayList<>(
            NAMES.keySet().stream().filter(node.entries()::containsKey).sorted().toList());
    if (kinds.contains("options")) {
      kinds.remove("input");
    }
    if (kinds.size() == 1) {
      return Optional.of(kinds.getFirst());
    }
    in.fault(
        node,
        "screen '"
            + name
            + "' must have one of options, input, list, end"
            + (kinds.isEmpty() ? "" : ", not " + String.join(" and ", kinds)));
    return Optional.empty();
  }

  private static Set<String> allowed(String kind, Node.Mapping node) {
    var allowed = new HashSet<>(NAMES.getOrDefault(kind, Set.of()));
    boolean typed = node.entries().containsKey("input");
    if (typed) {
      allowed.addAll(TYPED);
    }
    if (typed && node.entries().containsKey("ask")) {
      allowed.addAll(ASKING);
      allowed.removeAll(Set.of("to", "does"));
    }
    if (!kind.equals("options")) {
      allowed.remove("keep");
    }
    return allowed;
  }

  private Optional<Screen> choose(String name, Node.Mapping node, Wording text) {
    Optional<Slot> slot = words.slot(node, "set", filling -> !filling.words().isEmpty());
    Optional<Screen.Entry> entry =
        node.entries().containsKey("input") ? inputs.entry(node, true) : Optional.empty();
    return Optional.of(
        new Screen.Choose(
            name,
            text,
            node.line(),
            slot,
            words.flag(node, "root"),
            options.options(name, node, slot, inputs.wordings(node, "shown")),
            entry,
            look(node)));
  }

  private Optional<Screen> type(String name, Node.Mapping node, Wording text) {
    return inputs
        .entry(node, false)
        .map(entry ->
            new Screen.Type(
                name,
                text,
                node.line(),
                entry,
                words.flag(node, "zero_is_input"),
                inputs.shown(node, entry.input()),
                look(node)));
  }

  private Optional<Screen> pick(String name, Node.Mapping node, Wording text) {
    var _ = in.required(node, "set");
    return words
        .required(node, "list", "list", Listing.all())
        .flatMap(listing ->
            words
                .slot(node, "set", filling -> filling.listings().contains(listing))
                .map(slot ->
                    new Screen.Pick(
                        name,
                        text,
                        empty(node),
                        node.line(),
                        slot,
                        listing,
                        other(node),
                        targets.edge(node, "to"))));
  }

  private Optional<Wording> empty(Node.Mapping node) {
    return node.entries().containsKey("empty")
        ? Optional.of(in.wording(node, "empty", languages))
        : Optional.empty();
  }

  /// Without a way of its own it leads where the others lead.
  private Optional<Screen.Pick.Other> other(Node.Mapping node) {
    return node.entries().containsKey("other")
        ? Optional.of(
            new Screen.Pick.Other(
                in.wording(node, "other", languages),
                targets.edge(node, node.entries().containsKey("other_to") ? "other_to" : "to")))
        : Optional.empty();
  }

  private Screen end(String name, Node.Mapping node, Wording text) {
    if (!words.flag(node, "end")) {
      in.fault(node, "'end' must be true");
    }
    return new Screen.End(name, text, node.line(), look(node));
  }

  private Optional<Screen.Look> look(Node.Mapping node) {
    return in.text(node, "look")
        .flatMap(text -> words.known(WordReader.at(node, "look"), text, "look", View.all()))
        .map(view -> new Screen.Look(view, targets.target(node, "none")));
  }
}
