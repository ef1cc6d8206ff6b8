package org.hakimtoto.core.caserules;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Roster;

/// What a command is decided by, and what more than one noun asks of it.
///
/// @param officer who gives the command, and may
/// @param roster what the command needs of it
/// @param calendar the days on which courts sit, for a command that names one
record Given(CaseFile file, Officer officer, Instant now, Roster roster, CourtCalendar calendar) {
  /// Clocks of two offices differ a little.
  static final Duration SKEW = Duration.ofMinutes(5);

  /// Nothing in a child's case began longer ago than a childhood lasts.
  static final Duration CHILDHOOD = Duration.ofDays(18 * 366);

  /// The unit of the officer.
  UUID unit() {
    return officer.unit().id();
  }

  boolean takesPart(UUID unit) {
    return file.units().contains(unit) || file.holder().filter(unit::equals).isPresent();
  }

  boolean noRoomFor(UUID... joining) {
    var all = new HashSet<>(file.units());
    all.addAll(Arrays.asList(joining));
    return all.size() > CaseRules.MOST;
  }

  /// What speaks against a time that is still to come.
  Optional<Refusal> ahead(Instant when) {
    if (when.isBefore(now.minus(SKEW))) {
      return Optional.of(Refusal.IN_THE_PAST);
    }
    return tooFar(when);
  }

  Optional<Refusal> tooFar(Instant when) {
    return when.isAfter(now.plus(CaseRules.HORIZON))
        ? Optional.of(Refusal.TOO_FAR)
        : Optional.empty();
  }

  /// What speaks against a time that has been.
  Optional<Refusal> happened(Instant when) {
    if (isToCome(when)) {
      return Optional.of(Refusal.IN_THE_FUTURE);
    }
    return when.isBefore(now.minus(CHILDHOOD))
        ? Optional.of(Refusal.IN_THE_PAST)
        : Optional.empty();
  }

  boolean isToCome(Instant when) {
    return when.isAfter(now.plus(SKEW));
  }
}
