package org.hakimtoto.core.intake;

import java.time.Duration;
import java.time.Instant;

/// When something was written at a computer, whose clock may be wrong by years: not before its
/// writer was permitted to, and not after it was received.
///
/// @param certain whether the computer's clock told a time within these
public record WrittenTime(Instant at, boolean certain) {
  /// Clocks differ by so much without anybody's fault.
  public static final Duration SLACK = Duration.ofMinutes(5);

  /// @param told by the computer's clock
  /// @param received by the clock of PostgreSQL
  public static WrittenTime of(Instant told, DeskPermit permit, Instant received) {
    Instant last = permit.until().isBefore(received) ? permit.until() : received;
    boolean certain =
        !told.isBefore(permit.issued().minus(SLACK)) && !told.isAfter(last.plus(SLACK));
    Instant notBefore = told.isBefore(permit.issued()) ? permit.issued() : told;
    return new WrittenTime(notBefore.isAfter(last) ? last : notBefore, certain);
  }
}
