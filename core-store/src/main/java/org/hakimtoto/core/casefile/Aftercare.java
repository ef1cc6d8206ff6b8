package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.value.Kenya;

/// A child is back home: once a month the chief of the place is asked whether it was seen.
///
/// @param nextCheck from when on the chief is asked again
/// @param last what the chief said the last time; empty: nothing yet
public record Aftercare(Instant nextCheck, Optional<Seen> last) {
  /// What the chief says of the child.
  public enum Seen {
    WELL,
    PROBLEM,
    NOT_SEEN,
    MOVED_AWAY
  }

  /// Asked from the first day on.
  static Aftercare begun(Instant at) {
    return new Aftercare(at, Optional.empty());
  }

  Aftercare checked(Seen seen, Instant at) {
    return new Aftercare(Kenya.startOf(Kenya.day(at).plusMonths(1)), Optional.of(seen));
  }

  /// Whether the office must look after the child itself: a child that was not seen once may be at
  /// an aunt's, not so twice in a row.
  public boolean callsForHelp(Seen seen) {
    return switch (seen) {
      case WELL -> false;
      case PROBLEM, MOVED_AWAY -> true;
      case NOT_SEEN -> last.filter(before -> before == Seen.NOT_SEEN).isPresent();
    };
  }
}
