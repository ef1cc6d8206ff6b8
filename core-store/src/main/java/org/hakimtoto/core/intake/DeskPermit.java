package org.hakimtoto.core.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// By which an officer writes at the desk without a line: given to one who has signed in, and kept
/// within what is written. It opens nothing and reads nothing; what was written with it is looked
/// at by the rules of the day on which it is received.
///
/// @param officer who writes
/// @param session in which it was given
/// @param issued by the clock of PostgreSQL
public record DeskPermit(UUID officer, UUID session, Instant issued) {
  /// So long it may be written with.
  public static final Duration LIFE = Duration.ofDays(3);

  public Instant until() {
    return issued.plus(LIFE);
  }
}
