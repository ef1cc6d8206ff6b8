package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.roster.Officers;

/// Committed events that nobody has planned messages for yet. Claimed by state under a row lock, so
/// two notifiers never plan one event, and never by "id greater than the last", which loses events
/// that commit late.
public final class EventOutbox {
  private final Sealing sealing;
  private final Officers officers;

  public EventOutbox(Sealing sealing) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
  }

  /// The oldest unplanned event nobody else holds; locked until this transaction ends.
  public Optional<StoredEvent> claim(Tx tx) {
    return claim(tx, List.of());
  }

  /// The same, but none of those `aside`. Throws [PoisonRow] when the event cannot be read.
  public Optional<StoredEvent> claim(Tx tx, Collection<UUID> aside) {
    return tx.one(
            """
            select e.id, e.case_id, e.kind, e.at, e.facts, c.reference, c.responsible_unit,
                   c.county, c.sub_county, c.location
              from case_event e join case_file c on c.id = e.case_id
             where e.planned_at is null and e.id <> all($1::uuid[])
             order by e.recorded_at
             limit 1
               for update of e skip locked
            """,
            (Object) aside.toArray(UUID[]::new))
        .map(row -> readable(tx, row));
  }

  public void markPlanned(Tx tx, UUID event) {
    tx.change("update case_event set planned_at = clock_timestamp() where id = $1", event);
  }

  private StoredEvent readable(Tx tx, Row row) {
    var read = new ArrayList<StoredEvent>(1);
    PoisonRow.guard(row.getUUID("id"), () -> read.add(event(tx, row)));
    return read.getFirst();
  }

  private StoredEvent event(Tx tx, Row row) {
    return new StoredEvent(
        row.getUUID("id"),
        row.getUUID("case_id"),
        new CaseReference(row.getInteger("reference")),
        Officers.area(row),
        Optional.ofNullable(row.getUUID("responsible_unit"))
            .flatMap(unit -> officers.unitById(tx, unit)),
        CaseEventStore.event(sealing, row));
  }
}
