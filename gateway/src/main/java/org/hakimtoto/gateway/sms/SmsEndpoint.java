package org.hakimtoto.gateway.sms;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Form;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Metrics;

/// Incoming SMS. 200 means that it is on disk; anything else makes the carrier bring it again, each
/// minute for twelve hours, which is what we want when the store is away.
public final class SmsEndpoint {
  static final int MAX_ID = 128;

  /// A carrier may hide a number behind a hash.
  static final int MAX_FROM = 128;

  static final int MAX_TEXT = 2_000;
  static final int MAX_DATE = 40;

  private final OffLoop offLoop;
  private final IncomingSmsHandler desk;
  private final Metrics metrics;

  public SmsEndpoint(OffLoop offLoop, IncomingSmsHandler desk, Metrics metrics) {
    this.offLoop = offLoop;
    this.desk = desk;
    this.metrics = metrics;
  }

  public void receive(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    String id = form.required("id", MAX_ID);
    String from = form.required("from", MAX_FROM);
    String text = form.typed("text", MAX_TEXT);
    Optional<Instant> sentAt = form.optional("date", MAX_DATE).flatMap(SentAt::read);
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
    var sms = new IncomingSms(id, phone.get(), text, sentAt);
    offLoop.run(
        "sms",
        context,
        () -> {
          metrics.count("haki_sms_received", desk.receive(sms));
          return Reply.text(200, "");
        });
  }
}
