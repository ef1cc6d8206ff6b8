package org.hakimtoto.lab.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.outbox.MessageState;

/// How fast alerts go from an event into the outbox: thousands of reports, of one place and over
/// all counties.
///
/// @param filler the same database as its owner
/// @param events how many reports each time
record PlanBench(
    Database filler,
    Database database,
    Sealing sealing,
    Officer chief,
    int events,
    InstantSource clock,
    Consumer<String> say) {

  /// @param pumps each is closed here
  /// @param among what else is in the database, in words
  Outcome at(Supplier<Pump> pumps, String among) {
    say.accept("  planned                  events/s  texts/s");
    return planned(pumps, "of one place", List.of(chief.unit().area()), among)
        .and(planned(pumps, "over all counties", SampleMessages.subCounties(filler), among));
  }

  private Outcome planned(Supplier<Pump> pumps, String name, List<Area> places, String among) {
    var outbox = new Stores(database, sealing, UUID::randomUUID).messages();
    IntStream.range(0, events).forEach(n -> file(places.get(n * 7 % places.size())));
    long before = outbox.count(MessageState.READY);
    try (var pump = pumps.get()) {
      long begun = System.nanoTime();
      while (pump.planOnce()) {
        // until nothing is left
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      long made = outbox.count(MessageState.READY) - before;
      say.accept(String.format("  %-22s %,10.0f %,8.0f", name, events / seconds, made / seconds));
      begun = System.nanoTime();
      while (pump.compareOnce()) {
        // until nothing is left
      }
      say.accept(
          String.format(
              "  %-22s %,10.0f", "  compared", events * 1e9 / (System.nanoTime() - begun)));
      while (pump.sendOnce() > 0) {
        // what was planned is not measured with what is sent
      }
      return new Outcome(
          Figures.of(Goal.PLANNED.measured(name + ", " + among, events / seconds)), List.of());
    }
  }

  /// As if a caller had reported it.
  void file(Area place) {
    var random = ThreadLocalRandom.current();
    var press = sealing.pressKey(UUID.randomUUID().toString(), chief.phone(), "1");
    var report =
        CaseBench.report(chief).corrected(new Correction.Place(place, place.location() > 0));
    var _ =
        new FileReport(
                database, sealing, UUID::randomUUID, () -> random.nextInt(CaseReference.SPACE))
            .file(press, report, clock.instant(), CaseReference::shown);
  }
}
