package org.hakimtoto.lab.demo;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.Config.AtCallbacks;

/// What the phones page can do beside dialling.
public final class DemoPhones {
  private final AtCallbacks callbacks;
  private final DemoClock clock;
  private final DemoHandsets handsets;
  private final DemoNetwork network;
  private final Supplier<UUID> ids;
  private final IntSupplier operationsPort;
  private final IntSupplier deskPort;
  private final Runnable clockMoved;
  private final PassingDays days;

  /// @param operationsPort where the API is
  /// @param clockMoved whoever waits for a time hears that it may have come
  public DemoPhones(
      AtCallbacks callbacks,
      DemoClock clock,
      DemoHandsets handsets,
      DemoDay day,
      DemoNetwork network,
      Supplier<UUID> ids,
      IntSupplier operationsPort,
      IntSupplier deskPort,
      Runnable clockMoved) {
    this.callbacks = callbacks;
    this.clock = clock;
    this.handsets = handsets;
    this.network = network;
    this.ids = ids;
    this.operationsPort = operationsPort;
    this.deskPort = deskPort;
    this.clockMoved = clockMoved;
    this.days = new PassingDays(clock, day, this::forward);
  }

  /// A text somebody writes on a handset.
  public record Outgoing(String to, String text) {
    @Override
    public String toString() {
      return "Outgoing[" + text.length() + " characters]";
    }
  }

  /// What the page must know to begin. `pin` is shown on purpose: these are the demo's invented
  /// ones.
  public Setup setup() {
    return new Setup(
        callbacks.serviceCode(),
        callbacks.shortCode(),
        callbacks.token().value(),
        operationsPort.getAsInt(),
        deskPort.getAsInt(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        DemoRoster.shipped(),
        List.of("+254700000101", "+254700000102", "+254700000103"));
  }

  @JsonNaming(LowerCamelCaseStrategy.class)
  public record Setup(
      String serviceCode,
      String shortCode,
      String token,
      int operationsPort,
      int deskPort,
      Instant now,
      List<DemoRoster.Phone> roster,
      List<String> others) {}

  public record Now(Instant now) {}

  public List<DemoHandsets.HandsetSms> inbox(PhoneNumber phone) {
    return handsets.inbox(phone);
  }

  /// Moves the clock on at one stroke.
  public Now advance(Duration by) {
    forward(by);
    return now();
  }

  /// Lets the time pass, with all that falls due on the way.
  public Now pass(Duration by) {
    days.pass(by);
    return now();
  }

  private void forward(Duration by) {
    handsets.keepClockAhead(clock.advance(by));
    clockMoved.run();
  }

  private Now now() {
    return new Now(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /// Texts the short code, as the carrier would bring it to us. A text to another number goes to
  /// that handset.
  public void send(PhoneNumber from, Outgoing sms) {
    if (!sms.to().equals(callbacks.shortCode())) {
      PhoneNumber.parse(sms.to()).ifPresent(to -> handsets.deliver(to, written(from, sms)));
      return;
    }
    network.post(
        "sms",
        MultiMap.caseInsensitiveMultiMap()
            .add("date", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .add("from", from.e164())
            .add("id", ids.get().toString())
            .add("text", sms.text())
            .add("to", sms.to())
            .add("cost", "KES 0.0000")
            .add("networkCode", "99999"));
  }

  private DemoHandsets.HandsetSms written(PhoneNumber from, Outgoing sms) {
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    return new DemoHandsets.HandsetSms(now, from.e164(), sms.to(), sms.text());
  }
}
