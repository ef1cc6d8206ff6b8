package org.hakimtoto.core.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.signin.SessionPolicy;

/// By which an officer writes at the desk without a line: given to one who has signed in, and kept
/// within what is written. It opens nothing and reads nothing; what was written with it is looked
/// at by the rules of the day on which it is received.
///
/// @param officer who writes
/// @param session in which it was given
/// @param computer that is enrolled, which may keep it; empty: it lives in the memory of a page
/// @param issued by the clock of PostgreSQL
public record DeskPermit(UUID officer, UUID session, Optional<UUID> computer, Instant issued) {
  /// So long it may be written with at an enrolled computer.
  public static final Duration LIFE = Duration.ofDays(3);

  /// At any other it ends with the longest session.
  public static final Duration UNENROLLED_LIFE = SessionPolicy.LIFE;

  public Instant until() {
    return issued.plus(computer.isPresent() ? LIFE : UNENROLLED_LIFE);
  }
}
