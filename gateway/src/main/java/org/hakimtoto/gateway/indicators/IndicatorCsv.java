package org.hakimtoto.gateway.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.indicator.DecisionReport;
import org.hakimtoto.core.indicator.IndicatorReport;
import org.hakimtoto.core.indicator.Period;

/// The report as one CSV table, a figure a line, so that a sheet can pivot it.
public final class IndicatorCsv {
  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumn("table")
          .addColumn("row_code")
          .addColumn("row")
          .addColumn("column")
          .addColumn("figure")
          .build()
          .withHeader()
          .withLineSeparator("\r\n");

  private static final CsvMapper CSV = new CsvMapper();

  private IndicatorCsv() {}

  public static String text(IndicatorReport report) {
    var period = report.question().period();
    return text(period, report.tables(), report.standards());
  }

  public static String text(DecisionReport report) {
    return text(report.quarter().period(), report.tables(), report.standards());
  }

  private static String text(
      Period period, List<IndicatorReport.Table> tables, List<IndicatorReport.Standard> standards) {
    var lines = new ArrayList<Map<String, String>>();
    lines.add(line("period", "", "", "from", period.from().toString()));
    lines.add(line("period", "", "", "to", period.to().toString()));
    tables.forEach(table -> lines.addAll(lines(table)));
    for (var standard : standards) {
      var indicator = standard.indicator();
      String id = "standard-" + indicator.number();
      lines.add(line(id, "", indicator.title(), "Support", indicator.support().name()));
      lines.add(line(id, "", indicator.title(), "From", indicator.from()));
      lines.add(line(id, "", indicator.title(), "Limits", indicator.limits()));
      standard
          .parts()
          .forEach(part ->
              lines.add(line(id, "", indicator.title(), part.name(), part.figure().shown())));
    }
    return write(lines);
  }

  private static List<Map<String, String>> lines(IndicatorReport.Table table) {
    var lines = new ArrayList<Map<String, String>>();
    for (var row : table.rows()) {
      for (int i = 0; i < row.figures().size(); i++) {
        lines.add(
            line(
                table.id(),
                row.code(),
                row.name(),
                table.columns().get(i),
                row.figures().get(i).shown()));
      }
    }
    return lines;
  }

  private static Map<String, String> line(
      String table, String code, String row, String column, String figure) {
    return Map.of(
        "table", SafeCell.of(table),
        "row_code", SafeCell.of(code),
        "row", SafeCell.of(row),
        "column", SafeCell.of(column),
        "figure", SafeCell.of(figure));
  }

  private static String write(List<Map<String, String>> lines) {
    try {
      return CSV.writer(SCHEMA).writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts that are no CSV", e);
    }
  }
}
