package org.hakimtoto.gateway.link;

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
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.link.Envelope;
import org.hakimtoto.notifier.link.LinkAnswer;
import org.hakimtoto.notifier.link.LinkPayload;
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

  private static final String EVENTS = "haki_link_events";
  private static final String WAITS = "haki_link_waits";
  private static final String FAILURES = "haki_link_failures";
  private static final Logger LOG = LoggerFactory.getLogger(LinkSender.class);

  private final LinkStores stores;
  private final LinkPayload payload;
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
      LinkPayload payload,
      LinkCall call,
      InstantSource clock,
      DoubleSupplier jitter,
      Metrics metrics) {
    this.stores = stores;
    this.payload = payload;
    this.call = call;
    this.clock = clock;
    this.jitter = jitter;
    this.metrics = metrics;
    this.receiver = new ReceiverHealth(clock);
    watch();
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
        metrics.count(WAITS, "store");
      } catch (RuntimeException e) {
        more = false;
        metrics.count(FAILURES, "claim");
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
      settle(claim, tried(claim, claimedAt));
    } catch (StoreFault e) {
      metrics.count(WAITS, "store");
    } catch (RuntimeException e) {
      metrics.count(FAILURES, "send");
      LOG.error("an event could not be sent: {}", e.getClass().getName());
    } finally {
      places.release();
      wake.release();
    }
  }

  private LinkSettlement tried(LinkClaim claim, long claimedAt) {
    Optional<byte[]> body;
    try {
      body = body(claim);
    } catch (RuntimeException e) {
      receiver.notCalled();
      throw e;
    }
    long began = System.nanoTime();
    if (body.isEmpty() || began - claimedAt > FRESH.toNanos()) {
      receiver.notCalled();
      return body.isEmpty()
          ? LinkSettlement.again(RetryPlan.LONGEST_REST, "unreadable", true)
          : LinkSettlement.again(Duration.ZERO, "stood-still", false);
    }
    LinkAnswer answer = call.send(claim.event().toString(), body.get());
    Verdict verdict = RetryPlan.verdict(answer, claim.attempts(), jitter.getAsDouble());
    receiver.told(verdict.health(), Duration.ofNanos(System.nanoTime() - began));
    return verdict.settlement();
  }

  /// Empty when the event cannot be read: it holds its case back until a person has looked.
  private Optional<byte[]> body(LinkClaim claim) {
    try {
      return Optional.of(Envelope.bytes(stores.events().read(claim), payload));
    } catch (StoreFault e) {
      throw e;
    } catch (RuntimeException e) {
      metrics.count(FAILURES, "read");
      LOG.error("event {} could not be read: {}", claim.event(), e.getClass().getName());
      return Optional.empty();
    }
  }

  private void settle(LinkClaim claim, LinkSettlement settlement) {
    if (settlement.parked()) {
      LOG.error(
          "event {} holds its case back: {}", claim.event(), settlement.failure().orElse("-"));
    }
    boolean counted = stores.queue().settle(claim, settlement, clock.instant());
    metrics.count(EVENTS, counted ? word(settlement) : "late-verdict");
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

  private void watch() {
    metrics.watch("haki_link_waiting", () -> known(LinkState::waiting));
    metrics.watch("haki_link_parked_cases", () -> known(LinkState::parkedCases));
    metrics.watch(
        "haki_link_lag_seconds", () -> known(now -> now.lag(clock.instant()).toSeconds()));
    metrics.watch("haki_link_left_alone", receiver::leftAlone);
    metrics.watch("haki_link_calls", () -> CASES_AT_ONCE - places.availablePermits());
  }

  private Number known(java.util.function.ToLongFunction<LinkState> value) {
    return state.get().<Number>map(value::applyAsLong).orElse(Double.NaN);
  }
}
