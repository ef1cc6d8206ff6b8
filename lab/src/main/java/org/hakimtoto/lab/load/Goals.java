package org.hakimtoto.lab.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the figures must reach. Zero switches a goal off. Pure.
///
/// @param ratio browsing steps a second over the echo's, at least, with many callers
/// @param p99 milliseconds of a browsing step, at most, with many callers
/// @param p50 milliseconds of a browsing step, at most, with one caller
/// @param binding whether a missed goal is a failure; otherwise it is only told
public record Goals(double ratio, double p99, double p50, boolean binding) {

  /// A goal and what came of it.
  record Judgement(boolean met, String words) {}

  List<Judgement> outcomes(Optional<Phase> many, Optional<Phase> one) {
    var outcomes = new ArrayList<Judgement>();
    many.filter(_ -> ratio > 0).map(this::ratio).ifPresent(outcomes::add);
    many.filter(_ -> p99 > 0)
        .map(phase -> most("p99", phase, phase.browsing().tally().all().p99(), p99))
        .ifPresent(outcomes::add);
    one.filter(_ -> p50 > 0)
        .map(phase -> most("p50", phase, phase.browsing().tally().all().p50(), p50))
        .ifPresent(outcomes::add);
    return List.copyOf(outcomes);
  }

  private Judgement ratio(Phase phase) {
    return new Judgement(
        phase.ratio() >= ratio,
        String.format(
            Locale.ROOT,
            "browsing at %d callers is %.2f x the echo (goal: %.2f or more)",
            phase.callers(),
            phase.ratio(),
            ratio));
  }

  private static Judgement most(String figure, Phase phase, double value, double limit) {
    return new Judgement(
        value <= limit,
        String.format(
            Locale.ROOT,
            "browsing %s at %s is %s ms (goal: %s or less)",
            figure,
            phase.callers() == 1 ? "1 caller" : phase.callers() + " callers",
            Table.millis(value),
            Table.millis(limit)));
  }
}
