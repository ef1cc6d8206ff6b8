package org.hakimtoto.lab.simulation;

import java.util.Arrays;
import java.util.function.Predicate;

/// Makes a list of choices smaller while what it shows stays: shorter, and of smaller numbers.
final class Shrinking {
  /// Enough for any history; what is left then is small.
  private static final int MOST_TRIES = 600;

  private final Predicate<int[]> shows;
  private int tries;

  Shrinking(Predicate<int[]> shows) {
    this.shows = shows;
  }

  int[] smallest(int[] choices) {
    int[] now = choices;
    int[] before;
    do {
      before = now;
      now = withoutParts(now);
      now = withZeros(now);
      now = withSmaller(now);
    } while (!Arrays.equals(before, now) && tries < MOST_TRIES);
    return now;
  }

  private int[] withoutParts(int[] choices) {
    int[] now = choices;
    for (int part = Math.max(1, now.length / 2); part > 0; part /= 2) {
      for (int at = now.length - part; at >= 0; at -= part) {
        int[] without = without(now, at, part);
        if (holds(without)) {
          now = without;
          at = Math.min(at, now.length);
        }
      }
    }
    return now;
  }

  private int[] withZeros(int[] choices) {
    int[] now = choices;
    for (int part = Math.max(1, now.length / 4); part > 0; part /= 2) {
      for (int at = 0; at + part <= now.length; at += part) {
        int[] zeroed = now.clone();
        Arrays.fill(zeroed, at, at + part, 0);
        if (!Arrays.equals(zeroed, now) && holds(zeroed)) {
          now = zeroed;
        }
      }
    }
    return now;
  }

  private int[] withSmaller(int[] choices) {
    int[] now = choices;
    for (int at = 0; at < now.length; at++) {
      for (int smaller = 0; smaller < now[at]; smaller++) {
        int[] lowered = now.clone();
        lowered[at] = smaller;
        if (holds(lowered)) {
          now = lowered;
        }
      }
    }
    return now;
  }

  private boolean holds(int[] choices) {
    tries++;
    return tries < MOST_TRIES && shows.test(choices);
  }

  private static int[] without(int[] choices, int at, int part) {
    int from = Math.max(0, at);
    int[] rest = new int[choices.length - part];
    System.arraycopy(choices, 0, rest, 0, from);
    System.arraycopy(choices, from + part, rest, from, choices.length - from - part);
    return rest;
  }
}
