package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.UssdRequest;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.lab.simulation.Expectation.Next;
import org.hakimtoto.lab.simulation.History.Follows;
import org.hakimtoto.lab.simulation.History.Seen;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.store.crypto.PressKey;

/// Somebody who reports a child, mistypes, hangs up and dials again, and notes what was shown.
final class Person {
  private static final int MOST_CALLS = 2;
  private static final int MOST_KEYS = 22;
  private static final String[] ODD = {"0", "00", "9", "7", "x", "118", "1", "2"};

  /// By the screen they are pressed at; the first leads on.
  private static final Map<String, String[]> KEYS =
      Map.ofEntries(
          Map.entry("welcome", new String[] {"2", "1"}),
          Map.entry("role", new String[] {"2", "1", "4", "5"}),
          Map.entry("danger", new String[] {"5", "2", "3"}),
          Map.entry("place_search", new String[] {"KIBE", "KA", "1", "ZZ"}),
          Map.entry("what_accused", new String[] {"1", "4"}),
          Map.entry("what_victim", new String[] {"2", "1"}),
          Map.entry("what_care", new String[] {"1", "3"}),
          Map.entry("what_unsure", new String[] {"1", "2"}),
          Map.entry("sex", new String[] {"115", "207", "1"}),
          Map.entry("age", new String[] {"7", "13"}),
          Map.entry("confirm_public", new String[] {"1", "2", "3"}),
          Map.entry("change", new String[] {"1", "2", "3", "4"}));

  private final House house;
  private final World world;
  private final Network network;
  private final Expectation expectation;
  private final PhoneNumber number;
  private int calls;
  private int keys;
  private String session = "";
  private String text = "";
  private final List<Show> seen = new ArrayList<>();

  Person(House house, World world, Network network, Expectation expectation, int which) {
    this.house = house;
    this.world = world;
    this.network = network;
    this.expectation = expectation;
    this.number = number(which);
  }

  static PhoneNumber number(int which) {
    return new PhoneNumber("+25471200000" + which);
  }

  static String session(PhoneNumber caller, int call) {
    return "s-" + caller.e164().substring(9) + "-" + call;
  }

  static Asker asker(House house, PhoneNumber number, Place place) {
    return new Asker(number, "", 0, place, house.sealing().pressKey("", number, ""), World.START);
  }

  /// A call that has begun already.
  void goesOn(Beginning begun) {
    calls++;
    session = session(number, calls);
    text = begun.text();
    seen.clear();
    seen.addAll(begun.seen());
    world.history.tell(() ->
        number.e164()
            + " has typed "
            + text
            + " and sees "
            + seen.getLast().text().replace('\n', '/'));
    goOn(new UssdRequest(session, number, House.SERVICE, text));
  }

  void dial() {
    calls++;
    keys = 0;
    session = session(number, calls);
    text = "";
    seen.clear();
    seen.add(expectation.first());
    world.history.tell(() -> number.e164() + " dials, " + session);
    ask("");
  }

  private void ask(String typed) {
    var request = new UssdRequest(session, number, House.SERVICE, text);
    String asked = text;
    String during = session;
    network.ask(
        request,
        screen -> {
          if (session.equals(during) && text.equals(asked)) {
            screen.ifPresentOrElse(bytes -> look(request, typed, bytes), () -> over(request));
          }
        });
  }

  private void look(UssdRequest request, String typed, String bytes) {
    Asker asker = asker(house, number, seen.getLast().place());
    Next next =
        text.isEmpty() ? expectation.begun(bytes) : expectation.after(seen, typed, bytes, asker);
    PressKey press = house.sealing().pressKey(session, number, text);
    String hash = house.sealing().hash("session", session);
    world.history.tell(() ->
        number.e164()
            + " typed '"
            + typed
            + "' and sees ("
            + next.follows()
            + ") "
            + bytes.replace('\n', '/'));
    world.history.seen.add(new Seen(hash, press, bytes, next.follows(), next.sent()));
    if (next.follows() == Follows.BEGUN_ANEW) {
      world.history.begunAnew.add(hash);
    }
    if (bytes.startsWith("END")) {
      over(request);
      return;
    }
    seen.add(new Show(bytes.substring(4), false, false, next.place()));
    goOn(request);
  }

  private void goOn(UssdRequest request) {
    keys++;
    if (keys > MOST_KEYS || (world.troubled() && world.choices.onceIn(40))) {
      world.history.tell(() -> number.e164() + " hangs up");
      over(request);
      return;
    }
    String key = key(seen.getLast().place().screen());
    world.in(
        2_000,
        () -> {
          text = text.isEmpty() ? key : text + "*" + key;
          ask(key);
        });
  }

  private String key(String screen) {
    if (world.choices.onceIn(16)) {
      return ODD[world.choices.below(ODD.length)];
    }
    String[] known = KEYS.getOrDefault(screen, new String[] {"1"});
    return known[world.choices.below(known.length)];
  }

  /// The call is over, as far as the phone knows; the carrier may tell so, or not.
  private void over(UssdRequest request) {
    session = "";
    network.over(request);
    if (calls < MOST_CALLS && world.choices.onceIn(12)) {
      world.in(5_000, this::dial);
    }
  }
}
