package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.indicator.IndicatorReport.Standard;
import org.hakimtoto.core.indicator.IndicatorReport.Table;
import org.hakimtoto.core.value.Gazetteer.Named;

/// A quarter for those who decide about people, beds and money: its numbers for planning, those of
/// the quarters before it, and what they are measured against.
///
/// @param county empty for all of Kenya
/// @param smallCells whether who asks sees counts below [SmallCells#SMALLEST]
/// @param population who counted the children; empty: nobody whom we know of
public record DecisionReport(
    Quarter quarter,
    Optional<Named> county,
    boolean smallCells,
    String population,
    List<Table> tables,
    List<Standard> standards) {
  /// Quarters that are told, the one that was asked for included.
  public static final int QUARTERS = 8;

  public DecisionReport {
    tables = List.copyOf(tables);
    standards = List.copyOf(standards);
  }

  /// @param county 0 for all of Kenya
  /// @param counties all counties of the country
  public static DecisionReport of(
      int county, boolean smallCells, DecisionData data, List<Named> counties) {
    var totals =
        data.quarters().stream()
            .map(one ->
                new IndicatorTotals(
                    new IndicatorQuestion(one.quarter().period(), county, smallCells),
                    one.counted(),
                    counties))
            .toList();
    var numbers = totals.getLast();
    var more = new DecisionTables(numbers, data);
    var tables = new ArrayList<Table>();
    tables.add(DecisionTables.trend(data.quarters(), totals));
    tables.add(more.rates());
    tables.addAll(new ReportTables(numbers).all());
    tables.addAll(List.of(more.flows(), more.beds(), more.attendance()));
    return new DecisionReport(
        data.quarters().getLast().quarter(),
        counties.stream().filter(c -> c.code() == county).findFirst(),
        smallCells,
        data.population().source(),
        tables,
        new Standards(numbers, data.population()).all());
  }

  public Table table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }
}
