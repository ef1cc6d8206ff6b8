package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.reference.UnitDraft;
import org.hakimtoto.store.roster.ReadGazetteer;
import org.hakimtoto.store.roster.Units;
import org.hakimtoto.store.roster.Units.By;
import org.hakimtoto.store.roster.Units.KnownUnit;
import org.hakimtoto.store.roster.Units.UnitChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Units one by one; many at once come with a roster.
@Command(name = "unit", description = "Add, change, retire and show units.")
public final class UnitCommand {
  private final Supplier<DatabaseSettings> settings;
  private final Supplier<Path> keyFile;

  @Spec private CommandSpec spec;

  public UnitCommand() {
    this.settings = () -> CliContext.config(spec).postgres();
    this.keyFile = () -> CliContext.config(spec).keyFile();
  }

  UnitCommand(Supplier<DatabaseSettings> settings, Supplier<Path> keyFile) {
    this.settings = settings;
    this.keyFile = keyFile;
  }

  /// What a unit is; places by name or code, and no place for the whole country.
  static final class Shape {
    @Option(names = "--agency", required = true, description = "such as POLICE")
    private String agency = "";

    @Option(names = "--name", required = true, description = "at most 30 plain letters")
    private String name = "";

    @Option(names = "--region", description = "one of the eight, for a regional office")
    private String region = "";

    @Option(names = "--county", description = "name or code")
    private String county = "";

    @Option(names = "--sub-county", description = "name or code, within the county")
    private String subCounty = "";

    @Option(names = "--location", description = "name or code, within the sub-county")
    private String location = "";

    UnitDraft draft(String code, Gazetteer gazetteer) {
      var cells =
          Map.of(
              "unit_code", code,
              "agency", agency,
              "unit_name", name,
              "region", region,
              "county", county,
              "sub_county", subCounty,
              "location", location);
      return UnitDraft.of(column -> cells.getOrDefault(column, "").strip(), gazetteer);
    }
  }

  @Command(name = "add", description = "Add a unit. Its code stays with it for ever.")
  int add(@Parameters(paramLabel = "CODE") String code, @Mixin Shape shape) {
    return told(
        "added",
        with(database -> {
          UnitDraft draft = shape.draft(code, ReadGazetteer.read(database));
          return database.inTransaction(tx -> units().add(tx, draft, By.COMMAND_LINE));
        }));
  }

  @Command(name = "change", description = "Give a unit another name or area; the old one is kept.")
  int change(@Parameters(paramLabel = "CODE") String code, @Mixin Shape shape) {
    return told(
        "changed",
        with(database -> {
          UnitDraft draft = shape.draft(code, ReadGazetteer.read(database));
          return database.inTransaction(tx -> units().change(tx, draft, By.COMMAND_LINE));
        }));
  }

  @Command(name = "retire", description = "Take a unit without officers out of service.")
  int retire(@Parameters(paramLabel = "CODE") String code) {
    return told(
        "retired",
        with(database -> database.inTransaction(tx -> units().retire(tx, code, By.COMMAND_LINE))));
  }

  @Command(name = "list", description = "Print the units of a county with their officers' number.")
  int list(
      @Option(
              names = "--county",
              description = "name or code; without it, the offices of regions and the country")
          Optional<String> county,
      @Mixin AsJson json) {
    return with(database -> {
      int code = county.map(word -> Counties.code(spec.commandLine(), database, word)).orElse(0);
      List<Listed> listed = all(database, code).stream().map(Listed::of).toList();
      json.print(spec.commandLine(), listed, () -> listed.stream().map(Listed::line).toList());
      return 0;
    });
  }

  private List<KnownUnit> all(Database database, int county) {
    var all = new ArrayList<KnownUnit>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      String after = next.get();
      var page = database.reading(tx -> units().list(tx, county, after, Units.MAX_PAGE));
      all.addAll(page.units());
      next = page.next();
    }
    return all;
  }

  private Units units() {
    return new Units(new Sealing(new KeyFile(keyFile.get()).load()), Ids.random()::id);
  }

  private int told(String did, UnitChange outcome) {
    return switch (outcome) {
      case UnitChange.Done done -> {
        line(did + " " + done.unit().unit().code() + ", version " + done.unit().version());
        yield 0;
      }
      case UnitChange.NotChanged refused -> {
        spec.commandLine().getErr().println("haki: " + refused.reason());
        spec.commandLine().getErr().flush();
        yield 1;
      }
    };
  }

  private record Listed(
      String code, Agency agency, String name, int officers, boolean inService, int version) {
    static Listed of(KnownUnit known) {
      return new Listed(
          known.unit().code(),
          known.unit().agency(),
          known.unit().name(),
          known.officers(),
          known.retiredAt().isEmpty(),
          known.version());
    }

    String line() {
      return String.join(
          "\t",
          code,
          agency.name(),
          name,
          Integer.toString(officers),
          inService ? "in service" : "retired");
    }
  }

  private void line(String text) {
    var out = spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }

  private <T> T with(Function<Database, T> work) {
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, settings.get())) {
      return work.apply(database);
    } finally {
      var _ = vertx.close();
    }
  }
}
