package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.indicator.IndicatorReport.Row;
import org.hakimtoto.core.indicator.IndicatorReport.Table;

/// Messages by kind, and what became of them. That a phone received one does not say that anybody
/// read it.
final class MessageTable {
  /// The states of a message by what they come to; a state of a later release is on its way.
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "DELIVERED", "Delivered",
          "ACCEPTED", "Taken by the carrier",
          "AMBIGUOUS", "Not known",
          "FAILED", "Failed",
          "DEAD", "Failed",
          "EXPIRED", "Too late");

  private static final String ON_ITS_WAY = "On its way";
  private static final List<String> COLUMNS =
      List.of("Delivered", "Taken by the carrier", "Not known", "Failed", "Too late", ON_ITS_WAY);

  private final List<String> kinds;
  private final List<List<Long>> inner;
  private final boolean smallCells;

  MessageTable(List<Counted.Messages> messages, boolean smallCells) {
    this.kinds = messages.stream().map(Counted.Messages::kind).distinct().sorted().toList();
    var n = new HashMap<String, Long>();
    for (var message : messages) {
      String outcome = OUTCOMES.getOrDefault(message.state(), ON_ITS_WAY);
      n.merge(message.kind() + " " + outcome, message.n(), Long::sum);
    }
    this.inner =
        kinds.stream()
            .map(kind ->
                COLUMNS.stream().map(column -> n.getOrDefault(kind + " " + column, 0L)).toList())
            .toList();
    this.smallCells = smallCells;
  }

  Table table() {
    var rows = new ArrayList<Row>();
    if (!kinds.isEmpty()) {
      var looks = looks();
      for (int row = 0; row < kinds.size(); row++) {
        String kind = kinds.get(row);
        rows.add(new Row(kind, ReportTables.name(kind), figures(inner.get(row), looks.get(row))));
      }
      rows.add(new Row("TOTAL", "Total", figures(bottom(), looks.getLast())));
    }
    return new Table(
        "messages",
        "Messages by what became of them",
        "Message",
        Stream.concat(COLUMNS.stream(), Stream.of("Total")).toList(),
        rows);
  }

  private List<List<Look>> looks() {
    if (smallCells) {
      var row = java.util.Collections.nCopies(COLUMNS.size() + 1, Look.SHOWN);
      return java.util.Collections.nCopies(kinds.size() + 1, row);
    }
    return SmallCells.table(inner, SmallCells.list(inner.stream().map(MessageTable::sum).toList()));
  }

  private List<Long> bottom() {
    return IntStream.range(0, COLUMNS.size())
        .mapToObj(column -> inner.stream().mapToLong(row -> row.get(column)).sum())
        .toList();
  }

  private static List<Figure> figures(List<Long> counts, List<Look> looks) {
    var all = Stream.concat(counts.stream(), Stream.of(sum(counts))).toList();
    return IntStream.range(0, all.size())
        .<Figure>mapToObj(i ->
            looks.get(i) == Look.SHOWN ? Figure.of(all.get(i)) : new Figure.Withheld(looks.get(i)))
        .toList();
  }

  private static long sum(List<Long> row) {
    return row.stream().mapToLong(Long::longValue).sum();
  }
}
