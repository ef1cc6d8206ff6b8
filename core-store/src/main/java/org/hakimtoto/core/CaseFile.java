package org.hakimtoto.core;

import java.time.Instant;
import java.util.Optional;

/// The state of a case as its events leave it.
///
/// @param nextDate the next hearing, mention or appointment, if one is set
/// @param version how many events it has seen, for optimistic updates
public record CaseFile(
    Stage stage,
    Track track,
    Urgency urgency,
    Area place,
    Optional<Instant> nextDate,
    Instant openedAt,
    int version) {

  /// The case that `opening` begins.
  public static CaseFile opened(CaseEvent.Reported opening) {
    return new CaseFile(
        Stage.REPORTED,
        opening.track(),
        opening.urgency(),
        opening.report().place(),
        Optional.empty(),
        opening.at(),
        1);
  }
}
