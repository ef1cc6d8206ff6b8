package org.hakimtoto.gateway.indicators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A CSV table with a head, for a sheet or a printer. No cell is taken for a formula.
public final class SafeTable {
  private static final CsvMapper CSV = new CsvMapper();

  private SafeTable() {}

  /// @param lines the cells of each by the name of their column
  public static String text(List<String> columns, List<Map<String, String>> lines) {
    var schema = CsvSchema.builder();
    columns.forEach(schema::addColumn);
    try {
      return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n"))
          .writeValueAsString(lines.stream().map(SafeTable::guarded).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts that are no CSV", e);
    }
  }

  private static Map<String, String> guarded(Map<String, String> line) {
    var cells = new LinkedHashMap<>(line);
    cells.replaceAll((_, cell) -> SafeCell.of(cell));
    return cells;
  }
}
