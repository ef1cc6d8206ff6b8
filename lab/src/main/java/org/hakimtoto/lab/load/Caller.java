package org.hakimtoto.lab.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.core.value.CaseReference;

/// One person with a telephone who plays one session after the other. Between two slices of a run
/// the session rests where it was, as when somebody looks away from the phone.
final class Caller {
  private final List<Part> parts;
  private final long number;
  private final Memory memory;
  private int part;
  private Journey journey;
  private int hop;
  private long sessions;
  private String session;
  private Optional<CaseReference> reference = Optional.empty();

  /// @param number no other caller's
  Caller(long number, List<Part> parts, Memory memory) {
    this.number = number;
    this.parts = List.copyOf(parts);
    this.memory = memory;
    this.part = (int) (number % parts.size());
    this.journey = parts.get(part).journey();
    this.session = id();
  }

  /// A session to be played from a phone.
  record Part(Journey journey, String phone) {}

  /// What all callers of a door have seen.
  ///
  /// @param screens by journey and press, as the first caller saw it
  /// @param shown every reference that was on a screen
  record Memory(Map<Spot, String> screens, Queue<CaseReference> shown) {
    Memory(Queue<CaseReference> shown) {
      this(new ConcurrentHashMap<>(), shown);
    }

    Optional<String> expected(Spot spot, String screen) {
      return Optional.ofNullable(screens.putIfAbsent(spot, Journey.masked(screen)));
    }
  }

  record Spot(Journey journey, int hop) {}

  /// Makes one press and counts it. After a fault the session is over.
  void press(Line line, Tally tally) throws IOException {
    Part now = parts.get(part);
    Journey.Press press = journey.presses().get(hop);
    if (press.step() == Step.SMS && reference.isEmpty()) {
      hangUp();
      return;
    }
    byte[] request = request(now, press);
    long sent = System.nanoTime();
    Line.Answer answer = line.send(request);
    tally.took(press.step(), System.nanoTime() - sent);
    Optional<String> fault = fault(answer);
    fault.ifPresent(tally::fault);
    if (fault.isEmpty() && press.step().files()) {
      reference = Journey.reference(answer.body());
      reference.ifPresent(memory.shown()::add);
    }
    if (journey.offered(hop, answer.body())) {
      journey = journey.begunAnew();
    }
    if (fault.isPresent() || hop == journey.presses().size() - 1) {
      hangUp();
    } else {
      hop++;
    }
  }

  /// Ends the session; the next press begins the next one.
  void hangUp() {
    part = (part + 1) % parts.size();
    journey = parts.get(part).journey();
    hop = 0;
    sessions++;
    session = id();
  }

  private String id() {
    return String.format("ATUid_%016x%016x", number, sessions);
  }

  private byte[] request(Part now, Journey.Press press) {
    return press.step() == Step.SMS
        ? Line.post(
            LoadEnvironment.CARRIER_PATH + "sms",
            Forms.sms(session, now.phone(), reference.orElseThrow()))
        : Line.post(
            LoadEnvironment.CARRIER_PATH + "ussd",
            Forms.ussd(session, now.phone(), press.transcript()));
  }

  private Optional<String> fault(Line.Answer answer) {
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
