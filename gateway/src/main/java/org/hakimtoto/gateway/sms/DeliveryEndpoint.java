package org.hakimtoto.gateway.sms;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Form;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.outbox.DeliveryReports;

/// Delivery reports: into the inbox, 200, and understood later by the notifier. Every field is
/// forgeable; only a report whose id and number both match a message moves anything.
public final class DeliveryEndpoint {
  static final int MAX_ID = 128;
  static final int MAX_STATUS = 32;
  static final int MAX_REASON = 64;

  private final OffLoop offLoop;
  private final DeliveryReports reports;
  private final String carrier;
  private final Metrics metrics;

  public DeliveryEndpoint(
      OffLoop offLoop, DeliveryReports reports, String carrier, Metrics metrics) {
    this.offLoop = offLoop;
    this.reports = reports;
    this.carrier = carrier;
    this.metrics = metrics;
  }

  public void receive(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    String id = form.required("id", MAX_ID);
    String status = form.required("status", MAX_STATUS);
    String reason = form.optional("failureReason", MAX_REASON).orElse("");
    Optional<PhoneNumber> phone = PhoneNumber.parse(form.required("phoneNumber", 24));
    if (!form.sound() || id.isBlank() || status.isBlank() || phone.isEmpty()) {
      metrics.count("haki_door_refused", "delivery");
      Answers.malformed(context);
      return;
    }
    var report = new DeliveryReports.Received(carrier, id, phone.get(), status, reason);
    offLoop.run(
        "delivery",
        context,
        () -> {
          reports.write(report);
          return Reply.text(200, "");
        });
  }
}
