package org.hakimtoto.store.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.NewCall;

/// A message that ended without having arrived, as far as anybody knows.
///
/// @param failure the carrier's or our own word for it; empty: none
/// @param hearing the day in court it told of, as it stands now; empty: of none, or of one that was
///   moved or called off since
public record EndedMessage(
    UUID id,
    UUID caseId,
    String kind,
    MessageState state,
    String failure,
    Addressed addressed,
    Optional<Instant> hearing) {
  /// What follows from it.
  public sealed interface Follows {
    record Nothing() implements Follows {}

    /// Somebody phones the person it was for, or the office.
    record Call(NewCall.Reason reason, Instant dueAt) implements Follows {}

    /// It was an alert of a child in danger: if it reached nobody at all, the office above phones.
    record Alarm(Instant dueAt) implements Follows {}
  }
}
