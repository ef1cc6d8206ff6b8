package org.hakimtoto.store.link;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// What an operator asks of a link and does to it.
public final class LinkOperations {
  /// Events that one transaction of a replay puts back.
  public static final int STEP = 1_000;

  private static final UUID NO_ID = new UUID(0, 0);

  private final Database database;
  private final Audit audit;
  private final String target;

  public LinkOperations(Database database, Sealing sealing, String target) {
    this.audit = new Audit(sealing);
    this.database = database;
    this.target = target;
  }

  public LinkState state() {
    return database.reading(this::state);
  }

  /// The same within a transaction.
  public LinkState state(Tx tx) {
    return tx.one(
            """
            select t.name is not null as open, coalesce(t.filled, false) as filled,
                   q.waiting, q.cases, q.oldest,
                   (select max(delivered_at) from link_delivery
                     where target = $1 and state = 'DELIVERED') as last,
                   (select count(*) from link_delivery
                     where target = $1 and parked) as parked,
                   (select count(*) from link_delivery
                     where target = $1 and state = 'DEAD') as dead
              from (select count(*) as waiting, count(distinct case_id) as cases,
                           min(waiting_since) as oldest
                      from link_delivery
                     where target = $1 and state <> 'DELIVERED' and state <> 'DEAD') q
              left join link_target t on t.name = $1
            """,
            target)
        .map(LinkOperations::state)
        .orElseThrow();
  }

  /// Sends all events of a case again, the first first. Returns how many; empty when there is no
  /// such case.
  public Optional<Integer> replay(CaseReference reference, Instant now) {
    return database.inTransaction(tx -> {
      var found =
          tx.one(
              "select id from case_file where reference = haki_reference($1)", reference.number());
      return found.map(row -> {
        UUID caseId = row.getUUID("id");
        LinkQueue.alone(tx, target);
        int again = replayCase(tx, caseId, now);
        audit(tx, Optional.of(caseId));
        return again;
      });
    });
  }

  /// Sends again whatever was delivered since `from`: what a receiver needs that was set back to
  /// that moment. Returns how many events.
  public int replayFrom(Instant from, Instant now) {
    database.inTransaction(tx -> {
      audit(tx, Optional.empty());
      return true;
    });
    var last = new Point(from.atOffset(ZoneOffset.UTC), 0, NO_ID);
    int again = 0;
    while (true) {
      Point after = last;
      List<Point> step = database.inTransaction(tx -> replayStep(tx, after, now));
      if (step.isEmpty()) {
        return again;
      }
      again += step.size();
      last = step.getLast();
    }
  }

  /// When an event was delivered, for a receiver that says which one it has last.
  public Optional<Instant> delivered(Tx tx, UUID event) {
    return tx.one(
            """
            select delivered_at from link_delivery
             where target = $1 and event_id = $2 and state = 'DELIVERED'
            """,
            target,
            event)
        .map(row -> row.getOffsetDateTime("delivered_at").toInstant());
  }

  /// Sends again what was put aside, up to [#STEP] events, the oldest first. Returns how many.
  public int replayDead(Tx tx, Instant now) {
    LinkQueue.alone(tx, target);
    return tx.change(
        """
        update link_delivery d
           set state = 'WAITING', attempts = 0, next_at = e.at, waiting_since = $2
          from case_event e
         where e.id = d.event_id and d.target = $1
           and d.event_id = any(array(
                 select event_id from link_delivery
                  where target = $1 and state = 'DEAD' order by waiting_since, seq limit $3))
        """,
        target,
        now.atOffset(ZoneOffset.UTC),
        STEP);
  }

  /// One transaction's part of a replay of what was delivered since `from`: up to [#STEP] events.
  public int replayStep(Tx tx, Instant from, Instant now) {
    return replayStep(tx, new Point(from.atOffset(ZoneOffset.UTC), 0, NO_ID), now).size();
  }

  /// Where a replay stands; what is delivered meanwhile lies behind `now` and is not taken twice.
  private record Point(OffsetDateTime deliveredAt, int seq, UUID event) {}

  private List<Point> replayStep(Tx tx, Point after, Instant now) {
    LinkQueue.alone(tx, target);
    return tx
        .rows(
            """
            with step as (
              select event_id, seq, delivered_at from link_delivery
               where target = $1 and state = 'DELIVERED'
                 and delivered_at >= $2 and delivered_at <= $5
                 and (delivered_at, seq, event_id) > ($2, $3, $4)
               order by delivered_at, seq, event_id
               limit $6),
            again as (
              update link_delivery d
                 set state = 'WAITING', attempts = 0, next_at = e.at, waiting_since = $5
                from step join case_event e on e.id = step.event_id
               where d.target = $1 and d.event_id = step.event_id)
            select event_id, seq, delivered_at from step order by delivered_at, seq, event_id
            """,
            target,
            after.deliveredAt(),
            after.seq(),
            after.event(),
            now.atOffset(ZoneOffset.UTC),
            STEP)
        .stream()
        .map(row ->
            new Point(
                row.getOffsetDateTime("delivered_at"),
                row.getInteger("seq"),
                row.getUUID("event_id")))
        .toList();
  }

  private int replayCase(Tx tx, UUID caseId, Instant now) {
    return tx.change(
        """
        update link_delivery d
           set state = 'WAITING', attempts = 0, next_at = e.at, waiting_since = $3
          from case_event e
         where e.id = d.event_id and d.target = $1 and d.case_id = $2 and d.state = 'DELIVERED'
        """,
        target,
        caseId,
        now.atOffset(ZoneOffset.UTC));
  }

  private void audit(Tx tx, Optional<UUID> caseId) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.empty(), Optional.empty(), "link.replay", Channel.CLI, caseId, "done"));
  }

  private static LinkState state(Row row) {
    return new LinkState(
        row.getBoolean("open"),
        row.getBoolean("filled"),
        row.getLong("waiting"),
        row.getLong("cases"),
        instant(row, "oldest"),
        instant(row, "last"),
        row.getLong("parked"),
        row.getLong("dead"));
  }

  private static Optional<Instant> instant(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }
}
