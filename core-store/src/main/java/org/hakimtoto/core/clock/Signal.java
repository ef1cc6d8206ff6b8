package org.hakimtoto.core.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What an event means to clocks.
sealed interface Signal {
  /// @param subject which of several: the transfer, the officer who asks; empty where there is one
  /// @param from what the term is counted from; mostly `startedAt`
  record Begins(Start start, Optional<UUID> subject, Instant startedAt, Instant from)
      implements Signal {
    static Begins at(Start start, Instant at) {
      return new Begins(start, Optional.empty(), at, at);
    }
  }

  record Ends(End end, Optional<UUID> subject, Instant at) implements Signal {
    static Ends at(End end, Instant at) {
      return new Ends(end, Optional.empty(), at);
    }
  }

  /// The last open case was closed.
  record AllOver() implements Signal {}
}
