package org.hakimtoto.store.outbox;

import java.time.Instant;
import java.util.Optional;

/// What an attempt came to.
///
/// @param state the state the message moves to
/// @param dueAt for READY: not before; else it says nothing
/// @param carrierMessageId the carrier's id, when it gave one
/// @param failure a short code without personal data, for operators
/// @param repeat whether a further attempt must be marked as a repeat
/// @param mayHaveLeft whether the carrier may have sent it: then it stays counted as spent
public record Settlement(
    MessageState state,
    Instant dueAt,
    Optional<String> carrierMessageId,
    Optional<String> failure,
    boolean repeat,
    boolean mayHaveLeft) {}
