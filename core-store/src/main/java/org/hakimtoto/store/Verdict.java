package org.hakimtoto.store;

/// A claimed message and what its attempt came to.
public record Verdict(ClaimedMessage message, Settlement settlement) {}
