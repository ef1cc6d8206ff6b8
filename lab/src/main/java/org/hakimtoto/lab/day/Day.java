package org.hakimtoto.lab.day;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.lab.day.Texted.Text;

/// A day of the whole country in a house of its own: everybody dials when they would, the faults
/// come when they are planned, then two more days in two hops, for the reminders; at last it is
/// counted.
public final class Day implements AutoCloseable {
  /// Longer is not waited for the last texts.
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private static final Duration WENT_HOME = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(300);

  /// Hours of the day that is played; texts to families leave in it.
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private static final LocalTime AFTER_TEN = LocalTime.of(10, 1);
  private static final LocalTime AFTER_FOUR = LocalTime.of(16, 1);

  private final DayHouse house;
  private final Scale scale;
  private final People people;
  private final Consumer<String> say;
  private final Crowd crowd = new Crowd();
  private final Met met = new Met();
  private final Truth truth;
  private final Texted texted;
  private final InstantSource machine = InstantSource.system();
  private final Duration beforehand =
      Duration.between(machine.instant(), morning(machine.instant()));
  private Duration ahead = beforehand;
  private long memory;

  /// @param people of the roster that is in the house
  public Day(DayHouse house, Scale scale, People people, Consumer<String> say) {
    this.house = house;
    this.scale = scale;
    this.people = people;
    this.say = say;
    this.truth = new Truth(house);
    this.texted = new Texted(house.carrier());
  }

  /// Plays it all.
  public void play() throws InterruptedException {
    String token = UUID.randomUUID().toString() + UUID.randomUUID();
    Desks.letIn(truth.database(), token);
    house.open(ahead);
    var network =
        new Network(
            house.gates().stream().map(gate -> gate.doors().callers()).toList(), house.weather());
    var desks =
        new Desks(
            token,
            house.gates().getFirst(),
            people,
            house.weather(),
            met,
            machine.instant().plus(ahead));
    var offices = new Offices(scale, network, people, desks, house.weather(), crowd, met);
    var dialler = new Dialler(scale, network, house.weather(), crowd, met);
    var over = new AtomicBoolean();
    Thread reader = Thread.ofVirtual().start(() -> reads(offices, over));
    long begun = System.nanoTime();
    Thread faults = Thread.ofPlatform().start(() -> faults(begun));
    calls(DayPlan.of(scale, people), desks, offices, dialler, begun);
    faults.join();
    met.tally().played(Duration.ofNanos(System.nanoTime() - begun));
    rests("the last calls and texts");
    reminders(desks.courtDay());
    over.set(true);
    reader.join();
    report(network);
  }

  /// What there is now.
  public Evidence evidence() {
    return truth.evidence(met, texted.all(), ahead, crowd.failed());
  }

  private void calls(DayPlan plan, Desks desks, Offices offices, Dialler dialler, long begun)
      throws InterruptedException {
    say.accept(DayLines.planned(plan, scale, people));
    for (Planned next : plan.all()) {
      if (!crowd.rests(next.at().minusNanos(System.nanoTime() - begun))) {
        throw new InterruptedException();
      }
      crowd.does(() -> does(next, desks, offices, dialler));
    }
  }

  private void does(Planned next, Desks desks, Offices offices, Dialler dialler) {
    switch (next) {
      case Planned.Read read -> desks.read(read);
      case Planned.Call call -> {
        var chance = new Random(call.chance());
        dialler
            .play(call)
            .filter(_ -> call.journey().name().equals("chief") && chance.nextBoolean())
            .ifPresent(reference -> {
              try {
                offices.asks(call.phone(), reference, chance);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
      }
    }
  }

  /// Each fault at its time.
  private void faults(long begun) {
    for (Fault fault : Fault.SCHEDULE) {
      if (!until(begun, fault.from())) {
        return;
      }
      house.weather().turns(fault.name());
      say.accept(DayLines.fault(fault, scale));
      fault.begins().on(house);
      boolean goesOn = until(begun, fault.until());
      fault.ends().on(house);
      house.weather().turns(Weather.FAIR);
      memory = Math.max(memory, DayLines.memory(house));
      if (!goesOn) {
        return;
      }
    }
  }

  private boolean until(long begun, double part) {
    return crowd.rests(scale.part(part).minusNanos(System.nanoTime() - begun));
  }

  private void reads(Offices offices, AtomicBoolean over) {
    while (!over.get()) {
      try {
        List<Text> fresh = texted.more();
        for (Text text : fresh) {
          offices.got(text);
        }
        if (fresh.isEmpty() && !crowd.rests(LOOK)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /// Everybody's last call, everything that is on its way, and once more what that gave rise to.
  private void rests(String what) throws InterruptedException {
    Duration took = Duration.ZERO;
    for (int round = 0; round < 2; round++) {
      took = took.plus(truth.settled(ahead, SETTLED));
      if (!crowd.wentHome(WENT_HOME)) {
        met.odd("not everybody went home");
      }
      var _ = crowd.rests(LOOK.multipliedBy(4));
    }
    took = took.plus(truth.settled(ahead, SETTLED));
    say.accept(DayLines.settled(what, took));
  }

  /// The clock goes on to when families are asked and to when all are reminded, with nothing on its
  /// way meanwhile.
  private void reminders(LocalDate courtDay) throws InterruptedException {
    hop(Kenya.at(courtDay.minusDays(3), AFTER_TEN));
    rests("three days before court");
    hop(Kenya.at(courtDay.minusDays(1), AFTER_FOUR));
    rests("the day before court");
  }

  private void hop(Instant to) {
    Duration by = Duration.between(machine.instant().plus(ahead), to);
    house.forward(by);
    ahead = ahead.plus(by);
  }

  private void report(Network network) {
    memory = Math.max(memory, DayLines.memory(house));
    DayLines.told(met, truth, texted.all(), network, crowd, memory).forEach(say);
  }

  /// The next morning of a Monday to Thursday.
  private static Instant morning(Instant now) {
    LocalDate day = Kenya.day(now).plusDays(1);
    while (day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
      day = day.plusDays(1);
    }
    return Kenya.at(day, MORNING);
  }

  @Override
  public void close() {
    truth.close();
  }
}
