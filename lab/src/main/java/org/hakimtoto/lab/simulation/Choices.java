package org.hakimtoto.lab.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Everything that chance decides in a history, in its order. Drawn from a seed or played from a
/// list: behind the end of the list stands 0, which is always the dullest choice. So a history is
/// shrunk by shortening its list and making its numbers smaller.
final class Choices {
  private final SplittableRandom chance;
  private final int[] given;
  private final boolean drawn;
  private int[] taken = new int[256];
  private int count;

  private Choices(SplittableRandom chance, int[] given, boolean drawn) {
    this.chance = chance;
    this.given = given;
    this.drawn = drawn;
  }

  static Choices ofSeed(long seed) {
    return new Choices(new SplittableRandom(seed), new int[0], true);
  }

  static Choices of(int[] given) {
    return new Choices(new SplittableRandom(0), given.clone(), false);
  }

  /// One of `0 .. bound - 1`.
  int below(int bound) {
    int choice = drawn ? chance.nextInt(bound) : next(bound);
    if (count == taken.length) {
      taken = Arrays.copyOf(taken, 2 * count);
    }
    taken[count] = choice;
    count++;
    return choice;
  }

  /// Yes, once in so many times.
  boolean onceIn(int times) {
    return below(times) == 1;
  }

  /// As it was played.
  int[] taken() {
    return Arrays.copyOf(taken, count);
  }

  private int next(int bound) {
    return count < given.length ? Math.min(given[count], bound - 1) : 0;
  }
}
