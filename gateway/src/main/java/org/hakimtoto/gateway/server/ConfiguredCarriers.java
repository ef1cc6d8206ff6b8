package org.hakimtoto.gateway.server;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierChoice;
import org.hakimtoto.notifier.carrier.CarrierProvider;
import org.hakimtoto.notifier.carrier.Carriers;
import org.hakimtoto.notifier.carrier.FirstAndSecond;
import org.hakimtoto.notifier.carrier.GuardedCarrier;
import org.hakimtoto.notifier.carrier.TracedCarrier;
import org.hakimtoto.notifier.send.SendConcurrency;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.redis.Rates;
import org.hakimtoto.store.trace.Spans;

/// The carriers of this house as they are configured. One that is played stands alone and
/// unguarded, for it has neither a line nor an account.
public final class ConfiguredCarriers implements AutoCloseable {
  /// Calls to one carrier at once: a second's worth, within these.
  public static final int LEAST_IN_FLIGHT = 64;

  public static final int MOST_IN_FLIGHT = 520;

  /// How often our accounts are asked for, while somebody wants to know.
  static final Duration ASK_EVERY = Duration.ofMinutes(1);

  private final Carrier first;
  private final Optional<Carrier> second;
  private final Carriers choice;
  private final SendConcurrency pace;
  private final InstantSource worldClock;
  private final AtomicReference<Instant> asked = new AtomicReference<>(Instant.EPOCH);

  private ConfiguredCarriers(
      Carrier first,
      Optional<Carrier> second,
      Carriers choice,
      SendConcurrency pace,
      InstantSource worldClock) {
    this.first = first;
    this.second = second;
    this.choice = choice;
    this.pace = pace;
    this.worldClock = worldClock;
  }

  /// How those who carry stand, in a word: `up`; what keeps the one from sending; `on-second` when
  /// another one carries the alerts meanwhile. Now and then our accounts are asked for, so that a
  /// key that was withdrawn is known before a child's alert finds out.
  ///
  /// @param behind runs what may take a while; the next question has what it found
  public String standing(Predicate<Runnable> behind) {
    Instant now = worldClock.instant();
    Instant last = asked.get();
    if (!now.isBefore(last.plus(ASK_EVERY)) && asked.compareAndSet(last, now)) {
      var _ = behind.test(this::ask);
    }
    return standing();
  }

  private void ask() {
    var _ = first.fault();
    second.ifPresent(Carrier::fault);
  }

  private String standing() {
    if (!onSecond() && first.state().equals(Carrier.UP)) {
      return Carrier.UP;
    }
    return second.filter(other -> other.state().equals(Carrier.UP)).isPresent()
        ? "on-second"
        : carrying().state();
  }

  private Carrier carrying() {
    return second.filter(_ -> onSecond()).orElse(first);
  }

  /// Has texts go as was found, from the next attempt on. One carrier alone goes on.
  void head(CarrierSteering.Standing found) {
    boolean trying = found.steering().chosen(found.at()).isEmpty();
    pair().ifPresent(two -> two.head(new CarrierChoice.Heading(found.rank(), trying)));
  }

  /// Whether the second carries.
  boolean onSecond() {
    return pair().filter(two -> two.heading().rank() == CarrierRank.SECOND).isPresent();
  }

  boolean areTwo() {
    return pair().isPresent();
  }

  private Optional<FirstAndSecond> pair() {
    return choice instanceof FirstAndSecond two ? Optional.of(two) : Optional.empty();
  }

  /// @param played carries everything in place of those that are configured
  /// @param rates how many texts a second, of all processes together
  /// @param worldClock by which a carrier is left alone; in a demo it is not the house's
  public static ConfiguredCarriers open(
      Vertx vertx,
      Config.Sms sms,
      Optional<Carrier> played,
      Rates rates,
      InstantSource worldClock,
      Metrics metrics,
      Spans spans) {
    if (played.isPresent()) {
      Carrier carrier = played.get();
      return new ConfiguredCarriers(
          carrier, Optional.empty(), carrier, SendConcurrency.FULL, worldClock);
    }
    var pace = SendConcurrency.of(inFlight(sms.perSecond()), sms.perSecond());
    GuardedCarrier first =
        guarded(
            vertx,
            CarrierRank.FIRST,
            sms.first(),
            sms.perSecond(),
            rates,
            worldClock,
            metrics,
            spans);
    if (sms.second().isEmpty()) {
      return new ConfiguredCarriers(first, Optional.empty(), first, pace, worldClock);
    }
    GuardedCarrier second =
        guarded(
            vertx,
            CarrierRank.SECOND,
            sms.second().get(),
            sms.perSecond(),
            rates,
            worldClock,
            metrics,
            spans);
    return new ConfiguredCarriers(
        first, Optional.of(second), new FirstAndSecond(first, second), pace, worldClock);
  }

  /// Who carries which message.
  public Carriers choice() {
    return choice;
  }

  /// How fast texts may be handed to them, so that the guards turn none away.
  public SendConcurrency pace() {
    return pace;
  }

  /// The name that delivery reports and incoming SMS are kept under.
  public String name() {
    return first.name();
  }

  @Override
  public void close() {
    first.close();
    second.ifPresent(Carrier::close);
  }

  private static int inFlight(int perSecond) {
    return Math.clamp(perSecond, LEAST_IN_FLIGHT, MOST_IN_FLIGHT);
  }

  private static GuardedCarrier guarded(
      Vertx vertx,
      CarrierRank rank,
      SmsCarrier carrier,
      int perSecond,
      Rates rates,
      InstantSource worldClock,
      Metrics metrics,
      Spans spans) {
    String label = rank.name().toLowerCase(Locale.ROOT);
    var guard =
        new GuardedCarrier(
            rank,
            new TracedCarrier(carrier(vertx, carrier, inFlight(perSecond)), spans),
            new GuardedCarrier.Limits(
                inFlight(perSecond), rates.of("sms:" + label, GuardedCarrier.perSecond(perSecond))),
            worldClock,
            metrics::count);
    metrics.watch("haki_carrier_" + label + "_breaker_open", guard::breakerOpen);
    metrics.watch("haki_carrier_" + label + "_stopped", guard::stopped);
    metrics.watch("haki_carrier_" + label + "_in_flight", guard::inFlight);
    return guard;
  }

  private static Carrier carrier(Vertx vertx, SmsCarrier carrier, int lines) {
    CarrierAccount account = carrier.account().orElseThrow();
    return carrier.name().equals(SmsCarrier.AFRICAS_TALKING_SDK)
        ? provided(carrier.name()).open(account)
        : new AfricasTalkingClient(
            account, VertxHttpCaller.keepingLines(vertx, lines, AfricasTalkingClient.TOTAL));
  }

  /// Why a carrier that is configured cannot be opened.
  public static String missing(String name) {
    return "the carrier "
        + name
        + " is not in this build: build with -Pafricastalking-sdk, or choose africastalking";
  }

  private static CarrierProvider provided(String name) {
    return CarrierProvider.named(name).orElseThrow(() -> new CannotStart(List.of(missing(name))));
  }
}
