package org.hakimtoto.gateway.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.IndicatorReport;
import org.hakimtoto.core.indicator.IndicatorReport.Row;
import org.hakimtoto.core.indicator.IndicatorReport.Table;
import org.hakimtoto.core.indicator.Look;
import org.hakimtoto.core.indicator.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+254711000111",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+9)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "=HYPERLINK(\"http://example.org?x=\"&A1,\"see\")",
        "=1+1\",\"=1+1",
        "=1+1\r\n=2+2",
        "＝1+1",
        "＠SUM(1)",
      })
  void no_sheet_takes_a_cell_for_a_formula(String evil) throws IOException {
    var lines = read(IndicatorCsv.text(report(evil, Figure.of(7))));

    // the two lines of the period, the one figure and nothing that broke out of its cell
    assertThat(lines).hasSize(3);
    assertThat(lines.getLast()).containsEntry("row", "'" + evil).containsEntry("figure", "7");
    assertThat(lines)
        .flatExtracting(Map::values)
        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Murang'a", "Tharaka-Nithi", "Taita, Taveta", "a \"b\" c", "<5"})
  void an_ordinary_cell_stays_as_it_is(String name) throws IOException {
    assertThat(read(IndicatorCsv.text(report(name, Figure.of(7)))).getLast())
        .containsEntry("row", name);
  }

  @Test
  void what_is_withheld_is_withheld_here_too() {
    assertThat(IndicatorCsv.text(report("Kwale", new Figure.Withheld(Look.SMALL))))
        .isEqualTo(
            """
            table,row_code,row,column,figure\r
            period,,,from,2026-11-01\r
            period,,,to,2026-11-30\r
            reports,1,Kwale,Reports,<5\r
            """);
  }

  private static IndicatorReport report(String name, Figure figure) {
    var november = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    return new IndicatorReport(
        new IndicatorQuestion(november, 0, true),
        Optional.empty(),
        List.of(
            new Table(
                "reports",
                "Reports",
                "County",
                List.of("Reports"),
                List.of(new Row("1", name, List.of(figure))))),
        List.of());
  }

  private static List<Map<String, String>> read(String csv) throws IOException {
    try (var all =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(csv)) {
      return all.readAll();
    }
  }
}
