package org.hakimtoto.core;

import java.util.Optional;
import java.util.UUID;

/// Who may ask the status of a case. Deny by default.
public final class StatusAccess {
  private StatusAccess() {}

  /// An officer may ask when the case lies in the area of the officer's unit and the role sees
  /// cases of its area, or when the officer reported it.
  public static boolean mayAsk(Officer officer, Area place, Optional<UUID> reportedBy) {
    boolean own = reportedBy.filter(officer.id()::equals).isPresent();
    return own || (officer.role().seesCasesOfArea() && officer.unit().area().contains(place));
  }
}
