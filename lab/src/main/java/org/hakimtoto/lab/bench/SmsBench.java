package org.hakimtoto.lab.bench;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.lab.carrier.AtDouble;
import org.hakimtoto.lab.carrier.Ledger;
import org.hakimtoto.lab.goals.Figure;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.ApiKey;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.GuardedCarrier;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.redis.Rate;

/// How fast texts go from the outbox to a carrier, and alerts from an event into the outbox, on a
/// durable database and against the double of Africa's Talking, which runs in this process too and
/// takes its part of the machine.
public final class SmsBench {
  /// A gateway runs for weeks: what its compiler does in the first seconds is not measured.
  private static final int WARM_UP = 20_000;

  private static final int BATCH = 5_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final GuardedCarrier.Limits WIDE =
      new GuardedCarrier.Limits(520, Rate.alone(GuardedCarrier.perSecond(1_000_000)));

  private final Vertx vertx;
  private final Database filler;
  private final Database database;
  private final int texts;
  private final Duration each;
  private final Consumer<String> say;
  private final InstantSource clock = InstantSource.system();
  private final Stores stores;
  private final MessageOutbox outbox;
  private final PlanBench planning;
  private final UUID caseId;
  private int numbered;

  /// @param filler the same database as its owner
  /// @param texts how many are sent in each measurement of throughput; 0: none is measured
  /// @param events how many reports are planned in each of planning; 0: none is measured
  /// @param each how long latency is measured; zero: not at all
  public SmsBench(
      Vertx vertx,
      Database filler,
      Database database,
      Sealing sealing,
      Officer chief,
      int texts,
      int events,
      Duration each,
      Consumer<String> say) {
    this.vertx = vertx;
    this.filler = filler;
    this.database = database;
    this.texts = texts;
    this.each = each;
    this.say = say;
    this.stores = new Stores(database, sealing, UUID::randomUUID);
    this.outbox = stores.messages();
    this.planning = new PlanBench(filler, database, sealing, chief, events, clock, say);
    planning.file(chief.unit().area());
    this.caseId = SampleMessages.newestCase(filler);
  }

  /// A sort of text.
  ///
  /// @param part what share of the texts of a measurement is sent: one of so many
  /// @param ofHearings whether they tell of days in court, and are recorded as told
  private record Sort(
      String name,
      MessageKind kind,
      DeliveryClass deliveryClass,
      int priority,
      int part,
      boolean ofHearings) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort(
              "receipts (class B)", MessageKind.RECEIPT, DeliveryClass.B, Priority.REPLY, 1, false),
          new Sort(
              "reminders, with proof",
              MessageKind.REMINDER,
              DeliveryClass.B,
              Priority.REMINDER,
              4,
              true),
          new Sort(
              "alerts (class A)",
              MessageKind.CASE_YOURS,
              DeliveryClass.A,
              Priority.SAME_DAY,
              8,
              false));

  /// Measures with this many messages in the outbox that are not due.
  ///
  /// @param filled how many are there already
  public Outcome at(int filled, int waiting) throws Exception {
    SampleMessages.fill(
        filler, Math.max(0, waiting - filled), clock.instant().plus(Duration.ofDays(2)));
    int cores = Runtime.getRuntime().availableProcessors();
    String among = String.format(Locale.ROOT, "%,d waiting", waiting);
    var outcome = Outcome.NOTHING;
    say.accept(String.format("%,d messages wait for a later day; %d cores:", waiting, cores));
    try (var ledger = Ledger.inMemory();
        var carrier =
            AtDouble.start(
                AtDouble.Settings.local(Optional.empty(), Optional.empty()),
                ledger,
                clock,
                UUID::randomUUID)) {
      if (planning.events() > 0) {
        outcome = outcome.and(planning.at(() -> pump(carrier), among));
      }
      if (texts > 0) {
        outcome = outcome.and(throughput(carrier, cores, among));
      }
      if (each.isPositive()) {
        outcome = outcome.and(latency(carrier, among));
      }
    }
    queue(SORTS.getFirst(), 200);
    say.accept("  plan of a claim with 200 due:");
    SampleMessages.dueScan(filler, clock.instant()).forEach(line -> say.accept("    " + line));
    return outcome;
  }

  /// @param missing texts that did not come
  private static Outcome of(Figure figure, long missing, String sort) {
    return new Outcome(
        Figures.of(figure),
        missing == 0 ? List.of() : List.of(missing + " texts did not arrive: " + sort));
  }

  private Outcome throughput(AtDouble carrier, int cores, String among)
      throws InterruptedException {
    var outcome = Outcome.NOTHING;
    say.accept("  dispatched                texts/s  per core  us here  us in PostgreSQL");
    for (Sort sort : SORTS) {
      outcome = outcome.and(throughput(sort, carrier, cores, among));
    }
    return outcome;
  }

  private Outcome throughput(Sort sort, AtDouble carrier, int cores, String among)
      throws InterruptedException {
    try (var pump = pump(carrier)) {
      queue(sort, Math.min(WARM_UP, texts) / sort.part());
      drain(pump);
    }
    int many = texts / sort.part();
    queue(sort, many);
    long earlier = carrier.ledger().count();
    try (var pump = pump(carrier)) {
      long begun = System.nanoTime();
      pump.start();
      Spent before = Spent.soFar();
      long end = begun + PATIENCE.toNanos();
      while (carrier.ledger().count() - earlier < many && System.nanoTime() < end) {
        LockSupport.parkNanos(1_000_000);
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      long sent = carrier.ledger().count() - earlier;
      say.accept(
          String.format(
              "  %-22s %,10.0f %,9.0f%s%s",
              sort.name(),
              sent / seconds,
              sent / seconds / cores,
              Spent.since(before, sent),
              sent == many ? "" : "  NOT ALL: " + sent + " of " + many));
      return of(
          Goal.SENT.measured(sort.name() + ", " + among, sent / seconds), many - sent, sort.name());
    }
  }

  /// Each text is committed by itself, a hundred a second, and reaches the carrier's ledger.
  private Outcome latency(AtDouble carrier, String among) throws InterruptedException {
    var outcome = Outcome.NOTHING;
    say.accept("  commit to carrier, 100/s    p50 ms     p99     max");
    for (Sort sort : SORTS) {
      outcome = outcome.and(latency(sort, carrier, among));
    }
    return outcome;
  }

  private Outcome latency(Sort sort, AtDouble carrier, String among) throws InterruptedException {
    var committed = new HashMap<String, Instant>();
    long before = carrier.ledger().count();
    List<UUID> hearings = hearings(sort, (int) each.toSeconds() * 100);
    try (var pump = pump(carrier)) {
      pump.start();
      long begun = System.nanoTime();
      for (int n = 0; n < each.toSeconds() * 100; n++) {
        long due = begun + n * 10_000_000L;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        NewMessage message = message(sort, hearings, n);
        var _ = database.inTransaction(tx -> outbox.add(tx, message));
        committed.put(message.to().e164(), clock.instant());
      }
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (carrier.ledger().count() - before < committed.size() && System.nanoTime() < end) {
        LockSupport.parkNanos(5_000_000);
      }
    }
    return told(sort, carrier, committed, before, among);
  }

  private Outcome told(
      Sort sort, AtDouble carrier, Map<String, Instant> committed, long before, String among) {
    var histogram = new Histogram(Duration.ofMinutes(5).toNanos(), 3);
    for (Ledger.Line line : carrier.ledger().lines(before, Ledger.KEPT, _ -> true)) {
      Instant at = committed.get(line.to());
      if (at != null) {
        histogram.recordValue(Math.max(0, Duration.between(at, line.at()).toNanos()));
      }
    }
    say.accept(
        String.format(
            "  %-25s %8.1f %7.1f %7.1f%s",
            sort.name(),
            histogram.getValueAtPercentile(50) / 1e6,
            histogram.getValueAtPercentile(99) / 1e6,
            histogram.getMaxValue() / 1e6,
            histogram.getTotalCount() == committed.size() ? "" : "  NOT ALL"));
    return of(
        Goal.COMMIT_TO_CARRIER.measured(
            sort.name() + ", " + among, histogram.getValueAtPercentile(99) / 1e6),
        committed.size() - histogram.getTotalCount(),
        sort.name());
  }

  private static void drain(Pump pump) {
    while (pump.sendOnce() > 0) {
      // goes on
    }
  }

  private Pump pump(AtDouble carrier) {
    var account =
        new CarrierAccount(
            "bench",
            new ApiKey("bench"),
            carrier.url(),
            CarrierAccount.Endpoint.LEGACY,
            Optional.empty());
    return new Pump(
        stores,
        Sender.unlimited(
            Texts.shipped("22115", "*384*115#"),
            new GuardedCarrier(
                CarrierRank.FIRST,
                new AfricasTalkingClient(
                    account,
                    VertxHttpCaller.keepingLines(
                        vertx, WIDE.inFlight(), AfricasTalkingClient.TOTAL)),
                WIDE,
                clock,
                (_, _) -> {}),
            "22115",
            () -> ThreadLocalRandom.current().nextDouble()),
        clock,
        (_, _) -> {});
  }

  private void queue(Sort sort, int count) {
    List<UUID> hearings = hearings(sort, count);
    for (int at = 0; at < count; at += BATCH) {
      var some = new ArrayList<NewMessage>();
      for (int n = at; n < Math.min(count, at + BATCH); n++) {
        some.add(message(sort, hearings, n));
      }
      var _ = database.inTransaction(tx -> outbox.addAll(tx, some));
    }
  }

  /// Three people are told of each.
  private List<UUID> hearings(Sort sort, int count) {
    return sort.ofHearings()
        ? SampleMessages.hearings(
            filler, caseId, 1 + count / 3, clock.instant().plus(Duration.ofDays(7)))
        : List.of();
  }

  private NewMessage message(Sort sort, List<UUID> hearings, int n) {
    Instant now = clock.instant();
    Optional<Addressed.HearingVersion> hearing =
        hearings.isEmpty()
            ? Optional.empty()
            : Optional.of(new Addressed.HearingVersion(hearings.get(n / 3), 1));
    return new NewMessage(
        Optional.empty(),
        Optional.of(caseId),
        sort.kind().key(),
        sort.deliveryClass(),
        sort.priority(),
        new PhoneNumber("+2547%08d".formatted(10_000_000 + numbered++)),
        Language.ENGLISH,
        Map.of(
            "reference", "4821-3755-1",
            "office", "Langata Children's Office",
            "court", "Milimani",
            "when", now.toString(),
            "call", "116"),
        now,
        now.plus(Duration.ofDays(1)),
        new Addressed(
            Optional.empty(), Optional.empty(), hearing, false, Optional.<SafeHours>empty()));
  }
}
