package org.hakimtoto.notifier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hakimtoto.core.Agency;
import org.hakimtoto.core.Area;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.Routing;
import org.hakimtoto.core.Unit;
import org.hakimtoto.core.Urgency;
import org.hakimtoto.store.StoredEvent;
import org.hakimtoto.store.postgres.Officers;
import org.hakimtoto.store.postgres.Tx;

/// Looks up who an audience is today.
final class Recipients {
  private final Officers officers;
  private final Consumer<Routing.Skipped> climbed;

  /// @param climbed told of each unit that should have been told and has no officer
  Recipients(Officers officers, Consumer<Routing.Skipped> climbed) {
    this.officers = officers;
    this.climbed = climbed;
  }

  List<AlertPlan.Told> of(Tx tx, StoredEvent event) {
    return switch (Audience.of(event.event())) {
      case Audience.OfPlace place -> ofPlace(tx, place.place(), place.urgency());
      case Audience.Holder _ -> event.holder().map(unit -> ofUnit(tx, unit)).orElse(List.of());
      case Audience.Supervisor _ -> supervisor(tx, event);
      case Audience.OfUnit unit ->
          officers.unitById(tx, unit.unit()).map(found -> ofUnit(tx, found)).orElse(List.of());
      case Audience.OfOfficer officer ->
          officers.byId(tx, officer.officer()).map(Recipients::alone).orElse(List.of());
      case Audience.Nobody _ -> List.of();
    };
  }

  private List<AlertPlan.Told> ofPlace(Tx tx, Area place, Urgency urgency) {
    var route = Routing.route(place, urgency, officers.unitsAnswering(tx, place));
    route.skipped().forEach(climbed);
    return route.told().stream()
        .map(told -> new AlertPlan.Told(told, officers.ofUnit(tx, told.unit())))
        .toList();
  }

  /// The next children's unit above the holder that is staffed; without one, the holder itself.
  private List<AlertPlan.Told> supervisor(Tx tx, StoredEvent event) {
    Optional<Unit> above =
        event
            .holder()
            .flatMap(holder -> above(holder, officers.staffedUnitsAnswering(tx, event.place())))
            .or(event::holder);
    return above
        .map(unit ->
            List.of(
                new AlertPlan.Told(
                    new Routing.Told(unit, Routing.Reason.SUPERVISING), officers.ofUnit(tx, unit))))
        .orElse(List.of());
  }

  private static Optional<Unit> above(Unit holder, Collection<Unit> answering) {
    return answering.stream()
        .filter(unit -> unit.agency() == Agency.CHILDREN_SERVICES)
        .filter(unit -> unit.area().widerThan(holder.area()))
        .max(Comparator.comparing(unit -> unit.area().level()));
  }

  private List<AlertPlan.Told> ofUnit(Tx tx, Unit unit) {
    return List.of(
        new AlertPlan.Told(
            new Routing.Told(unit, Routing.Reason.RESPONSIBLE), officers.ofUnit(tx, unit)));
  }

  private static List<AlertPlan.Told> alone(Officer officer) {
    return List.of(
        new AlertPlan.Told(
            new Routing.Told(officer.unit(), Routing.Reason.RESPONSIBLE), List.of(officer)));
  }
}
