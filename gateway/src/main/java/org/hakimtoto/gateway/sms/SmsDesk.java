package org.hakimtoto.gateway.sms;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.notifier.Dates;
import org.hakimtoto.notifier.Kind;
import org.hakimtoto.store.DeliveryClass;
import org.hakimtoto.store.NewMessage;
import org.hakimtoto.store.postgres.Database;
import org.hakimtoto.store.postgres.MessageOutbox;
import org.hakimtoto.store.postgres.Officers;
import org.hakimtoto.store.postgres.ReceivedSms;
import org.hakimtoto.store.postgres.Tx;

/// Answers incoming SMS. The carrier's id, the question, its audit row and the reply are one
/// transaction: a repeated callback does nothing, and nothing is half done.
public final class SmsDesk {
  /// A reply that comes later than this answers a question nobody remembers.
  static final Duration REPLY_LIFE = Duration.ofMinutes(30);

  static final int REPLY_PRIORITY = 2;

  private final Database database;
  private final Officers officers;
  private final ReceivedSms received;
  private final MessageOutbox outbox;
  private final String carrier;
  private final InstantSource clock;

  public SmsDesk(
      Database database,
      Officers officers,
      ReceivedSms received,
      MessageOutbox outbox,
      String carrier,
      InstantSource clock) {
    this.database = database;
    this.officers = officers;
    this.received = received;
    this.outbox = outbox;
    this.carrier = carrier;
    this.clock = clock;
  }

  /// Returns what became of it, for metrics. Throws when the store is away; then nothing happened,
  /// and the carrier brings it again.
  public String receive(IncomingSms sms) {
    return database.inTransaction(tx -> received(tx, sms));
  }

  private String received(Tx tx, IncomingSms sms) {
    if (!received.firstTime(tx, carrier, sms.id())) {
      return "repeat";
    }
    return officers
        .byPhone(tx, sms.from())
        .map(officer -> fromOfficer(tx, officer, sms))
        .orElseGet(() -> fromStranger(tx, sms.from()));
  }

  private String fromOfficer(Tx tx, Officer officer, IncomingSms sms) {
    return switch (SmsCommand.read(sms.text())) {
      case SmsCommand.AskStatus ask -> status(tx, officer, ask);
      case SmsCommand.MistypedReference _ ->
          reply(tx, officer, Kind.REFERENCE_MISTYPED, Optional.empty(), Map.of());
      case SmsCommand.Help _ -> reply(tx, officer, Kind.SMS_HELP, Optional.empty(), Map.of());
    };
  }

  private String status(Tx tx, Officer officer, SmsCommand.AskStatus ask) {
    return switch (received.ask(tx, officer, ask.reference(), clock.instant())) {
      case ReceivedSms.Status.NotForYou _ ->
          reply(tx, officer, Kind.STATUS_NOT_FOR_YOU, Optional.empty(), Map.of());
      case ReceivedSms.Status.Known known -> {
        var facts = new HashMap<String, String>();
        facts.put("reference", ask.reference().shown());
        facts.put("stage", known.stage().name());
        facts.put("office", known.office().orElse(""));
        facts.put(
            "date",
            known.nextDate().map(date -> Dates.spoken(date, officer.language().code())).orElse(""));
        Kind kind = known.office().isPresent() ? Kind.STATUS : Kind.STATUS_NO_OFFICE;
        yield reply(tx, officer, kind, Optional.of(known.caseId()), facts);
      }
    };
  }

  /// Anybody else learns where help is, at most once a day, in the language most people read, and
  /// never whether a reference exists.
  private String fromStranger(Tx tx, PhoneNumber phone) {
    var today = clock.instant().atZone(Dates.KENYA).toLocalDate();
    if (!phone.kenyanMobile() || !received.strangerMayBeAnswered(tx, phone, today)) {
      return "stranger-unanswered";
    }
    add(tx, phone, Language.KISWAHILI, Kind.HELPLINE, Optional.empty(), Map.of());
    return "stranger";
  }

  private String reply(
      Tx tx, Officer officer, Kind kind, Optional<UUID> caseId, Map<String, String> facts) {
    add(tx, officer.phone(), officer.language(), kind, caseId, facts);
    return kind.key();
  }

  private void add(
      Tx tx,
      PhoneNumber to,
      Language language,
      Kind kind,
      Optional<UUID> caseId,
      Map<String, String> facts) {
    Instant now = clock.instant();
    outbox.add(
        tx,
        new NewMessage(
            Optional.empty(),
            caseId,
            kind.key(),
            DeliveryClass.B,
            REPLY_PRIORITY,
            to,
            language,
            facts,
            now,
            now.plus(REPLY_LIFE)));
  }
}
