package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;

/// Reads the events of cases in their order. They are added by [CaseStream] alone.
public final class CaseEventStore {
  private final Sealing sealing;

  public CaseEventStore(Sealing sealing) {
    this.sealing = sealing;
  }

  /// All events of a case, the oldest first; none for a case this role may not read.
  public List<CaseEvent> read(Tx tx, UUID caseId) {
    return ofOneCase(
        sealing,
        tx.rows(
            """
            select id, case_id, kind, at, facts,
                   (select wrapped from case_key where case_id = $1) as case_key
              from case_event where case_id = $1 order by seq limit $2
            """,
            caseId,
            CaseFile.MOST_EVENTS));
  }

  /// Those before an event of the case, the oldest first.
  public List<CaseEvent> before(Tx tx, StoredEvent event) {
    return ofOneCase(
        sealing,
        tx.rows(
            """
            select id, case_id, kind, at, facts,
                   (select wrapped from case_key where case_id = $1) as case_key
              from case_event
             where case_id = $1 and seq < (select seq from case_event where id = $2)
             order by seq limit $3
            """,
            event.caseId(),
            event.id(),
            CaseFile.MOST_EVENTS));
  }

  /// The officer who did it; empty: nobody of the roster.
  public Optional<UUID> actor(Tx tx, StoredEvent event) {
    return tx.one("select actor from case_event where id = $1", event.id())
        .flatMap(row -> Optional.ofNullable(row.getUUID("actor")));
  }

  /// The officer who did the event that stands at this place of the case's history; empty: nobody
  /// of the roster.
  public Optional<UUID> actor(Tx tx, UUID caseId, int at) {
    return tx.one(
            "select actor from case_event where case_id = $1 order by seq offset $2 limit 1",
            caseId,
            at)
        .flatMap(row -> Optional.ofNullable(row.getUUID("actor")));
  }

  /// The events of rows of one case, whose key is unwrapped once.
  public static List<CaseEvent> ofOneCase(Sealing house, List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Sealing own = CaseKeyTable.of(house, rows.getFirst());
    return rows.stream().map(row -> opened(own, row)).toList();
  }

  /// The event of a row with `id`, `case_id`, `kind`, `at`, `facts`, and the key of the case as
  /// `case_key`.
  public static CaseEvent event(Sealing house, Row row) {
    return opened(CaseKeyTable.of(house, row), row);
  }

  private static CaseEvent opened(Sealing own, Row row) {
    byte[] facts =
        own.openFacts("case_event", row.getUUID("id"), row.getBuffer("facts").getBytes());
    return EventFacts.read(row.getString("kind"), row.getOffsetDateTime("at").toInstant(), facts);
  }
}
