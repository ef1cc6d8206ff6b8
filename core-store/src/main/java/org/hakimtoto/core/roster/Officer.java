package org.hakimtoto.core.roster;

import java.util.UUID;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// A person on the roster, known to the system by number, unit and role.
public record Officer(UUID id, Role role, Unit unit, Language language, PhoneNumber phone) {
  /// Whether what is decided for all of Kenya at once is theirs to decide: coordinators of the
  /// national office.
  public boolean decidesForKenya() {
    return role == Role.CHILDREN_COORDINATOR && unit.area().equals(Area.COUNTRY);
  }
}
