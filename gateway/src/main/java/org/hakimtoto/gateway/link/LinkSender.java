package org.hakimtoto.gateway.link;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.RetryPlan;
import org.hakimtoto.notifier.link.RetryPlan.Verdict;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.link.LinkClaim;
import org.hakimtoto.store.link.LinkQueue;
import org.hakimtoto.store.link.LinkSettlement;
import org.hakimtoto.store.link.LinkState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what waits for a link's target: at most [#CASES_AT_ONCE] cases beside each other, of each
/// one event at a time. Woken by commits, and looking by itself each second. Any number of senders
/// may run beside each other.
public final class LinkSender implements AutoCloseable {
  /// Each holds a case under a lease; when all are busy nothing more is claimed.
  public static final int CASES_AT_ONCE = 8;

  static final Duration LOOK = Duration.ofSeconds(1);
  static final Duration HOUSEKEEPING = Duration.ofSeconds(5);
  static final Duration LAST_CALLS = Duration.ofSeconds(12);

  /// Whoever stood still for longer since its claim sends nothing: the rest of the lease must be
  /// enough for one call.
  static final Duration FRESH = LinkQueue.LEASE.minus(WebhookCall.TOTAL.multipliedBy(2));

  private static final Logger LOG = LoggerFactory.getLogger(LinkSender.class);

  private final LinkStores stores;
  private final LinkTerms terms;
  private final LinkCall call;
  private final InstantSource clock;
  private final DoubleSupplier jitter;
  private final Metrics metrics;
  private final ReceiverHealth receiver;
  private final Semaphore wake = new Semaphore(0);
  private final Semaphore places = new Semaphore(CASES_AT_ONCE);
  private final AtomicReference<Optional<LinkState>> state =
      new AtomicReference<>(Optional.empty());
  private final ExecutorService loop =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("link-", 0).factory());
  private final ExecutorService senders =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("link-sender-", 0).factory());

  private volatile boolean running;

  /// @param clock the house's
  /// @param jitter random numbers from 0 to 1
  public LinkSender(
      LinkStores stores,
      LinkTerms terms,
      LinkCall call,
      InstantSource clock,
      DoubleSupplier jitter,
      Metrics metrics) {
    this.stores = stores;
    this.terms = terms;
    this.call = call;
    this.clock = clock;
    this.jitter = jitter;
    this.metrics = metrics;
    this.receiver = new ReceiverHealth(clock);
  }

  /// Begins to work, on threads of its own, until closed.
  public void start() {
    running = true;
    loop.execute(this::work);
  }

  /// There may be something to send.
  public void wake() {
    wake.release();
  }

  /// Stops claiming and lets the calls in hand finish. A call that is cut off leaves its lease to
  /// run out.
  @Override
  public void close() {
    running = false;
    wake.release();
    loop.shutdown();
    try {
      boolean ended = loop.awaitTermination(LAST_CALLS.toSeconds(), TimeUnit.SECONDS);
      senders.shutdown();
      if (!ended || !senders.awaitTermination(LAST_CALLS.toSeconds(), TimeUnit.SECONDS)) {
        loop.shutdownNow();
        senders.shutdownNow();
      }
    } catch (InterruptedException e) {
      loop.shutdownNow();
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    boolean filled = false;
    long keptHouse = System.nanoTime() - HOUSEKEEPING.toNanos();
    while (running) {
      boolean more = false;
      try {
        if (System.nanoTime() - keptHouse >= HOUSEKEEPING.toNanos()) {
          keepHouse();
          keptHouse = System.nanoTime();
        }
        more = !filled || claimOnce() > 0;
        filled = filled || filledOnce();
      } catch (StoreFault e) {
        more = false;
        metrics.count(terms.metric("waits"), "store");
      } catch (RuntimeException e) {
        more = false;
        metrics.count(terms.metric("failures"), "claim");
        LOG.error("the link failed to claim: {}", e.getClass().getName());
      }
      if (!more) {
        rest();
      }
    }
  }

  private boolean filledOnce() {
    stores.target().open();
    return stores.target().fillStep();
  }

  private void keepHouse() {
    stores.queue().takeBackLostLeases();
    if (terms.putsAside()) {
      int aside = stores.queue().putAside(clock.instant(), RetryPlan.REFUSED, RetryPlan.SILENT);
      IntStream.range(0, aside).forEach(_ -> metrics.count(terms.metric("events"), "put-aside"));
    }
    state.set(Optional.of(stores.desk().state()));
  }

  /// Claims for the places that are free and hands over. Returns how many.
  private int claimOnce() {
    int allowed = allowed();
    int claimed = 0;
    try {
      if (allowed > 0) {
        long now = System.nanoTime();
        List<LinkClaim> claims = stores.queue().claim(clock.instant(), allowed);
        claimed = claims.size();
        claims.forEach(claim -> senders.execute(() -> sendAndLeave(claim, now)));
      }
      return claimed;
    } finally {
      for (int unused = claimed; unused < allowed; unused++) {
        receiver.notCalled();
        places.release();
      }
    }
  }

  /// Takes a place, and permission to call, for each.
  private int allowed() {
    int allowed = 0;
    while (places.tryAcquire()) {
      if (!receiver.mayBeCalled()) {
        places.release();
        return allowed;
      }
      allowed++;
    }
    return allowed;
  }

  private void sendAndLeave(LinkClaim claim, long claimedAt) {
    try {
      tried(claim, claimedAt)
          .ifPresentOrElse(settlement -> settle(claim, settlement), () -> leaveOut(claim));
    } catch (StoreFault e) {
      metrics.count(terms.metric("waits"), "store");
    } catch (RuntimeException e) {
      metrics.count(terms.metric("failures"), "send");
      LOG.error("an event could not be sent: {}", e.getClass().getName());
    } finally {
      places.release();
      wake.release();
    }
  }

  /// Empty: its receiver does not want it.
  private Optional<LinkSettlement> tried(LinkClaim claim, long claimedAt) {
    Outgoing outgoing;
    try {
      outgoing = outgoing(claim);
    } catch (RuntimeException e) {
      receiver.notCalled();
      throw e;
    }
    return switch (outgoing) {
      case Outgoing.Unwanted _ -> {
        receiver.notCalled();
        yield Optional.empty();
      }
      case Outgoing.Unreadable _ -> {
        receiver.notCalled();
        yield Optional.of(LinkSettlement.again(RetryPlan.LONGEST_REST, "unreadable", true));
      }
      case Outgoing.Bytes(Buffer body) -> Optional.of(sent(claim, claimedAt, body.getBytes()));
    };
  }

  private LinkSettlement sent(LinkClaim claim, long claimedAt, byte[] body) {
    long began = System.nanoTime();
    if (began - claimedAt > FRESH.toNanos()) {
      receiver.notCalled();
      return LinkSettlement.again(Duration.ZERO, "stood-still", false);
    }
    LinkAnswer answer = call.send(claim.event().toString(), body);
    Verdict verdict = RetryPlan.verdict(answer, claim.attempts(), jitter.getAsDouble());
    receiver.told(verdict.health(), Duration.ofNanos(System.nanoTime() - began));
    return verdict.settlement();
  }

  /// An event that cannot be read holds its case back until a person has looked.
  private Outgoing outgoing(LinkClaim claim) {
    try {
      return terms.outgoing(stores.events().read(claim));
    } catch (StoreFault e) {
      throw e;
    } catch (RuntimeException e) {
      metrics.count(terms.metric("failures"), "read");
      LOG.error("event {} could not be read: {}", claim.event(), e.getClass().getName());
      return new Outgoing.Unreadable();
    }
  }

  private void leaveOut(LinkClaim claim) {
    boolean counted = stores.queue().leaveOut(claim);
    metrics.count(terms.metric("events"), counted ? "left-out" : "late-verdict");
  }

  private void settle(LinkClaim claim, LinkSettlement settlement) {
    if (settlement.parked()) {
      LOG.error(
          "event {} holds its case back: {}", claim.event(), settlement.failure().orElse("-"));
    }
    boolean counted = stores.queue().settle(claim, settlement, clock.instant());
    metrics.count(terms.metric("events"), counted ? word(settlement) : "late-verdict");
  }

  private static String word(LinkSettlement settlement) {
    if (settlement.delivered()) {
      return "delivered";
    }
    return settlement.parked() ? "parked" : "again";
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

  /// How the link stands, as last looked at.
  Gauges gauges() {
    return new Gauges(
        known(LinkState::waiting),
        known(LinkState::parkedCases),
        known(now -> now.lag(clock.instant()).toSeconds()),
        known(LinkState::dead),
        receiver.leftAlone(),
        CASES_AT_ONCE - places.availablePermits());
  }

  /// @param lag of the receiver, in seconds
  /// @param dead events that were put aside
  record Gauges(
      Number waiting, Number parkedCases, Number lag, Number dead, int leftAlone, int calls) {}

  private Number known(ToLongFunction<LinkState> value) {
    return state.get().<Number>map(value::applyAsLong).orElse(Double.NaN);
  }
}
