package org.hakimtoto.gateway.api.supervision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.supervision.WallCounts;
import org.hakimtoto.core.supervision.WallCounts.Held;
import org.hakimtoto.core.supervision.WallCounts.Running;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.indicators.FigureJson;

/// What hangs on a wall, as JSON.
///
/// @param county 0: all of Kenya
public record WallJson(
    Instant at,
    int county,
    Map<String, Object> cells,
    Object inCells,
    RoadJson onTheRoad,
    Running texts,
    Running link,
    Optional<Instant> unsentRed,
    Optional<WallCarrier> carrier) {
  public record RoadJson(Object inTime, Object late, Object all) {}

  public static WallJson of(
      WallCounts counts, Optional<WallCarrier> carrier, int county, Instant now) {
    var held = new LinkedHashMap<String, Object>();
    for (Held one : Held.values()) {
      Optional.ofNullable(counts.cells().get(one))
          .ifPresent(
              figure -> held.put(WireNames.of(one).replace('-', '_'), FigureJson.of(figure)));
    }
    var road = counts.onTheRoad();
    return new WallJson(
        now,
        county,
        held,
        FigureJson.of(counts.inCells()),
        new RoadJson(
            FigureJson.of(road.inTime()), FigureJson.of(road.late()), FigureJson.of(road.all())),
        counts.texts(),
        counts.link(),
        counts.unsentRed(),
        carrier);
  }
}
