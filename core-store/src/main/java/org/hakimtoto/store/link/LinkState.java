package org.hakimtoto.store.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How a link stands.
///
/// @param open whether the target was ever opened: then each event gets its place in the queue
/// @param filled whether the events from before the opening are queued; nothing is sent before
/// @param oldestWaiting since when the oldest undelivered event waits
/// @param parkedCases cases whose first event the receiver refuses
/// @param dead events that were put aside, because they were not taken in time
public record LinkState(
    boolean open,
    boolean filled,
    long waiting,
    long casesWaiting,
    Optional<Instant> oldestWaiting,
    Optional<Instant> lastDelivered,
    long parkedCases,
    long dead) {

  /// How far the receiver is behind.
  public Duration lag(Instant now) {
    return oldestWaiting
        .map(since -> Duration.between(since, now))
        .filter(lag -> !lag.isNegative())
        .orElse(Duration.ZERO);
  }
}
