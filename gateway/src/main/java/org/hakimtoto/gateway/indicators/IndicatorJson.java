package org.hakimtoto.gateway.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.indicator.IndicatorReport;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.http.Json;

/// The report as JSON, in camel case as its first release had it. A figure is a number, `"<5"`,
/// `"hidden"`, or null where there is none.
public final class IndicatorJson {
  private IndicatorJson() {}

  public static String text(IndicatorReport report) {
    var period = report.question().period();
    return Json.text(
        new Body(
            period.from(),
            period.to(),
            report.county().map(Gazetteer.Named::code),
            report.county().map(Gazetteer.Named::name).orElse("Kenya"),
            report.question().smallCells(),
            report.tables().stream().map(Table::of).toList(),
            report.standards().stream().map(Standard::of).toList()));
  }

  @JsonNaming(LowerCamelCaseStrategy.class)
  private record Body(
      LocalDate from,
      LocalDate to,
      @JsonInclude Optional<Integer> county,
      String countyName,
      boolean smallCells,
      List<Table> tables,
      List<Standard> standards) {}

  @JsonNaming(LowerCamelCaseStrategy.class)
  record Table(String id, String title, String rowHead, List<String> columns, List<Row> rows) {
    static Table of(IndicatorReport.Table table) {
      return new Table(
          table.id(),
          table.title(),
          table.rowHead(),
          table.columns(),
          table.rows().stream().map(Row::of).toList());
    }
  }

  record Row(String code, String name, List<Object> figures) {
    static Row of(IndicatorReport.Row row) {
      return new Row(row.code(), row.name(), row.figures().stream().map(FigureJson::of).toList());
    }
  }

  record Standard(
      int number, String title, String support, String from, String limits, List<Part> parts) {
    static Standard of(IndicatorReport.Standard standard) {
      var indicator = standard.indicator();
      return new Standard(
          indicator.number(),
          indicator.title(),
          indicator.support().name(),
          indicator.from(),
          indicator.limits(),
          standard.parts().stream().map(Part::of).toList());
    }
  }

  record Part(String name, Object figure) {
    static Part of(IndicatorReport.Part part) {
      return new Part(part.name(), FigureJson.of(part.figure()));
    }
  }
}
