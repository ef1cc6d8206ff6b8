package org.hakimtoto.core.duplicate;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The cases a fresh one may be a duplicate of. It only suggests: nothing is ever joined by it.
public final class Suggestions {
  /// An officer judges a few; fainter ones are left out.
  public static final int MAX = 5;

  /// When more cases are handed in, those opened nearest in time are compared.
  public static final int MAX_COMPARED = 200;

  private Suggestions() {}

  /// A case that is kept already.
  public record Known(UUID id, Candidate candidate) {}

  /// A case that may be the same.
  public record Found(UUID id, Suggestion suggestion) {}

  private record Apart(Known known, Duration time) {}

  private record Match(Known known, Suggestion suggestion) {}

  /// At most [#MAX], the best first; of equal ones the one nearest in time, then by id, so that the
  /// order is always the same. The fresh case must not be among the others; cases outside its
  /// county or farther than [Likeness#FAR] in time need not be.
  public static List<Found> among(Candidate fresh, Collection<Known> others) {
    return others.stream()
        .map(known -> new Apart(known, Likeness.apart(fresh, known.candidate())))
        .sorted(Comparator.comparing(Apart::time).thenComparing(apart -> apart.known().id()))
        .limit(MAX_COMPARED)
        .map(Apart::known)
        .flatMap(
            known -> Likeness.of(fresh, known.candidate()).map(s -> new Match(known, s)).stream())
        // the sort is stable: the nearest stay first among equals
        .sorted(Comparator.comparingInt((Match match) -> -match.suggestion().score()))
        .limit(MAX)
        .map(match -> new Found(match.known().id(), match.suggestion()))
        .toList();
  }
}
