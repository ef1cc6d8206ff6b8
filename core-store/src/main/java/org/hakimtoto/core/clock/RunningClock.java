package org.hakimtoto.core.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A clock that runs for a case, or that ran out and was not satisfied since.
///
/// @param startedAt when what it counts from happened, or became known
/// @param warnings every warning it has, the earliest first, all before `due`
/// @param warned how many of them fired
/// @param missed whether its end fired
/// @param again when it is told anew that it ran out; empty: never, or not yet
/// @param certain false when it counts court days in a year whose holidays are not loaded: `due`
///   may then be too early, never too late
public record RunningClock(
    String name,
    Basis basis,
    Instant startedAt,
    List<Instant> warnings,
    Instant due,
    Told told,
    int warned,
    boolean missed,
    Optional<Instant> again,
    boolean certain) {
  public RunningClock {
    warnings = List.copyOf(warnings);
  }

  /// When something must fire next, which may be past; empty when all has fired. Warnings that
  /// nobody fired in time are one: whichever fires takes the earlier ones with it.
  public Optional<Instant> next() {
    if (missed) {
      return again;
    }
    return Optional.of(warned < warnings.size() ? warnings.get(warned) : due);
  }

  public boolean overdue(Instant now) {
    return !now.isBefore(due);
  }
}
