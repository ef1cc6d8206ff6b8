package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.notifier.Dates;
import org.hakimtoto.notifier.HearingNotices;
import org.hakimtoto.notifier.Kind;
import org.hakimtoto.store.postgres.Numbers;
import org.hakimtoto.store.postgres.Numbers.StoppedBy;
import org.hakimtoto.store.postgres.Numbers.Unsure;
import org.hakimtoto.store.postgres.ReceivedSms;
import org.hakimtoto.store.postgres.SmsPeople;
import org.hakimtoto.store.postgres.Tx;

/// Answers those who are no officers: guardians, other contacts, strangers. Nothing of any case is
/// looked up or said; a number that must not be contacted is answered exactly as one that nobody
/// knows.
final class PeopleDesk {
  private final SmsPeople people;
  private final Numbers numbers;
  private final HearingNotices hearings;
  private final ReceivedSms received;
  private final SmsReplies replies;
  private final InstantSource clock;

  PeopleDesk(
      SmsPeople people,
      Numbers numbers,
      HearingNotices hearings,
      ReceivedSms received,
      SmsReplies replies,
      InstantSource clock) {
    this.people = people;
    this.numbers = numbers;
    this.hearings = hearings;
    this.received = received;
    this.replies = replies;
    this.clock = clock;
  }

  /// Networks, services and foreign numbers text too; answering them makes loops.
  String answer(Tx tx, PhoneNumber phone, SmsCommand command) {
    return phone.kenyanMobile() ? answered(tx, phone, command) : "stranger-unanswered";
  }

  private String answered(Tx tx, PhoneNumber phone, SmsCommand command) {
    String became =
        people.contact(tx, phone)
            ? contact(tx, phone, command)
            : stranger(
                tx, phone, command instanceof SmsCommand.Stop ? Kind.STOPPED : Kind.HELPLINE);
    // whoever asks for silence gets it, known to us or not; last, for it writes the audit
    switch (command) {
      case SmsCommand.Stop _ ->
          numbers.stop(tx, phone, StoppedBy.PERSON, Numbers.By.SMS, clock.instant());
      case SmsCommand.Start _ -> numbers.start(tx, phone, Numbers.By.SMS);
      case SmsCommand.WrongPerson _ ->
          numbers.suspend(tx, phone, Unsure.WRONG_PERSON, Numbers.By.SMS, clock.instant());
      default -> {
        // nothing to keep of the number
      }
    }
    return became;
  }

  private String contact(Tx tx, PhoneNumber phone, SmsCommand command) {
    return switch (command) {
      case SmsCommand.Stop _ -> reply(tx, phone, Kind.STOPPED);
      case SmsCommand.Start _ -> reply(tx, phone, Kind.STARTED);
      case SmsCommand.WrongPerson _ -> reply(tx, phone, Kind.WRONG_PERSON);
      case SmsCommand.Confirm confirm -> {
        hearings.answered(tx, phone, confirm.yes(), clock.instant());
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
          SmsCommand.AdjournDay _,
          SmsCommand.UnclearDay _,
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
