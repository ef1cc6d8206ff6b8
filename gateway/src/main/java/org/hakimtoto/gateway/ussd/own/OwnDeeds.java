package org.hakimtoto.gateway.ussd.own;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Refusals;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.OwnRoom;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportChoice;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.notifier.planner.HearingNotices.Passed;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.FamiliesToTell;

/// What a chief decides of the own reports, of families and of children back home.
final class OwnDeeds {
  private final ChangeCase cases;
  private final FamiliesToTell families;
  private final HearingNotices hearings;
  private final OwnCorrections corrections;
  private final Supplier<UUID> ids;

  OwnDeeds(
      Stores stores, FamiliesToTell families, HearingNotices hearings, OwnCorrections corrections) {
    this.cases = stores.change();
    this.families = families;
    this.hearings = hearings;
    this.corrections = corrections;
    this.ids = stores.ids();
  }

  Outcome act(Tx tx, OwnRoom.Deeds deed, Officer officer, Asker asker) {
    return switch (deed) {
      case ADD_DANGER -> change(tx, danger(asker), officer, asker);
      case ADD_MOVED -> change(tx, moved(asker), officer, asker);
      case ASK_TO_WITHDRAW -> withdrawn(tx, officer, asker);
      case SEE_CHILD -> change(tx, seen(asker), officer, asker);
      case PASS_ON_MESSAGE -> passedOn(tx, officer, asker);
      case ADD_NAME -> corrected(tx, OwnCorrections.name(asker), officer, asker);
      case CORRECT_WHAT -> corrected(tx, OwnCorrections.what(asker), officer, asker);
      case CORRECT_CHILD -> corrected(tx, OwnCorrections.child(asker), officer, asker);
      case CORRECT_PLACE -> corrected(tx, corrections.place(asker), officer, asker);
      case ADD_GUARDIAN -> guardianNamed(tx, officer, asker);
    };
  }

  /// What is as it should be already is thanked for as well.
  private Outcome corrected(Tx tx, Optional<Correction> correction, Officer officer, Asker asker) {
    return thanked(
        change(tx, correction.map(CaseCommand.CorrectReport::new), officer, asker), asker);
  }

  /// Nothing tells the reporter what is known of the guardian already, nor that nobody is let near
  /// who was named a danger.
  private Outcome guardianNamed(Tx tx, Officer officer, Asker asker) {
    Optional<CaseCommand> command =
        OwnCorrections.guardian(asker).map(said -> new CaseCommand.NameGuardian(said, ids.get()));
    return thanked(change(tx, command, officer, asker), asker);
  }

  private static Outcome thanked(Outcome outcome, Asker asker) {
    boolean nothingNew =
        outcome.equals(new Outcome.NotDone(Reason.DONE_ALREADY))
            || outcome.equals(new Outcome.NotDone(Reason.BLOCKED));
    return OwnDesk.reference(asker)
        .filter(_ -> nothingNew)
        .<Outcome>map(reference -> new Outcome.Done(facts(reference, false)))
        .orElse(outcome);
  }

  private static Optional<CaseCommand> danger(Asker asker) {
    return said(asker, Slot.NEW_DANGER, ReportChoice.Danger.values())
        .map(OwnChoices::danger)
        .map(danger -> added(Optional.of(danger), Optional.empty()));
  }

  private static Optional<CaseCommand> moved(Asker asker) {
    return said(asker, Slot.NEW_WHERE, ReportChoice.WhereNow.values())
        .map(OwnChoices::whereabouts)
        .map(where -> added(Optional.empty(), Optional.of(where)));
  }

  private static CaseCommand added(Optional<Danger> danger, Optional<Whereabouts> where) {
    return new CaseCommand.Add(danger, where, "");
  }

  private static Optional<CaseCommand> seen(Asker asker) {
    return said(asker, Slot.SEEN, OwnRoom.Seen.values())
        .map(OwnChoices::seen)
        .map(CaseCommand.CheckAftercare::new);
  }

  /// Whoever looks over the reporter's shoulder reads the same, whatever the reason, and whether or
  /// not it was asked before.
  private Outcome withdrawn(Tx tx, Officer officer, Asker asker) {
    Optional<CaseCommand> command =
        said(asker, Slot.WITHDRAW_WHY, OwnRoom.Withdrawal.values())
            .map(OwnChoices::reason)
            .map(why -> new CaseCommand.RequestWithdrawal(Optional.of(why)));
    return thanked(change(tx, command, officer, asker), asker);
  }

  private Outcome passedOn(Tx tx, Officer officer, Asker asker) {
    Optional<Passed> passed =
        said(asker, Slot.RELAY_ANSWER, OwnRoom.Told.values()).map(OwnChoices::passed);
    Optional<UUID> contact = OwnDesk.family(asker);
    if (passed.isEmpty() || contact.isEmpty()) {
      return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    }
    return families
        .find(tx, officer, contact.get(), Channel.USSD, asker.now())
        .<Outcome>map(family -> {
          hearings.passedOn(tx, officer, family, passed.get(), asker.now());
          return new Outcome.Done();
        })
        .orElseGet(() -> new Outcome.NotDone(Reason.DONE_ALREADY));
  }

  private Outcome change(Tx tx, Optional<CaseCommand> command, Officer officer, Asker asker) {
    Optional<CaseReference> reference = OwnDesk.reference(asker);
    if (command.isEmpty() || reference.isEmpty()) {
      return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    }
    return switch (cases.change(
        tx,
        reference.get(),
        command.get(),
        officer,
        Channel.USSD,
        asker.now(),
        OptionalInt.empty())) {
      case ChangeCase.Outcome.Done done ->
          new Outcome.Done(facts(reference.get(), alerted(done.events())));
      case ChangeCase.Outcome.Refused refused -> Refusals.notDone(refused, OwnDeeds::reason);
      case ChangeCase.Outcome.NotForYou _ -> new Outcome.NotDone(Reason.NOT_YOURS);
      case ChangeCase.Outcome.Stale _ -> new Outcome.NotDone(Reason.MOVED_ON);
    };
  }

  private static Map<Fact, String> facts(CaseReference reference, boolean alerted) {
    var facts = new EnumMap<Fact, String>(Fact.class);
    facts.put(Fact.REFERENCE, reference.shown());
    facts.put(Fact.ALERTED, alerted ? "yes" : "");
    return facts;
  }

  /// Whether the screen may say that somebody is alerted by it.
  private static boolean alerted(List<CaseEvent> events) {
    return events.stream()
        .anyMatch(event ->
            switch (event) {
              case CaseEvent.Added e -> e.rose() && e.urgency() == Urgency.RED;
              case CaseEvent.AftercareChecked e -> e.help();
              default -> false;
            });
  }

  private static Reason reason(Refusal why) {
    return switch (why) {
      case CASE_CLOSED -> Reason.MOVED_ON;
      case ALREADY_DONE, NOTHING_SAID -> Reason.DONE_ALREADY;
      case NOT_ALLOWED -> Reason.NOT_YOURS;
      case DO_NOT_CONTACT, NUMBER_BLOCKED -> Reason.BLOCKED;
      case TOO_MANY -> Reason.TOO_MANY;
      default -> Reason.AGAINST_THE_RULES;
    };
  }

  private static <W extends Word> Optional<W> said(Asker asker, Slot slot, W[] words) {
    return asker.place().chosen(slot, words);
  }
}
