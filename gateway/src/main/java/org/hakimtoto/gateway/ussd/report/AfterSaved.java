package org.hakimtoto.gateway.ussd.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;

/// What is asked once a report is saved: each answer is a further event of its case. The report
/// stands whatever becomes of them, so whoever answers is never told that nothing was saved.
final class AfterSaved {
  private final Stores stores;

  AfterSaved(Stores stores) {
    this.stores = stores;
  }

  Outcome where(Tx tx, Asker asker) {
    return Reported.of(asker.place())
        .flatMap(Reported::whereNow)
        .map(CoreWords::whereabouts)
        .map(at -> said(tx, asker, new CaseCommand.Add(Optional.empty(), Optional.of(at), "")))
        .orElseGet(Outcome.Done::new);
  }

  Outcome guardian(Tx tx, Asker asker) {
    Optional<Guardian> guardian = Reported.of(asker.place()).map(ReportedInWords::guardian);
    UUID contact = stores.ids().get();
    return guardian
        .filter(known -> !(known instanceof Guardian.NotKnown))
        .map(known -> said(tx, asker, new CaseCommand.NameGuardian(known, contact)))
        .orElseGet(Outcome.Done::new);
  }

  private Outcome said(Tx tx, Asker asker, CaseCommand command) {
    Optional<CaseReference> reference = CaseReference.parse(asker.place().fact(Fact.REFERENCE));
    Optional<Officer> officer =
        stores
            .officers()
            .byPhone(tx, asker.phone())
            .filter(now -> asker.officer().filter(now.id()::equals).isPresent());
    if (reference.isEmpty() || officer.isEmpty()) {
      return new Outcome.NotDone(Reason.NOT_YOURS);
    }
    stores
        .change()
        .change(
            tx,
            reference.get(),
            command,
            officer.get(),
            Channel.USSD,
            asker.now(),
            OptionalInt.empty());
    return new Outcome.Done();
  }
}
