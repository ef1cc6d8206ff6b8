package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.roster.Officers;

/// Committed events that nobody has planned messages for yet. Claimed by state under a row lock, so
/// two notifiers never plan one event, and never by "id greater than the last", which loses events
/// that commit late.
public final class EventOutbox {
  private static final String HOLDER = "responsible_unit";

  /// Of Kenya; 0 stands for none of them.
  private static final int COUNTIES = 47;

  /// The oldest of each county that has some, as many of each as make up the batch: `$1` those
  /// aside, `$2` the most, `$3` and `$4` the [Counties]. Whatever happened to a case before in
  /// another county comes first.
  private static final String CLAIM =
      """
      with line as materialized (
        select l.county
          from (select generate_series(0, %d) union all select %d) as l(county)
         where l.county %% $3 = $4
           and exists (select 1 from case_event e
                        where e.planned_at is null and e.county = l.county
                          and e.id <> all($1::uuid[]))),
      due as materialized (
        select l.county as line, d.*
          from line l
         cross join lateral (
           select e.id, e.case_id, e.kind, e.at, e.facts, e.recorded_at
             from case_event e
            where e.planned_at is null and e.county = l.county and e.id <> all($1::uuid[])
              and not exists (select 1 from case_event b
                               where b.case_id = e.case_id and b.seq < e.seq
                                 and b.county <> e.county and b.planned_at is null
                                 and b.id <> all($1::uuid[]))
            order by e.recorded_at
            limit greatest(1, $2::bigint / (select count(*) from line))
              for update of e skip locked) d)
      select e.id, e.case_id, e.kind, e.at, e.facts, c.reference, c.responsible_unit, c.county,
             c.sub_county, c.location,
             (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
        from (select d.*, row_number() over (partition by line order by recorded_at) as turn
                from due d) e
        join case_file c on c.id = e.case_id
       order by e.turn, e.recorded_at
       limit $2
      """
          .formatted(COUNTIES, Area.SMOKE_COUNTY);

  private final Sealing sealing;

  /// Those whose events are claimed: of so many lanes the one of this number, from 0 on. Two lanes
  /// never have one county, so that what happens to a case is planned in its order.
  public record Counties(int lanes, int lane) {
    public static final Counties ALL = new Counties(1, 0);

    public Counties {
      if (lanes < 1 || lane < 0 || lane >= lanes) {
        throw new IllegalArgumentException("no such lane");
      }
    }
  }

  public EventOutbox(Sealing sealing) {
    this.sealing = sealing;
  }

  /// An unplanned event that nobody else holds, the oldest of its county; locked until this
  /// transaction ends.
  public Optional<StoredEvent> claim(Tx tx) {
    return claim(tx, Counties.ALL, List.of(), 1).stream().findFirst();
  }

  /// Up to `most` unplanned events of these counties that nobody else holds, none of those `aside`:
  /// the counties that have some in turns, and of each the oldest first, so that no place waits
  /// behind the many of another. Locked until this transaction ends. Throws [PoisonRow] when one
  /// cannot be read.
  public List<StoredEvent> claim(Tx tx, Counties counties, Collection<UUID> aside, int most) {
    List<Row> rows =
        tx.rows(CLAIM, aside.toArray(UUID[]::new), most, counties.lanes(), counties.lane());
    Map<UUID, Unit> holders = Officers.unitsOf(tx, holders(rows));
    return rows.stream().map(row -> readable(row, holders)).toList();
  }

  public void markPlanned(Tx tx, UUID event) {
    markPlanned(tx, List.of(event));
  }

  public void markPlanned(Tx tx, Collection<UUID> planned) {
    tx.change(
        "update case_event set planned_at = clock_timestamp() where id = any($1::uuid[])",
        (Object) planned.toArray(UUID[]::new));
  }

  private static Set<UUID> holders(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(row.getUUID(HOLDER)).stream())
        .collect(Collectors.toSet());
  }

  private StoredEvent readable(Row row, Map<UUID, Unit> holders) {
    var read = new ArrayList<StoredEvent>(1);
    PoisonRow.guard(row.getUUID("id"), () -> read.add(event(row, holders)));
    return read.getFirst();
  }

  private StoredEvent event(Row row, Map<UUID, Unit> holders) {
    return new StoredEvent(
        row.getUUID("id"),
        row.getUUID("case_id"),
        new CaseReference(row.getInteger("reference")),
        Officers.area(row),
        Optional.ofNullable(row.getUUID(HOLDER)).map(holders::get),
        CaseEventStore.event(sealing, row));
  }
}
