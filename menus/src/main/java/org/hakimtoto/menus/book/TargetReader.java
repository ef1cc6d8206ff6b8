package org.hakimtoto.menus.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.vocabulary.Condition;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.TreeReader;

/// Reads where a choice leads, and on what condition.
final class TargetReader {
  /// Stands where a fault was found; no book with one is ever played.
  static final Target NOWHERE = Target.of("");

  private final TreeReader in;
  private final WordReader words;

  TargetReader(TreeReader in, WordReader words) {
    this.in = in;
    this.words = words;
  }

  Target target(Node.Mapping node, String name) {
    return switch (node.entries().get(name)) {
      case Node.Scalar scalar -> Target.of(scalar.text());
      case Node.Sequence sequence -> branches(sequence);
      case null -> {
        in.fault(node, "'" + name + "' is missing");
        yield NOWHERE;
      }
      case Node.Mapping mapping -> {
        in.fault(mapping, "'" + name + "' must be a screen or a list of branches");
        yield NOWHERE;
      }
    };
  }

  Optional<Condition> condition(Node.Mapping node) {
    return words.word(node, "when", "condition", Condition.values());
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
    requireOneWayAlways(sequence, branches);
    return branches.isEmpty() ? NOWHERE : new Target(branches);
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
