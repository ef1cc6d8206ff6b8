package org.hakimtoto.lab.bench;

import java.util.List;
import java.util.SequencedMap;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;

/// What the speeds of a bench say of growing: each kind of work with the most cases beside the same
/// with the fewest. Pure.
public final class CaseGrowth {
  private CaseGrowth() {}

  /// @param speeds of each kind of work, with the fewest cases first
  public static Figures of(List<? extends SequencedMap<String, Double>> speeds) {
    return speeds.size() < 2
        ? Figures.NONE
        : new Figures(
            speeds.getFirst().entrySet().stream()
                .map(work ->
                    Goal.COST_OF_MANY_CASES.measured(
                        work.getKey(),
                        work.getValue() / speeds.getLast().getOrDefault(work.getKey(), 0.0)))
                .toList());
  }
}
