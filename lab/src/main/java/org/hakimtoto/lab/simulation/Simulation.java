package org.hakimtoto.lab.simulation;

import java.util.List;
import java.util.Locale;
import org.hakimtoto.lab.simulation.World.Store;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageState;

/// One history: two gateways, one or two people who report, and everything that goes wrong. After
/// an hour or so nothing fails any more, and what was promised must have come true.
final class Simulation {
  private static final long CALLS = 180_000;
  private static final long ROUND = 30_000;
  private static final long[] TROUBLED = {61_000, 130_000, 660_000};
  private static final long[] HEALED = {
    1_000, 61_000, 130_000, 660_000, 660_000, 1_860_000, 1_860_000, 1_860_000, 1_860_000, 1_860_000
  };
  private static final long TWO_DAYS = 49 * 3_600_000L;

  private final House house;
  private final Expectation expectation;
  private final List<Beginning> beginnings;

  Simulation(House house, Expectation expectation) {
    this.house = house;
    this.expectation = expectation;
    this.beginnings = Beginning.all(house, expectation);
  }

  /// @param told whether it is kept in words
  History play(Choices choices, Bug bug, boolean told) {
    var history = new History(told);
    var world = new World(choices, history);
    history.clock(() -> String.format(Locale.ROOT, "%9.1f s", world.millis() / 1_000.0));
    history.troubled = world.troubled();
    Beginning begun = beginnings.get(choices.below(beginnings.size()));
    Tables tables = begun.tables().copy();
    var post = new Post(world, bug);
    MemorySessions sessions = begun.sessions().copy(world::now, bug != Bug.NO_VERSION_COMPARE);
    List<Machine> machines =
        List.of(
            new Machine("one", house, world, tables, sessions, post, bug),
            new Machine("two", house, world, tables, sessions, post, bug));
    people(world, new Network(house, world, machines), begun);
    if (world.troubled()) {
      troubles(world, machines, sessions);
    }
    rounds(world, machines);
    world.play(CALLS);
    for (long pause : TROUBLED) {
      pause(world, machines, pause);
    }
    heal(world, machines, post.outbox);
    history.cases = tables.cases();
    history.messages = post.outbox.all();
    return history;
  }

  private void people(World world, Network network, Beginning begun) {
    int people = world.choices.onceIn(8) ? 2 : 1;
    var first = new Person(house, world, network, expectation, 1);
    world.in(0, () -> first.goesOn(begun));
    if (people == 2) {
      world.in(700, new Person(house, world, network, expectation, 2)::dial);
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
    for (long at = ROUND; at < CALLS; at += ROUND) {
      for (Machine machine : machines) {
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

  private static void heal(World world, List<Machine> machines, FakeOutbox outbox) {
    world.history.tell(() -> "from here on nothing fails");
    world.heal();
    world.in(0, () -> machines.forEach(machine -> machine.started()));
    for (long pause : HEALED) {
      pause(world, machines, pause);
      if (outbox.all().stream().allMatch(Simulation::quiet)) {
        break;
      }
    }
    pause(world, machines, TWO_DAYS);
  }

  private static boolean quiet(FakeOutbox.Standing one) {
    return one.state().last() || one.state() == MessageState.ACCEPTED;
  }
}
