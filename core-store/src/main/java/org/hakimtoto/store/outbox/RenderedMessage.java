package org.hakimtoto.store.outbox;

/// What is about to be handed to the carrier.
///
/// @param words as they go out
/// @param legal whether the law requires it
public record RenderedMessage(ClaimedMessage message, String words, boolean legal) {}
