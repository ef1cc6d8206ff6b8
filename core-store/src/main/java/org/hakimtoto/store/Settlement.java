package org.hakimtoto.store;

import java.time.Duration;
import java.util.Optional;

/// What an attempt came to.
///
/// @param state the state the message moves to
/// @param retryAfter for READY: how long it rests
/// @param carrierMessageId the carrier's id, when it gave one
/// @param failure a short code without personal data, for operators
/// @param repeat whether a further attempt must be marked as a repeat
public record Settlement(
    MessageState state,
    Duration retryAfter,
    Optional<String> carrierMessageId,
    Optional<String> failure,
    boolean repeat) {}
