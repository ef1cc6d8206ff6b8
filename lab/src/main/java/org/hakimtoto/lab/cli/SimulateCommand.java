package org.hakimtoto.lab.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.lab.simulation.Bug;
import org.hakimtoto.lab.simulation.Search;
import org.hakimtoto.lab.simulation.Search.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Many short histories in which everything fails that can.
@Command(
    name = "simulate",
    description =
        "Play histories of calls, reports and texts in one thread, in which every call of a store"
            + " may fail, and hold each against what is promised; tell the smallest that breaks a"
            + " promise, with its seed.")
public final class SimulateCommand implements Callable<Integer> {
  private static final long MOST = 100_000_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--seed",
      description = "of the first history; the next has the next (${DEFAULT-VALUE})",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--histories",
      description = "how many (${DEFAULT-VALUE})",
      defaultValue = "100000")
  private long histories;

  @Option(
      names = "--plant",
      description = "a fault to be found, such as no-fence (${DEFAULT-VALUE})",
      defaultValue = "none")
  private String plant = "none";

  @Override
  public Integer call() {
    if (histories < 1 || histories > MOST) {
      throw new ParameterException(spec.commandLine(), "--histories must be from 1 to " + MOST);
    }
    Bug bug = bug();
    Logs.setUp(new Config.Log("plain", "OFF"));
    var search = new Search(bug);
    long begun = System.nanoTime();
    Optional<Found> found = search.search(seed, histories);
    found.ifPresentOrElse(this::tell, () -> tell(search, begun));
    return found.isPresent() ? 1 : 0;
  }

  private void tell(Search search, long begun) {
    var took = Duration.ofNanos(System.nanoTime() - begun);
    var played = search.played();
    say(
        String.format(
            Locale.ROOT,
            "%d histories in %.1f s (%.0f/s): %d callbacks, %d reports, %d texts; every promise"
                + " was kept",
            played.histories(),
            took.toMillis() / 1_000.0,
            played.histories() * 1_000.0 / Math.max(1, took.toMillis()),
            played.callbacks(),
            played.reports(),
            played.texts()));
  }

  private void tell(Found found) {
    say("Seed " + found.seed() + " breaks a promise. Its smallest history:");
    found.story().forEach(this::say);
    found.broken().forEach(line -> spec.commandLine().getErr().println("haki: " + line));
    say(
        "Once more: ./haki simulate --seed "
            + found.seed()
            + " --histories 1"
            + (plant.equals("none") ? "" : " --plant " + plant));
  }

  private Bug bug() {
    return Arrays.stream(Bug.values())
        .filter(one -> word(one).equals(plant))
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(),
                "--plant must be one of "
                    + Arrays.stream(Bug.values())
                        .map(SimulateCommand::word)
                        .collect(Collectors.joining(", "))));
  }

  private static String word(Bug bug) {
    return bug.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
