package org.hakimtoto.notifier.pump;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.notifier.planner.ConductClimbs;
import org.hakimtoto.notifier.planner.DigestNotices;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.notifier.planner.HomeVisits;
import org.hakimtoto.notifier.planner.RegistryRounds;
import org.hakimtoto.notifier.send.Dispatch;
import org.hakimtoto.notifier.send.LostMessages;
import org.hakimtoto.notifier.send.MessageProgress;
import org.hakimtoto.notifier.send.PreSendCheck;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.CaseStream;
import org.hakimtoto.store.cases.FireClocks;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Wakeups;
import org.hakimtoto.store.duplicate.SuggestDuplicates;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.indicator.CountEvents;
import org.hakimtoto.store.outbox.DeliveryReports;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.MovedMessage;
import org.hakimtoto.store.outbox.NoticeRecords;
import org.hakimtoto.store.outbox.Outbox.News;
import org.hakimtoto.store.retention.Purge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns committed events into messages and messages into texts. Woken by commits, and looking by
/// itself each second, so that a lost wake-up costs a second and nothing else. Any number of pumps
/// may run beside each other. While it is not certain what time it is, nothing is done only because
/// its time has come: clocks, reminders, rounds, digests and what is too late wait; events are
/// planned and texts sent.
public final class Pump implements AutoCloseable {
  static final int REPORTS_AT_ONCE = 200;
  static final Duration LOOK = Duration.ofSeconds(1);
  static final Duration HOUSEKEEPING = Duration.ofSeconds(5);
  static final Duration ROUND = Duration.ofMinutes(1);
  static final Duration LAST_BATCH = Duration.ofSeconds(10);

  /// By rule.
  private static final String BITES = "haki_retention_bites";

  private static final String PURGE_FAILURES = "haki_retention_failures";

  private static final Logger LOG = LoggerFactory.getLogger(Pump.class);

  private final Database database;
  private final PlanEvents plans;
  private final MessageOutbox messages;
  private final DeliveryReports reports;
  private final SuggestDuplicates duplicates;
  private final FireClocks clocks;
  private final CountEvents counting;
  private final Purge purge;
  private final HearingNotices hearings;
  private final ConductClimbs conduct;
  private final HomeVisits visits;
  private final RegistryRounds rounds;
  private final DigestNotices digests;
  private final NoticeRecords notices;
  private final UndeliveredFollowUp people;
  private final InstantSource clock;
  private final BooleanSupplier certain;
  private final NotifierMetrics metrics;
  private final Dispatch dispatch;
  private final LostMessages lost;
  private final List<Wakeups> subscriptions = new ArrayList<>();
  private final Quarantine eventsAside = new Quarantine();
  private final Quarantine uncomparedAside = new Quarantine();
  private final Quarantine casesAside = new Quarantine();
  private final Quarantine conductAside = new Quarantine();
  private final Quarantine hearingsAside = new Quarantine();
  private final Quarantine uncountedAside = new Quarantine();
  private final List<PlanLane> lanes = PlanLane.all();
  private final Semaphore comparing = new Semaphore(0);
  private final Semaphore red = new Semaphore(0);
  private final Semaphore alerting = new Semaphore(0);
  private final Semaphore sending = new Semaphore(0);
  private final Semaphore reporting = new Semaphore(0);
  private final Semaphore keeping = new Semaphore(0);
  private final Semaphore ticking = new Semaphore(0);
  private final Semaphore climbing = new Semaphore(0);
  private final Semaphore reminding = new Semaphore(0);
  private final Semaphore watching = new Semaphore(0);
  private final Semaphore rounding = new Semaphore(0);
  private final Semaphore digesting = new Semaphore(0);
  private final Semaphore counts = new Semaphore(0);
  private final Semaphore purging = new Semaphore(0);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("pump-", 0).factory());

  private volatile boolean running;

  /// One whose clock is never in doubt.
  ///
  /// @param clock the house's
  public Pump(Stores stores, Sender sender, InstantSource clock, NotifierMetrics metrics) {
    this(stores, sender, clock, () -> true, metrics);
  }

  /// @param clock the house's
  /// @param certain whether it may be believed now
  public Pump(
      Stores stores,
      Sender sender,
      InstantSource clock,
      BooleanSupplier certain,
      NotifierMetrics metrics) {
    this.database = stores.database();
    this.messages = stores.messages();
    this.reports = stores.reports();
    this.duplicates = stores.duplicates();
    this.clocks = new FireClocks(stores.sealing(), stores.ids());
    this.counting = new CountEvents(database, stores.sealing());
    this.purge = new Purge(database, stores.sealing());
    this.hearings = new HearingNotices(stores);
    this.conduct = new ConductClimbs(stores);
    this.visits = new HomeVisits(stores);
    this.rounds = new RegistryRounds(stores);
    this.digests = new DigestNotices(stores);
    this.notices = new NoticeRecords(stores.sealing());
    this.people = new UndeliveredFollowUp(stores, metrics);
    this.plans = new PlanEvents(stores, hearings, visits, clock, metrics);
    this.clock = clock;
    this.certain = certain;
    this.metrics = metrics;
    this.lost = new LostMessages(metrics);
    var lastLook = PreSendCheck.of(database, new MayBeTexted(database, stores.sealing()));
    this.dispatch = new Dispatch(messages, lastLook, sender, clock, metrics);
  }

  /// Begins to work, on threads of its own, until closed.
  public void start() {
    running = true;
    subscriptions.add(database.listen(CaseStream.WAKE_CHANNEL, this::wakePlanners));
    subscriptions.add(database.listen(MessageOutbox.WAKE_CHANNEL, told -> wake(News.in(told))));
    lanes.forEach(lane -> threads.execute(() -> loop("plan", lane.wake(), LOOK, () -> plan(lane))));
    threads.execute(() -> loop("compare", comparing, LOOK, this::compareOnce));
    threads.execute(() -> loop("send-red", red, LOOK, () -> dispatch.red() > 0));
    threads.execute(() -> loop("send-alerts", alerting, LOOK, () -> dispatch.alerts() > 0));
    threads.execute(() -> loop("send", sending, LOOK, dispatch::handOn));
    threads.execute(() -> loop("report", reporting, LOOK, () -> applyReports() == REPORTS_AT_ONCE));
    threads.execute(() -> timed("clock", ticking, LOOK, this::tickOnce));
    threads.execute(() -> timed("climb", climbing, LOOK, () -> climbOnce() || visitOnce()));
    threads.execute(() -> timed("remind", reminding, LOOK, this::remindOnce));
    threads.execute(() -> loop("people", watching, LOOK, () -> people.look(clock.instant()) > 0));
    threads.execute(() -> timed("round", rounding, ROUND, this::roundOnce));
    threads.execute(() -> timed("digest", digesting, LOOK, this::digestOnce));
    threads.execute(() -> timed("count", counts, HOUSEKEEPING, this::countOnce));
    threads.execute(() -> timed("purge", purging, LOOK, this::purgeOnce));
    threads.execute(() -> loop("keep", keeping, HOUSEKEEPING, this::keepHouse));
  }

  /// Looks at everything now, as is right after the clock was moved on.
  public void lookNow() {
    wakePlanners();
    comparing.release();
    wake(EnumSet.allOf(News.class));
    ticking.release();
    climbing.release();
    reminding.release();
    watching.release();
    rounding.release();
    digesting.release();
    counts.release();
    purging.release();
    keeping.release();
  }

  /// Plans the events that wait longest, a batch of each lane of counties in a transaction; false
  /// when there is none. One that cannot be planned is put aside, and those behind it go on. A
  /// batch that the store refuses is tried again one by one, and grows from there.
  public boolean planOnce() {
    return lanes.stream().map(this::plan).reduce(false, Boolean::logicalOr);
  }

  /// How many lanes of counties there are, for whoever plans them side by side.
  public int planLanes() {
    return lanes.size();
  }

  /// The same of one lane.
  public boolean planOnce(int lane) {
    return plan(lanes.get(lane));
  }

  private boolean plan(PlanLane lane) {
    int most = lane.next();
    boolean planned =
        orPutAside(
            "plan",
            eventsAside,
            aside -> database.inTransaction(tx -> plans.next(tx, lane.counties(), aside, most)));
    lane.planned(most);
    if (planned) {
      comparing.release();
    }
    return planned;
  }

  /// Compares reports whose alerts are planned, some in a transaction, with those that may be of
  /// the same child; false when none waits. One that cannot be read is put aside.
  public boolean compareOnce() {
    return orPutAside(
        "compare",
        uncomparedAside,
        aside -> database.inTransaction(tx -> duplicates.compareSome(tx, aside) > 0));
  }

  /// Fires the clocks of one case that are due; false when none are. A case that cannot be read is
  /// put aside.
  public boolean tickOnce() {
    return orPutAside(
        "clock",
        casesAside,
        aside -> database.inTransaction(tx -> clocks.fireNext(tx, clock.instant(), aside)));
  }

  /// Takes one report about an officer that nobody has read to the office above; false when none is
  /// due. One that cannot be read is put aside.
  public boolean climbOnce() {
    return orPutAside(
        "climb",
        conductAside,
        aside -> database.inTransaction(tx -> conduct.next(tx, clock.instant(), aside)));
  }

  /// Asks the chief of one child that is back home; false when it is the turn of none.
  public boolean visitOnce() {
    return database.inTransaction(tx -> visits.ask(tx, clock.instant()));
  }

  /// Plans the texts of one step that reminds of a day in court; false when none is due. One that
  /// cannot be planned is put aside with the others of its hearing.
  public boolean remindOnce() {
    return orPutAside(
        "remind",
        hearingsAside,
        aside -> database.inTransaction(tx -> hearings.remind(tx, clock.instant(), aside)));
  }

  /// Asks the registries what is open at their courts, each once a court day; false when all are
  /// asked.
  public boolean roundOnce() {
    return database.inTransaction(tx -> rounds.ask(tx, clock.instant()));
  }

  /// Tells the next offices once a working day what waits for them; false when none is to be told.
  public boolean digestOnce() {
    return database.inTransaction(tx -> digests.tell(tx, clock.instant()));
  }

  /// Counts the events of days that are over, for planning, then the messages of a day long past;
  /// false when all are counted. A case that cannot be read is put aside.
  public boolean countOnce() {
    return orPutAside(
        "count",
        uncountedAside,
        aside -> counting.countDue(clock.instant(), aside) > 0 || counting.countMessages());
  }

  /// Takes one bite of what is kept no longer. False after one that took something, too: the next
  /// comes a pause later, so that nobody feels it.
  public boolean purgeOnce() {
    Purge.Step step = purge.step(clock.instant());
    if (step.rows() > 0 || step.failed()) {
      step.rule().ifPresent(rule -> metrics.count(step.failed() ? PURGE_FAILURES : BITES, rule));
    }
    return step.light();
  }

  private boolean orPutAside(String name, Quarantine aside, Predicate<List<UUID>> step) {
    try {
      return step.test(aside.at(clock.instant()));
    } catch (PoisonRow e) {
      aside.add(e.id(), clock.instant());
      metrics.count(PumpLoop.FAILURES, name);
      LOG.error(
          "row {} cannot be worked on ({}) and is put aside: {}",
          e.id(),
          name,
          String.valueOf(e.getCause()).split(":", 2)[0]);
      return true;
    }
  }

  /// Sends what is most urgent, and the next batch of the rest, and waits for both. Returns how
  /// many were claimed.
  public int sendOnce() {
    applyReports();
    return dispatch.red() + dispatch.others();
  }

  /// What must be looked after now and then. Returns whether anything moved.
  public boolean keepHouse() {
    var late =
        new ArrayList<MovedMessage>(
            messages.repeatUnknownAlerts(clock.instant(), MessageProgress.REPEAT_AFTER));
    int ended = 0;
    if (certain.getAsBoolean()) {
      late.addAll(messages.giveUpLate(clock.instant()));
      late.addAll(messages.closeUnreported(MessageProgress.SILENCE));
      ended = reports.closeOld();
    }
    lost.tell(late);
    int moved =
        late.size()
            + ended
            + messages.takeBackLostLeases()
            + reports.adopt()
            + database.inTransaction(tx -> notices.seal(tx, clock.instant()));
    applyReports();
    return moved > 0;
  }

  /// Stops claiming and lets the batch in hand finish.
  @Override
  public void close() {
    running = false;
    dispatch.stop();
    subscriptions.forEach(Wakeups::close);
    lookNow();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(LAST_BATCH.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    } finally {
      dispatch.close();
    }
  }

  private void wakePlanners() {
    lanes.forEach(lane -> lane.wake().release());
  }

  private void wake(Set<News> about) {
    about.forEach(news ->
        (switch (news) {
              case RED -> red;
              case ALERTS -> alerting;
              case OTHERS -> sending;
              case DELIVERIES -> reporting;
            })
            .release());
  }

  private int applyReports() {
    Instant now = clock.instant();
    var applied =
        reports.apply(
            REPORTS_AT_ONCE, now, (message, word) -> MessageProgress.reported(message, word, now));
    lost.tell(applied.moved());
    return applied.matched();
  }

  /// What is done only because its time has come.
  private void timed(String name, Semaphore wake, Duration pause, BooleanSupplier step) {
    loop(name, wake, pause, () -> certain.getAsBoolean() && step.getAsBoolean());
  }

  private void loop(String name, Semaphore wake, Duration pause, BooleanSupplier step) {
    new PumpLoop(name, wake, pause, metrics).run(() -> running, step);
  }
}
