package org.hakimtoto.notifier.plan;

import java.util.Optional;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;

/// What a text may call an office. No text names an institution that children are brought to; the
/// wording has words for an office without a name.
public final class OfficeName {
  private OfficeName() {}

  public static String of(Optional<Unit> unit) {
    return unit.filter(found -> found.agency() != Agency.PRISONS).map(Unit::name).orElse("");
  }
}
