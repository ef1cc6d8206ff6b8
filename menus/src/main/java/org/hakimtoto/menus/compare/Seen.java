package org.hakimtoto.menus.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.menus.compare.Difference.Kind;

/// A difference as it was met, before the same of many dialogues and many screens is told once.
///
/// @param whose the screens whose words it is of; empty: it is told in `what`
record Seen(Kind kind, String whose, String what, List<String> dialogues) {
  /// How many are named of those that share it.
  private static final int NAMED = 4;

  Seen {
    dialogues = List.copyOf(dialogues);
  }

  static Seen alone(Kind kind, String what) {
    return new Seen(kind, "", what, List.of());
  }

  /// Only the lines that differ; all of them where they only stand otherwise.
  static String words(String language, String was, String is) {
    List<String> gone = without(was, is);
    List<String> come = without(is, was);
    boolean moved = gone.isEmpty() && come.isEmpty();
    Stream<String> before = (moved ? was.lines() : gone.stream()).map(line -> "- " + line);
    Stream<String> after = (moved ? is.lines() : come.stream()).map(line -> "+ " + line);
    return language + "\n" + Stream.concat(before, after).collect(joining("\n"));
  }

  private static List<String> without(String text, String other) {
    Set<String> others = Set.copyOf(other.lines().distinct().toList());
    return text.lines().filter(line -> !others.contains(line)).toList();
  }

  /// The gravest first.
  static List<Difference> merged(List<Seen> all) {
    var whose = new LinkedHashMap<Map.Entry<Kind, String>, Set<String>>();
    var dialogues = new LinkedHashMap<Map.Entry<Kind, String>, Set<String>>();
    for (Seen one : all) {
      var key = Map.entry(one.kind(), one.what());
      whose.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(one.whose());
      dialogues.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(one.dialogues());
    }
    var merged = new ArrayList<Difference>();
    whose.forEach((key, names) ->
        merged.add(
            new Difference(
                key.getKey(),
                named(List.copyOf(names), key.getValue()),
                List.copyOf(dialogues.getOrDefault(key, Set.of())))));
    return merged.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
  }

  private static String named(List<String> whose, String what) {
    if (whose.equals(List.of(""))) {
      return what;
    }
    int more = whose.size() - NAMED;
    return whose.stream().limit(NAMED).collect(joining(", "))
        + (more > 0 ? " and " + more + " more" : "")
        + ", "
        + what;
  }
}
