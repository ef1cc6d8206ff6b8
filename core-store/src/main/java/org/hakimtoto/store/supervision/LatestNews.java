package org.hakimtoto.store.supervision;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.CaseParties;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.supervision.CaseNews;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Units;

/// What happened in cases since somebody looked last.
public final class LatestNews {
  /// The most events of one look.
  public static final int MOST = 1_000;

  public static final String SINCE =
      """
      select e.id, e.recorded_at, e.kind, e.seq, f.id as case_id, f.reference,
             f.county as case_county, f.sub_county as case_sub_county,
             f.location as case_location, f.responsible_unit, f.reported_by,
             array(select c.unit_id from case_unit c where c.case_id = f.id) as units,
             array(select x.unit_id from case_hidden x where x.case_id = f.id) as hidden,
             array(select g.officer_id from case_grant g where g.case_id = f.id) as granted,
             array(select g.until from case_grant g where g.case_id = f.id) as granted_until,
      """
          + Units.COLUMNS
          + """
            from case_event e
            join case_file f on f.id = e.case_id
            left join unit u on u.id = f.responsible_unit
           where e.recorded_at > $1
           order by e.recorded_at, e.seq limit $2
          """;

  private LatestNews() {}

  /// Of all cases, the earliest first, at most [#MOST]; whoever tells of them asks what each may
  /// hear, and then [#seen].
  public static List<CaseNews> since(Tx tx, Instant from) {
    return tx.rows(SINCE, from.atOffset(ZoneOffset.UTC), MOST).stream()
        .map(LatestNews::news)
        .toList();
  }

  /// The database's time, by which events are dated.
  public static Instant now(Tx tx) {
    return tx.one("select clock_timestamp() as now")
        .orElseThrow()
        .getOffsetDateTime("now")
        .toInstant();
  }

  /// Those of the cases that row-level security lets the officer see.
  public static Set<UUID> seen(Tx tx, Officer officer, Set<UUID> cases) {
    if (cases.isEmpty()) {
      return Set.of();
    }
    UUID[] ids = cases.toArray(UUID[]::new);
    return tx
        .seenBy(
            officer, own -> own.rows("select id from case_file where id = any($1)", (Object) ids))
        .stream()
        .map(row -> row.getUUID("id"))
        .collect(Collectors.toSet());
  }

  private static CaseNews news(Row row) {
    return new CaseNews(
        row.getUUID("id"),
        row.getOffsetDateTime("recorded_at").toInstant(),
        row.getString("kind"),
        row.getUUID("case_id"),
        new CaseReference(row.getInteger("reference")),
        row.getInteger("seq"),
        new CaseParties(
            new Area(
                row.getInteger("case_county"),
                row.getInteger("case_sub_county"),
                row.getInteger("case_location")),
            Optional.ofNullable(row.getUUID("responsible_unit")),
            Set.of(row.getArrayOfUUIDs("units")),
            Optional.ofNullable(row.getUUID("reported_by")),
            grants(row),
            Set.of(row.getArrayOfUUIDs("hidden"))),
        holder(row));
  }

  private static Map<UUID, Instant> grants(Row row) {
    UUID[] officers = row.getArrayOfUUIDs("granted");
    OffsetDateTime[] until = row.getArrayOfOffsetDateTimes("granted_until");
    var grants = new HashMap<UUID, Instant>();
    for (int i = 0; i < officers.length && i < until.length; i++) {
      grants.put(officers[i], until[i].toInstant());
    }
    return grants;
  }

  private static Optional<Unit> holder(Row row) {
    return row.getUUID("unit_id") == null ? Optional.empty() : Optional.of(Officers.unit(row));
  }
}
