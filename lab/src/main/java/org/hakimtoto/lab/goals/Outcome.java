package org.hakimtoto.lab.goals;

import java.util.List;
import java.util.stream.Stream;

/// How a bench ended. Pure.
///
/// @param wrong what must not be, however fast it was, in words
public record Outcome(Figures figures, List<String> wrong) {
  public static final Outcome NOTHING = new Outcome(Figures.NONE, List.of());

  public Outcome {
    wrong = List.copyOf(wrong);
  }

  public Outcome and(Outcome more) {
    return new Outcome(
        figures.and(more.figures), Stream.concat(wrong.stream(), more.wrong.stream()).toList());
  }

  /// Why the bench failed; empty: it did not.
  ///
  /// @param part of each goal that is wanted; 0: goals are only told
  public List<String> failures(double part) {
    return part == 0
        ? wrong
        : Stream.concat(wrong.stream(), figures.missed(part).stream()).toList();
  }
}
