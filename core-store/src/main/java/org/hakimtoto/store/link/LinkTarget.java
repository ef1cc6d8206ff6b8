package org.hakimtoto.store.link;

import io.vertx.sqlclient.Row;
import java.util.Optional;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// Opens a link's target. From then on a trigger queues each event in the event's own transaction;
/// the events from before are queued here, in steps.
public final class LinkTarget {
  /// Events from before the opening that one step queues.
  public static final int STEP = 2_000;

  private final Database database;
  private final String target;

  public LinkTarget(Database database, String target) {
    this.database = database;
    this.target = target;
  }

  /// Makes sure that every event to come will be queued. Opening waits for the transactions that
  /// are writing events: they began without the target, and would commit after the fill had looked.
  public void open() {
    if (database.reading(tx -> find(tx, "")).isPresent()) {
      return;
    }
    database.inTransaction(tx -> {
      tx.rows("select haki_hold_case_events()");
      return tx.change(
          "insert into link_target (name) values ($1) on conflict (name) do nothing", target);
    });
  }

  /// Queues the next [#STEP] events from before the opening. True when all are queued; call it
  /// until then. Any number of gateways may: the steps go one after another.
  public boolean fillStep() {
    return database.inTransaction(tx -> {
      Row row = find(tx, " for update").orElseThrow();
      return row.getBoolean("filled") || filled(tx, row);
    });
  }

  private boolean filled(Tx tx, Row row) {
    var last =
        tx.one(
            """
            with step as (
              select id, case_id, seq, at, kind, county, length(facts) > 0 as told
                from case_event where id > $2 order by id limit $3),
            queued as (
              insert into link_delivery (target, event_id, case_id, seq, next_at, waiting_since)
              select $1, id, case_id, seq, at, at
                from step join link_target t on t.name = $1
               where told and step.county <> 99
                 and (t.kinds is null or step.kind = any (t.kinds))
                 and (t.counties is null or step.county = 0 or step.county = any (t.counties))
              on conflict (target, event_id) do nothing)
            select id from step order by id desc limit 1
            """,
            target,
            row.getUUID("filled_to"),
            STEP);
    last.ifPresent(found ->
        tx.change(
            "update link_target set filled_to = $2 where name = $1", target, found.getUUID("id")));
    if (last.isEmpty()) {
      tx.change("update link_target set filled = true where name = $1", target);
    }
    return last.isEmpty();
  }

  private Optional<Row> find(Tx tx, String locking) {
    return tx.one("select filled, filled_to from link_target where name = $1" + locking, target);
  }
}
