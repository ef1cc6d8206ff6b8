package org.hakimtoto.notifier.planner;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.clock.Addressee;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.notifier.plan.Alert;
import org.hakimtoto.notifier.plan.AlertPlan;
import org.hakimtoto.notifier.plan.Audience;
import org.hakimtoto.notifier.plan.OfficeName;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CaseTransfers;
import org.hakimtoto.store.roster.Officers;

/// Looks up who an audience is today.
public final class Recipients {
  private static final Comparator<Addressee> ACTS_FIRST =
      Comparator.comparing(Addressee::supervises).thenComparing(Comparator.naturalOrder());

  private final Officers officers;
  private final Consumer<Routing.Skipped> climbed;

  /// @param climbed told of each unit that should have been told and has no officer
  public Recipients(Officers officers, Consumer<Routing.Skipped> climbed) {
    this.officers = officers;
    this.climbed = climbed;
  }

  /// Looks up in one go who is told of these places, so that [#of] need not ask for each.
  public void learn(Tx tx, Map<Area, Set<Urgency>> places) {
    if (places.isEmpty()) {
      return;
    }
    officers.learnPlaces(tx, places.keySet());
    officers.learnUnits(
        tx,
        places.entrySet().stream()
            .flatMap(place ->
                place.getValue().stream().map(urgency -> route(tx, place.getKey(), urgency)))
            .flatMap(route -> route.told().stream())
            .map(Routing.Told::unit)
            .collect(Collectors.toSet()));
  }

  public List<AlertPlan.Told> of(Tx tx, StoredEvent event, Audience audience) {
    return switch (audience) {
      case Audience.OfPlace place -> ofPlace(tx, place.place(), place.urgency());
      case Audience.AroundCase around -> aroundCase(tx, event, around.urgency());
      case Audience.Holder _ ->
          event.holder().map(unit -> ofUnitOrAbove(tx, event, unit)).orElse(List.of());
      case Audience.HolderAnd other -> holderAnd(tx, event, other.agency());
      case Audience.Supervisor _ -> supervisor(tx, event);
      case Audience.ByPart parts -> byPart(tx, event, parts.parts());
      case Audience.OfUnit unit ->
          officers
              .unitById(tx, unit.unit())
              .map(found -> ofUnitOrAbove(tx, event, found))
              .orElse(List.of());
      case Audience.Reporter _ ->
          officers.reporterOf(tx, event.caseId()).map(Recipients::alone).orElse(List.of());
      case Audience.OfOfficer officer ->
          officers.byId(tx, officer.officer()).map(Recipients::alone).orElse(List.of());
    };
  }

  private List<AlertPlan.Told> aroundCase(Tx tx, StoredEvent event, Urgency urgency) {
    var told = new LinkedHashMap<UUID, AlertPlan.Told>();
    Stream.concat(
            event.holder().stream().flatMap(unit -> ofUnitOrAbove(tx, event, unit).stream()),
            ofPlace(tx, event.place(), urgency).stream())
        .forEach(found -> told.putIfAbsent(found.unit().unit().id(), found));
    return List.copyOf(told.values());
  }

  private List<AlertPlan.Told> holderAnd(Tx tx, StoredEvent event, Agency agency) {
    return Stream.concat(
            event.holder().stream(),
            officers.unitsTakingPart(tx, event.caseId()).stream()
                .filter(unit -> unit.agency() == agency))
        .flatMap(unit -> ofUnitOrAbove(tx, event, unit).stream())
        .toList();
  }

  /// With the name of the unit that it is about, where that is not the one that has the case.
  public Alert named(Tx tx, CaseEvent event, Alert alert) {
    return event instanceof CaseEvent.Declined declined
        ? alert.naming(OfficeName.of(officers.unitById(tx, declined.unit())))
        : alert;
  }

  private List<AlertPlan.Told> ofPlace(Tx tx, Area place, Urgency urgency) {
    var route = route(tx, place, urgency);
    route.skipped().forEach(climbed);
    return route.told().stream()
        .map(told -> new AlertPlan.Told(told, officers.ofUnit(tx, told.unit())))
        .toList();
  }

  private Routing.Route route(Tx tx, Area place, Urgency urgency) {
    return Routing.route(place, urgency, officers.unitsAnswering(tx, place));
  }

  /// The next children's unit above the holder that is staffed; without one, the holder itself.
  private List<AlertPlan.Told> supervisor(Tx tx, StoredEvent event) {
    return climb(tx, event, 1)
        .or(event::holder)
        .map(unit ->
            List.of(
                new AlertPlan.Told(
                    new Routing.Told(unit, Routing.Reason.SUPERVISING), officers.ofUnit(tx, unit))))
        .orElse(List.of());
  }

  /// The office a case climbs to at a step; empty when the one before was the top. A case that
  /// nobody holds climbs from the finest office of its place.
  private Optional<Unit> climb(Tx tx, StoredEvent event, int step) {
    List<Unit> rungs =
        event
            .holder()
            .map(holder -> Routing.above(holder, officers.staffedUnitsAnswering(tx, holder.area())))
            .orElseGet(() -> Routing.ladder(officers.staffedUnitsAnswering(tx, event.place())));
    return rungs.stream().skip(step - 1L).findFirst();
  }

  /// Each part of the case by the units that have it; a unit is told once, to act rather than to
  /// see that somebody acts.
  private List<AlertPlan.Told> byPart(Tx tx, StoredEvent event, Set<Addressee> parts) {
    var told = new LinkedHashMap<UUID, AlertPlan.Told>();
    for (Addressee part : parts.stream().sorted(ACTS_FIRST).toList()) {
      for (Unit unit : units(tx, event, part)) {
        ofUnitOrAbove(tx, event, unit).stream()
            .map(found -> part.supervises() ? found.supervising() : found)
            .forEach(found -> told.putIfAbsent(found.unit().unit().id(), found));
      }
    }
    return List.copyOf(told.values());
  }

  private List<Unit> units(Tx tx, StoredEvent event, Addressee part) {
    return switch (part) {
      case RESPONSIBLE_OFFICE -> event.holder().stream().toList();
      case SUPERVISING_OFFICE ->
          supervisor(tx, event).stream().map(told -> told.unit().unit()).toList();
      case SECOND_OFFICE_ABOVE -> climb(tx, event, 2).stream().toList();
      case THIRD_OFFICE_ABOVE -> climb(tx, event, 3).stream().toList();
      case POLICE_DESK -> nearest(tx, event, Agency.POLICE);
      case PROBATION_OFFICE -> taking(tx, event, Agency.PROBATION);
      case PROSECUTION_OFFICE -> taking(tx, event, Agency.PROSECUTION);
      case COURT_REGISTRY -> taking(tx, event, Agency.JUDICIARY);
      case COURT_REGISTRY_ROUND -> List.of();
      case SENDING_INSTITUTION ->
          CaseTransfers.current(tx, event.caseId()).map(way -> way.from()).stream().toList();
      case RECEIVING_INSTITUTION ->
          CaseTransfers.current(tx, event.caseId()).map(way -> way.to()).stream().toList();
      case RECEIVING_OFFICE ->
          CaseTransfers.current(tx, event.caseId())
              .flatMap(way -> officers.childrensOffice(tx, way.to().area()))
              .stream()
              .toList();
    };
  }

  /// The units of an agency that take part in the case; without one, the nearest of the place.
  private List<Unit> taking(Tx tx, StoredEvent event, Agency agency) {
    List<Unit> taking =
        officers.unitsTakingPart(tx, event.caseId()).stream()
            .filter(unit -> unit.agency() == agency)
            .toList();
    return taking.isEmpty() ? nearest(tx, event, agency) : taking;
  }

  private List<Unit> nearest(Tx tx, StoredEvent event, Agency agency) {
    return Routing.nearest(agency, event.place(), officers.staffedUnitsAnswering(tx, event.place()))
        .stream()
        .toList();
  }

  /// A unit whose officers are gone cannot be told: the office above the responsible one is.
  private List<AlertPlan.Told> ofUnitOrAbove(Tx tx, StoredEvent event, Unit unit) {
    List<Officer> all = officers.answering(tx, event.caseId(), unit);
    if (all.isEmpty()) {
      climbed.accept(new Routing.Skipped(unit, Routing.Reason.RESPONSIBLE));
      return supervisor(tx, event);
    }
    return List.of(new AlertPlan.Told(new Routing.Told(unit, Routing.Reason.RESPONSIBLE), all));
  }

  private static List<AlertPlan.Told> alone(Officer officer) {
    return List.of(
        new AlertPlan.Told(
            new Routing.Told(officer.unit(), Routing.Reason.RESPONSIBLE), List.of(officer)));
  }
}
