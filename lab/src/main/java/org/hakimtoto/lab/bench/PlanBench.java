package org.hakimtoto.lab.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
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
    FileReport files,
    Officer chief,
    int events,
    InstantSource clock,
    Consumer<String> say) {
  /// How many report at once, so that filing takes less of the time than planning.
  private static final int REPORTERS = 64;

  PlanBench(
      Database filler,
      Database database,
      Sealing sealing,
      Officer chief,
      int events,
      InstantSource clock,
      Consumer<String> say) {
    this(
        filler,
        database,
        sealing,
        new FileReport(
            database,
            sealing,
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(CaseReference.SPACE)),
        chief,
        events,
        clock,
        say);
  }

  /// @param pumps each is closed here
  /// @param among what else is in the database, in words
  Outcome at(Supplier<Pump> pumps, String among) {
    say.accept("  planned                  events/s  texts/s  us here  us in PostgreSQL");
    return planned(pumps, "of one place", List.of(chief.unit().area()), among)
        .and(planned(pumps, "over all counties", SampleMessages.subCounties(filler), among));
  }

  private Outcome planned(Supplier<Pump> pumps, String name, List<Area> places, String among) {
    var outbox = new Stores(database, sealing, UUID::randomUUID).messages();
    file(places);
    long ready = outbox.count(MessageState.READY);
    try (var pump = pumps.get()) {
      Spent before = Spent.soFar();
      long begun = System.nanoTime();
      planAll(pump);
      double seconds = (System.nanoTime() - begun) / 1e9;
      String spent = Spent.since(before, events);
      long made = outbox.count(MessageState.READY) - ready;
      say.accept(
          String.format("  %-22s %,10.0f %,8.0f%s", name, events / seconds, made / seconds, spent));
      compared(pump);
      // what was planned is not measured with what is sent
      SampleMessages.forget(filler);
      return new Outcome(
          Figures.of(Goal.PLANNED.measured(name + ", " + among, events / seconds)), List.of());
    }
  }

  /// The lanes side by side, as the pump's own threads do it.
  private static void planAll(Pump pump) {
    try (var lanes = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < pump.planLanes(); n++) {
        int lane = n;
        lanes.execute(() -> {
          while (pump.planOnce(lane)) {
            // until nothing is left
          }
        });
      }
    }
  }

  private void compared(Pump pump) {
    Spent before = Spent.soFar();
    long begun = System.nanoTime();
    while (pump.compareOnce()) {
      // until nothing is left
    }
    say.accept(
        String.format(
            "  %-22s %,10.0f %8s%s",
            "  compared",
            events * 1e9 / (System.nanoTime() - begun),
            "",
            Spent.since(before, events)));
  }

  private void file(List<Area> places) {
    var next = new AtomicInteger();
    try (var reporters = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int one = 0; one < REPORTERS; one++) {
        reporters.execute(() -> {
          for (int n = next.getAndIncrement(); n < events; n = next.getAndIncrement()) {
            file(places.get(n * 7 % places.size()));
          }
        });
      }
    }
  }

  /// As if a caller had reported it: some child or other.
  void file(Area place) {
    var random = ThreadLocalRandom.current();
    var press = sealing.pressKey(UUID.randomUUID().toString(), chief.phone(), "1");
    var report =
        CaseBench.report(chief)
            .corrected(new Correction.Place(place, place.location() > 0))
            .corrected(
                new Correction.Child(
                    random.nextBoolean() ? Sex.GIRL : Sex.BOY,
                    StatedAge.of(random.nextInt(StatedAge.ADULT))));
    var _ = files.file(press, report, clock.instant(), CaseReference::shown);
  }
}
