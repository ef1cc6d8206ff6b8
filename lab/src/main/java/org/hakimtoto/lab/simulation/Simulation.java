package org.hakimtoto.lab.simulation;

import java.util.List;
import java.util.Locale;
import org.hakimtoto.lab.simulation.World.Store;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageState;

/// One history: two gateways, one or two people who report, and everything that goes wrong. After
/// an hour or so nothing fails any more, and what was promised must have come true.
final class Simulation {
  /// When both gateways send. The later ones come when leases are over, and when an alert in doubt
  /// is repeated: a sender that slept meanwhile wakes among them.
  private static final long[] ROUNDS = {
    30_000, 60_000, 90_000, 120_000, 150_000, 241_000, 371_000, 800_000, 1_031_000, 1_100_000
  };

  /// The more, the later in its call a caller begins.
  private static final int DRAWS = 3;

  private static final long END = 1_100_000;

  private static final long[] HEALED = {
    1_000, 61_000, 130_000, 660_000, 660_000, 1_860_000, 1_860_000, 1_860_000, 1_860_000, 1_860_000
  };
  private static final long TWO_DAYS = 49 * 3_600_000L;

  private final House house;
  private final Expectation expectation;

  /// Of the one caller, and of the other.
  private final List<List<List<Beginning>>> beginnings;

  Simulation(House house, Expectation expectation) {
    this.house = house;
    this.expectation = expectation;
    this.beginnings =
        List.of(
            Beginning.all(house, expectation, Person.number(1)),
            Beginning.all(house, expectation, Person.number(2)));
  }

  /// @param told whether it is kept in words
  History play(Choices choices, Bug bug, boolean told) {
    var history = new History(told);
    var world = new World(choices, history);
    history.clock(() -> String.format(Locale.ROOT, "%9.1f s", world.millis() / 1_000.0));
    history.troubled = world.troubled();
    List<Beginning> begun = begun(world.choices);
    Tables tables = new Tables();
    var sessions = new MemorySessions(world::now, bug != Bug.NO_VERSION_COMPARE);
    begun.forEach(one -> {
      tables.add(one.tables());
      sessions.add(one.sessions());
    });
    var post = new Post(world, bug);
    List<Machine> machines =
        List.of(
            new Machine("one", house, world, tables, sessions, post, bug),
            new Machine("two", house, world, tables, sessions, post, bug));
    people(world, new Network(house, world, machines), begun);
    if (world.troubled()) {
      troubles(world, machines, sessions);
    }
    rounds(world, machines);
    world.play(END);
    heal(world, machines, tables, post.outbox);
    history.cases = tables.cases();
    history.messages = post.outbox.all();
    return history;
  }

  /// Of one caller, now and then of two: rather late in a call, where most is to be lost.
  private List<Beginning> begun(Choices choices) {
    return choices.onceIn(8)
        ? List.of(begun(choices, 0), begun(choices, 1))
        : List.of(begun(choices, 0));
  }

  private Beginning begun(Choices choices, int who) {
    List<List<Beginning>> journeys = beginnings.get(who);
    List<Beginning> journey = journeys.get(choices.below(journeys.size()));
    int before = journey.size() - 1;
    for (int draw = 0; draw < DRAWS; draw++) {
      before = Math.min(before, choices.below(journey.size()));
    }
    return journey.get(before);
  }

  private void people(World world, Network network, List<Beginning> begun) {
    for (int who = 0; who < begun.size(); who++) {
      var person = new Person(house, world, network, expectation, who + 1);
      Beginning at = begun.get(who);
      world.in(700L * who, () -> person.goesOn(at));
    }
  }

  private static void troubles(World world, List<Machine> machines, MemorySessions sessions) {
    for (Store store : Store.values()) {
      if (world.choices.onceIn(6)) {
        long length = 2_000L + 2_000L * world.choices.below(10);
        world.in(1_000L * world.choices.below(60), () -> world.outage(store, length));
      }
    }
    if (world.choices.onceIn(8)) {
      world.in(
          1_000L * world.choices.below(60),
          () -> {
            world.history.tell(() -> "Redis forgets all");
            world.history.forgotten = true;
            sessions.flush();
          });
    }
    for (Machine machine : machines) {
      if (world.choices.onceIn(10)) {
        world.in(1_000L * world.choices.below(90), machine::kill);
      }
    }
  }

  private static void rounds(World world, List<Machine> machines) {
    for (long at : ROUNDS) {
      for (Machine machine : machines) {
        world.in(at - 1, machine::fileSilent);
        world.in(at, machine::send);
      }
    }
  }

  private static void pause(World world, List<Machine> machines, long pause) {
    for (Machine machine : machines) {
      world.in(pause - 1, machine::fileSilent);
      world.in(pause, machine::send);
    }
    world.play(world.millis() + pause);
  }

  private static void heal(World world, List<Machine> machines, Tables tables, FakeOutbox outbox) {
    world.history.tell(() -> "from here on nothing fails");
    world.heal();
    world.in(0, () -> machines.forEach(machine -> machine.started()));
    for (long pause : HEALED) {
      pause(world, machines, pause);
      if (!tables.tellMore() && outbox.all().stream().allMatch(Simulation::quiet)) {
        break;
      }
    }
    pause(world, machines, TWO_DAYS);
  }

  private static boolean quiet(FakeOutbox.Standing one) {
    return one.state().last() || one.state() == MessageState.ACCEPTED;
  }
}
