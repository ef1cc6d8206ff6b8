package org.hakimtoto.core.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Urgency;

/// Which units a report concerns, by place. A unit without an officer cannot be told anything, so
/// the report climbs to the next one that contains the place, and the route says which it passed.
public final class Routing {
  private static final Comparator<Unit> FINEST_FIRST =
      Comparator.comparing((Unit unit) -> unit.area().level()).reversed().thenComparing(Unit::code);

  private Routing() {}

  /// Why a unit is told.
  public enum Reason {
    /// The children's office of the place: it holds the case.
    RESPONSIBLE,
    /// The police child protection desk of the place.
    POLICE,
    /// The level above the responsible office, told of RED at once.
    SUPERVISING
  }

  public record Told(Unit unit, Reason reason) {}

  /// A unit that answers for the place, and whether it has an officer.
  public record Answering(Unit unit, boolean staffed) {}

  /// A unit that should have been told, but has no officer.
  public record Skipped(Unit unit, Reason reason) {}

  /// @param told the responsible unit first
  /// @param skipped the finest first; empty when the report did not climb
  public record Route(List<Told> told, List<Skipped> skipped) {
    public Route {
      told = List.copyOf(told);
      skipped = List.copyOf(skipped);
    }
  }

  /// The way of a new report. Nobody is told only when no unit of the children's services or the
  /// police that has an officer answers for the place at any level.
  ///
  /// @param units in any order; those of other places and agencies are left out
  public static Route route(Area place, Urgency urgency, Collection<Answering> units) {
    var steps = new ArrayList<Step>();
    List<Answering> children = answering(Agency.CHILDREN_SERVICES, place, units);
    Step responsible = Step.up(children, Reason.RESPONSIBLE);
    steps.add(responsible);
    steps.add(Step.up(answering(Agency.POLICE, place, units), Reason.POLICE));
    if (urgency == Urgency.RED) {
      responsible
          .told()
          .ifPresent(holder ->
              steps.add(Step.up(above(holder.unit().area(), children), Reason.SUPERVISING)));
    }
    return new Route(
        steps.stream().flatMap(step -> step.told().stream()).toList(),
        steps.stream().flatMap(step -> step.skipped().stream()).toList());
  }

  /// The units told of a new report, the responsible one first, when only those with an officer are
  /// known.
  public static List<Told> told(Area place, Urgency urgency, Collection<Unit> staffed) {
    return route(place, urgency, allStaffed(staffed)).told();
  }

  /// The unit that holds a case of this place.
  public static Optional<Unit> responsible(Area place, Collection<Unit> staffed) {
    return Step.up(
            answering(Agency.CHILDREN_SERVICES, place, allStaffed(staffed)), Reason.RESPONSIBLE)
        .told()
        .map(Told::unit);
  }

  /// The unit of an agency that answers for a place at the finest level.
  public static Optional<Unit> nearest(Agency agency, Area place, Collection<Unit> staffed) {
    return staffed.stream()
        .filter(unit -> unit.agency() == agency && unit.area().contains(place))
        .min(FINEST_FIRST);
  }

  /// The children's offices one above the other, the finest first: of each level the first by its
  /// code.
  public static List<Unit> ladder(Collection<Unit> staffed) {
    var rungs = new EnumMap<Area.Level, Unit>(Area.Level.class);
    staffed.stream()
        .filter(unit -> unit.agency() == Agency.CHILDREN_SERVICES)
        .sorted(Comparator.comparing(Unit::code))
        .forEach(unit -> rungs.putIfAbsent(unit.area().level(), unit));
    return List.copyOf(rungs.values()).reversed();
  }

  /// What is on the ladder above an office: whom a case climbs to that the office leaves lying, the
  /// next one first.
  ///
  /// @param staffed the units that answer for the area of `office` and have an officer
  public static List<Unit> above(Unit office, Collection<Unit> staffed) {
    return ladder(staffed).stream().filter(unit -> unit.area().widerThan(office.area())).toList();
  }

  private static List<Answering> allStaffed(Collection<Unit> units) {
    return units.stream().map(unit -> new Answering(unit, true)).toList();
  }

  private static List<Answering> answering(Agency agency, Area place, Collection<Answering> units) {
    return units.stream()
        .filter(one -> one.unit().agency() == agency && one.unit().area().contains(place))
        .sorted(Comparator.comparing(Answering::unit, FINEST_FIRST))
        .toList();
  }

  private static List<Answering> above(Area area, List<Answering> units) {
    return units.stream().filter(one -> one.unit().area().widerThan(area)).toList();
  }

  /// One climb: the first unit with an officer, and the finer ones below it that have none. A
  /// second unit of the same level does the work of one without an officer: that is no climb.
  private record Step(Optional<Told> told, List<Skipped> skipped) {
    static Step up(List<Answering> finestFirst, Reason reason) {
      Optional<Unit> found =
          finestFirst.stream().filter(Answering::staffed).map(Answering::unit).findFirst();
      List<Skipped> passed =
          finestFirst.stream()
              .filter(one -> !one.staffed())
              .map(Answering::unit)
              .filter(unit -> found.map(u -> u.area().widerThan(unit.area())).orElse(true))
              .map(unit -> new Skipped(unit, reason))
              .toList();
      return new Step(found.map(unit -> new Told(unit, reason)), passed);
    }
  }
}
