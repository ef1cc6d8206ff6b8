package org.hakimtoto.lab.cli;

import java.util.List;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.goals.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How every bench ends: its goals and figures, and an exit code.
final class GoalsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--goals",
      arity = "0..1",
      paramLabel = "PART",
      fallbackValue = "1",
      defaultValue = "0",
      description = {
        "fail below a goal; or below a part of it, such as 0.5, where the machine is small.",
        "Without it goals are only told"
      })
  private double part;

  void check() {
    if (!(part >= 0)) {
      throw new ParameterException(spec.commandLine(), "--goals cannot be negative");
    }
  }

  /// Prints the table of the figures, and what was wrong or missed. Returns the exit code.
  int told(Outcome outcome, Machine machine) {
    var out = spec.commandLine().getOut();
    out.println();
    outcome.figures().lines(machine).forEach(out::println);
    out.flush();
    List<String> failures = outcome.failures(part);
    failures.forEach(line -> spec.commandLine().getErr().println("haki: " + line));
    return failures.isEmpty() ? 0 : 1;
  }
}
