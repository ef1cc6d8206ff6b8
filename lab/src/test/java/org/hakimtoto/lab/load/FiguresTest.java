package org.hakimtoto.lab.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.load.Costs.Part;
import org.hakimtoto.lab.load.Phase.Backlog;
import org.hakimtoto.lab.load.Phase.Played;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final CaseReference FIRST = CaseReference.ofSerial(1);
  private static final CaseReference SECOND = CaseReference.ofSerial(2);
  private static final long RESIDENT = 180_000_000;

  @Test
  void a_summary_tells_percentiles_in_milliseconds_and_steps_a_second() {
    var tally = tally(1_000, Duration.ofSeconds(2));
    Summary summary = tally.of(Step.KEY);

    assertThat(summary.count()).isEqualTo(1_000);
    assertThat(summary.perSecond()).isEqualTo(500);
    assertThat(summary.p50()).isCloseTo(0.5, within(0.01));
    assertThat(summary.p99()).isCloseTo(0.99, within(0.01));
    assertThat(summary.p999()).isCloseTo(0.999, within(0.01));
    assertThat(summary.max()).isCloseTo(1, within(0.01));
    assertThat(tally.of(Step.PIN).count()).isZero();
    assertThat(tally.all().count()).isEqualTo(1_000);
  }

  @Test
  void nothing_played_is_zero_and_no_division() {
    Summary nothing = new Tally().all();
    assertThat(nothing.perSecond()).isZero();
    assertThat(nothing.mean()).isZero();
    assertThat(nothing.ratio(nothing)).isZero();
  }

  @Test
  void costs_are_the_difference_of_two_readings() {
    var before = new Costs(Map.of(Part.REDIS, Duration.ofMillis(10)), Duration.ZERO, 1, 10, 4, 0.5);
    var after =
        new Costs(
            Map.of(Part.REDIS, Duration.ofMillis(30), Part.ECHO, Duration.ofMillis(5)),
            Duration.ofMillis(100),
            3,
            20,
            12,
            1);
    Costs used = Costs.NONE.plus(after.minus(before));

    assertThat(used.of(Part.REDIS)).isEqualTo(Duration.ofMillis(20));
    assertThat(used.sum()).isEqualTo(Duration.ofMillis(25));
    assertThat(used.others()).isEqualTo(Duration.ofMillis(75));
    assertThat(Costs.processors(used.others(), Duration.ofMillis(50))).isEqualTo(1.5);
    assertThat(used.doorMean()).isEqualTo(200);
    assertThat(used.atOncePart()).isEqualTo(0.8);
    assertThat(Costs.perStep(used.sum(), 100)).isEqualTo(250);
    assertThat(Costs.perStep(used.sum(), 0)).isZero();
  }

  @Test
  void a_metric_is_summed_over_its_labels() {
    String metrics =
        """
        # TYPE haki_ussd_answer_seconds histogram
        haki_ussd_answer_seconds_count{kind="press"} 7
        haki_ussd_answer_seconds_count{kind="start"} 3
        haki_ussd_answer_seconds_sum{kind="press"} 1.5E-3
        haki_presses_in_flight 2.0
        """;
    assertThat(Meters.sum(metrics, "haki_ussd_answer_seconds_count")).isEqualTo(10);
    assertThat(Meters.sum(metrics, "haki_ussd_answer_seconds_count", "kind=\"press\""))
        .isEqualTo(7);
    assertThat(Meters.sum(metrics, "haki_ussd_answer_seconds_sum")).isEqualTo(0.0015);
    assertThat(Meters.sum(metrics, "haki_presses_in_flight")).isEqualTo(2);
  }

  @Test
  void the_machine_tells_how_busy_it_was() {
    assertThat(Meters.busy("cpu  100 1 20 9999 50 3 4 0 0 0\ncpu0 1 1 1 1 1 1 1"))
        .isEqualTo(Duration.ofMillis(1_280));
    assertThat(Meters.busy("")).isZero();
  }

  @Test
  void every_reference_shown_must_be_stored_exactly_once() {
    long first = FIRST.number();
    long second = SECOND.number();

    assertThat(Ledger.faults(List.of(FIRST, SECOND), List.of(first, second))).isEmpty();
    assertThat(Ledger.faults(List.of(FIRST, SECOND), List.of(first)))
        .containsExactly("1 references shown on a phone but not in the database");
    assertThat(Ledger.faults(List.of(FIRST), List.of(first, first)))
        .containsExactly("1 references in the database more than once");
    assertThat(Ledger.faults(List.of(FIRST, FIRST), List.of(first)))
        .containsExactly("1 references shown for more than one report");
  }

  @Test
  void many_callers_are_held_to_the_echo_and_one_to_a_time() {
    assertThat(phase(64, 1, 2).figures().missed(1))
        .containsExactly(
            "below the goal: menu keys a second, over the echo: 64 callers is 0.500 x, wanted"
                + " 1.20");
    assertThat(phase(64, 3, 2).figures().missed(1)).isEmpty();
    assertThat(phase(1, 1, 1).figures().missed(1))
        .containsExactly("below the goal: a menu key of one caller, p50 is 0.500 ms, wanted 0.150");
  }

  @Test
  void a_gateway_that_takes_more_memory_than_it_may_is_told_of() {
    var many = new Resident(190_000_000, 260_000_000);

    assertThat(many.told())
        .isEqualTo("memory: the gateway rests with 190 MB resident; since it began at most 260 MB");
    assertThat(many.figures().missed(1)).isEmpty();
    assertThat(new Resident(201_000_000, 0).figures().missed(1))
        .containsExactly(
            "below the goal: resident, serve: at rest afterwards is 201 MB, wanted 200");
    assertThat(Figures.of(Resident.figure("64 callers", 0)).missed(1))
        .as("nothing was measured")
        .isNotEmpty();
    assertThat(Report.lines(phase(64, 3, 2)))
        .contains("  memory: the gateway had 180 MB resident after a slice, at most");
  }

  @Test
  void this_process_has_memory_and_never_had_less_at_most() {
    var here = Resident.of(ProcessHandle.current().pid());

    assertThat(here.now()).isPositive();
    assertThat(here.most()).isGreaterThanOrEqualTo(here.now());
  }

  @Test
  void a_gateway_that_is_measured_has_the_options_of_one_that_is_installed() {
    assertThat(ServeOptions.read("# a word\n-Xa  -Xb\n\n-Xc\n"))
        .containsExactly("-Xa", "-Xb", "-Xc");
    assertThat(ServeOptions.installed()).isNotEmpty().allMatch(option -> option.startsWith("-"));
    assertThat(ServeOptions.ofThisHouse()).containsAll(ServeOptions.installed());
  }

  @Test
  void a_tally_of_another_process_is_the_same_in_lines() {
    var tally = tally(1_000, Duration.ofSeconds(2));
    tally.took(Step.PIN, Duration.ofMillis(80).toNanos());
    tally.fault("press 2: no CON: \"END\" / a b");
    tally.shown(FIRST);
    var read = new Tally();
    tally.lines().forEach(read::add);
    tally.lines().forEach(read::add);

    assertThat(read.of(Step.KEY).count()).isEqualTo(2_000);
    assertThat(read.of(Step.KEY).p99()).isEqualTo(tally.of(Step.KEY).p99());
    assertThat(read.of(Step.PIN).max()).isCloseTo(80, within(0.1));
    assertThat(read.played()).isEqualTo(Duration.ofSeconds(4));
    assertThat(read.faultCount()).isEqualTo(2);
    assertThat(read.faults()).containsOnly("press 2: no CON: \"END\" / a b");
    assertThat(read.shown()).containsExactly(FIRST, FIRST);
    assertThat(tally.lines()).noneMatch(line -> line.contains("\n"));
  }

  @Test
  void a_table_has_its_numbers_to_the_right() {
    var table = new Table().row("", "steps/s", "p50").row("echo", "9", "10.5").row("dial", "1,234");
    assertThat(table.lines())
        .containsExactly("      steps/s   p50", "echo        9  10.5", "dial    1,234");
    assertThat(Table.millis(0.2134)).isEqualTo("0.213");
    assertThat(Table.millis(1.234)).isEqualTo("1.23");
    assertThat(Table.millis(12.34)).isEqualTo("12.3");
    assertThat(Table.millis(7_017.2)).isEqualTo("7,017");
    assertThat(Table.count(14_001.6)).isEqualTo("14,002");
  }

  @Test
  void a_report_fits_a_terminal() {
    assertThat(Report.lines(phase(64, 1, 2)))
        .allMatch(line -> line.length() <= 100)
        .contains("  menu keys / echo: 0.50 of the steps, 0.0 x the CPU for each")
        .first()
        .asString()
        .startsWith("64 callers, 2 s each");
    assertThat(Report.legend()).allMatch(line -> line.length() <= 90);
  }

  /// A phase in which the echo did `faster` times as many steps as the house.
  private static Phase phase(int callers, int house, int faster) {
    var echo = new Played(tally(1_000 * faster, Duration.ofSeconds(2)), Costs.NONE);
    var played = new Played(tally(1_000 * house, Duration.ofSeconds(2)), Costs.NONE);
    return new Phase(callers, echo, played, played, played, Backlog.NONE, RESIDENT);
  }

  /// Steps that took 1, 2, 3 ... microseconds, up to a millisecond.
  private static Tally tally(int steps, Duration played) {
    var tally = new Tally();
    for (int i = 1; i <= steps; i++) {
      tally.took(Step.KEY, Duration.ofMillis(1).toNanos() * i / steps);
    }
    tally.played(played);
    return tally;
  }
}
