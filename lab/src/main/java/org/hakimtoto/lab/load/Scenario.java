package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.lab.load.Phase.Played;

/// The whole run: many callers, then one, then many without a pause, then the check of what was
/// left behind.
///
/// @param callers 1 plays only the phase of one caller
/// @param chiefs how many of them file with a PIN; the others are members of the public
/// @param mostWarmUp how long is waited for steady speeds; one caller waits half as long
/// @param measured how long each of echo, keys and whole sessions is played by many callers; one
///   caller plays half as long
/// @param stay how long all look about at the end; zero: they do not
public record Scenario(
    int callers, int chiefs, Duration mostWarmUp, Duration measured, Duration stay) {

  /// Plays it and prints the figures.
  public Outcome play(LoadEnvironment house, Roster roster, Consumer<String> say)
      throws InterruptedException {
    try (var run = new LoadRun(house, roster, chiefs, say)) {
      var phases = new ArrayList<Phase>();
      if (callers > 1) {
        say.accept(callers + " callers:");
        phases.add(run.play(callers, mostWarmUp, measured));
      }
      say.accept("1 caller:");
      phases.add(run.play(1, mostWarmUp.dividedBy(2), measured.dividedBy(2)));
      Optional<Played> stayed = Optional.empty();
      if (!stay.isZero()) {
        say.accept(callers + " callers look about without a pause:");
        stayed = Optional.of(run.stay(callers, stay));
      }
      return told(phases, stayed, run, say);
    }
  }

  private static Outcome told(
      List<Phase> phases, Optional<Played> stayed, LoadRun run, Consumer<String> say) {
    LoadRun.Verdict verdict = run.verdict();
    Resident resident = run.resident();
    say.accept("");
    Report.legend().forEach(say);
    phases.forEach(phase -> {
      say.accept("");
      Report.lines(phase).forEach(say);
    });
    say.accept("");
    say.accept(
        String.format(
            Locale.ROOT,
            "%,d references shown on phones%s; %,d of %,d questions answered",
            verdict.shown(),
            verdict.faults().isEmpty() ? ", each exactly once in the database" : "",
            verdict.told(),
            verdict.asked()));
    say.accept(resident.told());
    return new Outcome(
        phases.stream()
            .map(Phase::figures)
            .reduce(Figures.NONE, Figures::and)
            .and(resident.figures()),
        wrong(phases, stayed, verdict));
  }

  private static List<String> wrong(
      List<Phase> phases, Optional<Played> stayed, LoadRun.Verdict verdict) {
    var wrong = new ArrayList<>(verdict.faults());
    phases.forEach(phase -> wrong.addAll(phase.faults()));
    stayed.ifPresent(played -> wrong.addAll(Phase.faults(Stream.of(played))));
    if (wrong.isEmpty() && verdict.told() != verdict.asked()) {
      wrong.add(verdict.told() + " status texts for " + verdict.asked() + " questions");
    }
    return wrong;
  }
}
