package org.hakimtoto.lab.day;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.load.Forms;
import org.hakimtoto.lab.load.Journey;
import org.hakimtoto.lab.load.Line;
import org.hakimtoto.lab.load.Step;

/// Plays calls: key by key, at a person's pace, until the end, the drop that was planned, or what
/// ends a call otherwise. Who was told that nothing is saved, or nothing at all, dials once more.
final class Dialler {
  static final String DIALS = "calls";
  static final String BEGUN = "calls that came to a place, and no reference was read";

  private static final int HURRY = 15;

  private final long seed;
  private final Scale scale;
  private final Network network;
  private final Weather weather;
  private final Crowd crowd;
  private final Met met;

  Dialler(Scale scale, Network network, Weather weather, Crowd crowd, Met met) {
    this.seed = scale.seed();
    this.scale = scale;
    this.network = network;
    this.weather = weather;
    this.crowd = crowd;
    this.met = met;
  }

  /// How a call ended.
  ///
  /// @param shown the reference that was read
  /// @param saidPlace from there on a call that ends is a report
  /// @param broken whether it ended before its time
  private record End(Optional<CaseReference> shown, boolean saidPlace, boolean broken) {}

  /// Returns the reference that was read, of a call or of the one after it.
  Optional<CaseReference> play(Planned.Call call) {
    return ended(call, 0, new Random(call.chance()));
  }

  private Optional<CaseReference> ended(Planned.Call call, int attempt, Random chance) {
    End end = played(call, attempt, chance);
    if (DayPlan.reports(call)) {
      end.shown().ifPresent(met.tally()::shown);
      if (end.saidPlace() && end.shown().isEmpty()) {
        met.did(BEGUN);
      }
    }
    boolean again = end.broken() && end.shown().isEmpty() && attempt == 0 && !call.dropped();
    return again && crowd.rests(scale.think().multipliedBy(HURRY))
        ? ended(call, 1, chance)
        : end.shown();
  }

  private End played(Planned.Call call, int attempt, Random chance) {
    met.did(DIALS);
    String session = String.format(Locale.ROOT, "ATUid_%08x%08x%02x", seed, call.number(), attempt);
    Journey journey = call.journey();
    Optional<CaseReference> shown = Optional.empty();
    boolean saidPlace = false;
    int presses = call.presses();
    for (int hop = 0; hop < presses; hop++) {
      Journey.Press press = journey.presses().get(hop);
      long begun = System.nanoTime();
      Optional<Line.Answer> answer =
          network.callback("ussd", Forms.ussd(session, call.phone(), press.transcript()), chance);
      met.tally().took(press.step(), System.nanoTime() - begun);
      saidPlace |= press.step() == Step.DRAFT;
      String screen = answer.map(Line.Answer::body).orElse("");
      if (shown.isEmpty() && press.step().files()) {
        shown = Journey.reference(screen);
      }
      Optional<String> trouble = Screens.trouble(journey, hop, answer);
      if (trouble.isPresent()) {
        met.trouble(weather.now(), trouble.get());
        Screens.odd(journey, hop, trouble.get(), screen).ifPresent(met::odd);
        return new End(shown, saidPlace, true);
      }
      if (journey.offered(hop, screen)) {
        journey = journey.begunAnew();
        presses = call.dropped() ? presses : journey.presses().size();
      }
      if (hop + 1 < presses && !crowd.rests(pause(chance))) {
        return new End(shown, saidPlace, false);
      }
    }
    if (call.dropped()) {
      tellOfTheDrop(session, call.phone(), chance);
    }
    return new End(shown, saidPlace, false);
  }

  /// As the carrier does, once; it is not brought again when it is lost.
  private void tellOfTheDrop(String session, String phone, Random chance) {
    var _ = network.callback("ussd/events", Forms.ended(session, phone), chance);
  }

  /// From half of what people take to half as much more.
  private Duration pause(Random chance) {
    return scale.think().multipliedBy(50 + chance.nextInt(100)).dividedBy(100);
  }
}
