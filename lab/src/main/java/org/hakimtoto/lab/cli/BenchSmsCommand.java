package org.hakimtoto.lab.cli;

import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.lab.bench.SmsBench;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.demo.DemoRoster;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast texts are planned and sent, on a database of its own and against the double.
@Command(
    name = "bench-sms",
    description =
        "Measure texts per second from the outbox to the double of Africa's Talking, and the time"
            + " from a commit to the carrier, with few and with many messages that wait; print the"
            + " figures beside their goals; show how a claim finds what is due. The database is"
            + " durable, and of its own.")
public final class BenchSmsCommand implements Callable<Integer> {
  private static final int MOST_WAITING = 10_000_000;
  private static final int MOST_TEXTS = 200_000;
  private static final int MOST_EVENTS = 100_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--waiting",
      split = ",",
      description = "how many messages are not due, a measurement each, growing (${DEFAULT-VALUE})",
      defaultValue = "10000,1000000")
  private List<Integer> waiting = List.of();

  @Option(
      names = "--texts",
      description = "how many are sent to measure throughput (${DEFAULT-VALUE}; 0: none)",
      defaultValue = "40000")
  private int texts;

  @Option(
      names = "--events",
      description =
          "how many reports are planned, of one place and over all counties (${DEFAULT-VALUE};"
              + " 0: none)",
      defaultValue = "4000")
  private int events;

  @Option(
      names = "--seconds",
      description = "how long latency is measured (${DEFAULT-VALUE}; 0: not at all)",
      defaultValue = "20")
  private int seconds;

  @Option(
      names = "--folder",
      description = "where the database is built, and removed again (${DEFAULT-VALUE})",
      defaultValue = "${sys:java.io.tmpdir}")
  private Path folder = Path.of(".");

  @Mixin private final GoalsOption goals = new GoalsOption();

  @Override
  public Integer call() throws Exception {
    goals.check();
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory(folder, "haki-bench-sms");
    try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), home.resolve("bin"), 0)) {
      MigrateCommand.migrate(postgres.owner(DatabaseSettings::new), DemoHandsets.MIGRATIONS);
      var keys = new KeyFile(home.resolve("keys.json")).createdIfMissing().load();
      var _ =
          InventedRoster.bringIn(
              postgres.gateway(DatabaseSettings::new), keys, "roster.csv", DemoRoster.csv());
      var machine = Machine.here(Files.getFileStore(home).type());
      return goals.told(measured(postgres, new Sealing(keys)), machine);
    } finally {
      Trees.delete(home);
    }
  }

  private Outcome measured(EmbeddedPostgres postgres, Sealing sealing) throws Exception {
    var vertx = Vertx.vertx();
    try (var filler = new Database(vertx, postgres.owner(DatabaseSettings::new));
        var database = new Database(vertx, postgres.gateway(DatabaseSettings::new))) {
      var officers = new Stores(database, sealing, UUID::randomUUID).officers();
      var chief =
          database
              .reading(tx -> officers.byPhone(tx, new PhoneNumber("+254700000001")))
              .orElseThrow();
      var bench =
          new SmsBench(
              vertx,
              filler,
              database,
              sealing,
              chief,
              Math.clamp(texts, 0, MOST_TEXTS),
              Math.clamp(events, 0, MOST_EVENTS),
              Duration.ofSeconds(Math.clamp(seconds, 0, 600)),
              this::say);
      var outcome = Outcome.NOTHING;
      int filled = 0;
      for (int many : waiting) {
        int wanted = Math.clamp(many, filled, MOST_WAITING);
        outcome = outcome.and(bench.at(filled, wanted));
        filled = wanted;
      }
      return outcome;
    } finally {
      var _ = vertx.close();
    }
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
