package org.hakimtoto.store.outbox;

/// What is about to be handed to the carrier.
///
/// @param words as they go out
/// @param legal whether the law requires it
/// @param segments how many the carrier makes of it, and is paid for
public record RenderedMessage(ClaimedMessage message, String words, boolean legal, int segments) {
  /// Of one segment, as every text is that bears no mark of a trial.
  public RenderedMessage(ClaimedMessage message, String words, boolean legal) {
    this(message, words, legal, 1);
  }
}
