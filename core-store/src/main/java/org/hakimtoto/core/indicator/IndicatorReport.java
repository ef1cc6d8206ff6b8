package org.hakimtoto.core.indicator;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.Gazetteer.Named;

/// The numbers for planning, as they may be shown.
///
/// @param question what was counted: its period may be wider than what was asked, see
///   [IndicatorQuestion]
/// @param county empty for all of Kenya
public record IndicatorReport(
    IndicatorQuestion question,
    Optional<Named> county,
    List<Table> tables,
    List<Standard> standards) {
  public IndicatorReport {
    tables = List.copyOf(tables);
    standards = List.copyOf(standards);
  }

  /// @param id stays the same across releases
  /// @param rowHead what the rows are
  public record Table(
      String id, String title, String rowHead, List<String> columns, List<Row> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// @param code stays the same across releases
  public record Row(String code, String name, List<Figure> figures) {
    public Row {
      figures = List.copyOf(figures);
    }
  }

  /// One of the fifteen juvenile justice indicators of UNODC and UNICEF, as far as our data tell
  /// it.
  public record Standard(JuvenileIndicator indicator, List<Part> parts) {
    public Standard {
      parts = List.copyOf(parts);
    }
  }

  /// A figure with what it is.
  public record Part(String name, Figure figure) {}

  /// @param counties all counties of the country
  public static IndicatorReport of(
      IndicatorQuestion question, Counted counted, List<Named> counties, Population population) {
    var numbers = new IndicatorTotals(question, counted, counties);
    return new IndicatorReport(
        question,
        counties.stream().filter(c -> c.code() == question.county()).findFirst(),
        new ReportTables(numbers).all(),
        new Standards(numbers, population).all());
  }
}
