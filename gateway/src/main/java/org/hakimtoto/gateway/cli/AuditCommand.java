package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.store.Sealing;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.postgres.Database;
import org.hakimtoto.store.postgres.VerifyAudit;
import org.hakimtoto.store.postgres.VerifyAudit.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The audit's chains.
@Command(name = "audit", description = "Show whether the audit was altered.")
public final class AuditCommand {
  /// A file of heads has a line a chain and day.
  private static final int MOST_LINES = 100_000;

  private static final Pattern LINE = Pattern.compile("(\\d{1,4}) (\\d{1,18}) ([0-9a-f]{0,64})");

  @Spec private CommandSpec spec;

  @Command(
      name = "head",
      description =
          "Print the end of each chain: keep the print where the database's keepers"
              + " cannot reach it, a day's beside the next.")
  int head() {
    return with(verify -> {
      verify.heads().forEach(head -> say(head.shard() + " " + head.seq() + " " + head.mac()));
      return 0;
    });
  }

  @Command(
      name = "verify",
      description =
          "Walk all chains; name the first row of each that was altered, taken out or"
              + " put in; exit with 1 if there is any.")
  int verify(
      @Option(
              names = "--heads",
              paramLabel = "FILE",
              description = "what 'audit head' printed earlier: finds rows cut off the end, too")
          Optional<Path> file)
      throws IOException {
    List<Head> anchors = file.isPresent() ? read(file.get()) : List.of();
    return with(verify -> {
      var result = verify.verify(anchors);
      result
          .faults()
          .forEach(fault ->
              say(
                  "FAULT  chain "
                      + fault.shard()
                      + ", entry "
                      + fault.seq()
                      + (fault.row() > 0 ? ", row " + fault.row() : "")
                      + ": "
                      + fault.what()));
      say(result.rows() + " entries walked, " + result.faults().size() + " faults");
      return result.faults().isEmpty() ? 0 : 1;
    });
  }

  private int with(ToIntFunction<VerifyAudit> work) {
    Config config = ConfigReader.read(System.getenv());
    var sealing = new Sealing(new KeyFile(config.keyFile()).load());
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      return work.applyAsInt(new VerifyAudit(database, sealing));
    } finally {
      var _ = vertx.close();
    }
  }

  private List<Head> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() > MOST_LINES) {
      throw new ParameterException(spec.commandLine(), file + " has too many lines");
    }
    return lines.stream().filter(line -> !line.isBlank()).map(line -> head(file, line)).toList();
  }

  private Head head(Path file, String line) {
    var parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw new ParameterException(
          spec.commandLine(), file + " is not what 'haki audit head' prints");
    }
    return new Head(
        Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
