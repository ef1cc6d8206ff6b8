package org.hakimtoto.core.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.Look;
import org.hakimtoto.core.indicator.SmallCells;

/// What hangs on a wall, where everybody reads it: counts of which none is small, and how texts and
/// the link to CJIMS run. Pure.
///
/// @param cells children in police cells, by how long
/// @param inCells all of them
/// @param onTheRoad children on the way
/// @param unsentRed since when the oldest text about an urgent case waits; empty: none does
public record WallCounts(
    Map<Held, Figure> cells,
    Figure inCells,
    Road onTheRoad,
    Running texts,
    Running link,
    Optional<Instant> unsentRed) {
  /// Texts and events that wait for longer than this are held up.
  public static final Duration HELD_UP = Duration.ofMinutes(5);

  public WallCounts {
    cells = Map.copyOf(cells);
  }

  public record Road(Figure inTime, Figure late, Figure all) {}

  /// For how long a child has been in a cell.
  public enum Held {
    UP_TO_SIX_HOURS,
    UP_TO_TWELVE_HOURS,
    UP_TO_A_DAY,
    OVER_A_DAY
  }

  /// How something runs that should flow.
  public enum Running {
    FLOWS,
    HELD_UP,
    /// There is none.
    NONE
  }

  /// As it was counted.
  ///
  /// @param cells in the order of [Held]
  /// @param onTheRoad in time, late
  /// @param oldestDue since when the oldest text that is due waits
  /// @param linkOpen whether there is a link
  /// @param oldestEvent since when the oldest event for CJIMS waits
  public record Counted(
      List<Long> cells,
      List<Long> onTheRoad,
      Optional<Instant> oldestDue,
      Optional<Instant> unsentRed,
      boolean linkOpen,
      Optional<Instant> oldestEvent) {
    public Counted {
      cells = List.copyOf(cells);
      onTheRoad = List.copyOf(onTheRoad);
    }
  }

  public static WallCounts of(Counted counted, Instant now) {
    List<Figure> held = figures(counted.cells());
    var cells = new EnumMap<Held, Figure>(Held.class);
    Iterator<Figure> next = held.iterator();
    for (Held one : Held.values()) {
      cells.put(one, next.next());
    }
    List<Figure> road = figures(counted.onTheRoad());
    return new WallCounts(
        cells,
        held.getLast(),
        new Road(road.getFirst(), road.get(1), road.getLast()),
        running(counted.oldestDue(), now),
        counted.linkOpen() ? running(counted.oldestEvent(), now) : Running.NONE,
        counted.unsentRed());
  }

  private static Running running(Optional<Instant> oldest, Instant now) {
    return oldest.filter(since -> since.isBefore(now.minus(HELD_UP))).isPresent()
        ? Running.HELD_UP
        : Running.FLOWS;
  }

  private static List<Figure> figures(List<Long> counts) {
    List<Look> looks = SmallCells.list(counts);
    var all = new ArrayList<>(counts);
    all.add(counts.stream().mapToLong(Long::longValue).sum());
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < all.size(); i++) {
      figures.add(SupervisionReport.figure(all.get(i), looks.get(i)));
    }
    return figures;
  }
}
