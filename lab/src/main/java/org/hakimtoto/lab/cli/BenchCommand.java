package org.hakimtoto.lab.cli;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.operations.Logs;
import org.hakimtoto.lab.bench.CaseBench;
import org.hakimtoto.lab.bench.CaseGrowth;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.lab.load.Filing;
import org.hakimtoto.lab.load.LoadEnvironment;
import org.hakimtoto.lab.load.Roster;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast cases are filed and asked about, in a house of its own.
@Command(
    name = "bench",
    description =
        "Measure reports and status questions per second with few and with many cases, below the"
            + " doors and through them, with PIN and pump on; print the figures beside their goals;"
            + " show the plans of the queries; fail when one reads a large table from end to end.")
public final class BenchCommand implements Callable<Integer> {
  private static final int MOST_CASES = 10_000_000;
  private static final int MOST_CALLERS = 256;

  @Spec private CommandSpec spec;

  @Option(
      names = "--cases",
      split = ",",
      description =
          "how many cases there are, a measurement each, growing (${DEFAULT-VALUE}; 10000000 takes"
              + " some 20 GB and an hour)",
      defaultValue = "10000,1000000")
  private List<Integer> cases = List.of();

  @Option(
      names = "--threads",
      description = "who ask at once below the doors (${DEFAULT-VALUE})",
      defaultValue = "32")
  private int threads;

  @Option(
      names = "--filing",
      description =
          "who file at once below the doors: reports that come at once share a transaction"
              + " (${DEFAULT-VALUE})",
      defaultValue = "128")
  private int filing;

  @Option(
      names = "--seconds",
      description = "how long each kind of work is measured (${DEFAULT-VALUE})",
      defaultValue = "10")
  private int seconds;

  @Option(
      names = "--warmup",
      description =
          "seconds that are waited, each time, for three rounds within a twentieth of each other,"
              + " at most (${DEFAULT-VALUE}; 0: not warmed up)",
      defaultValue = "20")
  private int warmUp;

  @Option(
      names = "--folder",
      description = "where the database is built, and removed again (${DEFAULT-VALUE})",
      defaultValue = "${sys:java.io.tmpdir}")
  private Path folder = Path.of(".");

  @Option(
      names = "--callers",
      description = "who file through the door at once, from dial to END (${DEFAULT-VALUE})",
      defaultValue = "64")
  private int callers;

  @Option(
      names = "--chiefs",
      description = "how many of them file with a PIN, which is slow on purpose (${DEFAULT-VALUE})",
      defaultValue = "8")
  private int chiefs;

  @Mixin private final GoalsOption goals = new GoalsOption();

  @Override
  public Integer call() throws InterruptedException {
    goals.check();
    Logs.setUp(Logs.QUIET);
    var roster = Roster.of(Math.clamp(callers, 1, MOST_CALLERS));
    try (var house =
        LoadEnvironment.open(
            folder, Lab.class, (pg, keys) -> Prepared.house(pg, keys, roster), this::say)) {
      var machine = Machine.here(house.fileSystem());
      return goals.told(measured(house, roster), machine);
    }
  }

  private Outcome measured(LoadEnvironment house, Roster roster) throws InterruptedException {
    var vertx = Vertx.vertx();
    var sealing = new Sealing(new KeyFile(house.keyFile()).load());
    try (var filler = new Database(vertx, house.database());
        var database = new Database(vertx, house.gatewaysDatabase())) {
      var bench =
          new CaseBench(
              filler,
              database,
              sealing,
              officer(database, sealing, "+254700000001"),
              officer(database, sealing, "+254700000002"),
              new CaseBench.Crowd(
                  Math.clamp(threads, 1, MOST_CALLERS), Math.clamp(filing, 1, MOST_CALLERS)),
              each(),
              mostWarmUp(),
              this::say);
      return measured(house, roster, bench);
    } finally {
      var _ = vertx.close();
    }
  }

  private Outcome measured(LoadEnvironment house, Roster roster, CaseBench bench)
      throws InterruptedException {
    var speeds = new ArrayList<SequencedMap<String, Double>>();
    var outcome = Outcome.NOTHING;
    int filled = 0;
    for (int many : cases) {
      int wanted = Math.clamp(many, Math.max(1, filled), MOST_CASES);
      var found = bench.at(filled, wanted);
      var door = filing(roster).through(house, roster, this::say);
      var all = new LinkedHashMap<>(found.perSecond());
      all.put("a report through the door", door.perSecond());
      speeds.add(all);
      String of = String.format(Locale.ROOT, "%,d cases", wanted);
      outcome =
          outcome
              .and(new Outcome(Figures.of(Goal.REPORTS.measured(of, found.reports())), List.of()))
              .and(new Outcome(Figures.NONE, found.wrong()))
              .and(new Outcome(Figures.NONE, door.faults()));
      filled = wanted;
    }
    return outcome.and(new Outcome(CaseGrowth.of(speeds), List.of()));
  }

  private Filing filing(Roster roster) {
    return new Filing(
        Math.clamp(callers, 1, MOST_CALLERS),
        Math.clamp(chiefs, 0, roster.officers()),
        each(),
        mostWarmUp());
  }

  private Duration mostWarmUp() {
    return Duration.ofSeconds(Math.clamp(warmUp, 0, 3_600));
  }

  private Duration each() {
    return Duration.ofSeconds(Math.clamp(seconds, 1, 3_600));
  }

  private static Officer officer(Database database, Sealing sealing, String phone) {
    var officers = new Stores(database, sealing, UUID::randomUUID).officers();
    return database.reading(tx -> officers.byPhone(tx, new PhoneNumber(phone))).orElseThrow();
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
