package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.CallCsv;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.CallTaskBook.Listed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The people an office must phone.
@Command(name = "calls", description = "See and export whom an office must phone.")
public final class CallsCommand {
  private static final String OFFICER = "--officer";
  private static final String IN_WHOSE_NAME =
      "in whose name, by number on the roster; the look is audited";

  private final Supplier<DatabaseSettings> settings;
  private final Supplier<Path> keyFile;

  @Spec private CommandSpec spec;

  public CallsCommand() {
    this.settings = () -> CliContext.config(spec).postgres();
    this.keyFile = () -> CliContext.config(spec).keyFile();
  }

  CallsCommand(Supplier<DatabaseSettings> settings, Supplier<Path> keyFile) {
    this.settings = settings;
    this.keyFile = keyFile;
  }

  @Command(name = "list", description = "Show the open calls of an officer's office.")
  int list(
      @Option(names = OFFICER, required = true, description = IN_WHOSE_NAME) String officer,
      @Mixin AsJson json) {
    List<Listed> calls = calls(officer);
    json.print(
        spec.commandLine(), calls.stream().map(CallsCommand::open).toList(), () -> lines(calls));
    return 0;
  }

  @Command(name = "export", description = "Write them as CSV, to a file or to the screen.")
  int export(
      @Option(names = OFFICER, required = true, description = IN_WHOSE_NAME) String officer,
      @Parameters(paramLabel = "FILE", arity = "0..1", description = "none: the screen")
          @Nullable Path file)
      throws IOException {
    String csv = CallCsv.text(calls(officer));
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(csv);
      out.flush();
    } else {
      Files.writeString(file, csv);
    }
    return 0;
  }

  /// The calls for a person, in Kenya's time.
  static List<String> lines(List<Listed> calls) {
    return calls.isEmpty()
        ? List.of("nobody to phone")
        : calls.stream().map(CallsCommand::line).toList();
  }

  private static String line(Listed call) {
    return "%s  by %s  %-16s  %s"
        .formatted(
            call.reference().shown(),
            Kenya.local(call.dueAt()).toLocalDateTime().withNano(0),
            WireNames.of(call.reason()),
            call.person()
                .flatMap(person -> person.details().phone())
                .map(PhoneNumber::e164)
                .orElse("-"));
  }

  private List<Listed> calls(String number) {
    var sealing = new Sealing(new KeyFile(keyFile.get()).load());
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings.get())) {
      Officer officer =
          CliContext.officer(
              spec.commandLine(), CliContext.stores(database, sealing), OFFICER, number);
      return database.inTransaction(tx -> calls(tx, book(database, sealing), officer));
    } finally {
      var _ = vertx.close();
    }
  }

  private static CallTaskBook book(Database database, Sealing sealing) {
    return new CallTaskBook(
        CliContext.stores(database, sealing).change(), sealing, Ids.random()::id);
  }

  private static List<Listed> calls(Tx tx, CallTaskBook book, Officer officer) {
    return book.open(
            tx,
            officer,
            Optional.empty(),
            CallTaskBook.MOST_EXPORTED,
            Channel.CLI,
            InstantSource.system().instant())
        .calls();
  }

  private record OpenCall(
      UUID call,
      CaseReference reference,
      NewCall.Reason reason,
      Instant due,
      Optional<PhoneNumber> phone) {}

  private static OpenCall open(Listed call) {
    return new OpenCall(
        call.id(),
        call.reference(),
        call.reason(),
        call.dueAt(),
        call.person().flatMap(person -> person.details().phone()));
  }
}
