package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.UssdRequest;
import org.hakimtoto.lab.simulation.Expectation.Next;
import org.hakimtoto.menus.dialogue.Show;

/// A call as far as it went before a history begins, without a fault: most of what is worth failing
/// comes at the end of a call, and the way there need not be played each time.
///
/// @param seen what its caller saw, the latest last
record Beginning(String text, List<Show> seen, MemorySessions sessions, Tables tables) {
  private static final List<List<String>> KEYS =
      List.of(
          List.of("2", "2", "5", "KIBE", "1", "2", "115"),
          List.of("2", "4", "2", "KIBE", "1", "1", "207"));

  Beginning {
    seen = List.copyOf(seen);
  }

  /// Of each journey its beginnings, the longest first.
  static List<List<Beginning>> all(House house, Expectation expectation, PhoneNumber caller) {
    return KEYS.stream().map(keys -> of(house, expectation, caller, keys)).toList();
  }

  private static List<Beginning> of(
      House house, Expectation expectation, PhoneNumber caller, List<String> keys) {
    var world = new World(Choices.of(new int[0]), new History(false));
    var tables = new Tables();
    var sessions = new MemorySessions(world::now);
    var machine =
        new Machine("one", house, world, tables, sessions, new Post(world, Bug.NONE), Bug.NONE);
    var beginnings = new ArrayList<Beginning>();
    var seen = new ArrayList<Show>();
    String text = "";
    for (int key = 0; key <= keys.size(); key++) {
      String typed = key == 0 ? "" : keys.get(key - 1);
      text = key < 2 ? typed : text + "*" + typed;
      String bytes =
          machine.answer(new UssdRequest(Person.session(caller, 1), caller, House.SERVICE, text));
      Next next =
          key == 0
              ? expectation.begun(bytes)
              : expectation.after(
                  seen, typed, bytes, Person.asker(house, caller, seen.getLast().place()));
      seen.add(new Show(bytes.substring(4), false, false, next.place()));
      beginnings.add(new Beginning(text, seen, sessions.copy(world::now, true), tables.copy()));
    }
    return beginnings.reversed();
  }
}
