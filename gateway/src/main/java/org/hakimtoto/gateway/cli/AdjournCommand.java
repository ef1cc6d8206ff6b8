package org.hakimtoto.gateway.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.court.DayTyped;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.CourtDays.Became;
import org.hakimtoto.gateway.registry.CourtDays.Outcome;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Database;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A whole day of a court.
@Command(
    name = "adjourn",
    description = "Adjourn all that is set at a court on a day, in the name of its registry.")
public final class AdjournCommand implements Callable<Integer> {
  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  @Mixin private AsJson json = new AsJson();

  @Option(names = "--court", required = true, description = "the code of the registry")
  private String court = "";

  @Option(
      names = "--on",
      required = true,
      description = "the day: today, 1/12, 1.12.2026 or 2026-12-01")
  private String on = "";

  @Option(names = "--from", description = "only from this time on, such as 14:00")
  private Optional<String> from = Optional.empty();

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(names = "--reason", required = true, description = "such as court-not-sitting")
  private String reason = "";

  @Option(names = "--as", required = true, description = "in whose name, by number on the roster")
  private String officer = "";

  @Option(names = "--dry-run", description = "only list what would move")
  private boolean dryRun;

  /// Where the hearings go.
  static final class Target {
    @Option(names = "--to", required = true, description = "the new day; each keeps its time")
    private Optional<String> to = Optional.empty();

    @Option(names = "--cancel", required = true, description = "no new day yet")
    private boolean cancel;
  }

  public AdjournCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  AdjournCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Adjournment wish = wish();
    Outcome outcome = house.with(database -> outcome(database, wish));
    return switch (outcome) {
      case Outcome.Done done -> told(wish, done);
      case Outcome.Refused refused -> refused(refused.why().words());
      case Outcome.NotForYou _ -> refused("no such court, or not that officer's");
    };
  }

  private Outcome outcome(Database database, Adjournment wish) {
    Stores stores = CliContext.stores(database, house.sealing());
    var days = new CourtDays(stores, clock);
    var by = CliContext.officer(spec.commandLine(), stores, "--as", officer);
    var order = new CourtDays.Order(by, court, wish, Channel.CLI);
    return dryRun ? days.preview(order) : days.adjourn(order);
  }

  private Adjournment wish() {
    LocalDate today = Kenya.day(clock.instant());
    LocalDate day = typed("--on", on).near(today);
    return new Adjournment(
        day,
        from.map(this::time),
        target.cancel ? Optional.empty() : target.to.map(to -> newDay(to, today)),
        reason());
  }

  private LocalDate newDay(String text, LocalDate today) {
    return typed("--to", text)
        .next(today)
        .orElseThrow(() -> wrong("--to: that day is gone: write the year, such as 15/12/2027"));
  }

  private DayTyped typed(String option, String text) {
    return DayTyped.read(text)
        .orElseThrow(() -> wrong(option + ": a day such as today, 8/12 or 2026-12-08"));
  }

  private LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException notATime) {
      throw wrong("--from: a time such as 14:00");
    }
  }

  private MoveReason reason() {
    return Arrays.stream(MoveReason.values())
        .filter(known -> WireNames.of(known).equals(reason))
        .findFirst()
        .orElseThrow(() ->
            wrong(
                "--reason: one of "
                    + Arrays.stream(MoveReason.values())
                        .map(WireNames::of)
                        .collect(Collectors.joining(", "))));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private int refused(String why) {
    spec.commandLine().getErr().println("haki: " + why);
    spec.commandLine().getErr().flush();
    return 1;
  }

  /// @param became `moved`, `off`, `gone`, `refused` or `not-known`
  private record RowJson(
      CaseReference reference,
      Instant when,
      HearingKind kind,
      String became,
      Optional<Instant> to,
      boolean saidTheyCome) {
    static RowJson of(CourtDays.Row row) {
      ListedHearing hearing = row.hearing();
      return new RowJson(
          hearing.reference(),
          hearing.when(),
          hearing.kind(),
          word(row.became()),
          row.became() instanceof Became.Moved moved ? Optional.of(moved.to()) : Optional.empty(),
          row.confirmed());
    }

    private static String word(Became became) {
      return switch (became) {
        case Became.Moved _ -> "moved";
        case Became.Off _ -> "off";
        case Became.Gone _ -> "gone";
        case Became.Refused _ -> "refused";
        case Became.NotKnown _ -> "not-known";
      };
    }
  }

  private record DayJson(
      LocalDate day,
      String court,
      boolean onlyTried,
      List<RowJson> hearings,
      boolean more,
      boolean interrupted) {}

  private int told(Adjournment wish, Outcome.Done done) {
    var data =
        new DayJson(
            wish.day(),
            court,
            dryRun,
            done.rows().stream().map(RowJson::of).toList(),
            done.more(),
            done.interrupted());
    json.print(spec.commandLine(), data, () -> lines(wish, done));
    return done.more() || done.interrupted() || done.count(Became.Refused.class) > 0 ? 1 : 0;
  }

  private List<String> lines(Adjournment wish, Outcome.Done done) {
    var lines = new ArrayList<String>();
    done.rows().forEach(row -> lines.add(line(row)));
    lines.add(summary(wish, done));
    if (done.more()) {
      lines.add("the day holds more: give the same order again");
    }
    if (done.interrupted()) {
      lines.add("the database went away: give the same order again");
    }
    return lines;
  }

  private String summary(Adjournment wish, Outcome.Done done) {
    String where = wish.to().map(to -> " moved to " + to).orElse(" off, a new date follows");
    int changed = done.count(Became.Moved.class) + done.count(Became.Off.class);
    return wish.day()
        + " at "
        + court
        + ": "
        + changed
        + (dryRun ? " would be" : "")
        + where
        + ", "
        + done.count(Became.Refused.class)
        + " refused, "
        + done.count(Became.Gone.class)
        + " changed by others, "
        + done.confirmed()
        + " had said they come"
        + (dryRun ? "" : "; " + "%.1f s".formatted(done.took().toMillis() / 1_000.0));
  }

  private static String line(CourtDays.Row row) {
    ListedHearing hearing = row.hearing();
    return String.join(
        "\t",
        hearing.reference().shown(),
        Kenya.time(hearing.when()).toString(),
        WireNames.of(hearing.kind()),
        switch (row.became()) {
          case Became.Moved moved ->
              Kenya.local(moved.to()).toLocalDateTime().toString().replace('T', ' ');
          case Became.Off _ -> "off";
          case Became.Gone _ -> "changed by others";
          case Became.Refused no -> "refused: " + no.reason();
          case Became.NotKnown _ -> "not known whether it was changed";
        },
        row.confirmed() ? "said they come" : "");
  }
}
