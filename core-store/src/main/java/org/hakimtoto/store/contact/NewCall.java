package org.hakimtoto.store.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody whom an officer must phone, because no text may or could tell them.
///
/// @param contact whom to phone; empty: the office of `unit` finds out whom
/// @param unit the office whose officers must phone
/// @param hearing what it is about, if it is about one
/// @param dueAt by when
public record NewCall(
    UUID caseId,
    Optional<UUID> contact,
    UUID unit,
    Reason reason,
    Optional<Addressed.HearingVersion> hearing,
    Instant dueAt) {
  public enum Reason {
    /// The contact is phoned, never texted.
    CALL_ONLY,
    CANNOT_READ,
    /// The number is somebody else's, or may be: a new one is needed, or a confirmation.
    NUMBER_UNSURE,
    /// The date changed less than 18 hours ahead.
    SHORT_NOTICE,
    /// A text was not delivered, or nobody knows.
    NOT_REACHED,
    /// They said that they cannot come.
    CANNOT_COME,
    /// The reporter named a guardian, who does not know yet.
    GUARDIAN_TO_TELL,
    /// They asked to be phoned, or wrote what calls for it.
    ASKS_CALL
  }
}
