package org.hakimtoto.store.outbox;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;

/// The numbers that waiting texts tell people to call. When an officer's number becomes somebody
/// else's, no family may be sent to a stranger.
public final class QueuedNumbers {
  /// More texts that wait are not looked at.
  static final int MOST = 10_000;

  private static final String CALL = "call";

  private final Sealing sealing;

  public QueuedNumbers(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Whoever would have been told to call `old` is told to call `now`. Returns how many texts were
  /// changed.
  public int replace(Tx tx, String old, String now) {
    List<Tuple> changed =
        tx
            .rows(
                """
                select id, case_id, facts,
                       (select k.wrapped from case_key k where k.case_id = m.case_id) as case_key
                  from message m
                 where state = 'READY' and case_id is not null order by due_at limit $1
                """,
                MOST)
            .stream()
            .flatMap(row -> changed(row, old, now).stream())
            .toList();
    tx.changeMany("update message set facts = $2 where id = $1 and state = 'READY'", changed);
    return changed.size();
  }

  private Optional<Tuple> changed(Row row, String old, String now) {
    UUID id = row.getUUID("id");
    Sealing own = CaseKeyTable.of(sealing, row);
    Map<String, String> facts =
        Facts.read(own.openFacts("message", id, row.getBuffer("facts").getBytes()));
    if (!old.equals(facts.get(CALL))) {
      return Optional.empty();
    }
    var other = new HashMap<>(facts);
    other.put(CALL, now);
    return Optional.of(Tuple.of(id, Buffer.buffer(own.facts("message", id, Facts.write(other)))));
  }
}
