package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hakimtoto.lab.goals.Steady;

/// How fast reports are filed through the door, dial by dial and key by key, some with a PIN, while
/// the pump plans and sends what comes of them.
///
/// @param chiefs how many of the callers file with a PIN
/// @param time measured
/// @param mostWarmUp how long is waited for a steady speed
public record Filing(int callers, int chiefs, Duration time, Duration mostWarmUp) {
  private static final Duration WARM_SLICE = Duration.ofSeconds(2);
  private static final Duration DRAIN = Duration.ofSeconds(60);

  /// @param perSecond reports
  /// @param faults in words
  public record Filed(double perSecond, List<String> faults) {}

  /// Files through a gateway that is started for it and stopped again, once its texts are out.
  public Filed through(LoadEnvironment house, Roster roster, Consumer<String> say)
      throws InterruptedException {
    house.startGateway();
    try (var players = house.callers(roster);
        var ledger = new Ledger(house.database())) {
      int street = players.street(house.port(), Habits.WHOLE, callers, chiefs);
      var shown = new ArrayList<>(warmed(players, street, say).shown());
      long texts = ledger.texts();
      var tally = new Tally();
      players.play(street, time, tally);
      Duration drained = ledger.drained(DRAIN);
      shown.addAll(tally.shown());
      say.accept(told(tally, ledger.texts() - texts, drained));
      var faults = new ArrayList<>(Ledger.faults(shown, ledger.references()));
      faults.addAll(Phase.faults(Stream.of(new Phase.Played(tally, Costs.NONE))));
      return new Filed(reports(tally), faults);
    } finally {
      house.stopGateway();
    }
  }

  private Tally warmed(Callers players, int street, Consumer<String> say)
      throws InterruptedException {
    var all = new Tally();
    var speeds = new ArrayList<Double>();
    long end = System.nanoTime() + mostWarmUp.toNanos();
    while (!Steady.reached(List.of(speeds)) && System.nanoTime() < end) {
      var round = new Tally();
      players.play(street, WARM_SLICE, round);
      speeds.add(reports(round));
      round.lines().forEach(all::add);
    }
    say.accept("  through the door: " + Steady.told(List.of(speeds)));
    return all;
  }

  private String told(Tally tally, long texts, Duration drained) {
    double seconds = tally.played().toNanos() / 1e9;
    return String.format(
        Locale.ROOT,
        "  %d callers: %,.0f reports/s, %,.0f of them with a PIN; filing press p50 %s ms, p99 %s;"
            + " %,d texts, the last %.1f s later",
        callers,
        reports(tally),
        tally.of(Step.PIN).count() / seconds,
        Table.millis(tally.of(Step.FILE).p50()),
        Table.millis(tally.of(Step.FILE).p99()),
        texts,
        drained.toNanos() / 1e9);
  }

  private static double reports(Tally tally) {
    return tally.of(Step.FILE, Step.PIN).perSecond();
  }
}
