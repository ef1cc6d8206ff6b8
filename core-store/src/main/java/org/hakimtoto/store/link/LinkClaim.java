package org.hakimtoto.store.link;

import java.util.UUID;

/// An event that one sender holds under a lease, and with it the whole case.
///
/// @param attempt the fence: only the holder of this id may write the outcome
/// @param attempts how often it was tried, this time included
public record LinkClaim(UUID event, UUID caseId, UUID attempt, int seq, int attempts) {}
