package org.hakimtoto.lab.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.lab.day.Day;
import org.hakimtoto.lab.day.DayHouse;
import org.hakimtoto.lab.day.Evidence;
import org.hakimtoto.lab.day.People;
import org.hakimtoto.lab.day.Scale;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.store.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A day of all Kenya, with what goes wrong on it.
@Command(
    name = "day",
    description = {
      "Play a day of the whole country in a house of its own: 11,400 chiefs and "
          + "assistants in 47 counties and everybody else dial over the curve of a day, "
          + "officers accept, courts set days, families answer, while PostgreSQL, Redis, "
          + "the carrier and a gateway fail on a schedule.",
      "Count at the end; fail when anything was lost or done twice."
    })
public final class DayCommand implements Callable<Integer> {
  private static final double MOST_TIMES = 100;
  private static final int MOST_SECONDS = 86_400;

  @Spec private CommandSpec spec;

  @Option(
      names = "--times",
      description =
          "how many times the load that is reckoned with for one day: 5,000 calls, 1,500 of them"
              + " reports (${DEFAULT-VALUE})",
      defaultValue = "10")
  private double times;

  @Option(
      names = "--minutes",
      description = "in which the day is played (${DEFAULT-VALUE}); 0.5 is half a minute",
      defaultValue = "60")
  private double minutes;

  @Option(
      names = "--seed",
      description = "the same one plans the same calls (${DEFAULT-VALUE})",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--folder",
      description = "where the house is built, and removed again (${DEFAULT-VALUE})",
      defaultValue = "${sys:java.io.tmpdir}")
  private Path folder = Path.of(".");

  @Override
  public Integer call() throws InterruptedException {
    check(times > 0 && times <= MOST_TIMES, "--times must be above 0 and at most 100");
    long seconds = Math.round(minutes * 60);
    check(seconds >= 1 && seconds <= MOST_SECONDS, "--minutes must be above 0 and at most 1440");
    Logs.setUp(Logs.QUIET);
    var scale = new Scale(times, Duration.ofSeconds(seconds), seed);
    var people = People.drawn(ReferenceData.shipped(), scale.chiefs(), seed);
    say("Preparing the roster of the country and the PINs of those who type one ...");
    try (var house =
            new DayHouse(
                folder, Lab.class, (pg, keys) -> Prepared.country(pg, keys, people), this::say);
        var day = new Day(house, scale, people, this::say)) {
      var machine = Machine.here(house.fileSystem());
      day.play();
      Evidence evidence = day.evidence();
      List<String> faults = evidence.faults();
      say(evidence.words());
      say("machine: " + machine.words());
      faults.forEach(line -> spec.commandLine().getErr().println("haki: " + line));
      return faults.isEmpty() ? 0 : 1;
    }
  }

  private void check(boolean well, String otherwise) {
    if (!well) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
