package org.hakimtoto.lab.goals;

import java.util.List;
import java.util.Locale;

/// When a run is warm: three rounds in a row whose speeds lie within a twentieth of the fastest of
/// them, for everything that is compared. Until then the compilers are at work, and what is
/// measured is they. Pure.
public final class Steady {
  public static final int ROUNDS = 3;
  static final double WITHIN = 0.05;

  private Steady() {}

  /// @param speeds of each thing that is measured, round by round
  public static boolean reached(List<List<Double>> speeds) {
    return speeds.stream().allMatch(one -> one.size() >= ROUNDS && spread(one) <= WITHIN);
  }

  /// How far the slowest of the last rounds lies below the fastest, as a part of it.
  static double spread(List<Double> speeds) {
    List<Double> last = speeds.subList(Math.max(0, speeds.size() - ROUNDS), speeds.size());
    double fastest = last.stream().mapToDouble(speed -> speed).max().orElse(0);
    double slowest = last.stream().mapToDouble(speed -> speed).min().orElse(0);
    return fastest == 0 ? 1 : (fastest - slowest) / fastest;
  }

  /// What is said of a warm-up that is over.
  public static String told(List<List<Double>> speeds) {
    double spread = speeds.stream().mapToDouble(Steady::spread).max().orElse(1);
    int rounds = speeds.stream().mapToInt(List::size).min().orElse(0);
    return String.format(
        Locale.ROOT,
        reached(speeds)
            ? "steady after %d rounds: the last three within %.0f %%"
            : "NOT steady after %d rounds: the last three differ by %.0f %%",
        rounds,
        100 * spread);
  }
}
