package org.hakimtoto.lab.demo;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.store.fault.StoreFault;

/// A carrier that delivers to the handsets of the demo and reports each delivery over HTTP, twice,
/// as the real one does.
public final class DemoCarrier implements Carrier {
  public static final String NAME = "demo";

  /// How long after the send the handset says it has the text.
  static final long DELIVERED_AFTER_MILLIS = 400;

  private final Vertx vertx;
  private final DemoHandsets handsets;
  private final DemoNetwork network;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public DemoCarrier(
      Vertx vertx,
      DemoHandsets handsets,
      DemoNetwork network,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.vertx = vertx;
    this.handsets = handsets;
    this.network = network;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    String id = "ATXid_" + ids.get().toString().replace("-", "");
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      handsets.deliver(
          sms.to(), new DemoHandsets.HandsetSms(now, sms.from(), sms.to().e164(), sms.text()));
    } catch (StoreFault e) {
      return new SendResult.Unknown("demo-store");
    }
    report(id, sms.to(), "Submitted");
    vertx.setTimer(DELIVERED_AFTER_MILLIS, _ -> report(id, sms.to(), "Success"));
    return new SendResult.Accepted(id);
  }

  private void report(String id, PhoneNumber phone, String status) {
    network.post(
        "delivery",
        MultiMap.caseInsensitiveMultiMap()
            .add("id", id)
            .add("status", status)
            .add("phoneNumber", phone.e164())
            .add("networkCode", "99999"));
  }
}
