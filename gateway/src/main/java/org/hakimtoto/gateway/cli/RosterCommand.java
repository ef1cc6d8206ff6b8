package org.hakimtoto.gateway.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.reference.NationalRoster;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.reference.RosterFile;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.ImportRoster.Imported;
import org.hakimtoto.store.roster.KnownOfficers;
import org.hakimtoto.store.roster.KnownOfficers.Known;
import org.hakimtoto.store.roster.KnownOfficers.PinKind;
import org.hakimtoto.store.roster.PaperCards;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.roster.ReadGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The roster.
@Command(name = "roster", description = "Bring officers and units in.")
public final class RosterCommand {
  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public RosterCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  RosterCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Command(
      name = "import",
      description = {
        "Import a roster CSV: good rows are taken, wrong ones told with their reason.",
        "A file sets no PIN: 'roster codes' prints codes to choose one with."
      })
  public int bringIn(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--dry-run", description = "change nothing, and say what would be changed")
          boolean tryOnly,
      @Option(
              names = "--retire-missing",
              description = "retire who stands in no row of a unit that the file names")
          boolean retireMissing,
      @Option(names = "--by", paramLabel = "NUMBER", description = "the officer who brings it in")
          Optional<String> by,
      @Option(
              names = "--and-by",
              paramLabel = "NUMBER",
              description = "a second officer, where a role opens children's files")
          Optional<String> second,
      @Mixin AsJson json)
      throws IOException {
    if (retireMissing && by.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--retire-missing: --by says who does it");
    }
    if (Files.size(file) > CsvTable.MAX_BYTES) {
      spec.commandLine().getErr().println("haki: " + file + " is longer than 5 MB");
      return 1;
    }
    String csv = Files.readString(file);
    return house.with(database -> {
      var keys = new KeyFile(house.keyFile().get()).load();
      Stores stores = CliContext.stores(database, new Sealing(keys));
      var pins = new Pins(database, keys.pinHasher());
      var asking = new Asking(id(stores, "--by", by), id(stores, "--and-by", second));
      var claimed =
          new ChangeOfficer.By(
              asking, true, Channel.CLI, RosterReason.ROSTER_FILE, clock.instant());
      var way = new ImportRoster.Way(tryOnly, retireMissing, claimed);
      Imported imported =
          new ImportRoster(database, stores.sealing(), pins, Ids.random()::id)
              .bringIn(
                  RosterFile.readWithoutPins(file.toString(), csv, ReadGazetteer.read(database)),
                  way);
      if (!tryOnly) {
        var lives = new OfficerLives(stores, Ids.random()::activationCode, clock);
        database.inTransaction(tx -> {
          lives.follow(tx, imported);
          return imported;
        });
      }
      var told = OfficerLines.Imported.of(imported, way);
      json.print(spec.commandLine(), told, () -> OfficerLines.lines(told));
      return imported.result().refused().isEmpty() ? 0 : 1;
    });
  }

  @Command(
      name = "cards",
      description = "Print a paper card for each officer with a staff number. It is shown once.")
  int cards(@Mixin CardLines.Whose whom, @Mixin NamedOfficers named, @Mixin AsJson json)
      throws IOException {
    Optional<String> csv = whom.csv(spec.commandLine());
    return house.with(database -> {
      Stores stores = CliContext.stores(database, house.sealing());
      ChangeOfficer.By by = begins(named.asking(spec.commandLine(), stores));
      var cards = new PaperCards(stores.sealing());
      List<CardLines.Printed> printed =
          onDuty(database, stores, whom, csv).stream()
              .map(known ->
                  CardLines.Printed.of(
                      known,
                      known
                          .staffNumber()
                          .map(_ ->
                              database.inTransaction(tx ->
                                  cards.make(tx, known.officer().id(), Ids.random()::cardCode, by)))
                          .map(PaperCards.Card::codes)
                          .orElse(List.of())))
              .toList();
      json.print(spec.commandLine(), printed, () -> CardLines.cards(printed));
      return 0;
    });
  }

  @Command(
      name = "codes",
      description = "Print a code to begin with for each officer who has no PIN. It is shown once.")
  int codes(@Mixin CardLines.Whose whom, @Mixin NamedOfficers named, @Mixin AsJson json)
      throws IOException {
    Optional<String> csv = whom.csv(spec.commandLine());
    return house.with(database -> {
      Stores stores = CliContext.stores(database, house.sealing());
      ChangeOfficer.By by = begins(named.asking(spec.commandLine(), stores));
      var lives = new OfficerLives(stores, Ids.random()::activationCode, clock);
      List<CardLines.Printed> printed =
          onDuty(database, stores, whom, csv).stream()
              .filter(known -> known.pin() == PinKind.NONE)
              .map(known -> CardLines.Printed.of(known, code(database, lives, known, by)))
              .toList();
      json.print(spec.commandLine(), printed, () -> CardLines.codes(printed));
      return 0;
    });
  }

  private static List<String> code(
      Database database, OfficerLives lives, Known known, ChangeOfficer.By by) {
    UUID officer = known.officer().id();
    return database.inTransaction(tx -> lives.change(tx, officer, new OfficerChange.NewPin(), by))
            instanceof ChangeOfficer.Outcome.Done done
        ? done.code().stream().toList()
        : List.of();
  }

  private ChangeOfficer.By begins(Asking asking) {
    return new ChangeOfficer.By(asking, true, Channel.CLI, RosterReason.BEGINS, clock.instant());
  }

  /// Those on duty of a unit, or of a file's rows.
  private static List<Known> onDuty(
      Database database, Stores stores, CardLines.Whose whom, Optional<String> csv) {
    var officers = new KnownOfficers(stores.sealing());
    return database
        .reading(tx ->
            csv.map(text -> whom.inFile(tx, officers, text))
                .orElseGet(() -> officers.list(tx, whom.filter(), new UUID(0, 0))))
        .stream()
        .filter(known -> known.standing() == KnownOfficers.Standing.ON_DUTY)
        .toList();
  }

  private Optional<UUID> id(Stores stores, String option, Optional<String> number) {
    return number.map(typed -> CliContext.officer(spec.commandLine(), stores, option, typed).id());
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
}
