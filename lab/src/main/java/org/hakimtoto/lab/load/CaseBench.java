package org.hakimtoto.lab.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.sms.ReceivedSms;

/// How fast cases are filed and asked about, below the doors, with few cases and with many.
public final class CaseBench {
  private final Database filler;
  private final Database database;
  private final Sealing sealing;
  private final FileReport fileReport;
  private final Officer chief;
  private final Officer officer;
  private final int threads;
  private final Duration each;
  private final Consumer<String> say;

  /// @param filler the same database as its owner
  /// @param threads callers at once
  /// @param each how long each kind of work is measured
  public CaseBench(
      Database filler,
      Database database,
      Sealing sealing,
      Officer chief,
      Officer officer,
      int threads,
      Duration each,
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
    this.threads = threads;
    this.each = each;
    this.say = say;
  }

  /// Measures with this many cases in the database. Returns what is wrong: queries that read a
  /// large table from end to end.
  ///
  /// @param filled how many invented cases are there already
  public List<String> at(int filled, int cases) throws InterruptedException {
    if (cases > filled) {
      SampleCases.fill(filler, filled, cases - filled);
    }
    say.accept(
        String.format("%,d cases, %d at once, %d s each:", cases, threads, each.toSeconds()));
    say.accept("                           /s   p50 ms    p99     max");
    measure("status of a case", n -> ask(n % cases));
    measure("a page of 20 cases", _ -> page());
    measure("a report, durable", _ -> file());
    return plans(cases);
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

  private void measure(String what, IntConsumer work) throws InterruptedException {
    var histogram = new ConcurrentHistogram(Duration.ofSeconds(60).toNanos(), 3);
    run(each.dividedBy(4), work, new ConcurrentHistogram(Duration.ofSeconds(60).toNanos(), 3));
    run(each, work, histogram);
    say.accept(
        String.format(
            "  %-20s %,8d %8.2f %7.2f %7.1f",
            what,
            histogram.getTotalCount() / each.toSeconds(),
            histogram.getValueAtPercentile(50) / 1e6,
            histogram.getValueAtPercentile(99) / 1e6,
            histogram.getMaxValue() / 1e6));
  }

  private void run(Duration howLong, IntConsumer work, ConcurrentHistogram histogram)
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
    var _ = database.inTransaction(tx -> received.ask(tx, officer, reference, Instant.EPOCH));
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
