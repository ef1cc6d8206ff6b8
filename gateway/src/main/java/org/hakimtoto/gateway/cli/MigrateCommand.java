package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.gateway.config.Key;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Migrations;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.roster.LoadReferenceData;
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
    Map<String, String> environment = CommandEnvironment.of(spec);
    if (Config.SmsCarrier.DEMO.equals(environment.get(Key.CARRIER.variable()))) {
      throw new CannotStart(List.of("a demo brings its database up to date as it starts"));
    }
    int steps = migrate(ConfigReader.readOwner(environment));
    spec.commandLine().getOut().println("migrated: " + steps + " steps; reference data loaded");
    return 0;
  }

  /// Migrates and loads the reference data. Returns the migration steps taken.
  ///
  /// @param others further places with migrations, of who builds on this database
  public static int migrate(DatabaseSettings settings, String... others) {
    int steps = Migrations.apply(settings, others);
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings)) {
      LoadReferenceData.load(database, ReferenceData.shipped());
    } finally {
      var _ = vertx.close();
    }
    return steps;
  }
}
