package org.hakimtoto.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which units a report concerns, by place. Only staffed units may be passed in: a unit without an
/// officer cannot be told anything, so the report climbs to the next one that contains the place.
public final class Routing {
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

  /// The units told of a new report, the responsible one first. Empty only when no unit of the
  /// children's services or the police answers for the place at any level.
  public static List<Told> told(Area place, Urgency urgency, Collection<Unit> staffed) {
    List<Unit> children = answering(Agency.CHILDREN_SERVICES, place, staffed);
    List<Unit> police = answering(Agency.POLICE, place, staffed);
    var told = new ArrayList<Told>();
    children.stream().findFirst().ifPresent(u -> told.add(new Told(u, Reason.RESPONSIBLE)));
    police.stream().findFirst().ifPresent(u -> told.add(new Told(u, Reason.POLICE)));
    if (urgency == Urgency.RED) {
      supervising(children).ifPresent(u -> told.add(new Told(u, Reason.SUPERVISING)));
    }
    return List.copyOf(told);
  }

  /// The unit that holds a case of this place.
  public static Optional<Unit> responsible(Area place, Collection<Unit> staffed) {
    return answering(Agency.CHILDREN_SERVICES, place, staffed).stream().findFirst();
  }

  private static List<Unit> answering(Agency agency, Area place, Collection<Unit> staffed) {
    return staffed.stream()
        .filter(unit -> unit.agency() == agency && unit.area().contains(place))
        .sorted(
            Comparator.comparingInt((Unit unit) -> -unit.area().depth()).thenComparing(Unit::code))
        .toList();
  }

  private static Optional<Unit> supervising(List<Unit> finestFirst) {
    return finestFirst.stream()
        .filter(unit -> unit.area().depth() < finestFirst.getFirst().area().depth())
        .findFirst();
  }
}
