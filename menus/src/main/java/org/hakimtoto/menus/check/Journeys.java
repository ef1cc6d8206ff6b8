package org.hakimtoto.menus.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Node;
import org.hakimtoto.menus.words.ShippedFile;
import org.hakimtoto.menus.words.TreeReader;
import org.hakimtoto.menus.words.YamlScalars;
import org.hakimtoto.menus.words.YamlTree;

/// The recorded dialogues: keys alone, and nothing of anybody.
///
/// @param slowScreens screens on which a slow reader may stay longer than a network waits, and why
public record Journeys(List<Journey> all, Map<String, String> slowScreens) {
  private static final String FILE = "journeys.yaml";

  public Journeys {
    all = List.copyOf(all);
    slowScreens = Map.copyOf(slowScreens);
  }

  /// Those of this release.
  public static Journeys shipped() {
    return read(FILE, ShippedFile.beside(Journeys.class, FILE));
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  public static Journeys read(String file, String yaml) {
    Node.Mapping root = YamlTree.read(file, yaml);
    var in = new TreeReader(file);
    in.allowOnly(root, Set.of("slow_screens", "journeys"));
    var slow = new TreeMap<String, String>();
    if (root.entries().containsKey("slow_screens")) {
      Node.Mapping screens = in.mapping(root, "slow_screens");
      screens.entries().keySet().forEach(name -> slow.put(name, in.required(screens, name)));
    }
    var journeys = new ArrayList<Journey>();
    var names = new HashSet<String>();
    for (Node item : in.items(root, "journeys")) {
      if (item instanceof Node.Mapping mapping) {
        Journey journey = journey(in, mapping);
        journeys.add(journey);
        if (!names.add(journey.name())) {
          in.fault(mapping, "journey '" + journey.name() + "' stands here twice");
        }
      } else {
        in.fault(item, "a journey must hold names and values");
      }
    }
    in.throwIfFaulty();
    return new Journeys(journeys, slow);
  }

  /// One as a file holds it, below `journeys:`.
  public static String written(Journey journey) {
    String known =
        journey.known().isEmpty()
            ? ""
            : "    known: [" + Word.list(journey.known().stream().sorted().toList()) + "]\n";
    String keys =
        journey.presses().stream()
            .map(press -> YamlScalars.quoted(press.toString()))
            .collect(Collectors.joining(", "));
    return "  - name: "
        + YamlScalars.quoted(journey.name())
        + "\n    caller: "
        + journey.caller().wire()
        + "\n"
        + known
        + "    keys: ["
        + keys
        + "]\n    ends: "
        + journey.ends()
        + "\n";
  }

  private static Journey journey(TreeReader in, Node.Mapping node) {
    in.allowOnly(
        node,
        Set.of(
            "name",
            "caller",
            "known",
            "said",
            "keys",
            "ends",
            "own_area",
            "partial_after",
            "longer",
            "saved_later"));
    return new Journey(
        in.required(node, "name"),
        caller(in, node),
        known(in, node),
        said(in, node),
        presses(in, node),
        in.required(node, "ends"),
        in.text(node, "own_area").orElse("").equals("true"),
        partialAfter(in, node),
        in.text(node, "longer").orElse(""),
        in.text(node, "saved_later").orElse(""));
  }

  private static Caller caller(TreeReader in, Node.Mapping node) {
    String name = in.required(node, "caller");
    return Word.find(Caller.values(), name)
        .orElseGet(() -> {
          in.fault(
              node,
              "caller '" + name + "' is not known; known: " + Word.list(List.of(Caller.values())));
          return Caller.STRANGER;
        });
  }

  private static Set<Fact> known(TreeReader in, Node.Mapping node) {
    var known = EnumSet.noneOf(Fact.class);
    for (Node item : in.items(node, "known")) {
      String name = item instanceof Node.Scalar scalar ? scalar.text() : "";
      Word.find(Fact.values(), name)
          .ifPresentOrElse(known::add, () -> in.fault(item, "fact '" + name + "' is not known"));
    }
    return known;
  }

  private static Map<Slot, String> said(TreeReader in, Node.Mapping node) {
    var said = new EnumMap<Slot, String>(Slot.class);
    if (node.entries().containsKey("said")) {
      Node.Mapping all = in.mapping(node, "said");
      for (String name : all.entries().keySet()) {
        String value = in.required(all, name);
        Slot.find(name)
            .ifPresentOrElse(
                slot -> said.put(slot, value),
                () -> in.fault(all, "slot '" + name + "' is not known"));
      }
    }
    return said;
  }

  /// What is typed, and behind a blank what its check comes to: `000000 wrong`.
  private static List<Journey.Press> presses(TreeReader in, Node.Mapping node) {
    var presses = new ArrayList<Journey.Press>();
    for (Node item : in.items(node, "keys")) {
      String text = item instanceof Node.Scalar scalar ? scalar.text() : "";
      presses.add(Journey.Press.read(text));
    }
    if (presses.isEmpty()) {
      in.fault(node, "'keys' is missing");
    }
    return presses;
  }

  private static int partialAfter(TreeReader in, Node.Mapping node) {
    String number = in.text(node, "partial_after").orElse("0");
    if (!number.matches("\\d{1,2}")) {
      in.fault(node, "'partial_after' must be a number of presses");
      return 0;
    }
    return Integer.parseInt(number);
  }
}
