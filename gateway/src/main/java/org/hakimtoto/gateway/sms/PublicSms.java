package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.sms.reply.Reply;
import org.hakimtoto.gateway.sms.reply.ReplyReader;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.contact.PhoneNumberStates.StoppedBy;
import org.hakimtoto.store.contact.PhoneNumberStates.Unsure;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.sms.KnownNumber;
import org.hakimtoto.store.sms.SmsPeople;

/// Answers those who are no officers: guardians, other contacts, strangers. A number that must not
/// be contacted is answered exactly as one that nobody knows; what it wrote is kept for the office
/// all the same.
final class PublicSms {
  private static final String UNANSWERED = "stranger-unanswered";

  private final SmsPeople people;
  private final PhoneNumberStates numbers;
  private final ContactSms contacts;
  private final FamilyWords words;
  private final AnswerDesk answers;
  private final Sealing sealing;
  private final Audit audit;
  private final SmsReplies replies;
  private final InstantSource clock;

  PublicSms(
      Stores stores,
      ContactSms contacts,
      FamilyWords words,
      AnswerDesk answers,
      SmsReplies replies,
      InstantSource clock) {
    this.people = stores.people();
    this.numbers = stores.numbers();
    this.contacts = contacts;
    this.words = words;
    this.answers = answers;
    this.sealing = stores.sealing();
    this.audit = stores.audit();
    this.replies = replies;
    this.clock = clock;
  }

  /// Networks, services and foreign numbers text too, and some phones answer by themselves:
  /// answering them makes loops.
  ///
  /// @param late whether it comes so late that it is not acted upon
  String answer(Tx tx, PhoneNumber phone, String text, boolean late) {
    if (!phone.kenyanMobile()) {
      return UNANSWERED;
    }
    Reply reply = meant(tx, phone, ReplyReader.read(text, false));
    if (reply.meaning() == Reply.Meaning.AUTOREPLY) {
      return "autoreply";
    }
    List<KnownNumber> cases = people.cases(tx, phone);
    Language language = language(tx, phone, cases, reply);
    var to = new SmsReplies.To(phone, language, cases.stream().anyMatch(KnownNumber::textable));
    if (late && !silences(reply)) {
      return replies.add(tx, to, MessageKind.TOO_LATE, Optional.empty(), Map.of());
    }
    // whoever asks for silence gets it, known to us or not; the audit of it comes last
    List<Audit.Entry> kept = keep(tx, phone, reply);
    String became =
        cases.stream().anyMatch(KnownNumber::textable)
            ? contacts.answer(tx, to, reply, cases)
            : stranger(tx, to, reply, cases);
    audit.writeAll(tx, kept);
    if (reply.meaning() == Reply.Meaning.START) {
      numbers.start(tx, phone, PhoneNumberStates.By.SMS);
    }
    return became;
  }

  /// `SITAKI` is a no to whoever was asked to come, and a stop of anybody else.
  private Reply meant(Tx tx, PhoneNumber phone, Reply reply) {
    return reply.meaning() != Reply.Meaning.UNWILLING
        ? reply
        : reply.as(
            answers.anythingOpen(tx, phone, clock.instant())
                ? Reply.Meaning.NO
                : Reply.Meaning.STOP);
  }

  /// A wish to be left alone is kept however late it comes.
  private static boolean silences(Reply reply) {
    return switch (reply.meaning()) {
      case STOP, WRONG_PERSON, SHARED_PHONE -> true;
      default -> false;
    };
  }

  private List<Audit.Entry> keep(Tx tx, PhoneNumber phone, Reply reply) {
    byte[] index = sealing.phoneIndex(phone);
    var by = PhoneNumberStates.By.SMS;
    return switch (reply.meaning()) {
      case STOP -> numbers.stopped(tx, index, StoppedBy.PERSON, by, clock.instant());
      case WRONG_PERSON, SHARED_PHONE ->
          numbers.suspended(tx, index, Unsure.WRONG_PERSON, by, clock.instant());
      default -> List.of();
    };
  }

  /// Anybody learns where help is, and never whether a reference exists. Each kind of text is
  /// answered in words of its own, within the bounds of [org.hakimtoto.store.sms.SmsLimits], which
  /// end every loop.
  private String stranger(Tx tx, SmsReplies.To to, Reply reply, List<KnownNumber> cases) {
    String became =
        kind(reply)
            .map(kind -> replies.add(tx, to, kind, Optional.empty(), Map.of()))
            .filter(added -> !added.equals(SmsReplies.UNANSWERED))
            .map(_ -> "stranger")
            .orElse(UNANSWERED);
    words.keep(tx, to.phone(), reply, cases);
    return became;
  }

  /// In which words; empty: whoever only thanks needs none.
  private static Optional<MessageKind> kind(Reply reply) {
    return switch (reply.meaning()) {
      case THANKS, AUTOREPLY -> Optional.empty();
      case STOP -> Optional.of(MessageKind.STOPPED_NOBODY);
      case START -> Optional.of(MessageKind.STARTED);
      case WRONG_PERSON, SHARED_PHONE -> Optional.of(MessageKind.WRONG_PERSON);
      case PHONE_ME -> Optional.of(MessageKind.PUBLIC_HELP);
      case STATUS -> Optional.of(of(reply, MessageKind.PUBLIC_HELP));
      case YES, NO, UNWILLING, CONTRADICTION, WHO, ENGLISH, KISWAHILI, UNREAD ->
          Optional.of(of(reply, MessageKind.HELPLINE));
    };
  }

  /// Whoever names a reference, any, hears that there is nothing for them under it.
  private static MessageKind of(Reply reply, MessageKind otherwise) {
    return reply.which().reference().isPresent() ? MessageKind.STATUS_NOT_FOR_YOU : otherwise;
  }

  /// The one the number asked for, or an officer wrote down; else that of the words; else the one
  /// most people read. Of a number that must not be contacted nothing is known.
  private Language language(Tx tx, PhoneNumber phone, List<KnownNumber> cases, Reply reply) {
    return people
        .language(tx, phone)
        .or(() ->
            cases.stream().filter(KnownNumber::textable).map(KnownNumber::language).findFirst())
        .or(reply::language)
        .orElse(Language.KISWAHILI);
  }
}
