package org.hakimtoto.gateway.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.clock.IddDays;
import org.hakimtoto.core.court.DayTyped;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.TypedText;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.registry.NewHolidays;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.hearing.CourtHolidays.Hit;
import org.hakimtoto.store.reference.Holidays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Holidays that were gazetted since this release.
@Command(name = "holiday", description = "Add and list public holidays.")
public final class HolidayCommand {
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2100;

  /// As in the contract of the API.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 '(),./&-]*");

  private final CliContext house;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public HolidayCommand() {
    this.house = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  HolidayCommand(CliContext house, InstantSource clock) {
    this.house = house;
    this.clock = clock;
  }

  @Command(
      name = "add",
      description = "Add a holiday. It lists the hearings it hits and tells their registries.")
  int add(
      @Parameters(paramLabel = "DATE", description = "such as 2026-12-11 or 11/12") String date,
      @Parameters(paramLabel = "NAME", arity = "1..*") List<String> words,
      @Mixin AsJson json) {
    var holiday = new Holiday(day(date), name(words));
    Optional<List<Hit>> hits =
        house.with(database ->
            database.inTransaction(
                tx -> holidays(database).add(tx, holiday, Optional.empty(), Channel.CLI)));
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println("haki: " + holiday.date() + " is a holiday already");
      spec.commandLine().getErr().flush();
      return 1;
    }
    json.print(
        spec.commandLine(), new Added(holiday, hits.get()), () -> lines(holiday, hits.get()));
    return 0;
  }

  @Command(name = "list", description = "Print the holidays of a year.")
  int list(@Parameters(paramLabel = "YEAR") int year, @Mixin AsJson json) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw wrong("YEAR: " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    List<Holiday> known =
        house.with(database -> database.reading(tx -> holidays(database).ofYear(tx, year)));
    List<Holiday> computed =
        IddDays.notGazetted(known, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    json.print(
        spec.commandLine(),
        known,
        () -> known.stream().map(holiday -> holiday.date() + "\t" + holiday.name()).toList());
    computed.forEach(idd -> spec.commandLine().getErr().println("WARN " + notGazetted(idd)));
    spec.commandLine().getErr().flush();
    return 0;
  }

  /// What is to be done about an Idd that is only computed.
  static String notGazetted(Holiday idd) {
    return idd.name()
        + " is about "
        + idd.date()
        + " and no holiday yet: once the gazette names the day, ./haki holiday add DAY "
        + idd.name();
  }

  private NewHolidays holidays(Database database) {
    return new NewHolidays(CliContext.stores(database, house.sealing()), clock);
  }

  /// A day without its year is the next one, within six months.
  private LocalDate day(String typed) {
    LocalDate today = Kenya.day(clock.instant());
    LocalDate day =
        DayTyped.read(typed)
            .orElseThrow(() -> wrong("DATE: a day such as 2026-12-11 or 11/12"))
            .next(today)
            .orElseThrow(() -> wrong("DATE: write the year, such as 2027-12-11"));
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw wrong("DATE: of " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return day;
  }

  private String name(List<String> words) {
    String name = TypedText.tidy(String.join(" ", words)).strip();
    if (!NAME.matcher(name).matches() || name.length() > Holidays.MAX_NAME) {
      throw wrong("NAME: 1 to " + Holidays.MAX_NAME + " plain letters and digits");
    }
    return name;
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private record Added(Holiday holiday, List<Hit> hearingsHit) {}

  private static List<String> lines(Holiday holiday, List<Hit> hits) {
    var lines = new ArrayList<String>();
    lines.add(holiday.date() + " is a holiday now: " + holiday.name());
    lines.add(hits.isEmpty() ? "no hearing is set on it" : "hearings set on it: " + hits.size());
    NewHolidays.byCourt(hits)
        .forEach((court, ofCourt) -> {
          lines.add("");
          lines.add(court + ": " + ofCourt.size());
          ofCourt.forEach(
              hit -> lines.add("  " + hit.reference().shown() + "  " + Kenya.time(hit.at())));
          lines.add("  next: " + next(holiday, court));
        });
    return lines;
  }

  private static String next(Holiday holiday, String court) {
    return "./haki adjourn --court "
        + court
        + " --on "
        + holiday.date()
        + " --to DATE --reason holiday --as OFFICER";
  }
}
