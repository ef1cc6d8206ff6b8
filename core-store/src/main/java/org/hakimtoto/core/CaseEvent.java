package org.hakimtoto.core;

import java.time.Instant;

/// Something that happened to a case. Events are only ever added; the state of a case is their fold
/// (see [CaseFile]).
public sealed interface CaseEvent {
  /// When it happened, by the clock of the house.
  Instant at();

  /// A report opened the case.
  record Reported(Report report, Urgency urgency, Track track, Instant at) implements CaseEvent {}
}
