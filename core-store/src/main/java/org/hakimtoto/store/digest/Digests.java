package org.hakimtoto.store.digest;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.Tx;

/// What waits for each office, and which office was told of it today.
public final class Digests {
  /// The most offices that one round tells; the others follow in the next.
  public static final int MOST = 200;

  /// A time limit that ends within it is told; it spans a weekend.
  static final Duration ENDING_WITHIN = Duration.ofDays(3);

  /// What nobody accepted for so long waits.
  static final Duration NOT_ACCEPTED_FOR = Duration.ofMinutes(30);

  /// A child that is so late has not arrived.
  static final Duration LATE_BY = Duration.ofHours(1);

  private static final String TOLD_TODAY =
      "not exists (select 1 from digest d where d.kind = $1 and d.day = $2 and d.unit_id = w.unit)";

  private static final String OF_OFFICES =
      """
      with open as materialized (
        select c.id, c.accepted_at,
               coalesce(c.responsible_unit,
                 (select u.id from unit u
                   where u.agency = 'CHILDREN_SERVICES' and u.retired_at is null
                     and u.county = c.county and u.sub_county = c.sub_county and u.location = 0
                   order by u.code limit 1)) as unit
          from case_file c where c.closed_at is null and c.opened_at < $6),
      waiting as (
        select unit, 1 as accept, 0 as calls, 0 as ending from open where accepted_at is null
        union all
        select t.unit_id, 0, 1, 0 from call_task t join case_file c on c.id = t.case_id
         where t.state = 'OPEN' and c.opened_at < $6
        union all
        select o.unit, 0, 0, 1 from case_clock k join open o on o.id = k.case_id
         where not k.clock like any (array['accept-%', 'transfer-%', 'hearing-%', 'new-date%']) and k.due_at > $3 and k.due_at < $4)
      select w.unit, sum(accept)::integer as accept, sum(calls)::integer as calls,
             sum(ending)::integer as ending
        from waiting w
       where w.unit is not null and
      """
          + TOLD_TODAY
          + " group by w.unit order by w.unit limit $5";

  private static final String OF_COUNTIES =
      """
      with waiting as (
        select c.county, 1 as accept, 0 as late, 0 as arrive, 0 as results from case_file c
         where c.closed_at is null and c.accepted_at is null and c.opened_at < $4
        union all
        select c.county, 0, 1, 0, 0 from call_task t join case_file c on c.id = t.case_id
         where t.state = 'OPEN' and t.due_at < $3
        union all
        select c.county, 0, 0, 1, 0 from transfer t join case_file c on c.id = t.case_id
         where t.state = 'ON_THE_WAY' and t.expected_at < $5
        union all
        select c.county, 0, 0, 0, 1 from hearing h join case_file c on c.id = h.case_id
         where h.state = 'SET' and h.at < $6 and c.closed_at is null)
      select w.unit, sum(accept)::integer as accept, sum(late)::integer as late,
             sum(arrive)::integer as arrive, sum(results)::integer as results
        from (select u.id as unit, n.* from waiting n
                join unit u on u.agency = 'CHILDREN_SERVICES' and u.retired_at is null
                 and u.county = n.county and u.sub_county = 0 and u.location = 0) w
       where
      """
          + TOLD_TODAY
          + " group by w.unit order by w.unit limit $7";

  /// Who is told.
  public enum Kind {
    /// Each office of what it must do itself.
    OFFICE,
    /// The children's office of a county of what nobody did.
    COUNTY
  }

  /// What waits for one office, by the names that the wording has for it; at least one of each.
  public record Waiting(UUID unit, Map<String, Integer> counts) {
    public Waiting {
      counts = Map.copyOf(counts);
    }
  }

  /// The offices for which something waits and that were not told today.
  ///
  /// @param since of a case that is younger, offices were told today already
  public List<Waiting> untold(Tx tx, Kind kind, Instant since, Instant now) {
    LocalDate day = Kenya.day(now);
    return switch (kind) {
      case OFFICE ->
          tx
              .rows(
                  OF_OFFICES,
                  kind.name(),
                  day,
                  utc(now),
                  utc(now.plus(ENDING_WITHIN)),
                  MOST,
                  utc(since))
              .stream()
              .map(row -> waiting(row, "accept", "calls", "ending"))
              .toList();
      case COUNTY ->
          tx
              .rows(
                  OF_COUNTIES,
                  kind.name(),
                  day,
                  utc(now),
                  utc(now.minus(NOT_ACCEPTED_FOR)),
                  utc(now.minus(LATE_BY)),
                  utc(Kenya.startOf(day)),
                  MOST)
              .stream()
              .map(row -> waiting(row, "accept", "late", "arrive", "results"))
              .toList();
    };
  }

  /// Takes it upon this transaction to tell the office today; false when another did.
  public boolean claim(Tx tx, Kind kind, Waiting waiting, LocalDate day) {
    return tx.change(
            "insert into digest (kind, day, unit_id) values ($1, $2, $3) on conflict do nothing",
            kind.name(),
            day,
            waiting.unit())
        == 1;
  }

  private static Waiting waiting(Row row, String... names) {
    var counts = new HashMap<String, Integer>();
    for (String name : names) {
      counts.put(name, row.getInteger(name));
    }
    return new Waiting(row.getUUID("unit"), counts);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
