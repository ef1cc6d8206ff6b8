package org.hakimtoto.gateway.ussd.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.db.Tx;

/// What lists, views and acts of a case have in common: the officer is asked of the roster again at
/// each press, and the case is read and changed in that officer's name.
final class CaseDesk {
  private final Stores stores;

  CaseDesk(Stores stores) {
    this.stores = stores;
  }

  Stores stores() {
    return stores;
  }

  /// The officer whose phone this is now, once the PIN was right in this call.
  Optional<Officer> officer(Tx tx, Asker asker) {
    return asker.place().fact(Fact.PIN_GIVEN).isEmpty()
        ? Optional.empty()
        : stores.officers().byPhone(tx, asker.phone());
  }

  /// A question in an officer's name, in a transaction of its own; nothing for anybody else.
  Answer asked(Asker asker, Function<InTx, Answer> question) {
    return stores
        .database()
        .inTransaction(tx ->
            officer(tx, asker)
                .map(officer -> question.apply(new InTx(tx, officer)))
                .orElseGet(Answer.Nothing::new));
  }

  /// What an officer decided; nobody else decides anything here. Many read the case first, and a
  /// read is audited: so the case is taken before.
  Outcome decided(Tx tx, Asker asker, Function<InTx, Outcome> deed) {
    return officer(tx, asker)
        .map(officer -> {
          reference(asker).ifPresent(reference -> stores.change().take(tx, reference));
          return deed.apply(new InTx(tx, officer));
        })
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  record InTx(Tx tx, Officer officer) {}

  /// The case that is looked at.
  static Optional<CaseReference> reference(Asker asker) {
    return CaseReference.parse(asker.place().answer(Slot.CASE));
  }

  Optional<CaseView> read(InTx in, CaseReference reference, Instant now) {
    return stores.cases().read(in.tx(), in.officer(), reference, Channel.USSD, now);
  }

  Optional<CaseView> read(InTx in, Asker asker) {
    return reference(asker).flatMap(found -> read(in, found, asker.now()));
  }

  ChangeCase.Outcome change(InTx in, Asker asker, CaseCommand command) {
    return reference(asker)
        .map(reference -> change(in, reference, command, asker.now()))
        .orElseGet(ChangeCase.Outcome.NotForYou::new);
  }

  ChangeCase.Outcome change(InTx in, CaseReference reference, CaseCommand command, Instant now) {
    return stores
        .change()
        .change(in.tx(), reference, command, in.officer(), Channel.USSD, now, OptionalInt.empty());
  }

  /// Done with nothing to tell but which case, and when.
  Outcome changed(InTx in, Asker asker, CaseCommand command) {
    return CaseReasons.outcome(change(in, asker, command), done(asker, Map.of()));
  }

  /// A remark for the case's file, in words that both languages' readers understand.
  Outcome noted(InTx in, Asker asker, String words) {
    return changed(in, asker, note(words));
  }

  static CaseCommand note(String words) {
    return new CaseCommand.Add(Optional.empty(), Optional.empty(), words);
  }

  static Outcome done(Asker asker, Map<Fact, String> facts) {
    var all = new java.util.EnumMap<Fact, String>(Fact.class);
    reference(asker).ifPresent(reference -> all.put(Fact.REFERENCE, reference.shown()));
    all.put(Fact.TIME, CaseWords.clock(asker.now()));
    all.putAll(facts);
    return new Outcome.Done(all);
  }

  /// The number of whoever reported, where the officer's unit has the case and may use it.
  Optional<String> reportersNumber(InTx in, CaseView view) {
    return stores
        .cases()
        .reportersNumber(in.tx(), in.officer(), view, Channel.USSD)
        .map(CallNumber::dialled);
  }

  static CaseWords words(Asker asker) {
    return new CaseWords(asker.language().code());
  }

  /// Whether the file says that the reporter is nobody of the roster.
  static boolean reportedByStranger(CaseFile file) {
    return file.reportedBy().isEmpty();
  }
}
