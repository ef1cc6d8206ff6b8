package org.hakimtoto.core.roster;

import java.util.UUID;
import org.hakimtoto.core.value.Area;

/// An office that can be told something: station, children's office, court registry, institution,
/// or a chief's location.
///
/// @param code short name that is unique and stays, used by imports
/// @param name what people call it, at most [#MAX_NAME] characters, without personal names
/// @param area what it answers for
public record Unit(UUID id, String code, Agency agency, String name, Area area) {
  /// So that any unit's name fits where screens and texts show it.
  public static final int MAX_NAME = 30;

  public Unit {
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("a unit's name has 1 to " + MAX_NAME + " characters");
    }
  }
}
