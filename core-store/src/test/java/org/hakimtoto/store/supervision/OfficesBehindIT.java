package org.hakimtoto.store.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.supervision.Behind;
import org.hakimtoto.core.supervision.SupervisionReport.Counts;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class OfficesBehindIT {
  private static final String COORDINATOR = "+254700000009";
  private static final String OFFICER = "+254700000002";
  private static final String POLICE = "+254700000003";
  private static final int OLD = 20_000;

  private RealStores stores;
  private Officer coordinator;
  private UUID office;
  private Instant now;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    coordinator = real.officer(COORDINATOR);
    office = real.officer(OFFICER).unit().id();
    now = Instant.now();
    // cases long closed, and their texts, which nobody is behind with
    stores.change(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               responsible_unit, opened_at, version, accepted_at, closed_at)
        select gen_random_uuid(), i, 'CLOSED', 'CARE_AND_PROTECTION', 'GREEN', 47, 278, 0, '%s',
               now() - interval '1 year', 2, now() - interval '1 year', now() - interval '300 days'
          from generate_series(1, %d) i
        """
            .formatted(office, OLD));
    stores.change(
        """
        insert into case_event (id, case_id, seq, kind, at, recorded_at, facts, planned_at)
        select gen_random_uuid(), id, 1, 'reported', opened_at, opened_at, '', opened_at
          from case_file
        """);
    stores.change(
        """
        insert into message (id, case_id, kind, class, priority, phone, phone_index, language, facts,
                             state, due_at, deadline, created_at, officer_id)
        select gen_random_uuid(), id, 'alert_green', 'A', 3, '', '', 'sw', '', 'DELIVERED',
               opened_at, opened_at, opened_at, '%s'
          from case_file
        """
            .formatted(stores.officer(OFFICER).id()));
    stores.change("analyze");
  }

  @Test
  void each_office_is_counted_for_what_it_is_behind_with() {
    late();
    List<Counts> offices =
        stores
            .database()
            .inTransaction(tx ->
                OfficesBehind.offices(tx, coordinator, RowSecurity.counties(coordinator), now));
    assertThat(figures(offices, "scco-kibra"))
        .containsEntry(Behind.NOT_ACCEPTED, 1L)
        .containsEntry(Behind.OVERDUE, 1L)
        .containsEntry(Behind.OVER_A_DAY, 1L)
        .containsEntry(Behind.LATE_CALLS, 1L)
        .containsEntry(Behind.DECLINED, 1L)
        .containsEntry(Behind.NOT_DELIVERED, 1L);
    assertThat(figures(offices, "police-kibra"))
        .as("takes part, and took it up")
        .doesNotContainKey(Behind.NOT_ACCEPTED)
        .containsEntry(Behind.OVER_A_DAY, 1L);
    List<Counts> counties =
        stores.database().inTransaction(tx -> OfficesBehind.counties(tx, coordinator, now));
    assertThat(figures(counties, "47"))
        .as("one child is one child")
        .containsEntry(Behind.OVER_A_DAY, 1L);
    Officer police = stores.officer(POLICE);
    List<Counts> ofPolice =
        stores
            .database()
            .inTransaction(tx -> OfficesBehind.offices(tx, police, new Short[] {47}, now));
    assertThat(ofPolice)
        .as("of its own agency alone")
        .extracting(Counts::code)
        .containsExactly("police-kibra");
  }

  @Test
  void nothing_is_read_from_end_to_end_for_it() {
    late();
    Short[] counties = RowSecurity.counties(coordinator);
    readsNoLargeTable(OfficesBehind.BY_OFFICE, OfficesBehind.values(coordinator, counties, now));
    readsNoLargeTable(OfficesBehind.BY_COUNTY, OfficesBehind.values(coordinator, counties, now));
    readsNoLargeTable(WallLook.COUNTED, WallLook.values(counties, now));
    readsNoLargeTable(
        LatestNews.SINCE, now.minusSeconds(10).atOffset(ZoneOffset.UTC), LatestNews.MOST);
  }

  private void readsNoLargeTable(String sql, @Nullable Object... values) {
    List<String> plan =
        stores
            .database()
            .inTransaction((Tx tx) ->
                tx.rows("explain (costs off) " + sql, values).stream()
                    .map(row -> row.getString(0))
                    .toList());
    assertThat(String.join("\n", plan))
        .doesNotContain("Seq Scan on case_file", "Seq Scan on case_event", "Seq Scan on message");
  }

  /// One open case in a cell since yesterday, of which everything is late.
  private void late() {
    UUID police = stores.officer(POLICE).unit().id();
    stores.change(
        """
        insert into case_file (id, reference, stage, track, urgency, county, sub_county, location,
                               responsible_unit, opened_at, version, custody, custody_since)
        values ('00000000-0000-0000-0000-000000000001', 482137559, 'REPORTED',
                'CONFLICT_WITH_THE_LAW', 'RED', 47, 278, 0, '%s', now() - interval '2 days', 1,
                'POLICE_CELL', now() - interval '30 hours')
        """
            .formatted(office));
    String ofIt = "'00000000-0000-0000-0000-000000000001'";
    stores.change(
        "insert into case_unit (case_id, unit_id, accepted_officer) values (%s, '%s', '%s')"
            .formatted(ofIt, police, stores.officer(POLICE).id()));
    for (String clock : List.of("accept-red", "eighteenth-birthday", "arrest-to-court")) {
      stores.change(
          """
          insert into case_clock (case_id, clock, basis, due_at, next_at)
          values (%s, '%s', 'LAW', now() - interval '1 hour', 'infinity')
          """
              .formatted(ofIt, clock));
    }
    stores.change(
        """
        insert into call_task (id, case_id, unit_id, reason, due_at)
        values (gen_random_uuid(), %s, '%s', 'NOT_REACHED', now() - interval '1 minute')
        """
            .formatted(ofIt, office));
    stores.change(
        """
        insert into case_event (id, case_id, seq, kind, at, facts, actor)
        values (gen_random_uuid(), %s, 1, 'declined', now(), '', '%s')
        """
            .formatted(ofIt, stores.officer(OFFICER).id()));
    stores.change(
        """
        insert into message (id, case_id, kind, class, priority, phone, phone_index, language, facts,
                             state, due_at, deadline, officer_id)
        select gen_random_uuid(), %1$s, kind, 'A', 0, '', '', 'sw', '', 'FAILED', now(), now(), '%2$s'
          from unnest(array['alert_red', 'conduct_red']) kind
        """
            .formatted(ofIt, stores.officer(OFFICER).id()));
    stores.change("analyze");
  }

  private static Map<Behind, Long> figures(List<Counts> all, String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().figures();
  }
}
