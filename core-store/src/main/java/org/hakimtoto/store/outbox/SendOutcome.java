package org.hakimtoto.store.outbox;

/// A claimed message and what its attempt came to.
public record SendOutcome(ClaimedMessage message, Settlement settlement) {}
