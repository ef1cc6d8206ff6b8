package org.hakimtoto.gateway.carriers;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.gateway.Gateway;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Config.SmsCarrier;
import org.hakimtoto.gateway.http.VertxHttpCaller;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.Carrier;
import org.hakimtoto.notifier.Carriers;
import org.hakimtoto.notifier.Pace;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierProvider;
import org.hakimtoto.notifier.carrier.FirstAndSecond;
import org.hakimtoto.notifier.carrier.GuardedCarrier;

/// The carriers of this house as they are configured. The demo's stands alone and unguarded, for it
/// has neither a line nor an account.
public final class HouseCarriers implements AutoCloseable {
  /// Calls to one carrier at once: a second's worth, within these.
  public static final int LEAST_IN_FLIGHT = 64;

  public static final int MOST_IN_FLIGHT = 520;

  private final Carrier first;
  private final Optional<Carrier> second;
  private final Carriers choice;
  private final Pace pace;

  private HouseCarriers(Carrier first, Optional<Carrier> second, Carriers choice, Pace pace) {
    this.first = first;
    this.second = second;
    this.choice = choice;
    this.pace = pace;
  }

  /// @param demo opens the demo's carrier
  /// @param worldClock by which a carrier is left alone; in a demo it is not the house's
  public static HouseCarriers open(
      Vertx vertx,
      Config.Sms sms,
      Supplier<Carrier> demo,
      InstantSource worldClock,
      Metrics metrics) {
    if (sms.first().account().isEmpty()) {
      Carrier carrier = demo.get();
      return new HouseCarriers(carrier, Optional.empty(), carrier, Pace.FULL);
    }
    var pace = Pace.of(inFlight(sms.perSecond()), sms.perSecond());
    GuardedCarrier first =
        guarded(vertx, "first", sms.first(), sms.perSecond(), worldClock, metrics);
    if (sms.second().isEmpty()) {
      return new HouseCarriers(first, Optional.empty(), first, pace);
    }
    GuardedCarrier second =
        guarded(vertx, "second", sms.second().get(), sms.perSecond(), worldClock, metrics);
    return new HouseCarriers(first, Optional.of(second), new FirstAndSecond(first, second), pace);
  }

  /// Who carries which message.
  public Carriers choice() {
    return choice;
  }

  /// How fast texts may be handed to them, so that the guards turn none away.
  public Pace pace() {
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
      String label,
      SmsCarrier carrier,
      int perSecond,
      InstantSource worldClock,
      Metrics metrics) {
    var guard =
        new GuardedCarrier(
            label,
            carrier(vertx, carrier, inFlight(perSecond)),
            new GuardedCarrier.Limits(inFlight(perSecond), perSecond),
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
    return CarrierProvider.named(name)
        .orElseThrow(() -> new Gateway.CannotStart(List.of(missing(name))));
  }
}
