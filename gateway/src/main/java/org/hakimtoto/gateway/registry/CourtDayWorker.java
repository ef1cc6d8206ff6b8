package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.gateway.registry.CourtDays.Became;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.db.Wakeups;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.hearing.CourtDayOrders;
import org.hakimtoto.store.hearing.CourtDayOrders.Order;
import org.hakimtoto.store.hearing.CourtDayOrders.RowOutcome;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.roster.Officers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the court days that were ordered by a text, and tells the officer by another one when all
/// of a day is done. Woken by commits, and looking by itself each second. Any number of workers may
/// run beside each other, and each may die at any point: an order goes on where it stood, nothing
/// of it is done twice, and it is reported once.
public final class CourtDayWorker implements AutoCloseable {
  /// Hearings of one order that are worked on before another order has its turn.
  static final int SLICE = 100;

  static final Duration LOOK = Duration.ofSeconds(1);
  static final Duration LAST_SLICE = Duration.ofSeconds(10);

  private static final String COUNTER = "haki_court_days";
  private static final Logger LOG = LoggerFactory.getLogger(CourtDayWorker.class);

  private final Database database;
  private final RowByRow rows;
  private final AdjournHearing adjournHearing;
  private final CourtDayOrders orders;
  private final Officers officers;
  private final MessageOutbox messages;
  private final InstantSource clock;
  private final NotifierMetrics metrics;
  private final Semaphore wake = new Semaphore(0);
  private final List<Wakeups> subscriptions = new ArrayList<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("court-days").factory());

  private volatile boolean running;

  public CourtDayWorker(
      Stores stores, CourtDayOrders orders, InstantSource clock, NotifierMetrics metrics) {
    this.database = stores.database();
    this.rows = new RowByRow(database);
    this.adjournHearing = new AdjournHearing(stores.change(), clock);
    this.orders = orders;
    this.officers = stores.officers();
    this.messages = stores.messages();
    this.clock = clock;
    this.metrics = metrics;
  }

  /// Begins to work, on a thread of its own, until closed.
  public void start() {
    running = true;
    subscriptions.add(database.listen(CourtDayOrders.WAKE_CHANNEL, () -> wake.release()));
    thread.execute(this::loop);
  }

  /// Works on a slice of the order that waits longest; false when none waits. What the store's
  /// absence left undone waits for the lease to run out. The lease is on disk before anything of
  /// the order is read, so that one which cannot be worked on holds up no other.
  public boolean workOnce() {
    Optional<Order> order = database.alone(orders::claim);
    order.map(claimed -> database.reading(tx -> read(tx, claimed))).ifPresent(this::work);
    return order.isPresent();
  }

  /// Lets the slice in hand finish.
  @Override
  public void close() {
    running = false;
    subscriptions.forEach(Wakeups::close);
    wake.release();
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_SLICE.toSeconds(), TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /// @param officer empty: no longer on the roster, so nothing more is done in this name
  private record Claimed(Order order, Optional<Officer> officer, List<ListedHearing> waiting) {}

  private Claimed read(Tx tx, Order order) {
    return new Claimed(
        order, officers.byId(tx, order.officer()), orders.waiting(tx, order.id(), SLICE));
  }

  private void work(Claimed claimed) {
    List<ListedHearing> left =
        claimed.officer().map(officer -> left(claimed, officer)).orElse(List.of());
    database.inTransaction(tx -> {
      if (claimed.officer().isEmpty()) {
        orders.leaveAll(tx, claimed.order().id());
      }
      left.forEach(hearing -> became(tx, claimed.order(), hearing, RowOutcome.LEFT));
      orders.end(tx, claimed.order().id()).ifPresent(summary -> report(tx, claimed, summary));
      return true;
    });
  }

  /// Works on the slice; returns what could not be changed. What the store's absence left undone is
  /// not among it: it still waits.
  private List<ListedHearing> left(Claimed claimed, Officer officer) {
    List<RowByRow.Row<Boolean>> made =
        rows.each(
            Origin.of(claimed.order().channel()),
            claimed.waiting(),
            ListedHearing::reference,
            (tx, hearing) -> adjourned(tx, claimed.order(), officer, hearing));
    if (RowByRow.interrupted(made)) {
      throw new StoreFault.Unavailable("PostgreSQL: went away in the middle of a court day");
    }
    var left = new ArrayList<ListedHearing>();
    for (int i = 0; i < made.size(); i++) {
      if (made.get(i) instanceof RowByRow.Row.NotMade<Boolean>) {
        left.add(claimed.waiting().get(i));
      }
    }
    return left;
  }

  /// What became of it is written with the change; false when another worker was here first.
  private boolean adjourned(Tx tx, Order order, Officer officer, ListedHearing hearing) {
    if (!orders.stillWaits(tx, order.id(), hearing.hearing())) {
      return false;
    }
    Adjournment.Step step = order.adjournment().step(hearing);
    became(tx, order, hearing, outcome(adjournHearing.in(tx, officer, order.channel(), step)));
    return true;
  }

  private static RowOutcome outcome(Became became) {
    return switch (became) {
      case Became.Moved _, Became.Off _ -> RowOutcome.CHANGED;
      case Became.Gone _ -> RowOutcome.GONE;
      case Became.Refused _, Became.NotKnown _ -> RowOutcome.LEFT;
    };
  }

  private void became(Tx tx, Order order, ListedHearing hearing, RowOutcome outcome) {
    orders.became(tx, order.id(), hearing.hearing(), outcome);
  }

  private void report(Tx tx, Claimed claimed, CourtDayOrders.Summary summary) {
    claimed
        .officer()
        .ifPresent(officer ->
            messages.add(
                tx, CourtDayReport.text(claimed.order(), summary, officer, clock.instant())));
    metrics.count(COUNTER, summary.stayed() == 0 ? "done" : "done-with-some-left");
  }

  private void loop() {
    while (running) {
      boolean worked = false;
      try {
        worked = workOnce();
      } catch (StoreFault fault) {
        metrics.count(COUNTER, "store-waits");
      } catch (RuntimeException e) {
        metrics.count(COUNTER, "failed");
        LOG.error("a court day failed: {}", e.getClass().getName());
      }
      if (!worked) {
        rest();
      }
    }
  }

  private void rest() {
    try {
      if (wake.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
