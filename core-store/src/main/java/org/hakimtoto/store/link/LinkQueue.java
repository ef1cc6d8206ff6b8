package org.hakimtoto.store.link;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// The events that wait for a link's target. Of each case only the first undelivered event can be
/// claimed, so a case's events go out in order and one at a time, whoever sends. Leases run on
/// PostgreSQL's clock; whether an event is due is asked of the house's clock. Every write after the
/// claim is fenced by the attempt id. Nothing is ever dropped: what a subscriber does not take in
/// time is put aside, and CJIMS waits for ever.
public final class LinkQueue {
  /// How long a sender may hold an event before others take it for lost.
  public static final Duration LEASE = Duration.ofSeconds(60);

  /// Events that are put aside at once.
  public static final int PUT_ASIDE_STEP = 1_000;

  private final Database database;
  private final Supplier<UUID> ids;
  private final String target;
  private final Duration lease;

  public LinkQueue(Database database, Supplier<UUID> ids, String target, Duration lease) {
    this.database = database;
    this.ids = ids;
    this.target = target;
    this.lease = lease;
  }

  /// Takes the first undelivered event of up to `most` cases that are due, those that wait longest
  /// first, under a lease that is committed when this returns. Nothing before the target is filled.
  public List<LinkClaim> claim(Instant now, int most) {
    UUID attempt = ids.get();
    return database.inTransaction(tx -> {
      alone(tx, target);
      return tx
          .rows(
              """
              update link_delivery d
                 set state = 'SENDING', attempt_id = $2, attempts = d.attempts + 1,
                     lease_until = clock_timestamp() + make_interval(secs => $3)
                from (select w.event_id from link_delivery w
                       where w.target = $1 and w.state = 'WAITING' and w.next_at <= $4
                         and (select filled from link_target where name = $1)
                         and not exists (
                               select from link_delivery p
                                where p.target = $1 and p.case_id = w.case_id
                                  and p.state <> 'DELIVERED' and p.state <> 'DEAD'
                                  and (p.seq < w.seq or p.state = 'SENDING'))
                       order by w.next_at
                       limit $5
                         for update of w skip locked) due
               where d.target = $1 and d.event_id = due.event_id
              returning d.event_id, d.case_id, d.seq, d.attempts
              """,
              target,
              attempt,
              (double) lease.toSeconds(),
              now.atOffset(ZoneOffset.UTC),
              most)
          .stream()
          .map(row -> claim(row, attempt))
          .toList();
    });
  }

  /// Writes what an attempt came to. False when the lease was lost meanwhile: then it does not
  /// count. After a failure the whole case rests.
  public boolean settle(LinkClaim claim, LinkSettlement settlement, Instant now) {
    return database.inTransaction(tx ->
        settlement.delivered() ? delivered(tx, claim, now) : rests(tx, claim, settlement, now));
  }

  /// Lets an event go that its receiver does not want. False when the lease was lost meanwhile.
  public boolean leaveOut(LinkClaim claim) {
    return database.inTransaction(tx ->
        tx.change(
                """
                delete from link_delivery
                 where target = $1 and event_id = $2 and attempt_id = $3 and state = 'SENDING'
                """,
                target,
                claim.event(),
                claim.attempt())
            == 1);
  }

  /// Puts aside what was refused for so long, or not taken at all, up to [#PUT_ASIDE_STEP] events.
  /// Later events of their cases go on. Returns how many.
  public int putAside(Instant now, Duration refused, Duration silent) {
    return database.inTransaction(tx -> {
      alone(tx, target);
      return tx.change(
          """
          update link_delivery set state = 'DEAD', parked = false
           where target = $1 and event_id = any(array(
                   select event_id from link_delivery
                    where target = $1 and state = 'WAITING'
                      and (waiting_since <= $2 or (parked and waiting_since <= $3))
                    order by waiting_since limit $4))
          """,
          target,
          now.minus(silent).atOffset(ZoneOffset.UTC),
          now.minus(refused).atOffset(ZoneOffset.UTC),
          PUT_ASIDE_STEP);
    });
  }

  /// Frees events whose sender did not come back. They may have arrived: the next attempt carries
  /// the same id. Returns how many.
  public int takeBackLostLeases() {
    return database.inTransaction(tx ->
        tx.change(
            """
            update link_delivery
               set state = 'WAITING', attempt_id = null, lease_until = null,
                   last_failure = 'lease-lost'
             where state = 'SENDING' and target = $1 and lease_until < clock_timestamp()
            """,
            target));
  }

  /// Claims and replays of one target go one after another: what a claim sees of a case cannot be
  /// changed behind its back by another one.
  static void alone(Tx tx, String target) {
    tx.rows("select pg_advisory_xact_lock(hashtextextended('link:' || $1, 0))", target);
  }

  private boolean delivered(Tx tx, LinkClaim claim, Instant now) {
    return tx.change(
            """
            update link_delivery
               set state = 'DELIVERED', delivered_at = $4, attempt_id = null, lease_until = null,
                   last_failure = null, parked = false
             where target = $1 and event_id = $2 and attempt_id = $3 and state = 'SENDING'
            """,
            target,
            claim.event(),
            claim.attempt(),
            now.atOffset(ZoneOffset.UTC))
        == 1;
  }

  private boolean rests(Tx tx, LinkClaim claim, LinkSettlement settlement, Instant now) {
    var next = now.plus(settlement.rest()).atOffset(ZoneOffset.UTC);
    int settled =
        tx.change(
            """
            update link_delivery
               set state = 'WAITING', next_at = $4, last_failure = $5, parked = $6,
                   attempt_id = null, lease_until = null
             where target = $1 and event_id = $2 and attempt_id = $3 and state = 'SENDING'
            """,
            target,
            claim.event(),
            claim.attempt(),
            next,
            settlement.failure().orElse(null),
            settlement.parked());
    if (settled == 1) {
      // so that claims do not look at what cannot go yet
      tx.change(
          """
          update link_delivery set next_at = greatest(next_at, $3)
           where target = $1 and case_id = $2 and state = 'WAITING'
          """,
          target,
          claim.caseId(),
          next);
    }
    return settled == 1;
  }

  private static LinkClaim claim(Row row, UUID attempt) {
    return new LinkClaim(
        row.getUUID("event_id"),
        row.getUUID("case_id"),
        attempt,
        row.getInteger("seq"),
        row.getInteger("attempts"));
  }
}
