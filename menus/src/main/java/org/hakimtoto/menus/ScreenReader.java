package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Vocabulary vocabulary;
  private final List<String> languages;

  ScreenReader(TreeReader in, Vocabulary vocabulary, List<String> languages) {
    this.in = in;
    this.vocabulary = vocabulary;
    this.languages = languages;
  }

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
      case "input" -> type(name, node, text);
      case "list" -> Optional.of(pick(name, node, text));
      default -> Optional.of(end(name, node, text));
    };
  }

  private Screen choose(String name, Node.Mapping node, Wording text) {
    var options = new ArrayList<Screen.Option>();
    for (Node item : in.items(node, "options")) {
      if (item instanceof Node.Mapping mapping) {
        options.add(option(mapping, node.entries().containsKey("set")));
      } else {
        in.fault(item, "an option must hold names and values");
      }
    }
    if (options.stream().allMatch(option -> !option.when().isEmpty())) {
      in.fault(node, "screen '" + name + "' needs an option that is always there");
    }
    return new Screen.Choose(
        name, text, node.line(), in.text(node, "set").orElse(""), flag(node, "root"), options);
  }

  private Screen.Option option(Node.Mapping node, boolean needsValue) {
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
        needsValue ? in.required(node, "value") : "",
        in.wording(node, languages),
        condition(node),
        target(node, "to"),
        in.text(node, "until").orElse(""),
        language);
  }

  private Optional<Screen> type(String name, Node.Mapping node, Wording text) {
    String parserName = in.required(node, "input");
    Parser parser = vocabulary.parsers().get(parserName);
    if (parser == null) {
      in.fault(node, "input '" + parserName + "' is not known");
      return Optional.empty();
    }
    boolean skip = flag(node, "skip");
    if (skip && parser.rule().apply("1") instanceof Parser.Parsed.Accepted) {
      in.fault(node, "'1' is an input here, so it cannot skip");
    }
    return Optional.of(
        new Screen.Type(
            name,
            text,
            node.line(),
            in.text(node, "set").orElse(""),
            parser,
            flag(node, "zero_is_input"),
            refusals(node, parser),
            wordings(node, "shown"),
            skip,
            next(node)));
  }

  private Map<String, Wording> refusals(Node.Mapping node, Parser parser) {
    Map<String, Wording> refusals = wordings(node, "refused");
    parser.reasons().stream()
        .filter(reason -> !refusals.containsKey(reason))
        .forEach(reason -> in.fault(node, "refusal '" + reason + "' is not worded"));
    refusals.keySet().stream()
        .filter(reason -> !parser.reasons().contains(reason))
        .forEach(reason -> in.fault(node, "refusal '" + reason + "' is not known"));
    return refusals;
  }

  private Screen.Next next(Node.Mapping node) {
    if (!node.entries().containsKey("ask")) {
      return new Screen.Next.Go(target(node, "to"));
    }
    String question = in.required(node, "ask");
    Question known = vocabulary.questions().get(question);
    if (known == null || known.list()) {
      in.fault(node, "question '" + question + "' is not known here");
      return new Screen.Next.AskFirst(question, Map.of());
    }
    Node.Mapping node2 = in.mapping(node, "outcomes");
    in.allowOnly(node2, known.outcomes());
    var outcomes = new LinkedHashMap<String, Target>();
    known.outcomes().stream()
        .sorted()
        .forEach(outcome -> outcomes.put(outcome, target(node2, outcome)));
    return new Screen.Next.AskFirst(question, outcomes);
  }

  private Screen pick(String name, Node.Mapping node, Wording text) {
    String question = in.required(node, "list");
    Question known = vocabulary.questions().get(question);
    if (known == null || !known.list()) {
      in.fault(node, "list '" + question + "' is not known");
    }
    return new Screen.Pick(
        name,
        text,
        node.line(),
        in.required(node, "set"),
        question,
        in.text(node, "within").orElse(""),
        node.entries().containsKey("other")
            ? Optional.of(in.wording(node, "other", languages))
            : Optional.empty(),
        target(node, "to"));
  }

  private Screen end(String name, Node.Mapping node, Wording text) {
    if (!flag(node, "end")) {
      in.fault(node, "'end' must be true");
    }
    String intent = in.text(node, "intent").orElse("");
    if (!intent.isEmpty() && !vocabulary.intents().contains(intent)) {
      in.fault(node, "intent '" + intent + "' is not known");
    }
    return new Screen.End(name, text, node.line(), intent);
  }

  private Map<String, Wording> wordings(Node.Mapping node, String name) {
    var wordings = new LinkedHashMap<String, Wording>();
    if (node.entries().containsKey(name)) {
      Node.Mapping all = in.mapping(node, name);
      all.entries().keySet().forEach(k -> wordings.put(k, in.wording(all, k, languages)));
    }
    return wordings;
  }

  private Target target(Node.Mapping node, String name) {
    return switch (node.entries().get(name)) {
      case Node.Scalar scalar -> new Target(List.of(new Target.Branch("", scalar.text())));
      case Node.Sequence sequence -> branches(sequence);
      case null -> {
        in.fault(node, "'" + name + "' is missing");
        yield new Target(List.of(new Target.Branch("", "")));
      }
      case Node.Mapping mapping -> {
        in.fault(mapping, "'" + name + "' must be a screen or a list of branches");
        yield new Target(List.of(new Target.Branch("", "")));
      }
    };
  }

  private Target branches(Node.Sequence sequence) {
    var branches = new ArrayList<Target.Branch>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Mapping mapping) {
        in.allowOnly(mapping, Set.of("when", "to"));
        branches.add(new Target.Branch(condition(mapping), in.required(mapping, "to")));
      } else {
        in.fault(item, "a branch must hold 'when' and 'to'");
      }
    }
    if (branches.stream().filter(branch -> branch.when().isEmpty()).count() > 1) {
      in.fault(sequence, "only the last branch may have no condition");
    }
    if (branches.isEmpty() || !branches.getLast().when().isEmpty()) {
      in.fault(sequence, "the last branch must have no condition");
      branches.add(new Target.Branch("", ""));
    }
    return new Target(branches);
  }

  private String condition(Node.Mapping node) {
    String name = in.text(node, "when").orElse("");
    if (!name.isEmpty() && !vocabulary.conditions().containsKey(name)) {
      in.fault(node, "condition '" + name + "' is not known");
    }
    return name;
  }

  private boolean flag(Node.Mapping node, String name) {
    return in.text(node, name)
        .map(text -> {
          if (!text.equals("true") && !text.equals("false")) {
            in.fault(node, "'" + name + "' must be true or false");
          }
          return text.equals("true");
        })
        .orElse(false);
  }
}
