package org.hakimtoto.gateway.ussd.report;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.cases.SameChild;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// "A report like it came today": asked after the report is saved, so that it can never cost one.
/// The other report is looked for anew at each press; a dialogue never holds anything of it.
final class AlikeReports {
  private final SameChild sameChild;
  private final Officers officers;

  AlikeReports(SameChild sameChild, Officers officers) {
    this.sameChild = sameChild;
    this.officers = officers;
  }

  /// Whether to ask, about the report that was filed a moment ago.
  Map<Fact, String> ask(Tx tx, CaseReference filed, Asker asker) {
    return flag(
        on(
            tx,
            filed,
            asker,
            (officer, caseId) -> sameChild.twin(tx, officer, caseId, Channel.USSD).isPresent()));
  }

  Outcome link(Tx tx, Asker asker) {
    return answered(
        tx,
        asker,
        (officer, caseId) -> sameChild.link(tx, officer, caseId, Channel.USSD, asker.now()));
  }

  Outcome compare(Tx tx, Asker asker) {
    return answered(
        tx, asker, (officer, caseId) -> sameChild.compare(tx, officer, caseId, Channel.USSD));
  }

  /// When there is no other any more, the report stands by itself, and so says the last screen.
  private Outcome answered(Tx tx, Asker asker, BiPredicate<Officer, UUID> deed) {
    return new Outcome.Done(
        flag(
            CaseReference.parse(asker.place().fact(Fact.REFERENCE))
                .filter(filed -> on(tx, filed, asker, deed))
                .isPresent()));
  }

  private boolean on(Tx tx, CaseReference filed, Asker asker, BiPredicate<Officer, UUID> deed) {
    Optional<Officer> officer =
        officers
            .byPhone(tx, asker.phone())
            .filter(now -> asker.officer().equals(Optional.of(now.id())));
    return officer
        .flatMap(now -> sameChild.reportedAs(tx, now, filed).filter(id -> deed.test(now, id)))
        .isPresent();
  }

  static Map<Fact, String> flag(boolean alike) {
    return Map.of(Fact.ALIKE, alike ? "yes" : "");
  }
}
