package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hakimtoto.core.notice.NoticePage;
import org.hakimtoto.core.notice.NoticeTable;
import org.hakimtoto.core.notice.NoticeText;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.notice.ReadNotices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The proof of notice, in the name of an officer who may read the file.
@Command(
    name = "notice",
    description =
        "Print who was told which day in court, in which words, when, and whether it arrived.")
public final class NoticeCommand implements Callable<Integer> {
  private final Supplier<DatabaseSettings> settings;
  private final Supplier<Path> keyFile;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "REF", description = "the case's reference")
  private String reference = "";

  @Option(
      names = "--officer",
      required = true,
      description = "in whose name, by number on the roster; the audit keeps it")
  private String officer = "";

  @Option(names = "--hearing", paramLabel = "ID", description = "one hearing; all without it")
  private Optional<UUID> hearing = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write a page to be printed instead; an older file is replaced")
  private Optional<Path> html = Optional.empty();

  @Mixin private AsJson json = new AsJson();

  public NoticeCommand() {
    this.settings = () -> CliContext.config(spec).postgres();
    this.keyFile = () -> CliContext.config(spec).keyFile();
  }

  NoticeCommand(Supplier<DatabaseSettings> settings, Supplier<Path> keyFile) {
    this.settings = settings;
    this.keyFile = keyFile;
  }

  @Override
  public Integer call() throws IOException {
    CaseReference wanted =
        CaseReference.parse(reference).orElseThrow(() -> wrong("REF: not a case's reference"));
    NoticeTable table = table(wanted);
    if (html.isPresent()) {
      Files.writeString(html.get(), NoticePage.of(table));
      say("written to " + html.get() + "\n");
    } else if (json.asked()) {
      json.print(spec.commandLine(), table, List::of);
    } else {
      say(NoticeText.of(table));
    }
    return table.hearings().stream().anyMatch(NoticeTable.OfHearing::altered) ? 1 : 0;
  }

  private NoticeTable table(CaseReference wanted) {
    var sealing = new Sealing(new KeyFile(keyFile.get()).load());
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings.get())) {
      Stores stores = CliContext.stores(database, sealing);
      Officer reader = CliContext.officer(spec.commandLine(), stores, "--officer", officer);
      // what was refused is audited, so the transaction must not be undone by saying so
      return database
          .inTransaction(tx -> table(tx, stores, reader, wanted))
          .filter(table -> hearing.isEmpty() || !table.hearings().isEmpty())
          .orElseThrow(() -> wrong("no such case or hearing, or not one for that officer"));
    } finally {
      var _ = vertx.close();
    }
  }

  private Optional<NoticeTable> table(Tx tx, Stores stores, Officer reader, CaseReference wanted) {
    var now = InstantSource.system().instant();
    return stores
        .cases()
        .read(tx, reader, wanted, Channel.CLI, now)
        .map(view -> new ReadNotices(stores.sealing()).table(tx, reader, view, hearing, now));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void say(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
