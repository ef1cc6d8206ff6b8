package org.hakimtoto.core.clock;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One clock of the book.
///
/// @param name stable across releases: it stands in the events of cases
/// @param source what it rests on, in words
/// @param endedBy what satisfies it; may be empty when only time ends it
/// @param warnings empty only where nobody is warned: a step that follows on another clock's end
/// @param again how long after it ran out, and then each time, it is told anew until something
///   satisfies it; empty: once
public record ClockRule(
    String name,
    Basis basis,
    String source,
    Start startsOn,
    Set<End> endedBy,
    Term term,
    List<Warning> warnings,
    Told told,
    Optional<Duration> again) {
  public static final Pattern NAME = Pattern.compile("[a-z][a-z-]{2,39}");

  /// A clock that ran out is not told anew sooner, so that a case stays readable.
  public static final Duration LEAST_AGAIN = Duration.ofHours(1);

  public static final int MAX_SOURCE = 200;

  public static final int MOST_WARNINGS = 5;

  public ClockRule {
    var ends = EnumSet.noneOf(End.class);
    ends.addAll(endedBy);
    endedBy = Collections.unmodifiableSet(ends);
    warnings = List.copyOf(warnings);
    require(NAME.matcher(name).matches(), "name: 3 to 40 of a-z, -");
    require(
        !source.isBlank() && source.length() <= MAX_SOURCE,
        "source: 1 to " + MAX_SOURCE + " characters");
    require(
        warnings.isEmpty() == told.warned().isEmpty(),
        "warn, told: neither goes without the other");
    require(warnings.size() <= MOST_WARNINGS, "warn: at most " + MOST_WARNINGS + " warnings");
    require(
        again
            .filter(rest -> rest.compareTo(LEAST_AGAIN) < 0 || rest.toDays() > Term.MOST_DAYS)
            .isEmpty(),
        "again: 1 hour to " + Term.MOST_DAYS + " days");
    require(!told.missed().isEmpty(), "told_late: nobody is told");
  }

  private static void require(boolean holds, String reason) {
    if (!holds) {
      throw new IllegalArgumentException(reason);
    }
  }
}
