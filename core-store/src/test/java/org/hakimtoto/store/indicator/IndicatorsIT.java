package org.hakimtoto.store.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.indicator.FactKind;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.IndicatorFact;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.IndicatorReport;
import org.hakimtoto.core.indicator.Period;
import org.hakimtoto.core.indicator.Population;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class IndicatorsIT {
  private static final Period AUTUMN =
      new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30));

  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void every_number_is_the_one_counted_by_hand() {
    theStoryHappens();

    var told = told(report(new IndicatorQuestion(AUTUMN, 0, true)));

    assertThat(told).containsExactlyElementsOf(countedByHand());
  }

  @Test
  void a_county_is_counted_by_itself() {
    theStoryHappens();

    var report = report(new IndicatorQuestion(AUTUMN, 23, true));

    assertThat(report.county().orElseThrow().name()).isEqualTo("Turkana");
    assertThat(told(report))
        .contains(
            "Turkana: 6 2 0 8",
            "Marriage or FGM: 6",
            "Lost: 2",
            "Red: 5 60.0 60.0",
            "Missed: 3 100.0",
            "Moved: 1 25.0",
            "Police cell: 3 1 50.0 50.0")
        .doesNotContain("Kenya: 17 10 12 39", "messages");
  }

  @Test
  void who_may_not_see_small_numbers_sees_none() {
    theStoryHappens();

    for (int county : List.of(0, 1, 23, 47)) {
      var report = report(new IndicatorQuestion(AUTUMN, county, false));
      assertThat(report.tables())
          .flatExtracting(IndicatorReport.Table::rows)
          .filteredOn(row -> !Set.of("KEPT", "MISSED").contains(row.code()))
          .flatExtracting(IndicatorReport.Row::figures)
          .noneMatch(figure ->
              figure instanceof Figure.Told(var n)
                  && n.scale() == 0
                  && n.compareTo(java.math.BigDecimal.valueOf(5)) < 0);
    }
    assertThat(told(report(new IndicatorQuestion(AUTUMN, 0, false))))
        .contains(
            // the two who were lost; of the others as many as it takes
            "Lost: <5",
            // of the whole quarter, with what was reported in December
            "Total: 48",
            "Green: <5 <5 <5",
            "Red: 11 30.0 60.0",
            // begun less ended would tell who is held now
            "Police cell: 13 hidden 10.0 14.0",
            "Kept: 9 ",
            "Missed: <5 ");
  }

  /// What Kenya's table hides of a county is not told by the county's own.
  @Test
  void a_county_asked_for_alone_tells_no_more_than_in_the_table_of_all() {
    theStoryHappens();
    var all = report(new IndicatorQuestion(AUTUMN, 0, false));

    for (int county : List.of(1, 23, 47)) {
      var one = report(new IndicatorQuestion(AUTUMN, county, false));
      assertThat(one.tables().getFirst().rows())
          .containsExactlyElementsOf(
              all.tables().getFirst().rows().stream()
                  .filter(row -> row.code().equals(String.valueOf(county)))
                  .toList());
    }
  }

  @Test
  void a_report_is_counted_once_its_day_is_over() {
    var chief = stores.officer("+254700000001");
    var files =
        new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> 48_213_755);
    files.file(
        stores.sealing().pressKey("s", chief.phone(), "1"),
        Samples.report(chief).report(),
        Samples.FRIDAY_NIGHT,
        reference -> "END");
    assertThat(stores.ask("select day from indicator_fact")).isEmpty();
    new CountEvents(stores.database(), stores.sealing())
        .countDue(Samples.FRIDAY_NIGHT.plus(Duration.ofDays(1)), List.of());

    assertThat(stores.ask("select day, kind, category, urgency, detail from indicator_fact"))
        .containsExactlyInAnyOrder(
            List.of("2026-11-20", "REPORTED", "THEFT", "null", "null"),
            List.of("2026-11-20", "REPORTED", "null", "RED", "null"),
            List.of("2026-11-20", "CUSTODY_STARTED", "null", "null", "POLICE_CELL"));
  }

  @Test
  void nothing_in_a_fact_leads_to_a_case() {
    assertThat(
            stores.ask(
                "select column_name, data_type from information_schema.columns where table_name ="
                    + " 'indicator_fact' and data_type not in ('text', 'smallint', 'integer',"
                    + " 'bigint')"))
        .containsExactly(List.of("day", "date"));
  }

  @Test
  void a_period_is_found_by_the_index() {
    theStoryHappens();
    stores.change(
        "insert into indicator_fact (day, county, sub_county, kind) select date '2020-01-01' + i %"
            + " 2000, 47, 275, 'GUARDIAN_TOLD' from generate_series(1, 40000) i");
    stores.change("analyze indicator_fact");

    assertThat(
            stores
                .ask(
                    "explain select county, sum(n) from indicator_fact where day between"
                        + " '2026-10-01' and '2026-11-30' and kind = 'REPORTED' group by 1")
                .toString())
        .contains("indicator_fact_day_kind_idx");
  }

  private IndicatorReport report(IndicatorQuestion question) {
    var counted = stores.database().inTransaction(tx -> Indicators.count(tx, question));
    return IndicatorReport.of(question, counted, stores.gazetteer().counties(), Population.UNKNOWN);
  }

  private void theStoryHappens() {
    var facts = new ArrayList<IndicatorFact>();
    var columns = Set.of("day", "county", "kind", "word", "urgency", "seconds", "times");
    for (var row : CsvTable.read("story", resource("planning-story.csv"), columns)) {
      facts.addAll(Collections.nCopies(Integer.parseInt(row.cell("times")), fact(row)));
    }
    stores
        .database()
        .inTransaction(tx -> {
          Indicators.write(tx, facts);
          return facts.size();
        });
    held(47, 1, "POLICE_CELL", "null");
    held(47, 2, "POLICE_CELL", "null");
    held(47, 3, "PLACE_OF_SAFETY", "null");
    held(1, 4, "REMAND_HOME", "null");
    held(1, 5, "REMAND_HOME", "now()");
    messages("alert_red", "DELIVERED", 3, "2026-10-01T00:00:00+03");
    messages("alert_red", "AMBIGUOUS", 1, "2026-11-30T23:59:59+03");
    messages("alert_red", "DELIVERED", 8, "2026-12-01T00:00:00+03");
    messages("alert_red", "DELIVERED", 8, "2026-09-30T23:59:59+03");
    messages("reminder_day", "DELIVERED", 2, "2026-10-20T08:00:00+03");
    messages("reminder_day", "ACCEPTED", 1, "2026-10-20T08:00:00+03");
    messages("reminder_day", "FAILED", 1, "2026-10-20T08:00:00+03");
    messages("reminder_day", "DEAD", 1, "2026-10-20T08:00:00+03");
    messages("reminder_day", "EXPIRED", 1, "2026-10-20T08:00:00+03");
    messages("reminder_day", "READY", 1, "2026-10-20T08:00:00+03");
  }

  private static IndicatorFact fact(CsvTable.Row row) {
    boolean report = row.cell("kind").equals("REPORTED");
    String word = row.cell("word");
    return new IndicatorFact(
        LocalDate.parse(row.cell("day")),
        Integer.parseInt(row.cell("county")),
        1,
        FactKind.valueOf(row.cell("kind")),
        report ? Optional.of(Category.valueOf(word)) : Optional.empty(),
        Optional.of(row.cell("urgency")).filter(u -> !u.isEmpty()).map(Urgency::valueOf),
        report ? Optional.of(Track.CARE_AND_PROTECTION) : Optional.empty(),
        Optional.of(word).filter(w -> !report && !w.isEmpty()),
        row.cell("seconds").isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(row.cell("seconds"))));
  }

  private void held(int county, int reference, String custody, String closedAt) {
    stores.change(
        "insert into case_file (id, reference, stage, track, urgency, county, sub_county,"
            + " location, opened_at, version, custody, closed_at) values (gen_random_uuid(), "
            + reference
            + ", 'ARREST', 'CONFLICT_WITH_THE_LAW', 'RED', "
            + county
            + ", 1, 1, now(), 1, '"
            + custody
            + "', "
            + closedAt
            + ")");
  }

  private void messages(String kind, String state, int times, String at) {
    stores.change(
        "insert into message (id, kind, class, priority, phone, phone_index, language, facts,"
            + " state, due_at, deadline, created_at) select gen_random_uuid(), '"
            + kind
            + "', 'A', 1, '', '', 'en', '', '"
            + state
            + "', now(), now(), '"
            + at
            + "' from generate_series(1, "
            + times
            + ")");
  }

  /// The report as the hand-counted text writes it.
  private static List<String> told(IndicatorReport report) {
    var lines = new ArrayList<String>();
    for (var table : report.tables()) {
      lines.add(table.id());
      for (var row : table.rows()) {
        String figures = shown(row.figures());
        if (!figures.matches("[0 ]*")) {
          lines.add(row.name() + ": " + figures);
        }
      }
    }
    lines.add("standards");
    for (var standard : report.standards()) {
      if (!standard.parts().isEmpty()) {
        lines.add(
            standard.indicator().number()
                + " "
                + standard.indicator().support()
                + ": "
                + shown(standard.parts().stream().map(IndicatorReport.Part::figure).toList()));
      }
    }
    return lines;
  }

  private static String shown(List<Figure> figures) {
    return figures.stream().map(Figure::shown).collect(Collectors.joining(" "));
  }

  private static List<String> countedByHand() {
    return resource("planning-story.txt").lines().filter(line -> !line.startsWith("#")).toList();
  }

  private static String resource(String name) {
    try (var in = IndicatorsIT.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
