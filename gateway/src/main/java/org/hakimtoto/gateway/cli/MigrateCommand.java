package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.store.postgres.Database;
import org.hakimtoto.store.postgres.DatabaseSettings;
import org.hakimtoto.store.postgres.DemoHandsets;
import org.hakimtoto.store.postgres.LoadReferenceData;
import org.hakimtoto.store.postgres.Migrations;
import org.hakimtoto.store.reference.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Brings the database up to date.
@Command(
    name = "migrate",
    description = "Bring the database to this release's shape and load the reference data.")
public final class MigrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Config config = ConfigReader.read(System.getenv());
    int steps = migrate(config.owner(), config.demo());
    spec.commandLine().getOut().println("migrated: " + steps + " steps; reference data loaded");
    return 0;
  }

  /// Migrates and loads the reference data. Returns the migration steps taken.
  static int migrate(DatabaseSettings settings, boolean demo) {
    int steps =
        demo ? Migrations.apply(settings, DemoHandsets.MIGRATIONS) : Migrations.apply(settings);
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings)) {
      LoadReferenceData.load(database, ReferenceData.shipped());
    } finally {
      var _ = vertx.close();
    }
    return steps;
  }
}
