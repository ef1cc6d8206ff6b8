package org.hakimtoto.gateway.sms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.sms.reply.QuestionChoice;
import org.hakimtoto.gateway.sms.reply.Reply;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.planner.OfficeNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.OpenQuestion;
import org.hakimtoto.store.sms.KnownNumber;
import org.hakimtoto.store.sms.ReceivedSms;
import org.hakimtoto.store.sms.SmsPeople;

/// Answers people close to a child whose number is safe to text. Whoever holds the phone reads it:
/// no brand, and nothing that tells what it is about.
final class ContactSms {
  private final SmsPeople people;
  private final ReceivedSms received;
  private final AnswerDesk answers;
  private final FamilyWords words;
  private final OfficeNumber offices;
  private final SmsReplies replies;
  private final InstantSource clock;

  ContactSms(
      Stores stores,
      AnswerDesk answers,
      FamilyWords words,
      OfficeNumber offices,
      SmsReplies replies,
      InstantSource clock) {
    this.people = stores.people();
    this.received = stores.received();
    this.answers = answers;
    this.words = words;
    this.offices = offices;
    this.replies = replies;
    this.clock = clock;
  }

  String answer(Tx tx, SmsReplies.To to, Reply reply, List<KnownNumber> cases) {
    return new Turn(tx, to, reply, cases).answered();
  }

  /// One text of one person being answered, in the transaction it is answered in.
  private final class Turn {
    private final Tx tx;
    private final SmsReplies.To to;
    private final Reply reply;
    private final List<KnownNumber> cases;
    private final KnownNumber about;

    /// A number that is discreet in one case is so in all.
    private final boolean discreet;

    private final Instant now = clock.instant();

    Turn(Tx tx, SmsReplies.To to, Reply reply, List<KnownNumber> cases) {
      this.tx = tx;
      this.to = to;
      this.reply = reply;
      this.cases = cases.stream().filter(KnownNumber::textable).toList();
      this.discreet = cases.stream().anyMatch(KnownNumber::discreet);
      this.about = FamilyWords.about(reply, this.cases).orElseThrow();
    }

    String answered() {
      return switch (reply.meaning()) {
        case YES -> answer(true);
        case NO, UNWILLING -> answer(false);
        case CONTRADICTION, UNREAD -> unread();
        case PHONE_ME -> noted(MessageKind.HELP_COMING);
        case WHO -> noted(MessageKind.WHO_WE_ARE);
        case STATUS -> status();
        case STOP -> noted(stopped());
        case START -> noted(MessageKind.STARTED);
        case WRONG_PERSON, SHARED_PHONE -> noted(MessageKind.WRONG_PERSON);
        case ENGLISH -> spoken(Language.ENGLISH);
        case KISWAHILI -> spoken(Language.KISWAHILI);
        case THANKS, AUTOREPLY -> "thanks";
      };
    }

    private String answer(boolean yes) {
      return switch (answers.keep(tx, to.phone(), reply.which(), yes, now)) {
        case QuestionChoice.One one -> thanked(one.question(), yes);
        case QuestionChoice.Several several ->
            noted(MessageKind.WHICH_ONE, AnswerDesk.named(several.questions()), about);
        case QuestionChoice.Nothing _ ->
            yes || reply.which().bare() ? noted(MessageKind.CONFIRMED) : cannotCome();
      };
    }

    /// They were told a day and say no before anything asked. A digit alone may mean anything; who
    /// says it in words is heard, and where it is not certain of which day, is phoned.
    private String cannotCome() {
      if (!named()) {
        return noted(MessageKind.HELP_COMING, Map.of(), about, reply.calling());
      }
      return noted(
          answers.cannotCome(tx, to.phone(), about, now)
              ? MessageKind.CONFIRMED_NO
              : MessageKind.CONFIRMED);
    }

    private boolean named() {
      return reply
          .which()
          .reference()
          .map(about.reference()::equals)
          .orElseGet(() ->
              cases.stream().filter(KnownNumber::open).map(KnownNumber::caseId).distinct().count()
                  <= 1);
    }

    private String thanked(OpenQuestion question, boolean yes) {
      KnownNumber asked =
          cases.stream()
              .filter(one -> one.caseId().equals(question.caseId()))
              .findFirst()
              .orElse(about);
      var facts = new HashMap<String, String>();
      facts.put("reference", question.reference().shown());
      question.when().ifPresent(when -> facts.put("when", when.toString()));
      question.letter().ifPresent(letter -> facts.put("no", letter + "2"));
      MessageKind kind = yes ? MessageKind.CONFIRMED_YES : MessageKind.CONFIRMED_NO;
      return noted(question.when().isPresent() ? kind : MessageKind.CONFIRMED, facts, asked);
    }

    /// The first text of a day that is not understood is told what is; a later one that it was
    /// passed on.
    private String unread() {
      boolean first = received.firstUnread(tx, to.phone(), Kenya.day(now));
      return noted(first ? MessageKind.ONLY_THESE : MessageKind.CONFIRMED);
    }

    /// The next day that stands, of the case that is named, else the next of all.
    private String status() {
      List<KnownNumber> asked =
          reply.which().reference().equals(Optional.of(about.reference()))
              ? List.of(about)
              : cases.stream().filter(KnownNumber::open).toList();
      return asked.stream()
          .flatMap(
              one -> people.nextDay(tx, one.caseId(), now).map(day -> new Day(one, day)).stream())
          .min(Comparator.comparing(day -> day.next().when()))
          .map(day ->
              noted(
                  discreet ? MessageKind.HEARING_SET_DISCREET : MessageKind.HEARING_SET,
                  Map.of(
                      "reference", day.of().reference().shown(),
                      "court", day.next().court(),
                      "when", day.next().when().toString()),
                  day.of()))
          .orElseGet(() ->
              noted(
                  MessageKind.STATUS_DATE,
                  Map.of("reference", about.reference().shown(), "date", ""),
                  about));
    }

    /// What still comes is said: nothing to a phone of no open case.
    private MessageKind stopped() {
      if (cases.stream().noneMatch(KnownNumber::open)) {
        return MessageKind.STOPPED_NOBODY;
      }
      return discreet ? MessageKind.STOPPED_DISCREET : MessageKind.STOPPED;
    }

    private String spoken(Language language) {
      people.speak(tx, to.phone(), language);
      return replies.add(
          tx,
          new SmsReplies.To(to.phone(), language, true),
          MessageKind.LANGUAGE_SET,
          Optional.empty(),
          Map.of());
    }

    private String noted(MessageKind kind) {
      return noted(kind, Map.of(), about);
    }

    private String noted(MessageKind kind, Map<String, String> facts, KnownNumber of) {
      return noted(kind, facts, of, reply);
    }

    /// Replies, and keeps what was written besides.
    private String noted(MessageKind kind, Map<String, String> facts, KnownNumber of, Reply said) {
      var all = new HashMap<>(facts);
      all.put("call", offices.of(tx, of.caseId()));
      String became = replies.add(tx, to, kind, Optional.<UUID>empty(), all);
      words.keep(tx, to.phone(), said, of, Optional.empty());
      return became;
    }
  }

  private record Day(KnownNumber of, SmsPeople.NextDay next) {}
}
