package org.hakimtoto.store.link;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;

/// Which events a receiver is sent. Pure. What is empty limits nothing; each that is not must hold.
///
/// @param kinds names that events are kept under
/// @param counties in which the case is, as the event left it
/// @param agencies of which an office takes part in the case; or one of the units does
public record LinkFilter(
    Set<String> kinds, Set<Integer> counties, Set<Agency> agencies, Set<UUID> units) {
  public static final LinkFilter EVERYTHING =
      new LinkFilter(Set.of(), Set.of(), Set.of(), Set.of());

  public LinkFilter {
    kinds = Set.copyOf(kinds);
    counties = Set.copyOf(counties);
    agencies = Set.copyOf(agencies);
    units = Set.copyOf(units);
  }

  public boolean wants(LinkedEvent event) {
    return (kinds.isEmpty() || kinds.contains(event.kind()))
        && (counties.isEmpty() || counties.contains(event.file().place().county()))
        && ((agencies.isEmpty() && units.isEmpty()) || takesPart(event));
  }

  /// The event as this receiver may be told of it: who is not sent every case is told no reference
  /// of one that is linked to theirs.
  public LinkedEvent shown(LinkedEvent event) {
    return counties.isEmpty() && agencies.isEmpty() && units.isEmpty()
        ? event
        : event.withoutOtherCases();
  }

  private boolean takesPart(LinkedEvent event) {
    var parts = new HashSet<>(event.file().units());
    event.file().holder().ifPresent(parts::add);
    if (parts.stream().anyMatch(units::contains)) {
      return true;
    }
    var theirs = EnumSet.noneOf(Agency.class);
    parts.stream()
        .map(event.units()::get)
        .filter(Objects::nonNull)
        .map(Unit::agency)
        .forEach(theirs::add);
    return theirs.stream().anyMatch(agencies::contains);
  }
}
