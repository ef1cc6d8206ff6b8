package org.hakimtoto.store.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.contact.NumberHealth;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.NewCall;

/// A message that ended without having arrived, as far as anybody knows, with all that must be
/// known to say what follows from it.
///
/// @param failure the carrier's or our own word for it; empty: none
/// @param hearing the day in court it told of, as it stands now; empty: of none, or of one that was
///   moved or called off since
/// @param caseIsOpen whether somebody still works on its case
/// @param reachedNobody whether all alerts of its event ended like this, and nobody took the case
///   up
/// @param number what is known of the number of a contact; empty: it went to somebody else
public record EndedMessage(
    UUID id,
    UUID caseId,
    String kind,
    MessageState state,
    String failure,
    Addressed addressed,
    Optional<Instant> hearing,
    boolean caseIsOpen,
    boolean reachedNobody,
    Optional<NumberPast> number) {

  /// @param unsureAlready whether it is known that somebody else may have the number
  /// @param texts those since the number was last confirmed, the newest first
  /// @param reportsCome whether delivery reports reach us at all
  public record NumberPast(boolean unsureAlready, List<Text> texts, boolean reportsCome) {
    public NumberPast {
      texts = List.copyOf(texts);
    }
  }

  /// @param dueAt when it was sent, by the clock of the house
  public record Text(MessageState state, String failure, Instant dueAt) {}

  /// What follows from it.
  public record Consequences(Follows follows, OfNumber ofNumber) {}

  /// Who phones.
  public sealed interface Follows {
    record Nothing() implements Follows {}

    /// The office of the case phones the person it was for, or the office.
    record Call(NewCall.Reason reason, Instant dueAt) implements Follows {}

    /// An alert of a child in danger reached nobody: the office above phones.
    record Alarm(Instant dueAt) implements Follows {}
  }

  /// What it says of the number it went to.
  public sealed interface OfNumber {
    record Nothing() implements OfNumber {}

    /// Its owner wants no texts, and said so to the carrier.
    record OptedOut() implements OfNumber {}

    record Suspect(NumberHealth.Trouble trouble) implements OfNumber {}
  }
}
