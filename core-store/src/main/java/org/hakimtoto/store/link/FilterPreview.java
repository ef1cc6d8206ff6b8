package org.hakimtoto.store.link;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.supervision.LatestNews;

/// How much a filter would have let through lately, by the cases as they stand now.
///
/// @param events of the last [#LATELY], at most [#MOST]
/// @param cases that they are of
public record FilterPreview(long events, long cases) {
  public static final Duration LATELY = Duration.ofDays(7);
  public static final int MOST = 10_000;

  public static FilterPreview of(Tx tx, LinkFilter filter) {
    Row row =
        tx.one(
                """
                select count(*) as events, count(distinct case_id) as cases from (
                  select e.case_id
                    from case_event e join case_file c on c.id = e.case_id
                   where e.recorded_at >= $1 and c.county <> 99
                     and (cardinality($2::text[]) = 0 or e.kind = any ($2))
                     and (cardinality($3::smallint[]) = 0 or c.county = any ($3))
                     and (cardinality($4::text[]) + cardinality($5::uuid[]) = 0
                          or exists (
                            select from unit u
                             where (u.id = any ($5) or u.agency = any ($4))
                               and (u.id = c.responsible_unit
                                    or exists (select from case_unit p
                                                where p.case_id = c.id and p.unit_id = u.id))))
                   limit $6) as let_through
                """,
                LatestNews.now(tx).minus(LATELY).atOffset(ZoneOffset.UTC),
                filter.kinds().toArray(String[]::new),
                filter.counties().stream().map(Integer::shortValue).toArray(Short[]::new),
                filter.agencies().stream().map(Agency::name).toArray(String[]::new),
                filter.units().toArray(UUID[]::new),
                MOST)
            .orElseThrow();
    return new FilterPreview(row.getLong("events"), row.getLong("cases"));
  }
}
