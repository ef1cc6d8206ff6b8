package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.reference.NationalRoster;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The roster.
@Command(name = "roster", description = "Bring officers and units in.")
public final class RosterCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "import",
      description = "Import a roster CSV: good rows are taken, wrong ones told with their reason.")
  public int bringIn(@Parameters(paramLabel = "FILE") Path file) throws IOException {
    Config config = CliContext.config(spec);
    if (Files.size(file) > CsvTable.MAX_BYTES) {
      spec.commandLine().getErr().println("haki: " + file + " is longer than 5 MB");
      return 1;
    }
    var result =
        bringIn(
            config.postgres(),
            new KeyFile(config.keyFile()).load(),
            file.toString(),
            Files.readString(file));
    var out = spec.commandLine().getOut();
    out.println(
        result.officers()
            + " officers of "
            + result.units()
            + " units; "
            + result.changed()
            + " new or changed");
    result.refused().forEach(r -> out.println("refused line " + r.line() + ": " + r.reason()));
    out.flush();
    return result.refused().isEmpty() ? 0 : 1;
  }

  @Command(
      name = "sample",
      description = "Write an invented national roster for load and demo; nobody on it is real.")
  int sample(@Parameters(paramLabel = "FILE") Path file) throws IOException {
    String csv = NationalRoster.csv(ReferenceData.shipped());
    try {
      Files.writeString(file, csv, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      spec.commandLine().getErr().println("haki: " + file + " is there already");
      return 1;
    }
    spec.commandLine()
        .getOut()
        .println("wrote " + file + ": " + (csv.lines().count() - 1) + " officers");
    return 0;
  }

  public static RosterResult bringIn(
      DatabaseSettings settings, Keys keys, String file, String csv) {
    var vertx = Vertx.vertx();
    var ids = Ids.random();
    try (var database = new Database(vertx, settings)) {
      var pins = new Pins(database, keys.pinHasher());
      return new ImportRoster(database, new Sealing(keys), pins, ids::id)
          .bringIn(file, csv, ReadGazetteer.read(database));
    } finally {
      var _ = vertx.close();
    }
  }
}
