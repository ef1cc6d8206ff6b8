package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.registry.CauseLists;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.reference.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Cause lists.
@Command(name = "cause-list", description = "Bring a registry's cause list in.")
public final class CauseListCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "import",
      description = "Import a cause list CSV: good rows are taken, wrong ones told.")
  int bringIn(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(
              names = "--officer",
              required = true,
              description = "in whose name, by number on the roster")
          String officer,
      @Mixin AsJson json)
      throws IOException {
    Config config = CliContext.config(spec);
    if (Files.size(file) > CsvTable.MAX_BYTES) {
      throw new ParameterException(spec.commandLine(), "the file is longer than 5 MB");
    }
    CauseLists.Result result = bringIn(config, file, officer);
    json.print(spec.commandLine(), result, () -> lines(result));
    return result.refused().isEmpty() ? 0 : 1;
  }

  private static List<String> lines(CauseLists.Result result) {
    var lines = new ArrayList<String>();
    lines.add(
        result.rows()
            + " rows: "
            + result.applied()
            + " taken, "
            + result.unchanged()
            + " as they were, "
            + result.refused().size()
            + " refused");
    result.refused().forEach(row -> lines.add("refused line " + row.line() + ": " + row.reason()));
    if (result.interrupted()) {
      lines.add("the database went away: bring the same list in again");
    }
    return lines;
  }

  private CauseLists.Result bringIn(Config config, Path file, String number) throws IOException {
    var vertx = Vertx.vertx();
    var sealing = new Sealing(new KeyFile(config.keyFile()).load());
    String csv = Files.readString(file);
    try (var database = new Database(vertx, config.postgres())) {
      Stores stores = CliContext.stores(database, sealing);
      return new CauseLists(stores, InstantSource.system())
          .bringIn(
              file.toString(),
              csv,
              CliContext.officer(spec.commandLine(), stores, "--officer", number),
              Channel.CLI);
    } finally {
      var _ = vertx.close();
    }
  }
}
