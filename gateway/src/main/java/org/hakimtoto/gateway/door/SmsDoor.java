package org.hakimtoto.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.sms.IncomingSms;
import org.hakimtoto.gateway.sms.SmsDesk;

/// Incoming SMS. 200 means that it is on disk; anything else makes the carrier bring it again, each
/// minute for twelve hours, which is what we want when the store is away.
public final class SmsDoor {
  static final int MAX_ID = 128;
  static final int MAX_FROM = 24;
  static final int MAX_TEXT = 2_000;

  private final Handover handover;
  private final SmsDesk desk;
  private final Metrics metrics;

  public SmsDoor(Handover handover, SmsDesk desk, Metrics metrics) {
    this.handover = handover;
    this.desk = desk;
    this.metrics = metrics;
  }

  void receive(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    String id = form.required("id", MAX_ID);
    String from = form.required("from", MAX_FROM);
    String text = form.required("text", MAX_TEXT);
    if (!form.sound() || id.isBlank()) {
      metrics.count("haki_door_refused", "sms");
      Answers.malformed(context);
      return;
    }
    Optional<PhoneNumber> phone = PhoneNumber.parse(from);
    if (phone.isEmpty()) {
      // networks and services text from names; answering them makes loops
      metrics.count("haki_sms_received", "not-a-phone");
      Answers.text(context, 200, "");
      return;
    }
    var sms = new IncomingSms(id, phone.get(), text);
    handover.run(
        "sms",
        context,
        () -> {
          metrics.count("haki_sms_received", desk.receive(sms));
          return Reply.text(200, "");
        });
  }
}
