package org.hakimtoto.lab.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.cli.MigrateCommand;
import org.hakimtoto.gateway.cli.RosterCommand;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.demo.DemoRoster;
import org.hakimtoto.lab.load.CaseBench;
import org.hakimtoto.lab.servers.EmbeddedPostgres;
import org.hakimtoto.lab.servers.Trees;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast cases are filed and asked about, on a database of its own.
@Command(
    name = "bench",
    description =
        "Measure reports and status questions per second with few and with many cases, on a"
            + " database of its own; show the plans of the queries; fail when one reads a large"
            + " table from end to end.")
public final class BenchCommand implements Callable<Integer> {
  private static final int MOST_CASES = 10_000_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--cases",
      split = ",",
      description = "how many cases there are, a measurement each, growing (${DEFAULT-VALUE})",
      defaultValue = "10000,1000000")
  private List<Integer> cases = List.of();

  @Option(names = "--threads", description = "at once (${DEFAULT-VALUE})", defaultValue = "32")
  private int threads;

  @Option(
      names = "--seconds",
      description = "how long each kind of work is measured (${DEFAULT-VALUE})",
      defaultValue = "10")
  private int seconds;

  @Option(
      names = "--folder",
      description = "where the database is built, and removed again (${DEFAULT-VALUE})",
      defaultValue = "${sys:java.io.tmpdir}")
  private Path folder = Path.of(".");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path home = Files.createTempDirectory(folder, "haki-bench");
    try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), home.resolve("bin"), 0)) {
      MigrateCommand.migrate(postgres.owner(DatabaseSettings::new), DemoHandsets.MIGRATIONS);
      Keys keys = new KeyFile(home.resolve("keys.json")).createdIfMissing().load();
      var _ =
          RosterCommand.bringIn(
              postgres.gateway(DatabaseSettings::new), keys, "roster.csv", DemoRoster.csv());
      return measured(postgres, new Sealing(keys));
    } finally {
      Trees.delete(home);
    }
  }

  private int measured(EmbeddedPostgres postgres, Sealing sealing) throws InterruptedException {
    var vertx = Vertx.vertx();
    var wrong = new ArrayList<String>();
    try (var filler = new Database(vertx, postgres.owner(DatabaseSettings::new));
        var database = new Database(vertx, postgres.gateway(DatabaseSettings::new))) {
      var bench =
          new CaseBench(
              filler,
              database,
              sealing,
              officer(database, sealing, "+254700000001"),
              officer(database, sealing, "+254700000002"),
              Math.clamp(threads, 1, 256),
              Duration.ofSeconds(Math.clamp(seconds, 1, 3_600)),
              this::say);
      int filled = 0;
      for (int many : cases) {
        int wanted = Math.clamp(many, Math.max(1, filled), MOST_CASES);
        wrong.addAll(bench.at(filled, wanted));
        filled = wanted;
      }
    } finally {
      var _ = vertx.close();
    }
    wrong.forEach(line -> spec.commandLine().getErr().println("haki: " + line));
    return wrong.isEmpty() ? 0 : 1;
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
