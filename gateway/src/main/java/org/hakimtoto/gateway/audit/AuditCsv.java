package org.hakimtoto.gateway.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.indicators.SafeTable;
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

  private AuditCsv() {}

  public static String text(List<Line> lines) {
    return SafeTable.text(COLUMNS, lines.stream().map(AuditCsv::cells).toList());
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
    return cells;
  }
}
