package org.hakimtoto.store.outbox;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.Tx;

/// The texts that should have left by now, for whoever watches: how many of each lane wait, and for
/// how long the oldest has.
///
/// @param lanes each lane, also one where nothing waits
public record OutboxBacklog(Map<Lane, Waiting> lanes) {
  /// More texts of one lane are not counted, so that a look costs the same on a bad day.
  public static final int MOST = 10_000;

  private static final Waiting NOTHING = new Waiting(0, Duration.ZERO);

  /// An urgent alert waits from the moment it was written, by the store's clock, however often it
  /// was tried since, and also while nobody knows whether it left. Any other text waits from when
  /// it was due.
  private static final String WAITING =
      """
      select 'RED' as lane, count(*) as n,
             extract(epoch from clock_timestamp() - min(r.created_at))::float8 as seconds
        from ((select created_at from message
                where state = 'READY' and priority = 0 and class = 'A'
                  and (due_at <= $1 or attempts > 0)
                order by due_at limit $2)
              union all
              (select created_at from message
                where state = 'AMBIGUOUS' and priority = 0 and class = 'A' limit $2)) r
       union all
      select case l.class when 'A' then 'ALERTS' else 'OTHERS' end, sum(w.n)::bigint,
             extract(epoch from $1 - min(w.since))::float8
        from (values %s) l(priority, class)
       cross join lateral (
             select count(*) as n, min(d.due_at) as since
               from (select due_at from message
                      where state = 'READY' and priority = l.priority and class = l.class
                        and due_at <= $1
                      order by due_at limit $2) d) w
       where (l.priority, l.class) <> (0, 'A')
       group by 1
      """
          .formatted(ClaimSql.LANES);

  /// In the order of their worth.
  public enum Lane {
    /// The most urgent alerts.
    RED,
    /// Other alerts.
    ALERTS,
    /// Receipts, replies and reminders.
    OTHERS
  }

  /// @param texts at most about [#MOST] of each priority are counted
  /// @param oldest zero where none waits
  public record Waiting(long texts, Duration oldest) {}

  /// What waits at `now`, the house's time.
  public static OutboxBacklog read(Tx tx, Instant now) {
    return of(
        tx.rows(WAITING, now.atOffset(ZoneOffset.UTC), (long) MOST).stream()
            .collect(Collectors.toMap(row -> row.getString("lane"), OutboxBacklog::waiting)));
  }

  private static OutboxBacklog of(Map<String, Waiting> found) {
    List<Lane> all = Arrays.asList(Lane.values());
    return new OutboxBacklog(
        all.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    lane -> lane, lane -> found.getOrDefault(lane.name(), NOTHING))));
  }

  private static Waiting waiting(Row row) {
    Duration oldest =
        Optional.ofNullable(row.getDouble("seconds"))
            .map(seconds -> Duration.ofMillis(Math.max(0, Math.round(seconds * 1_000))))
            .orElse(Duration.ZERO);
    return new Waiting(row.getLong("n"), oldest);
  }

  /// What waits in one lane.
  public Waiting of(Lane lane) {
    return lanes.getOrDefault(lane, NOTHING);
  }
}
