package org.hakimtoto.gateway.indicators;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collector;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.IndicatorReport;

/// The report as JSON. A figure is a number, `"<5"`, `"hidden"`, or null where there is none.
public final class IndicatorJson {
  private IndicatorJson() {}

  public static JsonObject of(IndicatorReport report) {
    var period = report.question().period();
    return new JsonObject()
        .put("from", period.from().toString())
        .put("to", period.to().toString())
        .put("county", report.county().map(c -> c.code()).orElse(null))
        .put("countyName", report.county().map(c -> c.name()).orElse("Kenya"))
        .put("smallCells", report.question().smallCells())
        .put("tables", report.tables().stream().map(IndicatorJson::table).collect(array()))
        .put(
            "standards", report.standards().stream().map(IndicatorJson::standard).collect(array()));
  }

  private static JsonObject table(IndicatorReport.Table table) {
    return new JsonObject()
        .put("id", table.id())
        .put("title", table.title())
        .put("rowHead", table.rowHead())
        .put("columns", new JsonArray(table.columns()))
        .put("rows", table.rows().stream().map(IndicatorJson::row).collect(array()));
  }

  private static JsonObject row(IndicatorReport.Row row) {
    var figures = new JsonArray();
    row.figures().forEach(figure -> put(figures, figure));
    return new JsonObject().put("code", row.code()).put("name", row.name()).put("figures", figures);
  }

  private static JsonObject standard(IndicatorReport.Standard standard) {
    return new JsonObject()
        .put("number", standard.number())
        .put("title", standard.title())
        .put("support", standard.support().name())
        .put("from", standard.from())
        .put("parts", parts(standard.parts()));
  }

  private static JsonArray parts(List<IndicatorReport.Part> parts) {
    var all = new JsonArray();
    for (var part : parts) {
      var figure = new JsonArray();
      put(figure, part.figure());
      all.add(new JsonObject().put("name", part.name()).put("figure", figure.getValue(0)));
    }
    return all;
  }

  private static void put(JsonArray figures, Figure figure) {
    switch (figure) {
      case Figure.Told(var value) when value.scale() == 0 -> figures.add(value.longValue());
      case Figure.Told(var value) -> figures.add(value.doubleValue());
      case Figure.Withheld withheld -> figures.add(withheld.shown());
      case Figure.None _ -> figures.addNull();
    }
  }

  private static Collector<JsonObject, JsonArray, JsonArray> array() {
    return Collector.of(JsonArray::new, JsonArray::add, JsonArray::addAll);
  }
}
