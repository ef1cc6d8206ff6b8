package org.hakimtoto.lab.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.indicator.CountEvents;

/// What a demo must know to let its days pass: when something is next to happen by itself, and
/// whether all that was to happen by now has. It reads whole tables, as only a demo's are small
/// enough for.
public final class DemoDay {
  private final Database database;

  public DemoDay(Database database) {
    this.database = database;
  }

  /// Empty when nothing is to come.
  public Optional<Instant> nextDue() {
    return database.reading(tx ->
        tx.one(
                """
                select min(at) as at from (
                  select due_at as at from message where state = 'READY'
                  union all select due_at from reminder where state = 'WAITING'
                  union all select next_at from case_clock where next_at < 'infinity') ahead
                """)
            .map(row -> row.getOffsetDateTime("at"))
            .map(OffsetDateTime::toInstant));
  }

  /// Whether something that is due at `now` has not been done yet.
  public boolean isUnderWay(Instant now) {
    return database.reading(tx ->
        tx.one(
                """
                select exists (select 1 from case_clock where next_at <= $1)
                    or exists (select 1 from case_event where planned_at is null)
                    or exists (select 1 from twin_key where compared_at is null)
                    or exists (select 1 from uncounted_event where day < $2)
                    or exists (select 1 from reminder where state = 'WAITING' and due_at <= $1)
                    or exists (select 1 from call_task where state = 'OPEN' and told_at is null)
                    or exists (select 1 from message where state = 'READY' and due_at <= $1)
                    or exists (select 1 from message where state = 'CLAIMED') as under_way
                """,
                now.atOffset(ZoneOffset.UTC),
                CountEvents.before(now))
            .map(row -> row.getBoolean("under_way"))
            .orElse(false));
  }
}
