package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.indicator.DecisionData.CourtDays;
import org.hakimtoto.core.indicator.DecisionData.Flow;
import org.hakimtoto.core.indicator.DecisionData.House;
import org.hakimtoto.core.indicator.DecisionData.OfQuarter;
import org.hakimtoto.core.indicator.DecisionData.Sent;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionReportTest {
  private static final Quarter AUTUMN = new Quarter(2026, 4);
  private static final List<Named> COUNTIES =
      IntStream.rangeClosed(1, 47).mapToObj(n -> new Named(n, "County " + n, 0)).toList();

  @ParameterizedTest
  @CsvSource({"2026-Q4, 2026-10-01, 2026-12-31", "2024-Q1, 2024-01-01, 2024-03-31"})
  void a_quarter_is_three_months(String text, String from, String to) {
    var quarter = Quarter.read(text).orElseThrow();

    assertThat(quarter.period()).hasToString("Period[from=%s, to=%s]".formatted(from, to));
    assertThat(quarter).hasToString(text);
    assertThat(Quarter.of(quarter.period().to())).isEqualTo(quarter);
  }

  @Test
  void a_quarter_knows_those_before_it() {
    assertThat(new Quarter(2026, 1).last(3)).hasToString("[2025-Q3, 2025-Q4, 2026-Q1]");
    assertThat(List.of("2026-Q5", "2026", "1999-Q1", "2026-Q1 ", ""))
        .allSatisfy(text -> assertThat(Quarter.read(text)).isEmpty());
  }

  @Test
  void each_county_has_a_tile_of_its_own() {
    var tiles = CountyTiles.all();

    assertThat(tiles.stream().map(CountyTiles.Tile::county).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 47).boxed().toList());
    assertThat(tiles.stream().map(tile -> tile.column() + "," + tile.row()))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_rate_is_of_100_000_children_and_only_of_a_count_that_is_told() {
    var population = new Population(Map.of(1, 400_000L, 2, 250_000L), "a census");

    var arrests =
        COUNTIES.stream()
            .map(county ->
                counted(
                    Subject.CUSTODY_STARTED,
                    county.code(),
                    "POLICE_CELL",
                    county.code() == 1 ? 30 : county.code() == 2 ? 3 : 10))
            .toList();
    var report = report(arrests, population);

    assertThat(row(report, "rates", "1").subList(2, 4)).containsExactly("30", "7.5");
    assertThat(row(report, "rates", "2").subList(2, 4))
        .as("few are withheld, and so is their rate")
        .containsExactly("<5", "<5");
    assertThat(row(report, "rates", "0").get(3)).as("of 45 counties nobody told").isEmpty();
    assertThat(row(report(List.of(), Population.UNKNOWN), "rates", "1").get(3)).isEqualTo("<5");
  }

  @Test
  void a_trend_has_eight_quarters_each_with_its_own_counts() {
    var report =
        DecisionReport.of(
            0,
            true,
            data(
                AUTUMN.last(8).stream()
                    .map(quarter ->
                        new OfQuarter(
                            quarter,
                            new Counted(
                                List.of(
                                    counted(
                                        Subject.ORDERED,
                                        3,
                                        "",
                                        quarter.year() * 10L + quarter.number())),
                                List.of(),
                                List.of())))
                    .toList(),
                List.of(),
                List.of(),
                List.of(),
                Population.UNKNOWN),
            COUNTIES);

    assertThat(report.table("trend").rows())
        .extracting(row -> row.code() + " " + row.figures().get(7).shown())
        .containsExactly(
            "2025-Q1 20251",
            "2025-Q2 20252",
            "2025-Q3 20253",
            "2025-Q4 20254",
            "2026-Q1 20261",
            "2026-Q2 20262",
            "2026-Q3 20263",
            "2026-Q4 20264");
  }

  @Test
  void a_median_lies_in_the_middle() {
    assertThat(FlowTable.median(Map.of()).shown()).isEmpty();
    assertThat(FlowTable.median(Map.of(3L, 1L, 9L, 1L)).shown()).isEqualTo("6.0");
    assertThat(FlowTable.median(Map.of(1L, 2L, 4L, 2L, 90L, 1L)).shown()).isEqualTo("4.0");
  }

  @Test
  void who_came_is_told_with_the_bounds_of_what_so_few_can_tell() {
    var report =
        of(
            List.of(counted(Subject.HEARING_HELD, 1, "", 90)),
            List.of(),
            List.of(
                new CourtDays(Sent.DELIVERED, true, 80),
                new CourtDays(Sent.DELIVERED, false, 20),
                new CourtDays(Sent.NONE, true, 10),
                new CourtDays(Sent.NONE, false, 10)),
            List.of(),
            true);

    assertThat(row(report, "attendance", "DELIVERED"))
        .containsExactly("80", "20", "80.0", "71.1", "86.7");
    assertThat(row(report, "attendance", "NONE"))
        .containsExactly("10", "10", "50.0", "29.9", "70.1");
    assertThat(row(report, "attendance", "NOT_DELIVERED")).containsExactly("0", "0", "", "", "");
  }

  /// All hearings held less those of two rows are those of the third.
  @Test
  void of_who_came_one_row_is_withheld_with_another() {
    var report =
        of(
            List.of(counted(Subject.HEARING_HELD, 1, "", 92)),
            List.of(),
            List.of(
                new CourtDays(Sent.DELIVERED, true, 80),
                new CourtDays(Sent.NOT_DELIVERED, true, 9),
                new CourtDays(Sent.NONE, true, 3)),
            List.of(),
            false);

    assertThat(
            report.table("attendance").rows().stream().map(row -> row.figures().getFirst().shown()))
        .containsExactly("80", "hidden", "<5");
  }

  @Test
  void beds_are_told_with_how_full_a_house_is() {
    var report =
        of(
            List.of(counted(Subject.CUSTODY_NOW, 1, "REMAND_HOME", 33)),
            List.of(),
            List.of(),
            List.of(
                new House("remand-a", "A", 1, OptionalInt.of(20), 22),
                new House("remand-b", "B", 1, OptionalInt.empty(), 11)),
            true);

    assertThat(row(report, "beds", "remand-a")).containsExactly("20", "22", "110.0");
    assertThat(row(report, "beds", "remand-b")).containsExactly("", "11", "");
  }

  /// Those in cells are few and withheld; all that are held less those in houses would tell them.
  @Test
  void children_in_houses_are_not_told_where_they_would_tell_of_those_in_cells() {
    var held =
        List.of(
            counted(Subject.CUSTODY_NOW, 1, "POLICE_CELL", 3),
            counted(Subject.CUSTODY_NOW, 1, "REMAND_HOME", 40),
            counted(Subject.CUSTODY_NOW, 1, "PLACE_OF_SAFETY", 10));
    var houses =
        List.of(
            new House("remand-a", "A", 1, OptionalInt.of(20), 30),
            new House("remand-b", "B", 2, OptionalInt.of(20), 20));

    var report = of(held, List.of(), List.of(), houses, false);

    assertThat(row(report, "custody-by-county", "0")).containsExactly("<5", "10", "40", "<5", "53");
    assertThat(row(report, "beds", "remand-a")).containsExactly("20", "hidden", "hidden");
    assertThat(row(report, "beds", "remand-b")).containsExactly("20", "hidden", "hidden");
  }

  /// Findings and orders are told as a sum elsewhere.
  @Test
  void a_step_that_few_took_takes_another_with_it() {
    var flows =
        List.of(
            new Flow(Stage.HEARINGS, Stage.FINDING_AND_ORDER, Map.of(40L, 30L)),
            new Flow(Stage.PLEA, Stage.FINDING_AND_ORDER, Map.of(3L, 2L)));
    var counts = List.of(counted(Subject.ORDERED, 1, "", 32));

    var told = of(counts, flows, List.of(), List.of(), true);
    var withheld = of(counts, flows, List.of(), List.of(), false);

    assertThat(row(told, "flows", "HEARINGS>FINDING_AND_ORDER")).containsExactly("30", "40.0");
    assertThat(row(withheld, "steps", "FINDING_AND_ORDER")).containsExactly("32");
    assertThat(row(withheld, "flows", "HEARINGS>FINDING_AND_ORDER"))
        .containsExactly("hidden", "hidden");
    assertThat(row(withheld, "flows", "PLEA>FINDING_AND_ORDER")).containsExactly("<5", "<5");
  }

  @Test
  void all_fifteen_indicators_are_there_with_what_they_leave_out() {
    assertThat(report(List.of(), Population.UNKNOWN).standards())
        .extracting(standard -> standard.indicator().number())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
    assertThat(JuvenileIndicator.values())
        .allSatisfy(one -> assertThat(one.from() + one.limits()).doesNotContain("  ").isNotBlank());
  }

  static Counted.Count counted(Subject subject, int county, String word, long n) {
    return new Counted.Count(subject, county, word, n);
  }

  private static DecisionReport report(List<Counted.Count> counts, Population population) {
    return DecisionReport.of(
        0, false, data(quarters(counts), List.of(), List.of(), List.of(), population), COUNTIES);
  }

  static DecisionReport of(
      List<Counted.Count> counts,
      List<Flow> flows,
      List<CourtDays> courtDays,
      List<House> houses,
      boolean smallCells) {
    return DecisionReport.of(
        0,
        smallCells,
        data(quarters(counts), flows, courtDays, houses, Population.UNKNOWN),
        COUNTIES);
  }

  private static List<OfQuarter> quarters(List<Counted.Count> counts) {
    return List.of(new OfQuarter(AUTUMN, new Counted(counts, List.of(), List.of())));
  }

  private static DecisionData data(
      List<OfQuarter> quarters,
      List<Flow> flows,
      List<CourtDays> courtDays,
      List<House> houses,
      Population population) {
    return new DecisionData(quarters, flows, courtDays, houses, population);
  }

  static List<String> row(DecisionReport report, String table, String code) {
    return report.table(table).rows().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow()
        .figures()
        .stream()
        .map(Figure::shown)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
