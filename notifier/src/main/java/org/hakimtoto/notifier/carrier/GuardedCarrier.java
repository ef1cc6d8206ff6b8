package org.hakimtoto.notifier.carrier;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.notifier.carrier.SendResult.Accepted;
import org.hakimtoto.notifier.carrier.SendResult.Refused;
import org.hakimtoto.notifier.carrier.SendResult.Trouble;
import org.hakimtoto.notifier.carrier.SendResult.TryLater;
import org.hakimtoto.notifier.carrier.SendResult.Unknown;
import org.hakimtoto.notifier.message.NotifierMetrics;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.redis.Rate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before a carrier and lets through what it can bear: so many at once, so many a second,
/// nothing while it is ill, nothing while our account there is in trouble, and only to Kenyan
/// mobiles. What is held back was certainly not sent. Nothing is ever tried again here.
public final class GuardedCarrier implements Carrier {
  /// When half of the last calls failed the carrier is left alone.
  static final int LAST_CALLS = 10;

  static final int LEAST_CALLS = 5;
  static final Duration LEFT_ALONE = Duration.ofSeconds(30);
  static final int PROBES = 2;

  /// How long a text waits for its turn: so many seconds' worth of texts may several processes have
  /// in hand together before one is turned away.
  static final Duration TURN = Duration.ofSeconds(3);

  /// A text that was turned away comes again no sooner.
  static final Duration BUSY_REST = Duration.ofSeconds(1);

  /// The part of a second's texts that may go in one moment; the others are spread over it.
  static final int PARTS_OF_A_SECOND = 10;

  private static final Logger LOG = LoggerFactory.getLogger(GuardedCarrier.class);

  private final CarrierRank rank;
  private final String label;
  private final Carrier carrier;
  private final InstantSource clock;
  private final NotifierMetrics metrics;
  private final int most;
  private final CircuitBreaker breaker;
  private final Bulkhead lines;
  private final Rate turns;
  private final AtomicReference<Stop> stop = new AtomicReference<>(Stop.NONE);
  private final AtomicBoolean accountIll = new AtomicBoolean();

  /// @param inFlight calls at once; more are held back
  /// @param turns calls in a second; more wait for [#TURN] and are then held back
  public record Limits(int inFlight, Rate turns) {}

  /// Our account is in trouble until then, as far as we know.
  private record Stop(String code, Instant until) {
    static final Stop NONE = new Stop("", Instant.MIN);
  }

  /// @param rank in small letters it stands in logs and metrics
  public GuardedCarrier(
      CarrierRank rank,
      Carrier carrier,
      Limits limits,
      InstantSource clock,
      NotifierMetrics metrics) {
    this.rank = rank;
    this.label = rank.name().toLowerCase(Locale.ROOT);
    this.carrier = carrier;
    this.clock = clock;
    this.metrics = metrics;
    this.most = limits.inFlight();
    this.breaker = CircuitBreaker.of(label, breakerConfig(clock));
    this.lines =
        Bulkhead.of(
            label,
            BulkheadConfig.custom()
                .maxConcurrentCalls(limits.inFlight())
                .maxWaitDuration(Duration.ZERO)
                .build());
    this.turns = limits.turns();
  }

  /// So many calls in a second.
  public static Rate.Allowance perSecond(int calls) {
    return new Rate.Allowance(calls, Duration.ofSeconds(1), Math.max(1, calls / PARTS_OF_A_SECOND));
  }

  @Override
  public String name() {
    return carrier.name();
  }

  @Override
  public RankedCarrier ranked() {
    return new RankedCarrier(name(), rank);
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    SendResult result = guarded(sms);
    metrics.count("haki_carrier_" + label, word(result));
    return result;
  }

  @Override
  public void close() {
    carrier.close();
  }

  /// Whether nothing is known to stand against sending by it.
  public boolean isWell() {
    return breaker.getState() == CircuitBreaker.State.CLOSED && standing().isEmpty();
  }

  /// Kept for [#state].
  @Override
  public Optional<String> fault() {
    Optional<String> fault = carrier.fault();
    accountIll.set(fault.isPresent());
    return fault;
  }

  @Override
  public String state() {
    if (standing().isPresent()) {
      return "refuses";
    }
    if (accountIll.get()) {
      return "in-trouble";
    }
    return breaker.getState() == CircuitBreaker.State.CLOSED ? UP : "left-alone";
  }

  /// 1 while it is left alone because it failed, for metrics.
  public int breakerOpen() {
    return breaker.getState() == CircuitBreaker.State.OPEN ? 1 : 0;
  }

  /// 1 while our account is in trouble, for metrics.
  public int stopped() {
    return standing().isPresent() ? 1 : 0;
  }

  /// Calls in the air, for metrics.
  public int inFlight() {
    return most - lines.getMetrics().getAvailableConcurrentCalls();
  }

  private SendResult guarded(OutgoingSms sms) {
    if (!sms.to().kenyanMobile()) {
      return new Refused("not-a-kenyan-mobile");
    }
    Optional<Stop> stopped = standing();
    if (stopped.isPresent()) {
      return new TryLater(stopped.get().code(), rest(stopped.get()), Trouble.ACCOUNT);
    }
    if (!breaker.tryAcquirePermission()) {
      return new TryLater("left-alone", LEFT_ALONE, Trouble.LINE);
    }
    if (!lines.tryAcquirePermission()) {
      breaker.releasePermission();
      return new TryLater("lines-busy", BUSY_REST, Trouble.MESSAGE);
    }
    try {
      return inTurn(sms);
    } finally {
      lines.onComplete();
    }
  }

  private SendResult inTurn(OutgoingSms sms) {
    if (!turn(sms)) {
      breaker.releasePermission();
      return new TryLater("too-fast", BUSY_REST, Trouble.MESSAGE);
    }
    Instant begun = clock.instant();
    SendResult result = called(sms);
    tell(result, Duration.between(begun, clock.instant()));
    return result;
  }

  /// Alerts of all processes take the next turns, everything else what they leave.
  private boolean turn(OutgoingSms sms) {
    return switch (sms.deliveryClass()) {
      case A -> turns.take(TURN);
      case B -> turns.takeLeftOver(TURN);
    };
  }

  private SendResult called(OutgoingSms sms) {
    try {
      return carrier.send(sms);
    } catch (RuntimeException e) {
      LOG.error("the {} carrier failed: {}", label, e.getClass().getName());
      return new Unknown("carrier-threw");
    }
  }

  private void tell(SendResult result, Duration took) {
    boolean ill =
        switch (result) {
          case Accepted _, Refused _ -> false;
          case TryLater later -> later.trouble() == Trouble.LINE;
          case Unknown _ -> true;
        };
    if (ill) {
      breaker.onError(
          took.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException("carrier ill"));
    } else {
      breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }
    switch (result) {
      case TryLater(String code, Duration rest, Trouble trouble) when trouble == Trouble.ACCOUNT ->
          stop(code, rest);
      case Accepted _ -> stop.updateAndGet(found -> stands(found) ? found : Stop.NONE);
      default -> {
        // says nothing of our account
      }
    }
  }

  private void stop(String code, Duration rest) {
    Stop before = stop.getAndSet(new Stop(code, clock.instant().plus(rest)));
    if (!before.code().equals(code)) {
      LOG.error("nothing is sent by the {} carrier for now: {}", label, code);
    }
  }

  private Optional<Stop> standing() {
    return Optional.of(stop.get()).filter(this::stands);
  }

  private boolean stands(Stop found) {
    return clock.instant().isBefore(found.until());
  }

  private Duration rest(Stop stopped) {
    Duration left = Duration.between(clock.instant(), stopped.until());
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static String word(SendResult result) {
    return switch (result) {
      case Accepted _ -> "accepted";
      case Refused refused -> refused.code();
      case TryLater later -> later.code();
      case Unknown unknown -> "unknown-" + unknown.code();
    };
  }

  private static CircuitBreakerConfig breakerConfig(InstantSource clock) {
    return CircuitBreakerConfig.custom()
        .clock(clock.withZone(ZoneOffset.UTC))
        .slidingWindowSize(LAST_CALLS)
        .minimumNumberOfCalls(LEAST_CALLS)
        .failureRateThreshold(50)
        .waitDurationInOpenState(LEFT_ALONE)
        .permittedNumberOfCallsInHalfOpenState(PROBES)
        .build();
  }
}
