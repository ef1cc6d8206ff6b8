package org.hakimtoto.core.signin;

import java.time.Duration;
import java.time.Instant;

/// How long a session at the desk lasts.
public final class SessionPolicy {
  /// Without anything being done.
  public static final Duration IDLE = Duration.ofMinutes(15);

  /// Whatever is done.
  public static final Duration LIFE = Duration.ofHours(12);

  /// Use is written down when it is that long after what was written last.
  public static final Duration NOTED_EVERY = Duration.ofSeconds(30);

  /// How long a code that was given opens what needs one.
  public static final Duration PROOF = Duration.ofMinutes(5);

  /// The most sessions of one officer; another one ends the oldest.
  public static final int MOST = 5;

  private SessionPolicy() {}

  public static boolean live(Instant began, Instant used, Instant now) {
    return now.isBefore(began.plus(LIFE)) && now.isBefore(used.plus(IDLE));
  }

  public static boolean worthNoting(Instant used, Instant now) {
    return !now.isBefore(used.plus(NOTED_EVERY));
  }

  /// Whether what needs a code just given may be done.
  public static boolean proved(Instant proved, Instant now) {
    return now.isBefore(proved.plus(PROOF));
  }
}
