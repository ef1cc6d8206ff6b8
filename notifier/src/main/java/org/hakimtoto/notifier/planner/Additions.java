package org.hakimtoto.notifier.planner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.notifier.plan.AlertPlan;
import org.hakimtoto.notifier.plan.SaidAgain;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.db.Tx;

/// What was added to a case after the report, and whom it is news to: not the office that has heard
/// it today, nor the officer whose own doing it is.
public final class Additions {
  private final CaseEventStore log;

  public Additions(Stores stores) {
    this.log = new CaseEventStore(stores.sealing());
  }

  /// Whether a text about the event would only say again what was said.
  public boolean saidAgain(Tx tx, StoredEvent event) {
    return adds(event.event()) && SaidAgain.is(event.event(), log.before(tx, event));
  }

  /// The same units, without the officer who set how a person may be reached, or took the case.
  public List<AlertPlan.Told> withoutAuthor(Tx tx, StoredEvent event, List<AlertPlan.Told> told) {
    Optional<UUID> author = ownDoing(event.event()) ? log.actor(tx, event) : Optional.empty();
    return author
        .map(officer -> told.stream().map(unit -> without(unit, officer)).toList())
        .orElse(told);
  }

  private static AlertPlan.Told without(AlertPlan.Told told, UUID officer) {
    return new AlertPlan.Told(
        told.unit(), told.officers().stream().filter(one -> !one.id().equals(officer)).toList());
  }

  private static boolean ownDoing(CaseEvent event) {
    return event instanceof CaseEvent.ContactSet || event instanceof CaseEvent.Assigned;
  }

  private static boolean adds(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Added _, CaseEvent.GuardianNamed _, CaseEvent.ContactSet _ -> true;
      default -> false;
    };
  }
}
