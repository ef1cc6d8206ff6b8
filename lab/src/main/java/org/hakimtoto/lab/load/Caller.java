package org.hakimtoto.lab.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.value.CaseReference;

/// One line on which sessions are played, one press at a time. Between two slices of a run a
/// session rests where it was, as when somebody looks away from the phone.
final class Caller {
  private final long number;
  private final Habit habit;
  private final Memory memory;
  private final ArrayDeque<Going> going = new ArrayDeque<>();
  private long sessions;
  private Optional<CaseReference> own = Optional.empty();

  /// @param number no other caller's
  Caller(long number, Habit habit, Memory memory) {
    this.number = number;
    this.habit = habit;
    this.memory = memory;
  }

  /// A session to be played from a phone.
  record Part(Journey journey, String phone) {}

  /// Which session comes next.
  interface Habit {
    /// @param session the how many-th of this caller
    /// @param nanos now, on the machine's own clock
    Part next(long session, long nanos);
  }

  /// What all callers of a street have seen.
  ///
  /// @param screens by journey and press, as the first caller saw it
  /// @param latest the reference that was shown last
  record Memory(Map<Spot, String> screens, AtomicReference<Optional<CaseReference>> latest) {
    Memory() {
      this(new ConcurrentHashMap<>(), new AtomicReference<>(Optional.empty()));
    }

    Optional<String> expected(Spot spot, String screen) {
      return Optional.ofNullable(screens.putIfAbsent(spot, Journey.masked(screen)));
    }
  }

  record Spot(Journey journey, int hop) {}

  /// A session that was begun.
  private record Going(String id, Part part, int hop) {
    Journey.Press press() {
      return part.journey().presses().get(hop);
    }

    boolean last() {
      return hop == part.journey().presses().size() - 1;
    }

    Going on(Journey journey) {
      return new Going(id, new Part(journey, part.phone()), hop + 1);
    }
  }

  /// Dials until so many sessions rest. One that was left over from the last slice is one of them:
  /// the house has to keep no more of them from slice to slice.
  void dial(int resting, Line line, Tally tally) throws IOException {
    for (int more = resting - going.size(); more > 0; more--) {
      played(begun(), line, tally).ifPresent(going::addLast);
    }
  }

  /// Makes one press and counts it: of the session that waits longest, or of a new one.
  void press(Line line, Tally tally, long due) throws IOException {
    Going now = going.isEmpty() ? begun() : going.removeFirst();
    if (now.press().step() == Step.SMS && asked().isEmpty()) {
      return;
    }
    played(now, line, tally, due).ifPresent(going::addFirst);
  }

  void press(Line line, Tally tally) throws IOException {
    press(line, tally, System.nanoTime());
  }

  private Going begun() {
    long session = sessions++;
    return new Going(
        String.format("ATUid_%016x%016x", number, session),
        habit.next(session, System.nanoTime()),
        0);
  }

  private Optional<Going> played(Going now, Line line, Tally tally) throws IOException {
    return played(now, line, tally, System.nanoTime());
  }

  /// The session as it goes on; empty when it is over, as after a fault.
  ///
  /// @param due when the press should have been made: a late one waited since then
  private Optional<Going> played(Going now, Line line, Tally tally, long due) throws IOException {
    Step step = now.press().step();
    Line.Answer answer = line.send(request(now));
    tally.took(step, System.nanoTime() - due);
    Optional<String> fault = fault(now, answer);
    fault.ifPresent(tally::fault);
    if (fault.isPresent()) {
      return Optional.empty();
    }
    if (step.files()) {
      Optional<CaseReference> reference = Journey.reference(answer.body());
      reference.ifPresent(tally::shown);
      own = reference;
      memory.latest().set(reference);
    }
    Journey journey = now.part().journey();
    boolean offered = journey.offered(now.hop(), answer.body());
    return now.last()
        ? Optional.empty()
        : Optional.of(now.on(offered ? journey.begunAnew() : journey));
  }

  /// What is asked for: the own report, which nobody else asks for at the same time; whoever
  /// reports nothing asks for the latest of all.
  private Optional<CaseReference> asked() {
    return own.or(() -> memory.latest().get());
  }

  private byte[] request(Going now) {
    String phone = now.part().phone();
    return now.press().step() == Step.SMS
        ? Line.post(
            HouseProcesses.CARRIER_PATH + "sms", Forms.sms(now.id(), phone, asked().orElseThrow()))
        : Line.post(
            HouseProcesses.CARRIER_PATH + "ussd",
            Forms.ussd(now.id(), phone, now.press().transcript()));
  }

  private Optional<String> fault(Going now, Line.Answer answer) {
    Journey journey = now.part().journey();
    int hop = now.hop();
    if (answer.status() != 200) {
      return Optional.of(journey.name() + ", press " + (hop + 1) + ": HTTP " + answer.status());
    }
    Optional<String> expected =
        journey.everybodys(hop, answer.body())
            ? memory.expected(new Spot(journey, hop), answer.body())
            : Optional.empty();
    return journey.fault(hop, answer.body(), expected);
  }
}
