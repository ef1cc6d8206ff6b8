package org.hakimtoto.store.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where the house's time stands: what PostgreSQL's clock showed when the two clocks agreed last,
/// and what is to be thought of them now.
///
/// @param at what it showed
/// @param nanos of the process's stopwatch at that moment
/// @param ahead how far the machine's clock was ahead at the last look; empty before the first
/// @param certain whether the two agreed then
record HouseReading(Instant at, long nanos, Optional<Duration> ahead, boolean certain) {
  /// Before anybody asked PostgreSQL: the machine's clock, for want of a better one.
  static HouseReading unseen(Instant machine, long nanos) {
    return new HouseReading(machine, nanos, Optional.empty(), false);
  }

  Instant shows(long now) {
    return at.plusNanos(now - nanos);
  }

  /// What is thought after a look. When the two differ nobody knows which of them is right, so the
  /// house goes on from where they agreed, by the stopwatch, which nobody sets. Did they never
  /// agree, it goes by PostgreSQL's, which every gateway shares.
  HouseReading after(ClockLook look) {
    boolean keepsOn = look.differs() && ahead.isPresent();
    return new HouseReading(
        keepsOn ? at : look.server(),
        keepsOn ? nanos : look.nanos(),
        Optional.of(look.ahead()),
        !look.differs());
  }
}
