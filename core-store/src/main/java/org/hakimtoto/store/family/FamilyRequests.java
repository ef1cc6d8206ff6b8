package org.hakimtoto.store.family;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.ContactNotes;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.contact.NewCall.Reason;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.family.FamilyLine.Caller;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.sms.SmsPeople;

/// What people close to a child ask for by their own phone. Whatever needs somebody becomes a call
/// for the office that has the case, with the words in its file; nothing about the contact itself
/// is changed by the caller. Each writes the audit, so it comes last in its transaction.
public final class FamilyRequests {
  /// By when somebody is phoned who cannot come, or asked for it.
  public static final Duration CALL_WITHIN = Duration.ofHours(24);

  /// By when somebody who is afraid is.
  public static final Duration AFRAID_WITHIN = Duration.ofHours(1);

  private static final PhoneNumberStates.By HERE =
      new PhoneNumberStates.By(Optional.empty(), Channel.USSD);

  private final ContactNotes notes;
  private final CallTasks calls;
  private final CaseOffices offices;
  private final PhoneNumberStates numbers;
  private final SmsPeople people;
  private final Audit audit;

  public FamilyRequests(Sealing sealing, Supplier<UUID> ids) {
    this.notes = new ContactNotes(sealing, ids);
    this.calls = new CallTasks(ids);
    this.offices = new CaseOffices(sealing);
    this.numbers = new PhoneNumberStates(sealing, ids);
    this.people = new SmsPeople(sealing);
    this.audit = new Audit(sealing);
  }

  /// Why they cannot come.
  ///
  /// @param called whether the office has a call to make for that day anyway; who is afraid is
  ///   phoned at once all the same
  public void cannotCome(Tx tx, Caller caller, Hindrance why, boolean called, Instant now) {
    if (called && why != Hindrance.AFRAID) {
      note(tx, caller, why.note(), true, now);
    } else {
      Duration within = why == Hindrance.AFRAID ? AFRAID_WITHIN : CALL_WITHIN;
      call(tx, caller, Reason.ASKS_CALL, why.note(), now.plus(within), now);
    }
  }

  public void callMe(Tx tx, Caller caller, CallTime when, Instant now) {
    call(tx, caller, Reason.ASKS_CALL, when.note(), when.by(now), now);
  }

  /// A language that no text is written in: somebody who speaks it phones.
  public void anotherLanguage(Tx tx, Caller caller, Instant now) {
    call(
        tx,
        caller,
        Reason.ASKS_CALL,
        "ANOTHER LANGUAGE / LUGHA NYINGINE",
        now.plus(CALL_WITHIN),
        now);
  }

  /// An officer phones the new number and then writes it down; till then all goes to the old one.
  public void newNumber(Tx tx, Caller caller, PhoneNumber number, Instant now) {
    call(
        tx,
        caller,
        Reason.NUMBER_UNSURE,
        "NEW NUMBER / NAMBARI MPYA: " + number.e164(),
        now.plus(PhoneNumberStates.FIND_WITHIN),
        now);
  }

  /// Texts to this number are in that language from now on.
  public void speak(Tx tx, Caller caller, Language language) {
    people.speak(tx, caller.phone(), language);
    audit.write(
        tx,
        new Audit.Entry(
            Optional.empty(),
            Optional.empty(),
            "family.language",
            Channel.USSD,
            Optional.of(caller.caseId()),
            language.code()));
  }

  /// No more reminders; what the law requires to be told still comes.
  public void stop(Tx tx, Caller caller, Instant now) {
    numbers.stop(tx, caller.phone(), PhoneNumberStates.StoppedBy.PERSON, HERE, now);
  }

  /// The phone is somebody else's: nothing more goes to it, in any case, until an officer has found
  /// the person.
  public void notMine(Tx tx, Caller caller, Instant now) {
    numbers.suspend(tx, caller.phone(), PhoneNumberStates.Unsure.WRONG_PERSON, HERE, now);
  }

  private void call(Tx tx, Caller caller, Reason reason, String words, Instant by, Instant now) {
    boolean opened =
        offices
            .responsible(tx, caller.caseId())
            .filter(office ->
                calls.open(
                    tx,
                    new NewCall(
                        caller.caseId(),
                        Optional.of(caller.contact()),
                        office.id(),
                        reason,
                        Optional.empty(),
                        by)))
            .isPresent();
    // who must phone anyway is told by that
    note(tx, caller, words, opened, now);
    if (opened) {
      audit.write(tx, CallTasks.opened(caller.caseId(), reason));
    }
  }

  private void note(Tx tx, Caller caller, String words, boolean read, Instant now) {
    notes.keep(
        tx,
        new ContactNotes.Note(
            caller.caseId(),
            Optional.of(caller.contact()),
            Optional.empty(),
            caller.phone(),
            words,
            read,
            Channel.USSD),
        now);
  }
}
