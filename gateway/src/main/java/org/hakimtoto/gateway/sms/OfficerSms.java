package org.hakimtoto.gateway.sms;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Standing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.sms.reply.Reply;
import org.hakimtoto.gateway.sms.reply.ReplyReader;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.contact.PhoneNumberStates.StoppedBy;
import org.hakimtoto.store.contact.PhoneNumberStates.Unsure;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.sms.ReceivedSms;
import org.hakimtoto.store.sms.SmsCodes;
import org.hakimtoto.store.sms.SmsLimits;
import org.hakimtoto.store.sms.SmsPeople;

/// Answers officers. A wrong reference or code counts against the number, whatever it was meant
/// for; what changes a child's record needs a code besides.
final class OfficerSms {
  private final ReceivedSms received;
  private final SmsLimits limits;
  private final SmsCodes codes;
  private final SmsPeople people;
  private final PhoneNumberStates numbers;
  private final OfficerAnswers answers;
  private final CaseWork work;
  private final CourtDaySms courtDays;
  private final OwnReportSms ownReports;
  private final SmsReplies replies;
  private final InstantSource clock;

  OfficerSms(
      Stores stores,
      SmsCodes codes,
      OfficerAnswers answers,
      CaseWork work,
      CourtDaySms courtDays,
      SmsReplies replies,
      InstantSource clock) {
    this.received = stores.received();
    this.limits = stores.limits();
    this.people = stores.people();
    this.numbers = stores.numbers();
    this.codes = codes;
    this.answers = answers;
    this.work = work;
    this.courtDays = courtDays;
    this.ownReports = new OwnReportSms(stores, replies);
    this.replies = replies;
    this.clock = clock;
  }

  /// A locked number was told so once; now it hears nothing until the hour is over. But it may take
  /// up a case that it was alerted to, and say that it did not: wrong references can be sent in its
  /// name by anybody, and must not keep an office from a child.
  ///
  /// @param late whether it comes so late that it is not acted upon
  String answer(Tx tx, Officer officer, String text, boolean late) {
    if (limits.locked(tx, officer.phone())) {
      return new Turn(tx, officer).locked(SmsCommand.read(text), late);
    }
    Reply reply = ReplyReader.read(text, true);
    if (reply.meaning() == Reply.Meaning.AUTOREPLY) {
      // a phone that answers by itself would answer us again
      return "autoreply";
    }
    var turn = new Turn(tx, officer);
    return late ? turn.reply(MessageKind.TOO_LATE) : turn.answered(SmsCommand.read(text), reply);
  }

  /// One text of one officer being answered, in the transaction it is answered in.
  private final class Turn {
    private final Tx tx;
    private final Officer officer;

    Turn(Tx tx, Officer officer) {
      this.tx = tx;
      this.officer = officer;
    }

    String locked(SmsCommand command, boolean late) {
      return switch (command) {
        case SmsCommand.Accept accept
            when !late && received.alerted(tx, officer.phone(), accept.reference()) ->
            accepted(accept.reference());
        case SmsCommand.Objection objection
            when received.acceptedByText(tx, officer.id(), objection.reference()) ->
            objected(objection.reference());
        default -> "locked";
      };
    }

    /// A text that is no command may answer what the officer was asked to pass on.
    String answered(SmsCommand command, Reply reply) {
      return switch (command) {
        case SmsCommand.Confirm confirm -> answers.keep(tx, officer, reply, confirm.yes());
        case SmsCommand.Help _, SmsCommand.MistypedReference _ ->
            inWords(reply).orElseGet(() -> answered(command));
        default -> answered(command);
      };
    }

    private Optional<String> inWords(Reply reply) {
      boolean named = reply.which().said() || reply.which().bare();
      return switch (reply.meaning()) {
        case YES, NO ->
            named || answers.anythingOpen(tx, officer)
                ? Optional.of(
                    answers.keep(tx, officer, reply, reply.meaning() == Reply.Meaning.YES))
                : Optional.empty();
        case THANKS -> Optional.of("thanks");
        default -> Optional.empty();
      };
    }

    private String answered(SmsCommand command) {
      return switch (command) {
        case SmsCommand.AskStatus ask -> status(ask);
        case SmsCommand.AskToday _ -> today();
        case SmsCommand.MistypedReference _ -> missed(MessageKind.REFERENCE_MISTYPED);
        case SmsCommand.Accept accept -> accepted(accept.reference());
        case SmsCommand.Change change -> changed(change);
        case SmsCommand.AdjournDay wish ->
            officer.role() == Role.COURT_REGISTRY ? adjourned(wish) : reply(MessageKind.SMS_HELP);
        case SmsCommand.UnclearDay _ ->
            reply(
                officer.role() == Role.COURT_REGISTRY
                    ? MessageKind.COURT_DAY_HOW
                    : MessageKind.SMS_HELP);
        case SmsCommand.UnknownStage _ -> reply(MessageKind.STAGE_UNKNOWN);
        case SmsCommand.Speak speak -> spoken(speak.language());
        case SmsCommand.Stop _ -> stopped();
        case SmsCommand.Start _ -> started();
        case SmsCommand.WrongPerson _ -> wrongPerson();
        case SmsCommand.Objection objection -> objected(objection.reference());
        case SmsCommand.AddNote add -> added(add);
        case SmsCommand.NotArrived missing -> notArrived(missing.reference());
        case SmsCommand.Withdraw wish ->
            told(
                wish.reference(),
                work.withdraw(tx, officer, wish.reference(), clock.instant()),
                MessageKind.WITHDRAWAL_HEARD,
                MessageKind.WITHDRAWAL_HEARD);
        case SmsCommand.Confirm _, SmsCommand.Help _ -> reply(MessageKind.SMS_HELP);
      };
    }

    private String status(SmsCommand.AskStatus ask) {
      return received.ask(
          tx, officer, ask.reference(), clock.instant(), status -> status(ask, status));
    }

    private String status(SmsCommand.AskStatus ask, ReceivedSms.Status status) {
      return switch (status) {
        case ReceivedSms.Status.NotForYou _ -> missed(MessageKind.STATUS_NOT_FOR_YOU);
        case ReceivedSms.Status.Known known ->
            ownReports.status(tx, officer, ask.reference()).orElseGet(() -> status(ask, known));
      };
    }

    private String status(SmsCommand.AskStatus ask, ReceivedSms.Status.Known known) {
      var facts = new HashMap<>(naming(ask.reference()));
      facts.put("stage", known.stage().name());
      facts.put("office", known.office().orElse(""));
      facts.put("date", known.nextDate().map(Instant::toString).orElse(""));
      MessageKind kind = statusKind(ask.about(), known.office().isPresent());
      return reply(kind, Optional.of(known.caseId()), facts);
    }

    private static MessageKind statusKind(SmsCommand.About about, boolean hasOffice) {
      return switch (about) {
        case NEXT_DATE -> MessageKind.STATUS_DATE;
        case OFFICE -> hasOffice ? MessageKind.STATUS_OFFICE : MessageKind.STATUS_NO_OFFICE;
        case ALL -> hasOffice ? MessageKind.STATUS : MessageKind.STATUS_NO_OFFICE;
      };
    }

    private String today() {
      LocalDate day = Kenya.day(clock.instant());
      return received.today(tx, officer, Kenya.startOf(day), Kenya.endOf(day), this::today);
    }

    private String today(ReceivedSms.Today today) {
      if (today.count() == 0) {
        return reply(MessageKind.TODAY_NONE);
      }
      String list =
          today.first().stream()
              .map(due ->
                  due.reference().shown() + " " + Dates.time(due.when(), officer.language().code()))
              .collect(Collectors.joining("; "));
      return reply(
          MessageKind.TODAY,
          Optional.empty(),
          Map.of("count", Long.toString(today.count()), "list", list));
    }

    /// Accepting needs no code: it tells nothing and takes nothing from the child. But it comes
    /// from a number that was alerted, or from a role that takes cases up.
    private String accepted(CaseReference reference) {
      boolean mayBe =
          CaseAccess.may(officer.role(), EnumSet.allOf(Standing.class), Permission.ACCEPT)
              || received.alerted(tx, officer.phone(), reference);
      CaseWork.Result result =
          mayBe
              ? work.accept(tx, officer, reference, clock.instant())
              : new CaseWork.Result.NotForYou();
      return told(reference, result, MessageKind.ACCEPTED, MessageKind.ACCEPTED_ALREADY);
    }

    /// A sender can be forged, so the confirmation says how to object. Then the office has not
    /// accepted, the time to accept begins anew, and the office above is told. An objection that is
    /// forged does no more than that.
    private String objected(CaseReference reference) {
      return received.acceptedByText(tx, officer.id(), reference)
          ? told(
              reference,
              work.decline(tx, officer, reference, clock.instant()),
              MessageKind.CHANGED,
              MessageKind.CHANGED_ALREADY)
          : reply(MessageKind.NOTHING_ACCEPTED, naming(reference));
    }

    /// Nothing that is written is changed by it, so that it needs no code.
    private String added(SmsCommand.AddNote add) {
      return add.words().isBlank()
          ? reply(MessageKind.SMS_HELP)
          : told(
              add.reference(),
              work.add(tx, officer, add.reference(), add.words(), clock.instant()),
              MessageKind.CHANGED,
              MessageKind.CHANGED_ALREADY);
    }

    /// An alarm must not wait for a code.
    private String notArrived(CaseReference reference) {
      return told(
          reference,
          work.notArrived(tx, officer, reference, clock.instant()),
          MessageKind.NOT_ARRIVED_HEARD,
          MessageKind.NOT_ARRIVED_HEARD);
    }

    /// The code is good for one change that was made; one that was refused does not cost it.
    private String changed(SmsCommand.Change change) {
      if (change.code().isEmpty()) {
        return reply(MessageKind.CODE_NEEDED);
      }
      if (!codes.right(tx, officer.id(), change.code())) {
        return missed(MessageKind.CODE_NEEDED);
      }
      CaseWork.Result result = worked(change, clock.instant());
      if (result instanceof CaseWork.Result.Done) {
        codes.spend(tx, officer.id());
      }
      return told(change.reference(), result, MessageKind.CHANGED, MessageKind.CHANGED_ALREADY);
    }

    private String adjourned(SmsCommand.AdjournDay wish) {
      if (wish.code().isEmpty()) {
        return reply(MessageKind.CODE_NEEDED);
      }
      if (!codes.right(tx, officer.id(), wish.code())) {
        return missed(MessageKind.CODE_NEEDED);
      }
      CourtDaySms.Told told = courtDays.adjourn(tx, officer, wish);
      if (told.begun()) {
        codes.spend(tx, officer.id());
      }
      return reply(told.kind(), told.facts());
    }

    private CaseWork.Result worked(SmsCommand.Change change, Instant now) {
      return switch (change) {
        case SmsCommand.Decline decline -> work.decline(tx, officer, decline.reference(), now);
        case SmsCommand.Arrived arrived -> work.arrived(tx, officer, arrived.reference(), now);
        case SmsCommand.Close close -> work.close(tx, officer, close.reference(), now);
        case SmsCommand.Move move -> work.move(tx, officer, move.reference(), move.to(), now);
      };
    }

    private String told(
        CaseReference reference, CaseWork.Result result, MessageKind done, MessageKind already) {
      return switch (result) {
        case CaseWork.Result.Done _ -> reply(done, naming(reference));
        case CaseWork.Result.RuledOut refused ->
            reply(
                refused.why() == Refusal.ALREADY_DONE ? already : refusal(refused.why()),
                naming(reference));
        case CaseWork.Result.NotForYou _ -> missed(MessageKind.STATUS_NOT_FOR_YOU);
      };
    }

    /// What a text may say of a refusal: never anything that tells of the child, such as an age.
    private static MessageKind refusal(Refusal why) {
      return switch (why) {
        case NOT_ALLOWED -> MessageKind.REFUSED_NOT_ALLOWED;
        case NOT_FROM_THIS_STAGE -> MessageKind.REFUSED_STAGE;
        case CASE_CLOSED -> MessageKind.REFUSED_CLOSED;
        default -> MessageKind.REFUSED;
      };
    }

    private String spoken(Language language) {
      people.speak(tx, officer.id(), language);
      return replies.add(
          tx,
          new SmsReplies.To(officer.phone(), language, true),
          MessageKind.LANGUAGE_SET,
          Optional.empty(),
          Map.of());
    }

    /// Alerts go on; what the officer hears as somebody's guardian stops. A text to the short code
    /// can be forged, and must not silence an alert.
    private String stopped() {
      String became = reply(MessageKind.STOPPED_ON_DUTY);
      if (people.contact(tx, officer.phone())) {
        numbers.stop(tx, officer.phone(), StoppedBy.PERSON, by(), clock.instant());
      } else {
        numbers.refused(tx, by());
      }
      return became;
    }

    private String started() {
      String became = reply(MessageKind.STARTED);
      numbers.start(tx, officer.phone(), by());
      return became;
    }

    /// Whoever objects to an acceptance and names no case is told how.
    private String wrongPerson() {
      String became = reply(MessageKind.NOT_ME_HOW);
      numbers.suspend(tx, officer.phone(), Unsure.WRONG_PERSON, by(), clock.instant());
      return became;
    }

    private PhoneNumberStates.By by() {
      return new PhoneNumberStates.By(Optional.of(officer.id()), Channel.SMS);
    }

    /// A wrong reference or code: the one that locks the number is told so, the others what is
    /// usual.
    private String missed(MessageKind usual) {
      boolean locked = limits.missed(tx, officer.id(), officer.phone());
      return reply(locked ? MessageKind.SMS_LOCKED : usual);
    }

    private static Map<String, String> naming(CaseReference reference) {
      return Map.of("reference", reference.shown());
    }

    private String reply(MessageKind kind) {
      return reply(kind, Map.of());
    }

    private String reply(MessageKind kind, Map<String, String> facts) {
      return reply(kind, Optional.empty(), facts);
    }

    private String reply(MessageKind kind, Optional<UUID> caseId, Map<String, String> facts) {
      return replies.add(
          tx, new SmsReplies.To(officer.phone(), officer.language(), true), kind, caseId, facts);
    }
  }
}
