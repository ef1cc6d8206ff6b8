package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.audit.AuditCsv;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.ExportAudit;
import org.hakimtoto.store.audit.SignedHeads;
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
  /// A file of heads has a line a chain and hour: five years of it.
  private static final int MOST_LINES = 1_000_000;

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
              description =
                  "what 'audit head' printed earlier, or what went out by itself"
                      + " (HAKI_AUDIT_HEADS_PATH): finds rows cut off the end, too")
          Optional<Path> file,
      @Mixin AsJson json)
      throws IOException {
    List<String> lines = file.isPresent() ? read(file.get()) : List.of();
    return with((database, sealing) -> {
      List<Head> anchors = heads(lines, sealing);
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

  @Command(
      name = "key",
      description = {
        "Print the public key (Ed25519) by which others see that heads are ours; "
            + "below it those of heads that went out before the key was rotated."
      })
  int key() {
    new Sealing(new KeyFile(keyFile.get()).load())
        .chains()
        .headsKeys()
        .forEach(key -> say(Base64.getUrlEncoder().withoutPadding().encodeToString(key) + "\n"));
    return 0;
  }

  @Command(
      name = "export",
      description = {
        "For a data-protection officer, as CSV: who looked at a child (--child), "
            + "what an officer or a program looked at (--officer, --token), who was "
            + "touched between two times (none of them).",
        "The export itself is audited."
      })
  int export(
      @Option(names = "--child", paramLabel = "REF", description = "the case")
          Optional<String> child,
      @Option(names = "--officer", paramLabel = "NUMBER", description = "the officer, by number")
          Optional<String> officer,
      @Option(names = "--token", paramLabel = "NAME", description = "the program")
          Optional<String> token,
      @Option(
              names = "--from",
              required = true,
              description = "a day, or a time such as ...T09:00Z")
          String from,
      @Option(names = "--to", description = "not included; default: now") Optional<String> to,
      @Option(
              names = "--by",
              required = true,
              paramLabel = "NUMBER",
              description = "the officer who asks, by number; the audit keeps it as claimed")
          String by) {
    Instant until = to.map(text -> time("--to", text)).orElseGet(InstantSource.system()::instant);
    Instant since = time("--from", from);
    return with((database, sealing) -> {
      var stores = CliContext.stores(database, sealing);
      var wanted =
          new ExportAudit.Wanted(
              child.map(this::reference),
              officer.map(number -> officer(stores, "--officer", number)),
              token,
              since,
              until);
      var export =
          new ExportAudit(database, sealing)
              .export(wanted, officer(stores, "--by", by), Channel.CLI);
      say(AuditCsv.text(export.lines()));
      if (export.more()) {
        throw wrong("more than " + ExportAudit.MOST + " lines: ask for a shorter time");
      }
      return 0;
    });
  }

  private UUID officer(Stores stores, String option, String number) {
    return CliContext.officer(spec.commandLine(), stores, option, number).id();
  }

  private CaseReference reference(String text) {
    return CaseReference.parse(text).orElseThrow(() -> wrong("--child: not a case's reference"));
  }

  private Instant time(String option, String text) {
    try {
      return text.length() == 10
          ? Kenya.startOf(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw wrong(option + ": a day such as 2026-11-29, or a time such as 2026-11-29T09:00Z");
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void say(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }

  private List<String> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() > MOST_LINES) {
      throw new ParameterException(spec.commandLine(), file + " has too many lines");
    }
    return lines;
  }

  private List<Head> heads(List<String> lines, Sealing sealing) {
    try {
      return SignedHeads.read(lines, sealing);
    } catch (SignedHeads.NotOurs e) {
      throw wrong("--heads: " + e.getMessage() + "; 'haki audit head' prints them");
    }
  }
}
