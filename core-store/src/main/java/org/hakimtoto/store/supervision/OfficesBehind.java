package org.hakimtoto.store.supervision;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.supervision.Behind;
import org.hakimtoto.core.supervision.SupervisionReport.Counts;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;

/// Counts which offices are behind with what. What is read grows with the cases that are open and
/// with what went wrong lately, not with all there ever was.
public final class OfficesBehind {
  /// The most offices that are told of, those most behind first.
  public static final int MOST = 300;

  public static final Duration DECLINED = Duration.ofDays(30);
  public static final Duration TEXTS = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);

  /// `$1` counties, `$2` the agency, or nothing for any, `$3` now, `$4` a day ago, `$5` and `$6`
  /// since when what was declined and what was not delivered counts. Texts about officers' conduct
  /// are counted nowhere. That a child turns eighteen is nobody's delay.
  private static final String COUNTED =
      """
      with theirs as materialized (
        select id, code, name, agency, county from unit
         where retired_at is null and agency <> 'ADMINISTRATION'
           and county = any($1::smallint[]) and ($2 = '' or agency = $2)),
      open as materialized (
        select id, responsible_unit, accepted_at, custody, custody_since from case_file
         where closed_at is null and county = any($1::smallint[])),
      part as materialized (
        select responsible_unit as unit, id, accepted_at is null as waits from open
         where responsible_unit is not null
        union all
        select u.unit_id, o.id, u.accepted_officer is null
          from open o join case_unit u on u.case_id = o.id
         where u.unit_id is distinct from o.responsible_unit),
      late as materialized (
        select distinct case_id from case_clock where due_at <= $3 and clock <> 'eighteenth-birthday'),
      counted(unit, what, n) as (
        select unit, 'NOT_ACCEPTED', count(*) from part where waits group by 1
        union all
        select p.unit, 'OVERDUE', count(*) from late l join part p on p.id = l.case_id group by 1
        union all
        select p.unit, 'OVER_A_DAY', count(*) from open o join part p on p.id = o.id
         where o.custody = 'POLICE_CELL' and o.custody_since < $4 group by 1
        union all
        select unit_id, 'LATE_CALLS', count(*) from call_task
         where state = 'OPEN' and due_at < $3 and unit_id in (select id from theirs) group by 1
        union all
        select o.unit_id, 'DECLINED', count(*) from case_event e join officer o on o.id = e.actor
         where e.kind = 'declined' and e.at >= $5 group by 1
        union all
        select coalesce(o.unit_id, f.responsible_unit), 'NOT_DELIVERED', count(*)
          from message m left join officer o on o.id = m.officer_id
          left join case_file f on f.id = m.case_id
         where m.state in ('FAILED', 'EXPIRED', 'DEAD', 'UNREPORTED') and m.created_at >= $6
           and m.kind not like 'conduct\\_%' group by 1)
      """;

  /// Offices with anything at all, those most behind first.
  public static final String BY_OFFICE =
      COUNTED
          + """
          select t.code, t.name, t.agency, c.what, c.n,
                 sum(c.n) over (partition by t.id) as behind
            from counted c join theirs t on t.id = c.unit
           order by behind desc, t.code
          """;

  public static final String BY_COUNTY =
      COUNTED
          + """
          select y.code::text as code, y.name, null as agency, c.what,
                 sum(coalesce(c.n, 0))::bigint as n
            from county y
            left join theirs t on t.county = y.code
            left join counted c on c.unit = t.id
             -- a child is counted once: where the case is held
             and ($2 <> '' or t.agency = 'CHILDREN_SERVICES'
               or c.what not in ('NOT_ACCEPTED', 'OVERDUE', 'OVER_A_DAY'))
           where y.code = any($1::smallint[])
           group by y.code, y.name, c.what order by y.code
          """;

  private OfficesBehind() {}

  /// Of the officer's own county, or of one that the officer looks over.
  public static List<Counts> offices(Tx tx, Officer officer, Short[] counties, Instant now) {
    List<Counts> all = counts(tx.rows(BY_OFFICE, values(officer, counties, now)));
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /// Of each county that the officer looks over.
  public static List<Counts> counties(Tx tx, Officer officer, Instant now) {
    return counts(tx.rows(BY_COUNTY, values(officer, RowSecurity.counties(officer), now)));
  }

  /// The values of either statement.
  public static Object[] values(Officer officer, Short[] counties, Instant now) {
    boolean all = officer.role() == Role.CHILDREN_COORDINATOR;
    var values = new ArrayList<Object>();
    values.add(counties);
    values.add(all ? "" : officer.unit().agency().name());
    for (Duration ago : List.of(Duration.ZERO, DAY, DECLINED, TEXTS)) {
      values.add(now.minus(ago).atOffset(ZoneOffset.UTC));
    }
    return values.toArray();
  }

  private static List<Counts> counts(Iterable<Row> found) {
    var lines = new LinkedHashMap<String, Row>();
    var figures = new LinkedHashMap<String, Map<Behind, Long>>();
    for (Row row : found) {
      String code = row.getString("code");
      lines.putIfAbsent(code, row);
      var of = figures.computeIfAbsent(code, _ -> new EnumMap<>(Behind.class));
      if (row.getString("what") != null) {
        of.put(Behind.valueOf(row.getString("what")), row.getLong("n"));
      }
    }
    return lines.entrySet().stream()
        .map(one -> counts(one.getValue(), figures.getOrDefault(one.getKey(), Map.of())))
        .toList();
  }

  private static Counts counts(Row row, Map<Behind, Long> figures) {
    return new Counts(
        row.getString("code"),
        row.getString("name"),
        Optional.ofNullable(row.getString("agency")).map(Agency::valueOf),
        figures);
  }
}
