package org.hakimtoto.gateway.sms;

import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.http.Answers;
import org.hakimtoto.gateway.http.Form;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.db.Database;

/// Who opted out at the carrier, or ended a subscription there, is stopped before the next text is
/// sent. 200 means that it is on disk. The fields are forgeable: a stop silences neither an
/// officer's alerts nor what the law requires, and who returns texts START.
public final class OptOutEndpoint {

  /// A carrier may hide a number behind a hash.
  static final int MAX_PHONE = 128;

  static final int MAX_WORD = 40;

  private static final String COUNTER = "haki_opt_out";
  private static final String DELETION = "deletion";

  private final OffLoop offLoop;
  private final Database database;
  private final PhoneNumberStates numbers;
  private final InstantSource clock;
  private final Metrics metrics;

  public OptOutEndpoint(
      OffLoop offLoop,
      Database database,
      PhoneNumberStates numbers,
      InstantSource clock,
      Metrics metrics) {
    this.offLoop = offLoop;
    this.database = database;
    this.numbers = numbers;
    this.clock = clock;
    this.metrics = metrics;
  }

  public void receive(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    form.optional("senderId", MAX_WORD);
    String phone = form.required("phoneNumber", MAX_PHONE);
    answer(context, form, phone, true);
  }

  /// Of a subscription only its end concerns us.
  public void subscription(RoutingContext context) {
    var form = new Form(context.request().formAttributes());
    form.optional("shortCode", MAX_WORD);
    form.optional("keyword", MAX_WORD);
    String phone = form.required("phoneNumber", MAX_PHONE);
    String update = form.required("updateType", MAX_WORD);
    answer(context, form, phone, update.strip().toLowerCase(Locale.ROOT).equals(DELETION));
  }

  private void answer(RoutingContext context, Form form, String typed, boolean stops) {
    if (!form.sound() || typed.isBlank()) {
      metrics.count("haki_door_refused", "opt-out");
      Answers.malformed(context);
      return;
    }
    Optional<PhoneNumber> phone = PhoneNumber.parse(typed);
    if (phone.isEmpty() || !stops) {
      metrics.count(COUNTER, stops ? "not-a-phone" : "not-an-end");
      Answers.text(context, 200, "");
      return;
    }
    offLoop.run(
        "opt-out",
        context,
        () -> {
          stop(phone.get());
          metrics.count(COUNTER, "stopped");
          return Reply.text(200, "");
        });
  }

  private void stop(PhoneNumber phone) {
    database.inTransaction(tx -> {
      numbers.stop(
          tx,
          phone,
          PhoneNumberStates.StoppedBy.CARRIER,
          PhoneNumberStates.By.CARRIER,
          clock.instant());
      return phone;
    });
  }
}
