package org.hakimtoto.core.conduct;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;

/// Which office may know of a report about an officer, and which are told that a child may be in
/// danger. Never one of the kind reported about.
public final class ConductRouting {
  private static final Comparator<Unit> FINEST_FIRST =
      Comparator.comparing((Unit unit) -> unit.area().level()).reversed().thenComparing(Unit::code);

  private ConductRouting() {}

  /// The coordinator of the county, or the next one above; of a report about a children's office,
  /// the one above that office. Empty when the roster has none.
  ///
  /// @param coordinating the units with a coordinator that answer for the place
  /// @param staffed the units with an officer that answer for it
  public static Optional<Unit> reader(
      ReportedOffice whom, Area place, Collection<Unit> coordinating, Collection<Unit> staffed) {
    Optional<Unit> reported =
        whom == ReportedOffice.CHILDRENS_OFFICE
            ? Routing.responsible(place, staffed)
            : Optional.empty();
    return coordinating.stream()
        .filter(unit -> unit.agency() == Agency.CHILDREN_SERVICES && unit.area().contains(place))
        .filter(unit -> unit.area().level().compareTo(Area.Level.COUNTY) <= 0)
        .filter(unit -> reported.map(own -> unit.area().widerThan(own.area())).orElse(true))
        .min(FINEST_FIRST);
  }

  /// Who reads it when the reader does not: the next coordinator above. Empty at the top.
  ///
  /// @param reader who was to read it; empty: nobody was found
  public static Optional<Unit> above(
      ReportedOffice whom,
      Area place,
      Optional<Unit> reader,
      Collection<Unit> coordinating,
      Collection<Unit> staffed) {
    List<Unit> higher =
        coordinating.stream()
            .filter(unit -> reader.map(now -> unit.area().widerThan(now.area())).orElse(true))
            .toList();
    return reader(whom, place, higher, staffed);
  }

  /// Who besides the reader looks after a child in danger: the children's office and the police of
  /// the place, but for the kind of office that the report is about.
  public static List<Unit> protectors(
      ReportedOffice whom, Area place, Optional<Unit> reader, Collection<Unit> staffed) {
    Optional<Unit> children =
        whom == ReportedOffice.CHILDRENS_OFFICE
            ? Optional.empty()
            : Routing.responsible(place, staffed);
    Optional<Unit> police =
        whom == ReportedOffice.POLICE
            ? Optional.empty()
            : Routing.nearest(Agency.POLICE, place, staffed);
    return Stream.of(children, police)
        .flatMap(Optional::stream)
        .filter(unit -> !reader.map(Unit::id).equals(Optional.of(unit.id())))
        .toList();
  }

  /// Whether an officer may open such reports at all; which ones, the reading unit of each says.
  public static boolean mayRead(Officer officer) {
    return officer.role() == Role.CHILDREN_COORDINATOR;
  }
}
