package org.hakimtoto.core.clock;

import java.util.Set;

/// Who is told of a clock.
///
/// @param warned as it nears its end
/// @param missed when it ran out
public record Told(Set<Addressee> warned, Set<Addressee> missed) {
  public Told {
    warned = Set.copyOf(warned);
    missed = Set.copyOf(missed);
  }
}
