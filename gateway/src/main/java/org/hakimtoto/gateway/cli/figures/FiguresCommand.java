package org.hakimtoto.gateway.cli.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.desk.DeskWords;
import org.hakimtoto.gateway.indicators.DecisionApi;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.indicator.Resources;
import org.hakimtoto.store.indicator.Resources.Loaded;
import org.hakimtoto.store.reference.CsvTable;
import org.hakimtoto.store.roster.ReadGazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How many children and beds there are, and the quarterly report.
@Command(
    name = "figures",
    description = "Children of each county, beds of institutions, and the quarterly report.")
public final class FiguresCommand {
  private static final int MAX_SOURCE = 80;
  private static final Set<String> LANGUAGES = Set.of("sw", "en");
  private static final String NUMBER = "NUMBER";
  private static final String WHO =
      "the officer who says so, by number; the audit keeps it as claimed";

  private final CliContext context;

  @Spec private CommandSpec spec;

  public FiguresCommand() {
    this.context = CliContext.configured(() -> spec);
  }

  FiguresCommand(CliContext context) {
    this.context = context;
  }

  @Command(
      name = "children",
      description = "Take how many children live in each county from a CSV file: county,children.")
  int children(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(
              names = "--source",
              required = true,
              description = "who counted them and when, 1 to 80 characters")
          String source,
      @Option(names = "--by", required = true, paramLabel = NUMBER, description = WHO) String by) {
    require(
        !source.isBlank() && source.length() <= MAX_SOURCE,
        "--source: 1 to " + MAX_SOURCE + " characters");
    String text = read(file);
    return load(
        "figures.children",
        by,
        tx -> Resources.loadChildren(tx, file.getFileName().toString(), text, source.strip()));
  }

  @Command(
      name = "beds",
      description = "Take how many beds institutions have from a CSV file: unit,beds.")
  int beds(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--by", required = true, paramLabel = NUMBER, description = WHO) String by) {
    String text = read(file);
    return load(
        "figures.beds", by, tx -> Resources.loadBeds(tx, file.getFileName().toString(), text));
  }

  @Command(
      name = "quarter",
      description = "Print the report of a quarter: a page to be printed, or a table.")
  int quarter(
      @Parameters(paramLabel = "QUARTER", description = "such as 2026-Q4") String quarter,
      @Option(names = "--county", defaultValue = "0", description = "1 to 47; none: all of Kenya")
          int county,
      @Option(names = "--language", defaultValue = "sw", description = "sw or en") String language,
      @Option(names = "--csv", description = "as a table") boolean csv) {
    require(county >= 0 && county <= Resources.COUNTIES, "--county: 1 to 47");
    require(LANGUAGES.contains(language), "--language: sw or en");
    String report =
        context.with(database -> {
          var api =
              new DecisionApi(
                  ReadGazetteer.read(database),
                  () -> DeskWords.shipped().in(Language.KISWAHILI).sentences(),
                  InstantSource.system());
          var asked =
              api.asked(Optional.of(quarter), county, false)
                  .orElseThrow(() -> typed("QUARTER: one that has begun, such as 2026-Q4"));
          return database.reading(tx -> csv ? api.csv(tx, asked) : api.page(tx, asked, language));
        });
    spec.commandLine().getOut().print(report);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private int load(String action, String by, Function<Tx, Loaded> work) {
    var loaded =
        context.with(database -> {
          var stores = CliContext.stores(database, context.sealing());
          var officer = CliContext.officer(spec.commandLine(), stores, "--by", by);
          return database.inTransaction(tx -> {
            Loaded done = refusedWhole(() -> work.apply(tx));
            if (done instanceof Loaded.Done) {
              stores
                  .audit()
                  .write(
                      tx,
                      new Audit.Entry(
                          Optional.of(officer.id()),
                          Optional.empty(),
                          action,
                          Channel.CLI,
                          Optional.empty(),
                          "done"));
            }
            return done;
          });
        });
    return switch (loaded) {
      case Loaded.Done(int rows) -> {
        spec.commandLine().getOut().println(rows + " taken");
        spec.commandLine().getOut().flush();
        yield 0;
      }
      case Loaded.Refused(String why) -> throw typed(why);
    };
  }

  private static Loaded refusedWhole(java.util.function.Supplier<Loaded> work) {
    try {
      return work.get();
    } catch (CsvTable.BadCsv e) {
      return new Loaded.Refused(String.valueOf(e.getMessage()));
    }
  }

  private String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw typed("FILE: cannot be read as text");
    }
  }

  private ParameterException typed(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw typed(otherwise);
    }
  }
}
