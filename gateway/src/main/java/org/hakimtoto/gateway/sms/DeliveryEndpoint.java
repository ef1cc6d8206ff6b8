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

  /// A carrier may hide a number behind a hash.
  static final int MAX_PHONE = 128;

  /// The longest reason that is read; so much of it is kept: [#MAX_REASON].
  static final int MAX_TOLD = 8 * 1024;

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
    String reason = reason(form.optional("failureReason", MAX_TOLD).orElse(""));
    // without one, or by one that is hidden, it is of no message we know; the carrier is done
    Optional<PhoneNumber> phone =
        form.optional("phoneNumber", MAX_PHONE).flatMap(PhoneNumber::parse);
    if (!form.sound() || id.isBlank() || status.isBlank()) {
      metrics.count("haki_door_refused", "delivery");
      Answers.malformed(context);
      return;
    }
    var report = new DeliveryReports.Received(carrier, id, phone, status, reason);
    offLoop.run(
        "delivery",
        context,
        () -> {
          reports.write(report);
          return Reply.text(200, "");
        });
  }

  private static String reason(String told) {
    return told.length() > MAX_REASON ? told.substring(0, MAX_REASON) : told;
  }
}
