package org.hakimtoto.core.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.PhoneNumber;

/// When a PIN may be tried: five failures lock for fifteen minutes, each further lock doubles, and
/// a right PIN clears everything. The state is counted up **before** a guess is checked, so a crash
/// between the two can only make the count too high.
public final class PinPolicy {
  public static final int TRIES = 5;
  public static final Duration FIRST_LOCK = Duration.ofMinutes(15);

  /// Locks stop doubling at 15 min × 2^7 = 32 h: a day is refused, an account is not lost for good.
  static final int MAX_DOUBLINGS = 7;

  /// How long the code may be used with which an officer begins.
  public static final Duration ONE_TIME_LIFE = Duration.ofDays(7);

  /// A code with this many wrong guesses opens nothing any more.
  public static final int ACTIVATION_TRIES = 5;

  public static final int ACTIVATION_DIGITS = 8;

  /// How many different codes to begin with there are.
  public static final int ACTIVATION_SPACE = 100_000_000;

  public static final int DIGITS = 6;

  /// How many different PINs there are.
  public static final int SPACE = 1_000_000;

  private static final Pattern PIN = Pattern.compile("[0-9]{" + DIGITS + "}");

  private PinPolicy() {}

  /// A PIN that is no pattern, no date and none of those that many choose.
  public static boolean strong(String pin) {
    return PIN.matcher(pin).matches() && !EasyPins.easy(pin);
  }

  /// The same for the one who chooses it: nor a part of their own numbers.
  public static boolean strong(String pin, PhoneNumber phone, Optional<StaffNumber> staff) {
    return strong(pin) && !EasyPins.own(pin, phone, staff);
  }

  /// The code with which an officer begins.
  ///
  /// @param number uniform of `0 .. ACTIVATION_SPACE - 1`
  public static String activationCode(int number) {
    return ("%0" + ACTIVATION_DIGITS + "d").formatted(number);
  }

  /// @param failures tries counted since the last lock or success
  /// @param locks locks since the last success
  public record State(int failures, int locks, Optional<Instant> lockedUntil) {
    public static final State FRESH = new State(0, 0, Optional.empty());
  }

  public sealed interface Attempt {
    /// The guess may be checked once `counted` is on disk; `left` tries remain if it is wrong.
    record Allowed(State counted, int left) implements Attempt {}

    /// Nothing is checked until `until`.
    record Locked(Instant until) implements Attempt {}
  }

  /// What a guess at `now` may do.
  public static Attempt attempt(State state, Instant now) {
    if (state.lockedUntil().isPresent() && now.isBefore(state.lockedUntil().get())) {
      return new Attempt.Locked(state.lockedUntil().get());
    }
    int failures = state.failures() + 1;
    if (failures < TRIES) {
      return new Attempt.Allowed(
          new State(failures, state.locks(), Optional.empty()), TRIES - failures);
    }
    return new Attempt.Allowed(
        new State(0, state.locks() + 1, Optional.of(now.plus(lock(state.locks())))), 0);
  }

  private static Duration lock(int earlierLocks) {
    return FIRST_LOCK.multipliedBy(1L << Math.min(earlierLocks, MAX_DOUBLINGS));
  }
}
