package org.hakimtoto.store.hearing;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// The journeys of a case's child between institutions.
public final class CaseTransfers {
  private static final String SELECT =
      "select id, from_unit, to_unit, left_at, expected_at, state from transfer";

  private CaseTransfers() {}

  /// A transfer as it stands, with the units at both ends.
  public record Journey(
      UUID id, Unit from, Unit to, Instant left, Instant expected, Transfer.State state) {}

  public static Optional<Journey> byId(Tx tx, UUID transfer) {
    return tx.one(SELECT + " where id = $1", transfer).flatMap(row -> journey(tx, row));
  }

  /// The journey that counts now: the one under way, else the newest that was not called off. Where
  /// it leads to, there the child is held, or awaited.
  public static Optional<Journey> current(Tx tx, UUID caseId) {
    return tx.one(
            SELECT
                + """
                 where case_id = $1 and state <> 'CANCELLED'
                 order by (state = 'ON_THE_WAY') desc, left_at desc, id limit 1
                """,
            caseId)
        .flatMap(row -> journey(tx, row));
  }

  /// Until this transaction ends, nobody else who asks for it has this transfer.
  public static void alone(Tx tx, UUID transfer) {
    tx.rows(
        "select pg_advisory_xact_lock(hashtextextended('transfer:' || $1, 0))",
        transfer.toString());
  }

  /// The officers who were told that the child is on the way, of the journey that an event ended.
  public static List<UUID> toldThatItLeft(Tx tx, UUID endedBy) {
    return tx
        .rows(
            """
            select distinct m.officer_id from message m
             where m.officer_id is not null and m.event_id = (
               select l.id from case_event e
                 join case_event l on l.case_id = e.case_id and l.seq < e.seq
                where e.id = $1 and l.kind = 'transfer-left'
                order by l.seq desc limit 1)
             order by m.officer_id
            """,
            endedBy)
        .stream()
        .map(row -> row.getUUID("officer_id"))
        .toList();
  }

  /// Whether a journey of the case led to a unit.
  public static boolean awaits(Tx tx, UUID caseId, UUID unit) {
    return tx.one(
            "select 1 from transfer where case_id = $1 and to_unit = $2 limit 1", caseId, unit)
        .isPresent();
  }

  /// The officers who were told, in words of this kind, that the child is missing on the journey
  /// that an event ended.
  public static List<UUID> toldThatItIsMissing(Tx tx, UUID endedBy, String kind) {
    return tx
        .rows(
            """
            select distinct m.officer_id
              from case_event e
              join case_event c on c.case_id = e.case_id and c.seq < e.seq
              join message m on m.event_id = c.id and m.kind = $2
             where e.id = $1 and m.officer_id is not null
               and c.seq > (select max(l.seq) from case_event l
                             where l.case_id = e.case_id and l.seq < e.seq
                               and l.kind = 'transfer-left')
             order by m.officer_id
            """,
            endedBy,
            kind)
        .stream()
        .map(row -> row.getUUID("officer_id"))
        .toList();
  }

  private static Optional<Journey> journey(Tx tx, Row row) {
    return Officers.unitOf(tx, row.getUUID("from_unit"))
        .flatMap(from ->
            Officers.unitOf(tx, row.getUUID("to_unit"))
                .map(to ->
                    new Journey(
                        row.getUUID("id"),
                        from,
                        to,
                        row.getOffsetDateTime("left_at").toInstant(),
                        row.getOffsetDateTime("expected_at").toInstant(),
                        Transfer.State.valueOf(row.getString("state")))));
  }
}
