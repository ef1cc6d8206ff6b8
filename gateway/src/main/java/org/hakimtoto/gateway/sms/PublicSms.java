package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.contact.PhoneNumberStates.StoppedBy;
import org.hakimtoto.store.contact.PhoneNumberStates.Unsure;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.sms.ReceivedSms;
import org.hakimtoto.store.sms.SmsPeople;

/// Answers those who are no officers: guardians, other contacts, strangers. Nothing of any case is
/// looked up or said; a number that must not be contacted is answered exactly as one that nobody
/// knows.
final class PublicSms {
  private final SmsPeople people;
  private final PhoneNumberStates numbers;
  private final HearingNotices hearings;
  private final ReceivedSms received;
  private final SmsReplies replies;
  private final InstantSource clock;

  PublicSms(
      SmsPeople people,
      PhoneNumberStates numbers,
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
                tx,
                phone,
                command instanceof SmsCommand.Stop ? MessageKind.STOPPED : MessageKind.HELPLINE);
    // whoever asks for silence gets it, known to us or not; last, for it writes the audit
    switch (command) {
      case SmsCommand.Stop _ ->
          numbers.stop(tx, phone, StoppedBy.PERSON, PhoneNumberStates.By.SMS, clock.instant());
      case SmsCommand.Start _ -> numbers.start(tx, phone, PhoneNumberStates.By.SMS);
      case SmsCommand.WrongPerson _ ->
          numbers.suspend(
              tx, phone, Unsure.WRONG_PERSON, PhoneNumberStates.By.SMS, clock.instant());
      default -> {
        // nothing to keep of the number
      }
    }
    return became;
  }

  private String contact(Tx tx, PhoneNumber phone, SmsCommand command) {
    return switch (command) {
      case SmsCommand.Stop _ -> reply(tx, phone, MessageKind.STOPPED);
      case SmsCommand.Start _ -> reply(tx, phone, MessageKind.STARTED);
      case SmsCommand.WrongPerson _ -> reply(tx, phone, MessageKind.WRONG_PERSON);
      case SmsCommand.Confirm confirm -> {
        hearings.answered(tx, phone, confirm.yes(), clock.instant());
        yield reply(tx, phone, MessageKind.CONFIRMED);
      }
      case SmsCommand.Speak speak -> {
        people.speak(tx, phone, speak.language());
        yield reply(tx, phone, MessageKind.LANGUAGE_SET);
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
          stranger(tx, phone, MessageKind.HELPLINE);
    };
  }

  /// Anybody learns where help is, at most once a day, and never whether a reference exists.
  private String stranger(Tx tx, PhoneNumber phone, MessageKind kind) {
    var today = Kenya.day(clock.instant());
    if (!received.strangerMayBeAnswered(tx, phone, today)) {
      return "stranger-unanswered";
    }
    reply(tx, phone, kind);
    return "stranger";
  }

  /// In the language the number asked for, else in the one most people read.
  private String reply(Tx tx, PhoneNumber phone, MessageKind kind) {
    Language language = people.language(tx, phone).orElse(Language.KISWAHILI);
    return replies.add(
        tx, new SmsReplies.To(phone, language, false), kind, Optional.empty(), Map.of());
  }
}
