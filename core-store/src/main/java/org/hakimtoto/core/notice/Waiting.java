package org.hakimtoto.core.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody who is yet to be told: by a text that is not sent yet, or by an officer who phones.
///
/// @param call why an officer must phone; empty: a text waits
public record Waiting(
    UUID hearing, int version, UUID contact, Instant due, Optional<String> call) {}
