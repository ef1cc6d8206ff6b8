package org.hakimtoto.gateway.ussd.conduct;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hakimtoto.core.conduct.ConductOutcome;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.vocabulary.ConductRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.conduct.ConductReports;
import org.hakimtoto.store.conduct.ConductReports.Told;
import org.hakimtoto.store.db.Tx;

/// What a coordinator does with reports about officers, after the PIN: reads them, calls whoever
/// wished it, and says what came of them. For anybody else there is none.
final class ConductReading {
  private final Stores stores;
  private final ConductReports reports;
  private final ConductWords words;

  ConductReading(Stores stores, Gazetteer gazetteer) {
    this.stores = stores;
    this.reports = new ConductReports(stores.sealing());
    this.words = new ConductWords(gazetteer);
  }

  Answer lines(Part part, Asker asker) {
    int most = Math.min(part.offset() + Ask.LIMIT, ConductReports.MOST);
    return seen(
        asker,
        (tx, officer) ->
            new Answer.Choices(
                reports.list(tx, officer, true, Optional.empty(), most, Channel.USSD).stream()
                    .skip(part.offset())
                    .map(ConductWords::line)
                    .toList(),
                part.letters().isEmpty()));
  }

  Answer look(ConductRoom.Looks view, Asker asker) {
    return seen(
        asker,
        (tx, officer) ->
            reference(asker)
                .flatMap(chosen -> reports.read(tx, officer, chosen, Channel.USSD, asker.now()))
                .flatMap(told ->
                    switch (view) {
                      case CONDUCT_REPORT -> Optional.of(words.told(told, asker));
                      case CONDUCT_CALL -> call(told);
                    })
                .<Answer>map(Answer.Seen::new)
                .orElseGet(Answer.Nothing::new));
  }

  private static Optional<Map<Fact, String>> call(Told told) {
    return told.report()
        .callback()
        .map(back ->
            Map.of(
                Fact.REFERENCE,
                told.line().reference().shown(),
                Fact.CALL,
                CallNumber.dialled(back.phone())));
  }

  Outcome close(Tx tx, Asker asker) {
    Optional<ConductReference> chosen = reference(asker);
    Optional<Officer> officer = reading(tx, asker);
    Optional<ConductOutcome> outcome =
        asker
            .place()
            .chosen(Slot.CONDUCT_OUTCOME, ConductRoom.Outcome.values())
            .map(ConductReading::outcome);
    if (chosen.isEmpty() || officer.isEmpty() || outcome.isEmpty()) {
      return new Outcome.NotDone(Reason.NOT_YOURS);
    }
    return switch (reports.close(
        tx, officer.get(), chosen.get(), outcome.get(), "", Channel.USSD, asker.now())) {
      case DONE -> new Outcome.Done(Map.of(Fact.REFERENCE, chosen.get().shown()));
      case DONE_BEFORE -> new Outcome.NotDone(Reason.DONE_ALREADY);
      case NOT_FOR_YOU -> new Outcome.NotDone(Reason.NOT_YOURS);
    };
  }

  int waiting(Tx tx, Officer officer) {
    return reports.count(tx, officer);
  }

  private Answer seen(Asker asker, BiFunction<Tx, Officer, Answer> look) {
    return stores
        .database()
        .inTransaction(tx ->
            reading(tx, asker)
                .map(officer -> look.apply(tx, officer))
                .orElseGet(Answer.Nothing::new));
  }

  /// The officer who began the dialogue, still has the number, and gave the PIN.
  private Optional<Officer> reading(Tx tx, Asker asker) {
    return stores
        .officers()
        .byPhone(tx, asker.phone())
        .filter(now -> asker.officer().filter(now.id()::equals).isPresent())
        .filter(_ -> !asker.place().fact(Fact.PIN_GIVEN).isEmpty());
  }

  private static Optional<ConductReference> reference(Asker asker) {
    return ConductReference.parse(asker.place().answer(Slot.CONDUCT));
  }

  private static ConductOutcome outcome(ConductRoom.Outcome said) {
    return switch (said) {
      case BORNE_OUT -> ConductOutcome.BORNE_OUT;
      case NOT_BORNE_OUT -> ConductOutcome.NOT_BORNE_OUT;
      case PASSED_ON -> ConductOutcome.PASSED_ON;
      case TOO_LITTLE_SAID -> ConductOutcome.TOO_LITTLE_SAID;
    };
  }
}
