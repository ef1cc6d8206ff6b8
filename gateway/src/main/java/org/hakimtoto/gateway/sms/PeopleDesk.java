package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.notifier.Dates;
import org.hakimtoto.notifier.Kind;
import org.hakimtoto.store.postgres.ReceivedSms;
import org.hakimtoto.store.postgres.SmsPeople;
import org.hakimtoto.store.postgres.SmsPeople.StopReason;
import org.hakimtoto.store.postgres.Tx;

/// Answers those who are no officers: guardians, other contacts, strangers. Nothing of any case is
/// looked up or said; a number that must not be contacted is answered exactly as one that nobody
/// knows.
final class PeopleDesk {
  private final SmsPeople people;
  private final ReceivedSms received;
  private final SmsReplies replies;
  private final InstantSource clock;

  PeopleDesk(SmsPeople people, ReceivedSms received, SmsReplies replies, InstantSource clock) {
    this.people = people;
    this.received = received;
    this.replies = replies;
    this.clock = clock;
  }

  /// Networks, services and foreign numbers text too; answering them makes loops.
  String answer(Tx tx, PhoneNumber phone, SmsCommand command) {
    return phone.kenyanMobile() ? answered(tx, phone, command) : "stranger-unanswered";
  }

  private String answered(Tx tx, PhoneNumber phone, SmsCommand command) {
    // whoever asks for silence gets it, known to us or not
    switch (command) {
      case SmsCommand.Stop _ -> people.stop(tx, phone, StopReason.STOP);
      case SmsCommand.WrongPerson _ -> people.stop(tx, phone, StopReason.WRONG_PERSON);
      default -> {
        // nothing to keep yet
      }
    }
    return people.contact(tx, phone)
        ? contact(tx, phone, command)
        : stranger(tx, phone, command instanceof SmsCommand.Stop ? Kind.STOPPED : Kind.HELPLINE);
  }

  private String contact(Tx tx, PhoneNumber phone, SmsCommand command) {
    return switch (command) {
      case SmsCommand.Stop _ -> reply(tx, phone, Kind.STOPPED);
      case SmsCommand.WrongPerson _ -> reply(tx, phone, Kind.WRONG_PERSON);
      case SmsCommand.Confirm confirm -> {
        people.confirmed(tx, phone, confirm.yes());
        yield reply(tx, phone, Kind.CONFIRMED);
      }
      case SmsCommand.Speak speak -> {
        people.speak(tx, phone, speak.language());
        yield reply(tx, phone, Kind.LANGUAGE_SET);
      }
      case SmsCommand.AskStatus _,
          SmsCommand.AskToday _,
          SmsCommand.MistypedReference _,
          SmsCommand.Accept _,
          SmsCommand.Change _,
          SmsCommand.UnknownStage _,
          SmsCommand.Help _ ->
          stranger(tx, phone, Kind.HELPLINE);
    };
  }

  /// Anybody learns where help is, at most once a day, and never whether a reference exists.
  private String stranger(Tx tx, PhoneNumber phone, Kind kind) {
    var today = clock.instant().atZone(Dates.KENYA).toLocalDate();
    if (!received.strangerMayBeAnswered(tx, phone, today)) {
      return "stranger-unanswered";
    }
    reply(tx, phone, kind);
    return "stranger";
  }

  /// In the language the number asked for, else in the one most people read.
  private String reply(Tx tx, PhoneNumber phone, Kind kind) {
    Language language = people.language(tx, phone).orElse(Language.KISWAHILI);
    return replies.add(
        tx, new SmsReplies.To(phone, language, false), kind, Optional.empty(), Map.of());
  }
}
