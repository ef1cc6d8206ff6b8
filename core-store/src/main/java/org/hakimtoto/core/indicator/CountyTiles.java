package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.List;

/// A map of Kenya with one tile for each county, all of one size, arranged about as the counties
/// lie. It is no drawing of borders.
public final class CountyTiles {
  private static final int NOTHING = 0;

  /// Codes of counties, the north above, the west on the left.
  private static final int[][] GRID = {
    {NOTHING, 23, NOTHING, NOTHING, 10, NOTHING, NOTHING, 9},
    {NOTHING, 24, NOTHING, 25, NOTHING, 11, NOTHING, 8},
    {39, 26, 28, 30, 31, 12, 13, 7},
    {40, 37, 27, 32, 18, 19, 14, 4},
    {41, 38, 29, 35, 21, 20, 15, 5},
    {43, 42, 46, 36, 22, 16, 17, 3},
    {44, 45, NOTHING, 33, 47, 34, 6, 1},
    {NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, 2},
  };

  public static final int COLUMNS = 8;
  public static final int ROWS = 8;

  private CountyTiles() {}

  /// @param county its code
  public record Tile(int county, int column, int row) {}

  public static List<Tile> all() {
    var tiles = new ArrayList<Tile>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        if (GRID[row][column] != NOTHING) {
          tiles.add(new Tile(GRID[row][column], column, row));
        }
      }
    }
    return List.copyOf(tiles);
  }
}
