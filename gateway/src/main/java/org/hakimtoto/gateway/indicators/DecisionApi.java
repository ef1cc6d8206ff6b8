package org.hakimtoto.gateway.indicators;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.core.indicator.DecisionReport;
import org.hakimtoto.core.indicator.Quarter;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.indicator.DecisionCounts;

/// Answers `/v1/decisions` and the page of a quarter that is printed.
public final class DecisionApi {
  private final Gazetteer gazetteer;
  private final Supplier<Map<String, String>> kiswahili;
  private final InstantSource clock;

  /// @param kiswahili what the report says in English, and the same in Kiswahili
  public DecisionApi(
      Gazetteer gazetteer, Supplier<Map<String, String>> kiswahili, InstantSource clock) {
    this.gazetteer = gazetteer;
    this.kiswahili = kiswahili;
    this.clock = clock;
  }

  /// What may be asked of a quarter.
  ///
  /// @param county 0 for all of Kenya
  /// @param smallCells whether who asks may see counts below five
  public record Asked(Quarter quarter, int county, boolean smallCells) {}

  /// Empty when the quarter has not begun.
  ///
  /// @param quarter such as 2026-Q4; empty: that of today
  public Optional<Asked> asked(Optional<String> quarter, int county, boolean smallCells) {
    Quarter now = Quarter.of(Kenya.day(clock.instant()));
    var asked = quarter.isEmpty() ? Optional.of(now) : quarter.flatMap(Quarter::read);
    return asked
        .filter(one -> !one.begins().isAfter(now.begins()))
        .map(one -> new Asked(one, county, smallCells));
  }

  public String json(Tx tx, Asked asked) {
    return DecisionJson.text(report(tx, asked));
  }

  public String csv(Tx tx, Asked asked) {
    return IndicatorCsv.text(report(tx, asked));
  }

  /// @param language `en`; anything else is Kiswahili
  public String page(Tx tx, Asked asked, String language) {
    var words = language.equals("en") ? PageWords.ENGLISH : PageWords.kiswahili(kiswahili.get());
    return QuarterPage.of(report(tx, asked), words, clock.instant());
  }

  private DecisionReport report(Tx tx, Asked asked) {
    var data = DecisionCounts.of(tx, asked.quarter(), asked.county(), asked.smallCells());
    return DecisionReport.of(asked.county(), asked.smallCells(), data, gazetteer.counties());
  }
}
