package org.hakimtoto.lab.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.gateway.cli.RosterCommand;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.load.Goals;
import org.hakimtoto.lab.load.LoadEnvironment;
import org.hakimtoto.lab.load.Roster;
import org.hakimtoto.lab.load.Scenario;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.db.DatabaseSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How fast the house is, on this machine, against the least a server can do.
@Command(
    name = "load",
    description =
        "Play whole sessions of many callers against a house of its own and, in turns with it, a"
            + " bare echo; print the figures; fail when an answer is wrong.")
public final class LoadCommand implements Callable<Integer> {
  private static final int MOST_CALLERS = 256;
  private static final int MOST_SECONDS = 3_600;

  @Spec private CommandSpec spec;

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
          "how long echo, browsing and whole sessions are measured, each (${DEFAULT-VALUE}); one"
              + " caller half as long",
      defaultValue = "20")
  private int seconds;

  @Option(
      names = "--warmup",
      description = "seconds each of them is played before, unmeasured (${DEFAULT-VALUE})",
      defaultValue = "5")
  private int warmUp;

  @Option(
      names = "--min-ratio",
      description = "goal: browsing at many callers over the echo (${DEFAULT-VALUE}; 0: none)",
      defaultValue = "1.0")
  private double minRatio;

  @Option(
      names = "--max-p99",
      description = "goal: p99 of browsing at many callers, ms (${DEFAULT-VALUE}; 0: none)",
      defaultValue = "12")
  private double maxP99;

  @Option(
      names = "--max-p50",
      description = "goal: p50 of browsing at one caller, ms (${DEFAULT-VALUE}; 0: none)",
      defaultValue = "0.5")
  private double maxP50;

  @Option(names = "--goals-bind", description = "a missed goal is a failure as well")
  private boolean binding;

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
    var scenario =
        new Scenario(
            together,
            chiefs,
            Duration.ofSeconds(warmUp),
            Duration.ofSeconds(seconds),
            new Goals(minRatio, maxP99, maxP50, binding));
    try (var house =
        LoadEnvironment.open(
            folder, Lab.class, (pg, keys) -> prepare(pg, keys, roster), this::say)) {
      say(
          "The house stands on "
              + house.fileSystem()
              + (house.inMemory() ? ": COMMIT costs nothing there, see --folder" : ""));
      List<String> wrong = scenario.play(house, roster, this::say);
      wrong.forEach(line -> spec.commandLine().getErr().println("haki: " + line));
      return wrong.isEmpty() ? 0 : 1;
    }
  }

  private static void prepare(DatabaseSettings postgres, Path keyFile, Roster roster) {
    MigrateCommand.migrate(postgres, DemoHandsets.MIGRATIONS);
    var keys = new KeyFile(keyFile).createdIfMissing().load();
    var result = RosterCommand.bringIn(postgres, keys, "roster", roster.csv());
    if (!result.refused().isEmpty()) {
      throw new IllegalStateException("the roster of a load run was refused");
    }
  }

  private void checkBounds() {
    check(callers >= 2 && callers <= MOST_CALLERS, "--callers must be from 2 to " + MOST_CALLERS);
    check(chiefs >= 0, "--chiefs cannot be negative");
    check(seconds >= 1 && seconds <= MOST_SECONDS, "--seconds must be from 1 to " + MOST_SECONDS);
    check(warmUp >= 0 && warmUp <= MOST_SECONDS, "--warmup must be from 0 to " + MOST_SECONDS);
    check(minRatio >= 0 && maxP99 >= 0 && maxP50 >= 0, "goals cannot be negative");
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
