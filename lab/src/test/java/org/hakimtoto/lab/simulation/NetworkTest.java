package org.hakimtoto.lab.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.UssdRequest;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final PhoneNumber CALLER = Person.number(1);

  private final House house = House.open();

  /// It was an alarm once, of seed 14215 as histories were drawn then: a copy that both gateways
  /// had held up for a minute and a half found its call long over, and was answered otherwise.
  @Test
  void a_copy_that_is_held_up_for_long_is_not_brought_any_more() {
    // some faults; a copy, 20 seconds later
    var world = new World(Choices.of(new int[] {1, 1, 3}), new History(false));
    var tables = new Tables();
    var machine =
        new Machine(
            "one",
            house,
            world,
            tables,
            new MemorySessions(world::now),
            new Post(world, Bug.NONE),
            Bug.NONE);
    var shown = new ArrayList<String>();

    new Network(house, world, List.of(machine))
        .ask(
            new UssdRequest(Person.session(CALLER, 1), CALLER, House.SERVICE, ""),
            screen -> screen.ifPresent(shown::add));
    world.play(19_500);
    assertThat(world.history.answers).hasSize(1);
    held(world, 90_000);
    world.play(200_000);

    assertThat(shown).hasSize(1);
    assertThat(world.history.answers).hasSize(1);
  }

  /// Both wait for a store, one inside the other: what falls due meanwhile happens behind it.
  private static void held(World world, long millis) {
    world.in(
        0,
        () -> {
          world.in(
              1,
              () -> {
                world.in(1, () -> world.pass(millis));
                world.pass(millis);
              });
          world.pass(millis);
        });
  }
}
