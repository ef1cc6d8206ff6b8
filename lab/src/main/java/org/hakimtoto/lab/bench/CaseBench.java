package org.hakimtoto.lab.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.goals.Steady;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.sms.ReceivedSms;

/// How fast cases are filed and asked about, below the doors, with few cases and with many.
public final class CaseBench {
  private static final int WARM_ROUNDS = 10;
  private static final String STATUS = "status of a case";
  private static final String PAGE = "a page of 20 cases";
  private static final String REPORT = "a report, durable";

  private final Database filler;
  private final Database database;
  private final Sealing sealing;
  private final FileReport fileReport;
  private final Officer chief;
  private final Officer officer;
  private final Crowd crowd;
  private final Duration each;
  private final Duration mostWarmUp;
  private final Consumer<String> say;

  /// How many work at once.
  ///
  /// @param asking who ask about cases
  /// @param filing who file reports: those that come at once share a transaction
  public record Crowd(int asking, int filing) {}

  /// @param filler the same database as its owner
  /// @param each how long each kind of work is measured
  /// @param mostWarmUp how long is waited, each time, for a steady speed
  public CaseBench(
      Database filler,
      Database database,
      Sealing sealing,
      Officer chief,
      Officer officer,
      Crowd crowd,
      Duration each,
      Duration mostWarmUp,
      Consumer<String> say) {
    this.filler = filler;
    this.database = database;
    this.sealing = sealing;
    this.fileReport =
        new FileReport(
            database,
            sealing,
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(CaseReference.SPACE));
    this.chief = chief;
    this.officer = officer;
    this.crowd = crowd;
    this.each = each;
    this.mostWarmUp = mostWarmUp;
    this.say = say;
  }

  /// What was found with so many cases.
  ///
  /// @param perSecond each kind of work
  /// @param wrong queries that read a large table from end to end
  public record Found(SequencedMap<String, Double> perSecond, List<String> wrong) {
    public double reports() {
      return perSecond.getOrDefault(REPORT, 0.0);
    }
  }

  /// Measures with this many cases in the database.
  ///
  /// @param filled how many invented cases are there already
  public Found at(int filled, int cases) throws InterruptedException {
    if (cases > filled) {
      SampleCases.fill(filler, filled, cases - filled);
    }
    say.accept(
        String.format(
            "%,d cases, %d who ask and %d who file at once, %d s each:",
            cases, crowd.asking(), crowd.filing(), each.toSeconds()));
    say.accept("                           /s   p50 ms    p99     max");
    var perSecond = new LinkedHashMap<String, Double>();
    perSecond.put(STATUS, measure(STATUS, crowd.asking(), n -> ask(n % cases)));
    perSecond.put(PAGE, measure(PAGE, crowd.asking(), _ -> page()));
    perSecond.put(REPORT, measure(REPORT, crowd.filing(), _ -> file()));
    SampleCases.forgetWork(filler);
    return new Found(perSecond, plans(cases));
  }

  private List<String> plans(int cases) {
    var wrong = new ArrayList<String>();
    Map<String, List<String>> plans =
        QueryPlans.all(database, sealing, officer, SampleCases.reference(cases / 2));
    plans.forEach((query, plan) -> {
      say.accept("  plan of " + query + ":");
      plan.forEach(line -> say.accept("    " + line));
      QueryPlans.readsThrough(plan).ifPresent(table -> wrong.add(query + " reads all of " + table));
    });
    return wrong;
  }

  /// Warms up until it is steady, and measures. Returns how many a second.
  private double measure(String what, int threads, IntConsumer work) throws InterruptedException {
    var speeds = new ArrayList<Double>();
    Duration warming = mostWarmUp.dividedBy(WARM_ROUNDS);
    while (speeds.size() < WARM_ROUNDS
        && warming.isPositive()
        && !Steady.reached(List.of(speeds))) {
      var unmeasured = histogram();
      run(warming, threads, work, unmeasured);
      speeds.add(unmeasured.getTotalCount() * 1e9 / warming.toNanos());
    }
    var histogram = histogram();
    run(each, threads, work, histogram);
    double perSecond = histogram.getTotalCount() * 1e9 / each.toNanos();
    say.accept(
        String.format(
            "  %-20s %,8.0f %8.2f %7.2f %7.1f   %s",
            what,
            perSecond,
            histogram.getValueAtPercentile(50) / 1e6,
            histogram.getValueAtPercentile(99) / 1e6,
            histogram.getMaxValue() / 1e6,
            Steady.told(List.of(speeds))));
    return perSecond;
  }

  private static ConcurrentHistogram histogram() {
    return new ConcurrentHistogram(Duration.ofSeconds(60).toNanos(), 3);
  }

  private void run(Duration howLong, int threads, IntConsumer work, ConcurrentHistogram histogram)
      throws InterruptedException {
    var next = new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000_000));
    long end = System.nanoTime() + howLong.toNanos();
    var callers = new ArrayList<Callable<Void>>();
    for (int i = 0; i < threads; i++) {
      callers.add(() -> {
        while (System.nanoTime() < end) {
          long begun = System.nanoTime();
          work.accept(Math.floorMod(next.getAndAdd(7_919), Integer.MAX_VALUE));
          histogram.recordValue(
              Math.min(System.nanoTime() - begun, Duration.ofSeconds(59).toNanos()));
        }
        return null;
      });
    }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      pool.invokeAll(callers);
    }
  }

  private void ask(int n) {
    var reference = new CaseReference(SampleCases.reference(n));
    var received = new ReceivedSms(sealing);
    var _ =
        database.inTransaction(
            tx -> received.ask(tx, officer, reference, Instant.EPOCH, found -> found));
  }

  private void page() {
    var _ =
        database.inTransaction(tx ->
            new ReadCases(sealing)
                .list(tx, officer, CaseFilter.ALL, Optional.empty(), 20, Instant.EPOCH));
  }

  private void file() {
    var press = sealing.pressKey(UUID.randomUUID().toString(), chief.phone(), "1");
    var _ = fileReport.file(press, report(chief), Instant.EPOCH, CaseReference::shown);
  }

  /// A report as chiefs file them.
  static Report report(Officer chief) {
    return new Report(
        ChildRole.NEEDS_CARE,
        Danger.NONE,
        Category.NEGLECT,
        WithinThreeDays.NOT_ASKED,
        Sex.NOT_KNOWN,
        StatedAge.NOT_KNOWN,
        chief.unit().area(),
        true,
        Whereabouts.HOME,
        new Guardian.NotKnown(),
        "",
        new Reporter.Verified(chief.id(), chief.phone(), chief.language()));
  }
}
