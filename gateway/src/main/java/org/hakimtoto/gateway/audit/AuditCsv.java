package org.hakimtoto.gateway.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.indicators.SafeCell;
import org.hakimtoto.store.audit.ExportAudit.Line;

/// What the audit says, as a CSV table, a look a line. No cell is taken for a formula.
public final class AuditCsv {
  private static final List<String> COLUMNS =
      List.of(
          "at",
          "action",
          "outcome",
          "reference",
          "officer",
          "role",
          "unit",
          "about",
          "channel",
          "origin",
          "origin_id",
          "program");

  private static final CsvMapper CSV = new CsvMapper();

  private AuditCsv() {}

  public static String text(List<Line> lines) {
    try {
      return CSV.writer(schema()).writeValueAsString(lines.stream().map(AuditCsv::cells).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts that are no CSV", e);
    }
  }

  private static CsvSchema schema() {
    var schema = CsvSchema.builder();
    COLUMNS.forEach(schema::addColumn);
    return schema.build().withHeader().withLineSeparator("\r\n");
  }

  private static Map<String, String> cells(Line line) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("at", line.at().toString());
    cells.put("action", line.action());
    cells.put("outcome", line.outcome());
    cells.put("reference", line.reference().map(CaseReference::shown).orElse(""));
    cells.put("officer", line.officer().map(UUID::toString).orElse(""));
    cells.put("role", line.role().orElse(""));
    cells.put("unit", line.unit().orElse(""));
    cells.put("about", line.about().map(UUID::toString).orElse(""));
    cells.put("channel", line.channel());
    cells.put("origin", line.origin().orElse(""));
    cells.put("origin_id", line.originId().map(UUID::toString).orElse(""));
    cells.put("program", line.program().orElse(""));
    cells.replaceAll((_, cell) -> SafeCell.of(cell));
    return cells;
  }
}
