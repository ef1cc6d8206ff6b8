package org.hakimtoto.store.hearing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.contact.Addressed.HearingVersion;

/// A question that a number was texted and whose matter still stands.
///
/// @param message the newest text that asked it
/// @param contact the person close to the child who was asked, or about whom an officer was
/// @param hearing the day in court it is about, if it is about one
/// @param when that day
/// @param letter by which it is told apart from others, if it has one
/// @param asksToCome whether it asks if they come; if not, an officer was asked to pass something
///   on
/// @param answered whether its newest text was answered
/// @param askedAt by the clock of the house
public record OpenQuestion(
    UUID message,
    UUID caseId,
    CaseReference reference,
    Optional<UUID> contact,
    Optional<HearingVersion> hearing,
    Optional<Instant> when,
    Optional<String> letter,
    boolean asksToCome,
    boolean answered,
    Instant askedAt) {
  OpenQuestion with(Optional<String> given) {
    return new OpenQuestion(
        message, caseId, reference, contact, hearing, when, given, asksToCome, answered, askedAt);
  }
}
