package org.hakimtoto.menus.book;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Input;
import org.hakimtoto.menus.vocabulary.Input.Mistake;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.Wording;

/// Reads what may be typed on a screen, and what is made of it.
final class InputReader {
  private final TreeReader in;
  private final WordReader words;
  private final TargetReader targets;
  private final List<String> languages;

  InputReader(TreeReader in, WordReader words, TargetReader targets, List<String> languages) {
    this.in = in;
    this.words = words;
    this.targets = targets;
    this.languages = languages;
  }

  /// Empty when the input is none that is known.
  ///
  /// @param options whether single digits are the keys of options here
  Optional<Screen.Entry> entry(Node.Mapping node, boolean options) {
    return words
        .required(node, "input", "input", List.of(Input.values()))
        .map(input -> {
          requireNoKeys(node, input, options);
          Optional<Slot> set =
              words.slot(
                  node, options ? "keep" : "set", filling -> filling.inputs().contains(input));
          return new Screen.Entry(
              set, input, words.also(node), refusals(node, input), rejected(node), next(node));
        });
  }

  Map<String, Wording> shown(Node.Mapping node, Input input) {
    Map<String, Wording> shown = wordings(node, "shown");
    shown.keySet().stream()
        .filter(value -> !accepts(input, value))
        .forEach(value ->
            in.fault(
                WordReader.at(node, "shown"),
                "the input '" + input.wire() + "' keeps no '" + value + "'"));
    return shown;
  }

  private void requireNoKeys(Node.Mapping node, Input input, boolean options) {
    if (options && !input.guess() && accepts(input, "1")) {
      in.fault(node, "'1' is an input here, so it cannot be the key of an option");
    }
  }

  private Map<Mistake, Wording> refusals(Node.Mapping node, Input input) {
    Map<String, Wording> worded = wordings(node, "refused");
    worded
        .keySet()
        .forEach(name -> {
          var _ =
              words.known(
                  WordReader.at(node, "refused"), name, "refusal", List.copyOf(input.mistakes()));
        });
    var refusals = new EnumMap<Mistake, Wording>(Mistake.class);
    for (Mistake mistake : input.mistakes()) {
      Wording wording = worded.get(mistake.wire());
      if (wording == null) {
        in.fault(node, "refusal '" + mistake.wire() + "' is not worded");
      } else {
        refusals.put(mistake, wording);
      }
    }
    return refusals;
  }

  private Optional<Wording> rejected(Node.Mapping node) {
    return node.entries().containsKey("rejected")
        ? Optional.of(in.wording(node, "rejected", languages))
        : Optional.empty();
  }

  /// Whether this is typed, and kept as it is.
  private static boolean accepts(Input input, String value) {
    return input.read(value) instanceof Input.Parsed.Accepted accepted
        && accepted.value().equals(value);
  }

  private Screen.Next next(Node.Mapping node) {
    if (!node.entries().containsKey("ask")) {
      return new Screen.Next.Go(targets.edgeWithDeed(node, "to"));
    }
    return words
        .required(node, "ask", "question", List.of(Check.values()))
        .map(check -> asked(node, check))
        .orElseGet(() -> new Screen.Next.Go(Edge.to(TargetReader.NOWHERE)));
  }

  private Screen.Next asked(Node.Mapping node, Check check) {
    Node.Mapping led = in.mapping(node, "outcomes");
    var names = new HashSet<String>();
    check.results().forEach(result -> names.add(result.wire()));
    if (check.mayBeUnavailable()) {
      names.add(Check.UNAVAILABLE);
    }
    in.allowOnly(led, names);
    var outcomes = new LinkedHashMap<CheckResult, Edge>();
    boolean rejects = node.entries().containsKey("rejected");
    check.results().stream()
        .filter(result -> !(rejects && result.rejects()))
        .forEach(result -> outcomes.put(result, targets.edge(led, result.wire())));
    return new Screen.Next.AskFirst(
        check,
        outcomes,
        check.mayBeUnavailable()
            ? Optional.of(targets.edge(led, Check.UNAVAILABLE))
            : Optional.empty());
  }

  Map<String, Wording> wordings(Node.Mapping node, String name) {
    var wordings = new LinkedHashMap<String, Wording>();
    if (node.entries().containsKey(name)) {
      Node.Mapping all = in.mapping(node, name);
      all.entries().keySet().forEach(k -> wordings.put(k, in.wording(all, k, languages)));
    }
    return wordings;
  }
}
