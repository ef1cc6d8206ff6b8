package org.hakimtoto.store.supervision;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.supervision.WallCounts;
import org.hakimtoto.store.db.Tx;

/// Counts what hangs on a wall: each by an index of what is so now.
public final class WallLook {
  /// `$1` the counties, `$2` now, `$3` to `$5` six, twelve and twenty-four hours ago.
  public static final String COUNTED =
      """
      with held as (
        select custody_since as since from case_file
         where custody = 'POLICE_CELL' and closed_at is null and county = any($1::smallint[])),
      road as (
        select t.expected_at from transfer t join case_file f on f.id = t.case_id
         where t.state = 'ON_THE_WAY' and f.county = any($1::smallint[]))
      select (select count(*) from held where since > $3) as six,
             (select count(*) from held where since <= $3 and since > $4) as twelve,
             (select count(*) from held where since <= $4 and since > $5) as day,
             (select count(*) from held where since <= $5) as over,
             (select count(*) from road where expected_at >= $2) as in_time,
             (select count(*) from road where expected_at < $2) as late,
             (select min(due_at) from message where state = 'READY' and due_at <= $2) as oldest_due,
             (select min(due_at) from message
               where state = 'READY' and priority = 0 and class = 'A' and due_at <= $2) as red,
             exists (select 1 from link_target) as link,
             (select min(waiting_since) from link_delivery where state <> 'DELIVERED') as oldest_event
      """;

  private WallLook() {}

  public static WallCounts counts(Tx tx, Short[] counties, Instant now) {
    return tx.one(COUNTED, values(counties, now))
        .map(row -> WallCounts.of(counted(row), now))
        .orElseThrow();
  }

  public static Object[] values(Short[] counties, Instant now) {
    return new Object[] {counties, ago(now, 0), ago(now, 6), ago(now, 12), ago(now, 24)};
  }

  private static OffsetDateTime ago(Instant now, int hours) {
    return now.minus(Duration.ofHours(hours)).atOffset(ZoneOffset.UTC);
  }

  private static WallCounts.Counted counted(Row row) {
    return new WallCounts.Counted(
        List.of(row.getLong("six"), row.getLong("twelve"), row.getLong("day"), row.getLong("over")),
        List.of(row.getLong("in_time"), row.getLong("late")),
        instant(row, "oldest_due"),
        instant(row, "red"),
        row.getBoolean("link"),
        instant(row, "oldest_event"));
  }

  private static Optional<Instant> instant(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }
}
