package org.hakimtoto.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/// When a code for the desk is given, and how long and how often it may be tried.
public final class DeskCodePolicy {
  public static final int DIGITS = 6;

  /// How many different codes there are.
  public static final int SPACE = 1_000_000;

  /// How long a code may be used.
  public static final Duration LIFE = Duration.ofMinutes(10);

  /// The most codes of one way that an officer gets within [#SPAN].
  public static final int MOST = 3;

  public static final Duration SPAN = Duration.ofHours(1);

  /// A code with this many guesses opens nothing any more.
  public static final int TRIES = 5;

  /// Whoever got hold of a number waits so long for a code; whose number it was hears of it before.
  public static final Duration AFTER_NEW_NUMBER = Duration.ofDays(1);

  private DeskCodePolicy() {}

  /// Why no code is given.
  public enum Refusal {
    /// The number is the officer's for less than a day.
    NEW_NUMBER,
    /// There were enough within the hour.
    TOO_MANY
  }

  /// What speaks against another code; empty: nothing.
  ///
  /// @param given when codes of the same way were given, in any order
  /// @param numbered when the officer's number was changed; empty: never
  public static Optional<Refusal> against(
      Collection<Instant> given, Optional<Instant> numbered, Instant now) {
    if (numbered.filter(at -> now.isBefore(at.plus(AFTER_NEW_NUMBER))).isPresent()) {
      return Optional.of(Refusal.NEW_NUMBER);
    }
    long lately = given.stream().filter(at -> now.isBefore(at.plus(SPAN))).count();
    return lately >= MOST ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
  }

  /// Whether a guess at a code is looked at.
  public static boolean open(Instant given, int tries, boolean used, Instant now) {
    return !used && tries < TRIES && now.isBefore(given.plus(LIFE));
  }

  /// @param number uniform of `0 .. SPACE - 1`
  public static String code(int number) {
    return ("%0" + DIGITS + "d").formatted(number);
  }
}
