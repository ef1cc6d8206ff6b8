package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// `haki adjourn` and `haki holiday`, at ten past eight on Tuesday, 1 December 2026.
@ExtendWith(WithRealStores.class)
class CourtDayCommandsIT {
  private static final Instant NINE = Instant.parse("2026-12-01T06:00:00Z");
  private static final Instant NOW = NINE.minus(Duration.ofMinutes(50));
  private static final String ORDER =
      "--court court-kibra --on today --to 8/12 --reason court-not-sitting --as +254700000005";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private RealStores stores;
  private FullDay full;
  private List<CaseReference> cases;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    cases = full.cases(3);
    Officer registry = real.officer(FullDay.REGISTRY);
    for (int i = 0; i < 3; i++) {
      full.set(
          cases.get(i),
          registry,
          NINE.plus(Duration.ofHours(i)),
          Samples.FRIDAY_NIGHT.plusSeconds(60));
    }
  }

  @Test
  void a_dry_run_lists_and_the_order_moves() {
    assertThat(adjourn(ORDER + " --dry-run")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            cases.getFirst().shown() + "\t09:00\tmention\t2026-12-08 09:00\t",
            cases.get(1).shown() + "\t10:00\tmention\t2026-12-08 10:00\t",
            cases.getLast().shown() + "\t11:00\tmention\t2026-12-08 11:00\t",
            "2026-12-01 at court-kibra: 3 would be moved to 2026-12-08, 0 refused, 0 changed by"
                + " others, 0 had said they come");
    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-01 3");

    assertThat(adjourn(ORDER + " --from 10:00")).isZero();
    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-01 1", "2026-12-08 2");
    assertThat(out.toString()).contains("2 moved to 2026-12-08, 0 refused");
    assertThat(adjourn(ORDER.replace("--to 8/12", "--cancel"))).isZero();
    assertThat(out.toString()).contains("1 off, a new date follows");
    assertThat(full.days("state = 'CANCELLED'")).containsExactly("2026-12-01 1");
    assertThat(adjourn(ORDER)).isZero();
    assertThat(out.toString()).contains(": 0 moved to");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--to 8/12; --to 5/12; haki: no court sits on the new day",
        "--to 8/12; --to today; haki: the new day must come after the day itself",
        "--to 8/12; --to 1/12; haki: the new day must come after the day itself",
        "--to 8/12; --to 30/11; --to: that day is gone: write the year, such as 15/12/2027",
        "--on today; --on 30/11; haki: that day is over",
        "--as +254700000005; --as +254700000002; haki: no such court, or not that officer's",
        "--as +254700000005; --as +254700000099; --as: nobody on the roster has that number",
        "--on today; --on someday; --on: a day such as today, 8/12 or 2026-12-08",
        "court-not-sitting; rain; --reason: one of witness-absent, advocate-not-ready,"
            + " court-not-sitting, holiday, child-not-brought, nobody-came, file-not-ready,"
            + " no-longer-needed, other",
        "--to 8/12; --to 8/12 --cancel; --to=<to>, --cancel are mutually exclusive",
        "--to 8/12; --from 8; --from=<from>",
      })
  void what_is_wrong_is_said_in_a_line(String instead, String of, String told) {
    assertThat(adjourn(ORDER.replace(instead, of))).isNotZero();
    assertThat(err.toString()).contains(told);
    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-01 3");
  }

  @Test
  void a_holiday_is_added_once_and_says_what_it_hits_and_what_to_do() {
    assertThat(holiday("add 1/12 Day of mourning")).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "2026-12-01 is a holiday now: Day of mourning",
            "hearings set on it: 3",
            "",
            "court-kibra: 3",
            "  " + cases.getFirst().shown() + "  09:00",
            "  " + cases.get(1).shown() + "  10:00",
            "  " + cases.getLast().shown() + "  11:00",
            "  next: ./haki adjourn --court court-kibra --on 2026-12-01 --to DATE --reason holiday"
                + " --as OFFICER");
    assertThat(messages()).containsExactly(List.of("holiday_hits", "A", "1", "null"));

    assertThat(holiday("add 2026-12-01 Again")).isEqualTo(1);
    assertThat(err.toString()).contains("haki: 2026-12-01 is a holiday already");
    assertThat(messages()).as("told once").hasSize(1);
    assertThat(holiday("list 2026")).isZero();
    assertThat(out.toString()).contains("2026-12-01\tDay of mourning", "2026-12-25\tChristmas Day");
  }

  @Test
  void a_holiday_that_hits_nothing_tells_nobody() {
    assertThat(holiday("add 2/12/2026 Rest")).isZero();
    assertThat(out.toString()).contains("no hearing is set on it");
    assertThat(messages()).isEmpty();
    assertThat(holiday("add someday Rest")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(holiday("add 3/12 <b>")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(holiday("list 20260")).isEqualTo(CommandLine.ExitCode.USAGE);
  }

  private List<List<String>> messages() {
    return stores.ask(
        "select kind, class, priority, case_id from message where kind = 'holiday_hits'");
  }

  private int adjourn(String arguments) {
    return run(new AdjournCommand(house(), InstantSource.fixed(NOW)), arguments);
  }

  private int holiday(String arguments) {
    return run(new HolidayCommand(house(), InstantSource.fixed(NOW)), arguments);
  }

  private CliContext house() {
    return new CliContext(stores::settings, stores::keyFile);
  }

  private int run(Object command, String arguments) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(new OneLineErrors())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.split(" "));
  }
}
