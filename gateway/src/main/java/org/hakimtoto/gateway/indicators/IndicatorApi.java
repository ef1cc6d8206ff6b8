package org.hakimtoto.gateway.indicators;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.IndicatorReport;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.indicator.Indicators;

/// Answers `/v1/indicators`.
public final class IndicatorApi {
  /// The scope that lets a client see counts below five.
  public static final String SMALL_CELLS = "indicators:small-cells";

  private final Gazetteer gazetteer;
  private final InstantSource clock;

  public IndicatorApi(Gazetteer gazetteer, InstantSource clock) {
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  public sealed interface Answer {
    /// @param type a content type
    record Body(String type, String text) implements Answer {}

    /// The question cannot be answered. `why` is for whoever asked and quotes nothing.
    record BadQuestion(String why) implements Answer {}
  }

  /// @param query `from`, `to`, `county`, and `format`: `json` unless it is `csv`
  /// @param smallCells whether the client has the scope [#SMALL_CELLS]
  public Answer answer(Tx tx, Map<String, String> query, boolean smallCells) {
    LocalDate today = Kenya.day(clock.instant());
    return switch (IndicatorQuestion.read(query, today, smallCells)) {
      case IndicatorQuestion.Read.NotUnderstood(String why) -> new Answer.BadQuestion(why);
      case IndicatorQuestion.Read.Understood(IndicatorQuestion question) -> {
        var report =
            IndicatorReport.of(
                question,
                Indicators.count(tx, question),
                gazetteer.counties(),
                Indicators.population(tx));
        yield query.getOrDefault("format", "json").equals("csv")
            ? new Answer.Body("text/csv; charset=utf-8; header=present", IndicatorCsv.text(report))
            : new Answer.Body("application/json", IndicatorJson.text(report));
      }
    };
  }
}
