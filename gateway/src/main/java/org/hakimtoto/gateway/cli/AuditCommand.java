package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.audit.VerifyAudit.Head;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.notice.VerifyNotices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The chains of the audit and of the records of notice.
@Command(name = "audit", description = "Show whether the audit or a proof of notice was altered.")
public final class AuditCommand {
  /// A file of heads has a line a chain and day.
  private static final int MOST_LINES = 100_000;

  private static final Pattern LINE = Pattern.compile("(\\d{1,4}) (\\d{1,18}) ?([0-9a-f]{0,64})");

  private final Supplier<DatabaseSettings> settings;
  private final Supplier<Path> keyFile;

  @Spec private CommandSpec spec;

  public AuditCommand() {
    this.settings = () -> CliContext.config(spec).postgres();
    this.keyFile = () -> CliContext.config(spec).keyFile();
  }

  AuditCommand(Supplier<DatabaseSettings> settings, Supplier<Path> keyFile) {
    this.settings = settings;
    this.keyFile = keyFile;
  }

  @Command(
      name = "head",
      description =
          "Print the end of each chain: keep the print where the database's keepers"
              + " cannot reach it, a day's beside the next.")
  int head(@Mixin AsJson json) {
    return with((database, sealing) -> {
      List<Head> heads = new VerifyAudit(database, sealing).heads();
      json.print(
          spec.commandLine(),
          heads,
          () ->
              heads.stream()
                  .map(head -> (head.shard() + " " + head.seq() + " " + head.mac()).strip())
                  .toList());
      return 0;
    });
  }

  @Command(
      name = "verify",
      description =
          "Walk all chains of the audit, and the records of notice of each hearing; name the"
              + " first row of each that was altered, taken out or put in; exit with 1 if there is"
              + " any.")
  int verify(
      @Option(
              names = "--heads",
              paramLabel = "FILE",
              description = "what 'audit head' printed earlier: finds rows cut off the end, too")
          Optional<Path> file,
      @Mixin AsJson json)
      throws IOException {
    List<Head> anchors = file.isPresent() ? read(file.get()) : List.of();
    return with((database, sealing) -> {
      var audit = new VerifyAudit(database, sealing).verify(anchors);
      var notices = new VerifyNotices(database, sealing).verify();
      json.print(spec.commandLine(), new Walked(audit, notices), () -> lines(audit, notices));
      return audit.faults().isEmpty() && notices.faults().isEmpty() ? 0 : 1;
    });
  }

  private record Walked(VerifyAudit.Result audit, VerifyNotices.Result notices) {}

  private static List<String> lines(VerifyAudit.Result audit, VerifyNotices.Result notices) {
    var lines = new ArrayList<String>();
    audit(audit, lines::add);
    notices(notices, lines::add);
    return lines;
  }

  private static void audit(VerifyAudit.Result result, Consumer<String> say) {
    result
        .faults()
        .forEach(fault ->
            say.accept(
                "FAULT  chain "
                    + fault.shard()
                    + ", entry "
                    + fault.seq()
                    + (fault.row() > 0 ? ", row " + fault.row() : "")
                    + ": "
                    + fault.what()));
    say.accept(result.rows() + " entries walked, " + result.faults().size() + " faults");
  }

  private static void notices(VerifyNotices.Result result, Consumer<String> say) {
    result
        .faults()
        .forEach(fault ->
            say.accept(
                "FAULT  notices of hearing "
                    + fault.hearing()
                    + (fault.seq() > 0 ? ", record " + fault.seq() : "")
                    + ": "
                    + fault.what()));
    say.accept(
        result.records() + " records of notice walked, " + result.faults().size() + " faults");
  }

  private int with(ToIntBiFunction<Database, Sealing> work) {
    var sealing = new Sealing(new KeyFile(keyFile.get()).load());
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings.get())) {
      return work.applyAsInt(database, sealing);
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
}
