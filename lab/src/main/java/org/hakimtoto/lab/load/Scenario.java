package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hakimtoto.lab.load.Goals.Judgement;

/// The whole run: many callers, then one, then the check of what was left behind.
///
/// @param callers 1 plays only the phase of one caller
/// @param chiefs how many of them file with a PIN; the others are members of the public
/// @param measured how long each of echo, browsing and whole sessions is played by many callers;
///   one caller plays half as long
public record Scenario(int callers, int chiefs, Duration warmUp, Duration measured, Goals goals) {

  /// Plays it and prints the figures. Returns what was wrong or missed, in words; empty is well.
  public List<String> play(LoadEnvironment house, Roster roster, Consumer<String> say)
      throws InterruptedException {
    try (var run = new LoadRun(house, roster, chiefs, say)) {
      Optional<Phase> many = Optional.empty();
      if (callers > 1) {
        say.accept(callers + " callers:");
        many = Optional.of(run.play(callers, warmUp, measured));
      }
      say.accept("1 caller:");
      Duration warm = many.isPresent() ? Duration.ofSeconds(1) : warmUp;
      Phase one = run.play(1, warm, measured.dividedBy(2));
      return told(many, Optional.of(one), run.verdict(), say);
    }
  }

  private List<String> told(
      Optional<Phase> many, Optional<Phase> one, LoadRun.Verdict verdict, Consumer<String> say) {
    say.accept("");
    Report.legend().forEach(say);
    Stream.of(many, one)
        .flatMap(Optional::stream)
        .forEach(phase -> {
          say.accept("");
          Report.lines(phase).forEach(say);
        });
    List<Judgement> outcomes = goals.outcomes(many, one);
    say.accept("");
    outcomes.forEach(
        outcome -> say.accept((outcome.met() ? "met     " : "MISSED  ") + outcome.words()));
    say.accept(
        String.format(
            Locale.ROOT,
            "%,d references shown on phones%s; %,d of %,d questions answered",
            verdict.shown(),
            verdict.faults().isEmpty() ? ", each exactly once in the database" : "",
            verdict.told(),
            verdict.asked()));
    var wrong = new ArrayList<>(verdict.faults());
    Stream.of(many, one).flatMap(Optional::stream).forEach(phase -> wrong.addAll(faults(phase)));
    if (wrong.isEmpty() && verdict.told() != verdict.asked()) {
      wrong.add(verdict.told() + " status texts for " + verdict.asked() + " questions");
    }
    if (goals.binding()) {
      outcomes.stream().filter(o -> !o.met()).map(Judgement::words).forEach(wrong::add);
    }
    return List.copyOf(wrong);
  }

  private static List<String> faults(Phase phase) {
    return Stream.of(phase.echo(), phase.browsing(), phase.whole())
        .map(Phase.Played::tally)
        .filter(tally -> tally.faultCount() > 0)
        .map(tally -> tally.faultCount() + " wrong answers, such as: " + tally.faults().getFirst())
        .toList();
  }
}
