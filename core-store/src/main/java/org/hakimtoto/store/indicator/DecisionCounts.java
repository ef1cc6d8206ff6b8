package org.hakimtoto.store.indicator;

import java.util.List;
import org.hakimtoto.core.indicator.DecisionData;
import org.hakimtoto.core.indicator.DecisionData.OfQuarter;
import org.hakimtoto.core.indicator.DecisionReport;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.Quarter;
import org.hakimtoto.store.db.Tx;

/// All that the decisions of a quarter are told from.
public final class DecisionCounts {
  private DecisionCounts() {}

  /// @param county 0 for all of Kenya: of which lengths are told
  /// @param smallCells whether who asks may see counts below five
  public static DecisionData of(Tx tx, Quarter quarter, int county, boolean smallCells) {
    List<OfQuarter> quarters =
        quarter.last(DecisionReport.QUARTERS).stream()
            .map(one -> {
              var question = new IndicatorQuestion(one.period(), county, smallCells);
              return new OfQuarter(
                  one,
                  one.equals(quarter)
                      ? Indicators.count(tx, question)
                      : Indicators.countOnly(tx, question));
            })
            .toList();
    var told = QuarterCounts.of(tx, quarter);
    return new DecisionData(
        quarters, told.flows(), told.courtDays(), Resources.houses(tx), Resources.population(tx));
  }
}
