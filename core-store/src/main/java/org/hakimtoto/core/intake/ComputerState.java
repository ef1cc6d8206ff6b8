package org.hakimtoto.core.intake;

import java.time.Duration;

/// How a computer of the desk stands with what is kept for the time without a line.
public enum ComputerState {
  /// It keeps nothing.
  NONE,
  /// Somebody who works at it asked, and nobody decided yet.
  ASKED,
  /// It keeps permits and day sheets of those who work at it.
  ENROLLED;

  /// So long a request waits for who decides.
  public static final Duration WAITS = Duration.ofDays(7);
}
