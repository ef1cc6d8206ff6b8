package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.value.Area;

/// Who has to do with a case: what access is decided by.
///
/// @param units every unit that takes part
/// @param grants until when an officer was granted access
/// @param hiddenFrom units that must not see the case, whatever else they are to it
/// @param backHome whether the child is back home, so that the chief of the place looks after it
public record CaseParties(
    Area place,
    Optional<UUID> holder,
    Set<UUID> units,
    Optional<UUID> reportedBy,
    Map<UUID, Instant> grants,
    Set<UUID> hiddenFrom,
    boolean backHome) {
  public CaseParties {
    units = Set.copyOf(units);
    grants = Map.copyOf(grants);
    hiddenFrom = Set.copyOf(hiddenFrom);
  }

  /// Of a child that is not back home.
  public CaseParties(
      Area place,
      Optional<UUID> holder,
      Set<UUID> units,
      Optional<UUID> reportedBy,
      Map<UUID, Instant> grants,
      Set<UUID> hiddenFrom) {
    this(place, holder, units, reportedBy, grants, hiddenFrom, false);
  }

  /// Hidden from nobody.
  public CaseParties(
      Area place,
      Optional<UUID> holder,
      Set<UUID> units,
      Optional<UUID> reportedBy,
      Map<UUID, Instant> grants) {
    this(place, holder, units, reportedBy, grants, Set.of());
  }
}
