package org.hakimtoto.core.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a command on a case needs of the roster.
///
/// @param named the units the command names, as far as they exist (see `CaseRules.named`), and
///   those that take part, where it matters whether one of an agency does
/// @param staffed the units with an officer that answer for the place the command concerns (see
///   `CaseRules.receiving`)
/// @param officer whom the command names (see `CaseRules.officer`), if on the roster now
public record Roster(Map<UUID, Unit> named, Collection<Unit> staffed, Optional<Officer> officer) {
  public Roster {
    named = Map.copyOf(named);
    staffed = List.copyOf(staffed);
  }

  /// Of a command that names no officer.
  public Roster(Map<UUID, Unit> named, Collection<Unit> staffed) {
    this(named, staffed, Optional.empty());
  }

  /// Whether none of these units is of the agency, as far as they are known here.
  public boolean noneOf(Agency agency, Collection<UUID> units) {
    return units.stream()
        .flatMap(id -> Optional.ofNullable(named.get(id)).stream())
        .noneMatch(unit -> unit.agency() == agency);
  }
}
