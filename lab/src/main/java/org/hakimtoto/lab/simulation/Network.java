package org.hakimtoto.lab.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hakimtoto.gateway.ussd.UssdRequest;
import org.hakimtoto.lab.simulation.History.Answered;
import org.hakimtoto.store.crypto.PressKey;

/// The carrier's USSD side: hands callbacks to one gateway or another, some of them twice or again
/// much later, and shows the answer that comes first, if one comes in time.
final class Network {
  private static final long PATIENCE = 10_000;
  private static final int[] COPY_AFTER = {20, 400, 3_000, 20_000};

  /// A carrier repeats a callback within seconds, if at all: what was held up for longer, while all
  /// gateways were busy, is not handed over any more.
  private static final long LATEST = 30_000;

  private final House house;
  private final World world;
  private final List<Machine> machines;
  private int usual;

  Network(House house, World world, List<Machine> machines) {
    this.house = house;
    this.world = world;
    this.machines = machines;
  }

  /// One callback, and who waits for its answer.
  private static final class Waiting {
    private final UssdRequest request;
    private final Consumer<Optional<String>> shown;
    private final long asked;
    private boolean answered;

    Waiting(UssdRequest request, Consumer<Optional<String>> shown, long asked) {
      this.request = request;
      this.shown = shown;
      this.asked = asked;
    }

    void answer(Optional<String> screen) {
      if (!answered) {
        answered = true;
        shown.accept(screen);
      }
    }
  }

  /// @param shown is told the screen, once; empty: none came in time
  void ask(UssdRequest request, Consumer<Optional<String>> shown) {
    var waiting = new Waiting(request, shown, world.millis());
    world.in(100, () -> deliver(waiting));
    if (world.troubled() && world.choices.onceIn(8)) {
      int after = COPY_AFTER[world.choices.below(COPY_AFTER.length)];
      world.in(100L + after, () -> deliver(waiting));
    }
    world.in(PATIENCE, () -> waiting.answer(Optional.empty()));
  }

  /// Told or not.
  void over(UssdRequest request) {
    if (!world.choices.onceIn(3)) {
      world.in(1_000, () -> machine().ended(request));
    }
  }

  private void deliver(Waiting waiting) {
    if (world.millis() - waiting.asked > LATEST) {
      return;
    }
    Machine machine = machine();
    Instant end = world.now().plusMillis(PATIENCE);
    try {
      String bytes = machine.answer(waiting.request);
      world.history.tell(
          () -> machine.name() + " answers a callback of " + waiting.request.sessionId());
      if (world.now().isAfter(end)) {
        // it goes to a line that was cut: nobody has read it
        unread(waiting.request);
        return;
      }
      note(waiting.request, bytes);
      if (world.troubled() && world.choices.onceIn(40)) {
        world.history.tell(() -> "  the answer is lost");
      } else {
        waiting.answer(Optional.of(bytes));
      }
    } catch (Crashed killed) {
      unread(waiting.request);
      machine.restartSoon();
      // nobody repeats what nobody waits for any more
      if (world.choices.onceIn(2) && !waiting.answered) {
        world.in(500, () -> deliver(waiting));
      }
    }
  }

  private void unread(UssdRequest request) {
    world.history.unread.add(house.sealing().hash("session", request.sessionId()));
  }

  private void note(UssdRequest request, String bytes) {
    world.history.answers.add(
        new Answered(house.sealing().hash("session", request.sessionId()), press(request), bytes));
  }

  private PressKey press(UssdRequest request) {
    return house.sealing().pressKey(request.sessionId(), request.phone(), request.text());
  }

  /// One that lives, if any does: as a rule the one that had the callback before.
  private Machine machine() {
    usual = world.choices.onceIn(3) ? (usual + 1) % machines.size() : usual;
    Machine first = machines.get(usual);
    return first.lives()
        ? first
        : machines.stream().filter(Machine::lives).findFirst().orElseGet(() -> first.started());
  }
}
