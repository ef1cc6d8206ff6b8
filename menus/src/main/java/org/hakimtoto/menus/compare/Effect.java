package org.hakimtoto.menus.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hakimtoto.menus.check.Walk;
import org.hakimtoto.menus.dialogue.Act;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.sample.SampleWorld;
import org.hakimtoto.menus.vocabulary.Slot;

/// What a dialogue decided, and with which words.
///
/// @param press after which press, from 1
/// @param said what it was decided with: what was said, in which language, and what was proved
record Effect(int press, String deed, Map<String, String> said) {
  Effect {
    said = Map.copyOf(said);
  }

  static List<Effect> of(Walk walk) {
    var effects = new ArrayList<Effect>();
    for (int i = 0; i < walk.stops().size(); i++) {
      int press = i + 1;
      walk.stops()
          .get(i)
          .did()
          .ifPresent(act -> effects.add(new Effect(press, act.deed().wire(), said(act))));
    }
    return effects;
  }

  private static Map<String, String> said(Act act) {
    Place place = act.place();
    var said = new TreeMap<String, String>();
    for (Slot slot : Slot.values()) {
      if (!place.answer(slot).isEmpty()) {
        said.put(slot.wire(), place.answer(slot));
      }
    }
    SampleWorld.PROOFS.stream()
        .filter(proof -> !place.fact(proof).isEmpty())
        .forEach(proof -> said.put(proof.wire(), "yes"));
    said.put("language", place.language());
    return said;
  }

  /// What is otherwise in what is decided now, a line each.
  static List<String> changes(List<Effect> before, List<Effect> after) {
    var changes = new ArrayList<String>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      if (i >= after.size()) {
        changes.add("'" + before.get(i).deed() + "' would not be done any more");
      } else if (i >= before.size()) {
        changes.add("'" + after.get(i).deed() + "' would be done, and was not");
      } else {
        changes.addAll(before.get(i).changes(after.get(i)));
      }
    }
    return changes;
  }

  private List<String> changes(Effect now) {
    if (!deed.equals(now.deed)) {
      return List.of("'" + now.deed + "' would be done, not '" + deed + "'");
    }
    var changes = new ArrayList<String>();
    var names = new TreeSet<>(said.keySet());
    names.addAll(now.said.keySet());
    for (String name : names) {
      String was = said.getOrDefault(name, "nothing");
      String is = now.said.getOrDefault(name, "nothing");
      if (!was.equals(is)) {
        changes.add(name + " " + is + ", was " + was);
      }
    }
    if (!changes.isEmpty()) {
      return List.of("'" + deed + "' with " + String.join("; ", changes));
    }
    return press == now.press
        ? List.of()
        : List.of("'" + deed + "' at press " + now.press + ", was " + press);
  }
}
