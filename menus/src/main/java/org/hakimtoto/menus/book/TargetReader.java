package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.menus.vocabulary.When;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;

/// Reads where a choice leads, on what condition, and what is decided by it. A way that several
/// screens share has a name among the book's `ways`.
final class TargetReader {
  /// Stands where a fault was found; no book with one is ever played.
  static final Target NOWHERE = Target.of("");

  private final TreeReader in;
  private final WordReader words;
  private final WhenReader conditions;
  private final Map<String, Node> ways;

  TargetReader(TreeReader in, WordReader words, Map<String, Node> ways) {
    this.in = in;
    this.words = words;
    this.conditions = new WhenReader(words);
    this.ways = ways;
  }

  /// A way on which something may be decided.
  Edge edge(Node.Mapping node, String name) {
    return node.entries().get(name) instanceof Node.Mapping mapping
        ? deciding(mapping)
        : Edge.to(target(node, name));
  }

  /// The same, where what is decided stands beside the way.
  Edge edgeWithDeed(Node.Mapping node, String name) {
    return new Edge(deed(node), target(node, name));
  }

  private Edge deciding(Node.Mapping mapping) {
    in.allowOnly(mapping, Set.of("does", "to"));
    return edgeWithDeed(mapping, "to");
  }

  private Optional<Deed> deed(Node.Mapping node) {
    return in.text(node, "does")
        .flatMap(text -> words.known(WordReader.at(node, "does"), text, "deed", Deed.all()));
  }

  Target target(Node.Mapping node, String name) {
    Node to = node.entries().get(name);
    if (to == null) {
      in.fault(node, "'" + name + "' is missing");
      return NOWHERE;
    }
    return target(to, name, Set.of());
  }

  Optional<When> condition(Node.Mapping node) {
    return in.text(node, "when")
        .flatMap(text -> conditions.when(WordReader.at(node, "when"), text));
  }

  private Target target(Node to, String name, Set<String> through) {
    return switch (to) {
      case Node.Scalar scalar -> named(scalar, through);
      case Node.Sequence sequence -> branches(sequence, through);
      case Node.Mapping mapping -> {
        in.fault(mapping, "'" + name + "' must be a screen or a list of branches");
        yield NOWHERE;
      }
    };
  }

  /// A screen, or a way by its name.
  private Target named(Node.Scalar scalar, Set<String> through) {
    Node way = ways.get(scalar.text());
    if (way == null) {
      return Target.of(scalar.text());
    }
    if (through.contains(scalar.text())) {
      in.fault(scalar, "the way '" + scalar.text() + "' leads to itself");
      return NOWHERE;
    }
    var further = new HashSet<>(through);
    further.add(scalar.text());
    return target(way, scalar.text(), further);
  }

  private Target branches(Node.Sequence sequence, Set<String> through) {
    var branches = new ArrayList<Target.Branch>();
    for (Node item : sequence.items()) {
      if (item instanceof Node.Mapping mapping) {
        in.allowOnly(mapping, Set.of("when", "to"));
        branches.addAll(branch(mapping, through));
      } else {
        in.fault(item, "a branch must hold 'when' and 'to'");
      }
    }
    requireOneWayAlways(sequence, branches);
    return branches.isEmpty() ? NOWHERE : new Target(branches);
  }

  private List<Target.Branch> branch(Node.Mapping mapping, Set<String> through) {
    Optional<When> when = condition(mapping);
    if (!(mapping.entries().get("to") instanceof Node.Scalar scalar)) {
      return List.of(new Target.Branch(when, in.required(mapping, "to")));
    }
    return named(scalar, through).branches().stream()
        .map(inner -> new Target.Branch(both(when, inner.when()), inner.screen()))
        .toList();
  }

  private static Optional<When> both(Optional<When> outer, Optional<When> inner) {
    List<When> parts = Stream.concat(outer.stream(), inner.stream()).toList();
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new When.All(parts));
  }

  private void requireOneWayAlways(Node.Sequence at, List<Target.Branch> branches) {
    long always = at.items().stream().filter(item -> !conditional(item)).count();
    if (always > 1) {
      in.fault(at, "only the last branch may have no condition");
    }
    if (branches.isEmpty() || conditional(at.items().getLast())) {
      in.fault(at, "the last branch must have no condition");
    }
  }

  /// Also when the condition is none that is known.
  static boolean conditional(Node item) {
    return item instanceof Node.Mapping mapping && mapping.entries().containsKey("when");
  }
}
