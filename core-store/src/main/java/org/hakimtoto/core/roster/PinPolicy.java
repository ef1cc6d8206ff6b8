package org.hakimtoto.core.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// When a PIN may be tried: five failures lock for fifteen minutes, each further lock doubles, and
/// a right PIN clears everything. The state is counted up **before** a guess is checked, so a crash
/// between the two can only make the count too high.
public final class PinPolicy {
  public static final int TRIES = 5;
  public static final Duration FIRST_LOCK = Duration.ofMinutes(15);

  /// Locks stop doubling at 15 min × 2^7 = 32 h: a day is refused, an account is not lost for good.
  static final int MAX_DOUBLINGS = 7;

  /// How long a one-time code in place of a PIN may be used.
  public static final Duration ONE_TIME_LIFE = Duration.ofDays(7);

  public static final int DIGITS = 6;

  /// How many different codes there are.
  public static final int SPACE = 1_000_000;

  private static final Pattern PIN = Pattern.compile("\\d{" + DIGITS + "}");

  private PinPolicy() {}

  /// Neither all the same digit nor a run up or down.
  public static boolean strong(String pin) {
    if (!PIN.matcher(pin).matches()) {
      return false;
    }
    Set<Integer> steps = new HashSet<>();
    for (int i = 1; i < pin.length(); i++) {
      steps.add(pin.charAt(i) - pin.charAt(i - 1));
    }
    return steps.size() > 1;
  }

  /// A code that is no pattern.
  ///
  /// @param numbers uniform random numbers of `0 .. SPACE - 1`
  public static String oneTimeCode(IntSupplier numbers) {
    return IntStream.generate(numbers)
        .mapToObj(("%0" + DIGITS + "d")::formatted)
        .filter(PinPolicy::strong)
        .findFirst()
        .orElseThrow();
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
