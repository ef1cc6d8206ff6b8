package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hakimtoto.core.roster.Routing.Answering;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which offices answer for a place, and whether somebody is there. Each report asks it.
@ExtendWith(WithRealStores.class)
class AnsweringUnitsIT {
  private static final int MANY = 3_000;

  private RealStores stores;
  private Officers officers;
  private Unit office;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    officers = new Officers(real.sealing());
    office = real.officer("+254700000002").unit();
  }

  @Test
  void whether_somebody_is_there_is_not_looked_for_through_the_whole_roster() {
    // all of one unit, which is then a good part of the table; the others have nobody
    stores.change("update officer set retired_at = clock_timestamp()");
    stores.change(
        """
        insert into officer (id, unit_id, role, language, phone, phone_index)
        select gen_random_uuid(), '%s', 'CHIEF', 'en', '', int4send(n)
          from generate_series(1, %d) as n
        """
            .formatted(office.id(), MANY));
    stores.change("analyze officer");

    record Seen(boolean staffed, long read) {}
    Seen seen =
        in(tx -> {
          boolean staffed =
              officers.unitsAnswering(tx, office.area()).stream()
                  .filter(Answering::staffed)
                  .map(answering -> answering.unit().id())
                  .toList()
                  .equals(List.of(office.id()));
          long read =
              tx.one(
                      """
                      select seq_tup_read + coalesce(idx_tup_fetch, 0) as n
                        from pg_stat_xact_user_tables where relname = 'officer'
                      """)
                  .orElseThrow()
                  .getLong("n");
          return new Seen(staffed, read);
        });

    assertThat(seen.staffed()).isTrue();
    assertThat(seen.read()).as("rows of officers that were read").isLessThan(MANY / 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"retired_at", "suspended_at", "administrator_since"})
  void an_office_whose_officers_do_not_serve_there_has_nobody(String since) {
    assertThat(staffed(office.area())).contains(office.id().toString());

    stores.change(
        "update officer set "
            + since
            + " = clock_timestamp() where unit_id = '"
            + office.id()
            + "'");

    assertThat(staffed(office.area())).doesNotContain(office.id().toString());
    List<Answering> answering = in(tx -> officers.unitsAnswering(tx, office.area()));
    assertThat(answering).anyMatch(one -> one.unit().id().equals(office.id()) && !one.staffed());
  }

  @Test
  void many_places_are_told_what_each_is_told_alone() {
    List<Area> places =
        stores.ask("select county, code from sub_county order by code limit 60").stream()
            .map(
                row -> Area.ofSubCounty(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1))))
            .toList();
    var all = new ArrayList<>(places);
    all.add(office.area());

    Map<Area, List<Unit>> together = in(tx -> officers.askStaffedUnits(tx, all).get());

    assertThat(together.get(office.area())).isNotEmpty();
    for (Area place : all) {
      assertThat(together.getOrDefault(place, List.of()))
          .as("%s", place)
          .containsExactlyInAnyOrderElementsOf(in(tx -> officers.staffedUnitsAnswering(tx, place)));
    }
  }

  private List<String> staffed(Area place) {
    return in(tx -> officers.staffedUnitsAnswering(tx, place)).stream()
        .map(unit -> unit.id().toString())
        .toList();
  }

  private <T> T in(Function<Tx, T> work) {
    return stores.database().inTransaction(work);
  }
}
