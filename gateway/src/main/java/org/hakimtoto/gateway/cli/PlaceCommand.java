package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.roster.Places;
import org.hakimtoto.store.roster.Units.By;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The places of Kenya.
@Command(name = "place", description = "Add places the list does not have yet.")
public final class PlaceCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "add-sub-location",
      description = "Add a sub-location that was gazetted since; reports stay as they are.")
  int addSubLocation(
      @Parameters(paramLabel = "LOCATION_ID") int location,
      @Parameters(paramLabel = "NAME") String name) {
    var vertx = Vertx.vertx();
    Config config = CliContext.config(spec);
    var sealing = new Sealing(new KeyFile(config.keyFile()).load());
    try (var database = new Database(vertx, config.postgres())) {
      Audit audit = CliContext.stores(database, sealing).audit();
      return told(
          database.inTransaction(
              tx -> Places.addSubLocation(tx, audit, location, name, By.COMMAND_LINE)));
    } finally {
      var _ = vertx.close();
    }
  }

  private int told(Places.Addition outcome) {
    return switch (outcome) {
      case Places.Addition.Added added -> {
        spec.commandLine().getOut().println("added sub-location " + added.id());
        yield 0;
      }
      case Places.Addition.NotAdded refused -> {
        spec.commandLine().getErr().println("haki: " + refused.reason());
        yield 1;
      }
    };
  }
}
