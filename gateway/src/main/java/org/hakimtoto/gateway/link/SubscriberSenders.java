package org.hakimtoto.gateway.link;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.gateway.link.LinkSender.Gauges;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.link.LinkPayloads;
import org.hakimtoto.store.cases.CaseStream;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Wakeups;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.link.Subscriber;
import org.hakimtoto.store.link.Subscribers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A sender for each subscriber that is in force and does not rest: looked at every [#LOOK], begun
/// and ended as they come and go. Each has a queue, a rest after failures and a circuit of its own,
/// so that one that is slow or gone holds nobody else up.
public final class SubscriberSenders implements AutoCloseable {
  static final Duration LOOK = Duration.ofSeconds(5);

  /// Names that metrics tell apart in the life of a gateway.
  static final int MOST_WATCHED = 200;

  private static final Logger LOG = LoggerFactory.getLogger(SubscriberSenders.class);

  private final Parts parts;
  private final Subscribers subscribers;
  private final Map<UUID, Running> running = new ConcurrentHashMap<>();
  private final Set<String> watched = new HashSet<>();
  private final Semaphore look = new Semaphore(0);
  private final ExecutorService loop =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("subscribers-", 0).factory());

  /// Ends senders, which let their calls in hand finish.
  private final ExecutorService closing =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("subscriber-end-", 0).factory());

  private volatile boolean open;
  private final AtomicReference<Optional<Wakeups>> wakeups =
      new AtomicReference<>(Optional.empty());

  /// @param clock the house's, which says what is due
  /// @param worldClock by which receivers judge signatures
  public record Parts(
      Vertx vertx,
      Database database,
      Sealing sealing,
      Supplier<UUID> ids,
      SubscriberAddress rule,
      SubscriberCall.Names names,
      InstantSource clock,
      InstantSource worldClock,
      Metrics metrics) {}

  private record Running(Subscriber of, SubscriberCall call, LinkSender sender)
      implements AutoCloseable {
    @Override
    public void close() {
      sender.close();
      call.close();
    }
  }

  public SubscriberSenders(Parts parts) {
    this.parts = parts;
    this.subscribers = new Subscribers(parts.sealing());
    parts.metrics().watch("haki_subscriber_senders", running::size);
  }

  public void start() {
    open = true;
    wakeups.set(
        Optional.of(
            parts
                .database()
                .listen(
                    CaseStream.WAKE_CHANNEL,
                    () -> running.values().forEach(one -> one.sender().wake()))));
    loop.execute(this::work);
  }

  private void work() {
    while (open) {
      try {
        follow(parts.database().reading(subscribers::all));
      } catch (StoreFault e) {
        parts.metrics().count("haki_subscriber_waits", "store");
      } catch (RuntimeException e) {
        parts.metrics().count("haki_subscriber_failures", "look");
        LOG.error("the subscribers could not be looked at: {}", e.getClass().getName());
      }
      rest();
    }
  }

  private void follow(List<Subscriber> all) {
    List<Subscriber> wanted = all.stream().filter(one -> !one.paused()).toList();
    running.values().stream()
        .filter(one -> !wanted.contains(one.of()))
        .toList()
        .forEach(gone -> {
          running.remove(gone.of().id());
          closing.execute(gone::close);
        });
    wanted.stream()
        .filter(one -> !running.containsKey(one.id()))
        .forEach(one -> running.put(one.id(), begun(one)));
    all.forEach(this::watch);
  }

  private Running begun(Subscriber one) {
    var call =
        new SubscriberCall(
            parts.vertx(),
            one.endpoint(),
            parts.rule(),
            parts.worldClock(),
            parts.names(),
            WebhookCall.TOTAL);
    var sender =
        new LinkSender(
            LinkStores.of(parts.database(), parts.sealing(), parts.ids(), one.target()),
            LinkTerms.ofSubscriber(LinkPayloads.named(one.payload()), one.filter()),
            call,
            parts.clock(),
            () -> ThreadLocalRandom.current().nextDouble(),
            parts.metrics());
    sender.start();
    return new Running(one, call, sender);
  }

  /// By its name, which is a word; once, whoever bears it.
  private void watch(Subscriber one) {
    String name = one.name();
    if (watched.size() < MOST_WATCHED && watched.add(name)) {
      watch("haki_subscriber_waiting", name, Gauges::waiting);
      watch("haki_subscriber_parked_cases", name, Gauges::parkedCases);
      watch("haki_subscriber_lag_seconds", name, Gauges::lag);
      watch("haki_subscriber_dead", name, Gauges::dead);
      watch("haki_subscriber_left_alone", name, Gauges::leftAlone);
    }
  }

  private void watch(String metric, String name, Function<Gauges, Number> value) {
    parts
        .metrics()
        .watch(
            metric,
            Map.of("subscriber", name),
            () ->
                running.values().stream()
                    .filter(one -> one.of().name().equals(name))
                    .findFirst()
                    .map(one -> value.apply(one.sender().gauges()))
                    .orElse(Double.NaN));
  }

  private void rest() {
    try {
      var _ = look.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    open = false;
    look.release();
    wakeups.get().ifPresent(Wakeups::close);
    // none is begun after this
    loop.close();
    running.values().forEach(one -> closing.execute(one::close));
    closing.close();
  }
}
