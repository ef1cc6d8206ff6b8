package org.hakimtoto.notifier.send;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.outbox.ClaimRequest;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageFate;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.Outbox;
import org.hakimtoto.store.outbox.RenderedMessage;
import org.hakimtoto.store.outbox.SendOutcome;
import org.hakimtoto.store.outbox.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what is due to the carrier, the most urgent first. The most urgent lane has a way of its
/// own, and so have the other alerts, so that none ever waits behind a batch of something else;
/// everything else goes lane by lane.
///
/// What a crash can leave in doubt is bounded: [#RED_AT_ONCE] + [#ALERTS_AT_ONCE] alerts, which are
/// then repeated, and [SendConcurrency#mostOthers] others, which are not. The verdicts of one group
/// are written with the marks of the next, so that a group of alerts costs one commit.
public final class Dispatch implements AutoCloseable {
  /// The most messages of class A marked on the wire and not yet settled, in this process.
  static final int ALERTS_ON_THE_WIRE = 8;

  static final int RED_AT_ONCE = 4;
  static final int ALERTS_AT_ONCE = ALERTS_ON_THE_WIRE - RED_AT_ONCE;

  /// Alerts claimed together; they go out [#ALERTS_AT_ONCE] at a time, well within a lease.
  static final int ALERTS_CLAIMED = 16;

  static final Duration LAST_BATCH = Duration.ofSeconds(10);

  static final ClaimRequest RED =
      new ClaimRequest(Priority.RED, Priority.RED, RED_AT_ONCE, RED_AT_ONCE);

  static final ClaimRequest ALERTS =
      new ClaimRequest(Priority.RED + 1, ClaimRequest.LAST, ALERTS_CLAIMED, 0);

  private static final String SEND = "send";
  private static final String WAITS = "haki_pump_waits";
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  private final Outbox outbox;
  private final PreSendCheck lastLook;
  private final Sender sender;
  private final InstantSource clock;
  private final NotifierMetrics metrics;
  private final DailyLimit limit;
  private final Verdicts verdicts;
  private final ClaimRequest others;

  /// Batches that are no alerts.
  private final Semaphore groups;

  /// Held by whoever sends alerts that are not RED: so many are on the wire.
  private final Lock alerts = new ReentrantLock();

  private final ExecutorService batches =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("batch-", 0).factory());

  /// Open until the last batch is out.
  private final ExecutorService calls;

  private volatile boolean closing;

  public Dispatch(
      Outbox outbox,
      PreSendCheck lastLook,
      Sender sender,
      InstantSource clock,
      NotifierMetrics metrics) {
    this(
        outbox,
        lastLook,
        sender,
        clock,
        metrics,
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sender-", 0).factory()));
  }

  /// @param calls the carrier is asked on these
  public Dispatch(
      Outbox outbox,
      PreSendCheck lastLook,
      Sender sender,
      InstantSource clock,
      NotifierMetrics metrics,
      ExecutorService calls) {
    this.calls = calls;
    this.outbox = outbox;
    this.lastLook = lastLook;
    this.sender = sender;
    this.clock = clock;
    this.metrics = metrics;
    this.groups = new Semaphore(sender.pace().groups());
    this.others =
        new ClaimRequest(Priority.RED + 1, ClaimRequest.LAST, 0, sender.pace().othersAtOnce());
    this.limit = new DailyLimit(outbox, sender.budget(), clock, metrics);
    this.verdicts = new Verdicts(outbox, clock, metrics);
  }

  /// Sends what the most urgent lane has due. Returns how many were claimed.
  public int red() {
    List<ClaimedMessage> claimed = outbox.claim(clock.instant(), RED);
    guarded(claimed);
    return claimed.size();
  }

  /// Sends the next alerts of the other lanes. Returns how many were claimed.
  public int alerts() {
    alerts.lock();
    try {
      List<ClaimedMessage> claimed = limit.claim(ALERTS);
      guarded(claimed);
      return claimed.size();
    } finally {
      alerts.unlock();
    }
  }

  /// Sends the next alerts of the other lanes; when there are none, the next batch of what is no
  /// alert. Returns how many were claimed.
  public int others() {
    int sent = alerts();
    if (sent > 0) {
      return sent;
    }
    List<ClaimedMessage> batch = next();
    send(batch);
    return batch.size();
  }

  /// Takes the next batch of what is no alert and sends it on a thread of its own; waits while as
  /// many are out as may be. False when nothing is due.
  public boolean handOn() {
    List<ClaimedMessage> batch = next();
    if (batch.isEmpty()) {
      return false;
    }
    batches.execute(() -> send(batch));
    return true;
  }

  /// Puts nothing more of what is claimed on the wire, but gives it back.
  public void stop() {
    closing = true;
  }

  /// Lets what is on the wire finish; what is claimed beyond that goes back.
  @Override
  public void close() {
    stop();
    batches.shutdown();
    try {
      if (!batches.awaitTermination(LAST_BATCH.toSeconds(), TimeUnit.SECONDS)) {
        batches.shutdownNow();
      }
    } catch (InterruptedException e) {
      batches.shutdownNow();
      Thread.currentThread().interrupt();
    } finally {
      calls.shutdownNow();
    }
  }

  private List<ClaimedMessage> next() {
    groups.acquireUninterruptibly();
    List<ClaimedMessage> claimed = List.of();
    try {
      claimed = limit.claim(others);
    } finally {
      if (claimed.isEmpty()) {
        groups.release();
      }
    }
    return claimed;
  }

  private void send(List<ClaimedMessage> batch) {
    if (!batch.isEmpty()) {
      try {
        guarded(batch);
      } finally {
        groups.release();
      }
    }
  }

  private void guarded(List<ClaimedMessage> claimed) {
    try {
      sendAll(claimed);
    } catch (StoreFault e) {
      // their leases run out by themselves
      metrics.count(WAITS, SEND);
    } catch (RuntimeException e) {
      metrics.count("haki_pump_failures", SEND);
      LOG.error("a batch failed: {}", e.getClass().getName());
    }
  }

  private void sendAll(List<ClaimedMessage> claimed) {
    if (claimed.isEmpty()) {
      return;
    }
    List<RenderedMessage> worded = worded(allowed(claimed));
    int atOnce =
        claimed.getFirst().priority() == Priority.RED
            ? RED_AT_ONCE
            : isAlert(claimed.getFirst()) ? ALERTS_AT_ONCE : sender.pace().othersAtOnce();
    List<SendOutcome> unwritten = List.of();
    for (int at = 0; at < worded.size(); at += atOnce) {
      List<RenderedMessage> some = worded.subList(at, Math.min(at + atOnce, worded.size()));
      if (closing && at > 0) {
        verdicts.write(some.stream().map(one -> putBack(one.message())).toList());
      } else {
        unwritten = wire(some, unwritten);
      }
    }
    verdicts.write(unwritten);
  }

  /// Those that may still go; what became of the others is written.
  private List<ClaimedMessage> allowed(List<ClaimedMessage> claimed) {
    Instant now = clock.instant();
    var stopped = new ArrayList<SendOutcome>();
    var inTime = new ArrayList<ClaimedMessage>();
    for (ClaimedMessage message : claimed) {
      withheld(message)
          .or(() -> MessageProgress.beforeSending(message, now))
          .ifPresentOrElse(
              settlement -> stopped.add(new SendOutcome(message, settlement)),
              () -> inTime.add(message));
    }
    Map<UUID, PreSendCheck.Objection> objections = lastLook.at(inTime);
    for (ClaimedMessage message : inTime) {
      Optional.ofNullable(objections.get(message.id()))
          .map(found -> MessageProgress.notSent(message, found.to(), found.code()))
          .ifPresent(settlement -> stopped.add(new SendOutcome(message, settlement)));
    }
    verdicts.write(stopped);
    return inTime.stream().filter(message -> !objections.containsKey(message.id())).toList();
  }

  /// What a trial keeps from leaving, before anything else is asked of it.
  private Optional<Settlement> withheld(ClaimedMessage message) {
    return sender
        .trial()
        .filter(numbers -> numbers.withholds(message.to()))
        .map(_ -> MessageProgress.notSent(message, MessageState.CANCELLED, MessageFate.TRIAL));
  }

  /// One that cannot be worded must not take the batch with it; its lease runs out by itself.
  private List<RenderedMessage> worded(List<ClaimedMessage> messages) {
    var worded = new ArrayList<RenderedMessage>();
    for (ClaimedMessage message : messages) {
      try {
        MessageKind kind = MessageKind.of(message);
        String words = words(message, kind);
        worded.add(new RenderedMessage(message, words, kind.legal(), Gsm7.segments(words)));
      } catch (RuntimeException e) {
        metrics.count("haki_pump_failures", SEND);
        LOG.error("message {} cannot be worded: {}", message.id(), e.getClass().getName());
      }
    }
    return worded;
  }

  private String words(ClaimedMessage message, MessageKind kind) {
    String text =
        sender
            .texts()
            .render(kind, message.language(), message.facts(), message.repeat(), clock.instant());
    return sender.trial().isPresent()
        ? sender.texts().markedAsTest(message.language(), text)
        : text;
  }

  /// Sends these once the verdicts of those before them are written, and returns what they came to.
  private List<SendOutcome> wire(List<RenderedMessage> some, List<SendOutcome> before) {
    List<SendOutcome> unwritten = before;
    for (var part :
        some.stream()
            .collect(Collectors.groupingBy(one -> sender.carriers().carrierFor(one.message())))
            .entrySet()) {
      unwritten = wire(part.getKey(), part.getValue(), unwritten);
    }
    return unwritten;
  }

  private List<SendOutcome> wire(
      Carrier carrier, List<RenderedMessage> some, List<SendOutcome> before) {
    Set<UUID> marked = verdicts.writeAndMark(before, some, carrier.ranked());
    // the lease of the others is gone, and somebody else has them
    return together(
        some.stream()
            .filter(one -> marked.contains(one.message().id()))
            .map(one -> (Callable<SendOutcome>) () -> carried(carrier, one))
            .toList());
  }

  private SendOutcome carried(Carrier carrier, RenderedMessage one) {
    SendResult result;
    try {
      count(one);
      result =
          carrier.send(
              new OutgoingSms(
                  one.message().to(), sender.from(), one.words(), one.message().deliveryClass()));
    } catch (RuntimeException e) {
      LOG.warn("the carrier failed: {}", e.getClass().getName());
      result = new SendResult.Unknown("carrier-threw");
    }
    return new SendOutcome(
        one.message(),
        MessageProgress.settled(
            one.message(), result, clock.instant(), sender.jitter().getAsDouble()));
  }

  /// The carrier takes its time over each text, so they go out side by side.
  private List<SendOutcome> together(List<Callable<SendOutcome>> sends) {
    var verdicts = new ArrayList<SendOutcome>();
    try {
      for (var answer : calls.invokeAll(sends)) {
        verdicts.add(answer.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
    return verdicts;
  }

  private void count(RenderedMessage one) {
    for (int segment = 0; segment < one.segments(); segment++) {
      metrics.count(
          "haki_sms_segments",
          one.message().priority() == Priority.RED
              ? "red"
              : isAlert(one.message()) ? "alerts" : "others");
    }
  }

  private SendOutcome putBack(ClaimedMessage message) {
    return new SendOutcome(message, MessageProgress.putBack(message, clock.instant()));
  }

  private static boolean isAlert(ClaimedMessage message) {
    return message.deliveryClass() == DeliveryClass.A;
  }
}
