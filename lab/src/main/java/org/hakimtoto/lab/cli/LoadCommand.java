package org.hakimtoto.lab.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.lab.load.LoadEnvironment;
import org.hakimtoto.lab.load.Roster;
import org.hakimtoto.lab.load.Scenario;
import org.hakimtoto.lab.load.Soak;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How fast the house is, on this machine, against the least a server can do.
@Command(
    name = "load",
    description =
        "Play sessions of many callers, who live in a process of their own, against a house of its"
            + " own and, in turns with it, a bare echo; print the figures beside their goals; fail"
            + " when an answer is wrong.")
public final class LoadCommand implements Callable<Integer> {
  private static final int MOST_CALLERS = 256;
  private static final int MOST_SECONDS = 3_600;
  private static final Duration MOST_SOAK = Duration.ofDays(14);

  @Spec private CommandSpec spec;

  @Mixin private final GoalsOption goals = new GoalsOption();

  @Option(names = "--callers", description = "at once (${DEFAULT-VALUE})", defaultValue = "64")
  private int callers;

  @Option(
      names = "--chiefs",
      description = "how many of them file with a PIN, which is slow on purpose (${DEFAULT-VALUE})",
      defaultValue = "8")
  private int chiefs;

  @Option(names = "--one", description = "only one caller, and no crowd before")
  private boolean one;

  @Option(
      names = "--seconds",
      description =
          "how long echo, keys and whole sessions are measured, each (${DEFAULT-VALUE}); one caller"
              + " half as long",
      defaultValue = "20")
  private int seconds;

  @Option(
      names = "--warmup",
      description =
          "seconds that are waited for three rounds within a twentieth of each other, at most"
              + " (${DEFAULT-VALUE}; 0: not warmed up)",
      defaultValue = "60")
  private int warmUp;

  @Option(
      names = "--minutes",
      description =
          "then everybody looks about without a pause for so long, and Redis fills as it does in"
              + " life; 5 is as long as a session is kept",
      defaultValue = "0")
  private int minutes;

  @Option(
      names = "--soak",
      paramLabel = "6h",
      description =
          "then 50 presses and 30 texts a second for so long (s, m, h or d); ends with whether the"
              + " gateway's memory and connections stayed flat")
  private Optional<String> soak = Optional.empty();

  @Option(
      names = "--folder",
      description = "where the house is built, and removed again (${DEFAULT-VALUE})",
      defaultValue = "${sys:java.io.tmpdir}")
  private Path folder = Path.of(".");

  @Override
  public Integer call() {
    checkBounds();
    Logs.setUp(new Config.Log("plain", "WARN"));
    var stopped = new CountDownLatch(1);
    var player = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> letGo(player, stopped), "stop"));
    try {
      return play();
    } catch (InterruptedException e) {
      say("Stopped; the house is removed.");
      return CommandLine.ExitCode.SOFTWARE;
    } finally {
      stopped.countDown();
    }
  }

  private int play() throws InterruptedException {
    int together = one ? 1 : callers;
    var roster = Roster.of(together);
    try (var house =
        LoadEnvironment.open(
            folder, Lab.class, (pg, keys) -> Prepared.house(pg, keys, roster), this::say)) {
      var machine = Machine.here(house.fileSystem());
      house.startGateway();
      if (house.inMemory()) {
        say("The house stands on tmpfs: COMMIT costs nothing there, see --folder");
      }
      return goals.told(played(house, roster, together), machine);
    }
  }

  private Outcome played(LoadEnvironment house, Roster roster, int together)
      throws InterruptedException {
    house.startEcho();
    var outcome =
        new Scenario(
                together,
                chiefs,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                Duration.ofMinutes(minutes))
            .play(house, roster, this::say);
    Optional<Duration> hours = soak.flatMap(Durations::read);
    return hours.isEmpty()
        ? outcome
        : outcome.and(new Soak(hours.get(), together, chiefs).play(house, roster, this::say));
  }

  private void checkBounds() {
    goals.check();
    check(callers >= 2 && callers <= MOST_CALLERS, "--callers must be from 2 to " + MOST_CALLERS);
    check(chiefs >= 0, "--chiefs cannot be negative");
    check(seconds >= 1 && seconds <= MOST_SECONDS, "--seconds must be from 1 to " + MOST_SECONDS);
    check(warmUp >= 0 && warmUp <= MOST_SECONDS, "--warmup must be from 0 to " + MOST_SECONDS);
    check(minutes >= 0 && minutes <= MOST_SECONDS, "--minutes must be from 0 to " + MOST_SECONDS);
    check(
        soak.isEmpty()
            || soak.flatMap(Durations::read)
                .filter(time -> time.compareTo(MOST_SOAK) <= 0)
                .isPresent(),
        "--soak must be like 90s, 30m, 6h or 2d, and at most 14d");
  }

  private void check(boolean well, String otherwise) {
    if (!well) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  /// On Ctrl-C the house is taken down and its folder removed before the process ends.
  private static void letGo(Thread player, CountDownLatch stopped) {
    player.interrupt();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
