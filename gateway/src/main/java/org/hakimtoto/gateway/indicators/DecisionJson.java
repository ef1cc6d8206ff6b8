package org.hakimtoto.gateway.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.indicator.CountyTiles;
import org.hakimtoto.core.indicator.DecisionReport;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.http.Json;

/// A quarter as JSON, its tables and indicators as in [IndicatorJson].
final class DecisionJson {
  private DecisionJson() {}

  static String text(DecisionReport report) {
    var period = report.quarter().period();
    return Json.text(
        new Body(
            report.quarter().toString(),
            period.from(),
            period.to(),
            report.county().map(Gazetteer.Named::code),
            report.county().map(Gazetteer.Named::name).orElse("Kenya"),
            report.smallCells(),
            Optional.of(report.population()).filter(source -> !source.isEmpty()),
            report.tables().stream().map(IndicatorJson.Table::of).toList(),
            report.standards().stream().map(IndicatorJson.Standard::of).toList(),
            CountyTiles.all()));
  }

  @JsonNaming(LowerCamelCaseStrategy.class)
  private record Body(
      String quarter,
      LocalDate from,
      LocalDate to,
      @JsonInclude Optional<Integer> county,
      String countyName,
      boolean smallCells,
      @JsonInclude Optional<String> population,
      List<IndicatorJson.Table> tables,
      List<IndicatorJson.Standard> standards,
      List<CountyTiles.Tile> tiles) {}
}
