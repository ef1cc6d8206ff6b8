package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The events of cases: read in order, and added at the end.
public final class CaseEventStore {
  /// A case with more events than this takes no more: no case of a child has a thousand.
  static final int MOST_EVENTS = 2_000;

  private final Sealing sealing;
  private final Supplier<UUID> ids;

  public CaseEventStore(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.ids = ids;
  }

  /// All events of a case, the oldest first; none for a case this role may not read.
  public List<CaseEvent> read(Tx tx, UUID caseId) {
    return tx
        .rows(
            "select id, kind, at, facts from case_event where case_id = $1 order by seq limit $2",
            caseId,
            MOST_EVENTS)
        .stream()
        .map(row -> event(sealing, row))
        .toList();
  }

  /// The event of a row with `id`, `kind`, `at` and `facts`.
  public static CaseEvent event(Sealing sealing, Row row) {
    byte[] facts =
        sealing.openFacts("case_event", row.getUUID("id"), row.getBuffer("facts").getBytes());
    return EventFacts.read(row.getString("kind"), row.getOffsetDateTime("at").toInstant(), facts);
  }

  /// Adds events after the first `seq`, and wakes whoever plans what follows from them.
  ///
  /// @param actor the officer who did it; empty: somebody not on the roster, or the house
  void append(Tx tx, UUID caseId, int seq, List<CaseEvent> events, Optional<UUID> actor) {
    var rows = new ArrayList<Tuple>();
    int next = seq;
    for (CaseEvent event : events) {
      next++;
      UUID id = ids.get();
      rows.add(
          Tx.row(
              id,
              caseId,
              next,
              EventName.of(event),
              event.at().atOffset(ZoneOffset.UTC),
              Buffer.buffer(sealing.facts("case_event", id, EventFacts.write(event))),
              actor.orElse(null)));
    }
    tx.changeMany(
        """
        insert into case_event (id, case_id, seq, kind, at, facts, actor)
        values ($1, $2, $3, $4, $5, $6, $7)
        """,
        rows);
    tx.rows("select pg_notify($1, '')", FileReport.WAKE_CHANNEL);
  }
}
