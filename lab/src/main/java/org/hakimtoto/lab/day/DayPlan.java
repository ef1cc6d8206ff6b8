package org.hakimtoto.lab.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hakimtoto.lab.load.Journey;
import org.hakimtoto.lab.load.Journey.Child;

/// All calls of a day and the desks' reads, by the time they are made. Pure: the same seed, scale
/// and people make the same plan.
public record DayPlan(List<Planned> all) {
  /// Who reports: chiefs with a PIN, and people whom nobody knows.
  private static final double CHIEFS = 0.6;

  /// Of three reports one is dropped once and told again.
  private static final double DROPPED = 1.0 / 3;

  /// The dangers that are typed, of ten: in a police cell, going on, hurt, and none.
  private static final int[] DANGERS = {1, 2, 3, 5, 5, 5, 5, 5, 5, 5};

  private static final int YOUNGEST = 12;
  private static final int YEARS = 6;

  /// Numbers that are nobody's, from here on.
  private static final long STRANGERS = 254_110_000_000L;

  public DayPlan {
    all = List.copyOf(all);
  }

  public static DayPlan of(Scale scale, People people) {
    return new Drawing(scale, people).plan();
  }

  List<Planned.Call> calls() {
    return all.stream()
        .filter(Planned.Call.class::isInstance)
        .map(Planned.Call.class::cast)
        .toList();
  }

  long reports() {
    return calls().stream().filter(call -> !call.dropped()).filter(DayPlan::reports).count();
  }

  static boolean reports(Planned.Call call) {
    return call.journey().presses().stream().anyMatch(press -> press.step().files());
  }

  private static final class Drawing {
    private final Scale scale;
    private final People people;
    private final Random chance;
    private final List<Planned> all = new ArrayList<>();
    private int numbers;

    Drawing(Scale scale, People people) {
      this.scale = scale;
      this.people = people;
      this.chance = new Random(scale.seed());
    }

    DayPlan plan() {
      for (int i = 0; i < scale.of(Scale.REPORTS); i++) {
        report(i);
      }
      for (int i = 0; i < scale.of(Scale.LOOKS); i++) {
        look();
      }
      var desks = people.childrensOfficers();
      for (int i = 0; i < scale.of(Scale.READS); i++) {
        all.add(new Planned.Read(moment(), desks.get(chance.nextInt(desks.size())).phone()));
      }
      all.sort(Comparator.comparing(Planned::at));
      return new DayPlan(all);
    }

    private void report(int i) {
      boolean chief = chance.nextDouble() < CHIEFS;
      String phone = chief ? people.chiefs().get(i % people.chiefs().size()).phone() : stranger();
      Journey journey =
          chief ? Journey.ofChief(People.pin(), child()) : Journey.ofStranger(child());
      Duration at = moment();
      int whole = journey.presses().size();
      if (chance.nextDouble() < DROPPED) {
        call(at, journey, phone, 1 + chance.nextInt(whole - 1));
        at = at.plus(scale.think().multipliedBy(whole + chance.nextInt(2 * whole)));
      }
      call(at, journey, phone, whole);
    }

    private void look() {
      boolean officer = chance.nextBoolean();
      Journey journey = Journey.ofLooking(officer ? "officer" : "anybody");
      String phone =
          officer
              ? people.others().get(chance.nextInt(people.others().size())).phone()
              : stranger();
      call(moment(), journey, phone, journey.presses().size());
    }

    private void call(Duration at, Journey journey, String phone, int presses) {
      all.add(new Planned.Call(at, numbers++, journey, phone, presses, chance.nextLong()));
    }

    private Child child() {
      return new Child(
          1 + chance.nextInt(2),
          YOUNGEST + chance.nextInt(YEARS),
          people.places().get(chance.nextInt(people.places().size())),
          DANGERS[chance.nextInt(DANGERS.length)]);
    }

    /// A phone that nobody else dials from.
    private String stranger() {
      return "+" + (STRANGERS + numbers);
    }

    private Duration moment() {
      return scale.part(DayCurve.some(chance));
    }
  }
}
