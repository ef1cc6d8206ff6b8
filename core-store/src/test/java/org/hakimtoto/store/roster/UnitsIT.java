package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Routing.Answering;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Region;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.UnitDraft;
import org.hakimtoto.store.roster.Units.By;
import org.hakimtoto.store.roster.Units.KnownUnit;
import org.hakimtoto.store.roster.Units.UnitChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class UnitsIT {
  private static final Area KIBRA = Area.ofSubCounty(47, 278);

  private Units units;
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    units = new Units(real.sealing(), UUID::randomUUID);
  }

  @Test
  void a_new_unit_is_kept_with_its_first_version_and_an_audit_row() {
    UUID officer = stores.officer("+254700000009").id();

    UnitChange done =
        in(tx -> units.add(tx, desk("desk-new", KIBRA), new By(Optional.of(officer), Channel.API)));

    assertThat(done)
        .isInstanceOfSatisfying(
            UnitChange.Done.class,
            d -> {
              assertThat(d.unit().version()).isEqualTo(1);
              assertThat(d.unit().officers()).isZero();
              assertThat(d.unit().unit().area()).isEqualTo(KIBRA);
            });
    assertThat(versions("desk-new")).containsExactly(List.of("1", "Desk", "0", "in service"));
    assertThat(stores.ask("select changed_by from unit_version where code = 'desk-new'"))
        .containsExactly(List.of(officer.toString()));
    assertThat(stores.ask("select actor, channel from audit_entry where action = 'unit.add'"))
        .containsExactly(List.of(officer.toString(), "api"));
  }

  @Test
  void a_code_is_given_once() {
    assertThat(add(desk("scco-kibra", KIBRA)))
        .isEqualTo(new UnitChange.NotChanged("another unit has the code scco-kibra"));
    add(desk("desk-new", KIBRA));
    retire("desk-new");
    assertThat(add(desk("desk-new", KIBRA))).isInstanceOf(UnitChange.NotChanged.class);
  }

  @Test
  void every_shape_of_a_unit_is_kept() {
    add(desk("desk-new", KIBRA));
    change(new UnitDraft("desk-new", Agency.POLICE, "Coast Desk", Area.ofRegion(Region.COAST)));
    retire("desk-new");

    assertThat(versions("desk-new"))
        .containsExactly(
            List.of("1", "Desk", "0", "in service"),
            List.of("2", "Coast Desk", "1", "in service"),
            List.of("3", "Coast Desk", "1", "retired"));
    assertThatThrownBy(() -> stores.change("update unit_version set name = 'x'"))
        .hasMessageContaining("only ever added");
  }

  @Test
  void a_change_that_changes_nothing_is_no_version() {
    add(desk("desk-new", KIBRA));
    change(desk("desk-new", KIBRA));

    assertThat(versions("desk-new")).hasSize(1);
  }

  @Test
  void a_unit_with_officers_is_not_retired_and_not_given_to_another_agency() {
    assertThat(retire("scco-kibra"))
        .isEqualTo(new UnitChange.NotChanged("scco-kibra still has 1 officer"));
    assertThat(change(desk("scco-kibra", KIBRA)))
        .isEqualTo(new UnitChange.NotChanged("scco-kibra has 1 officer of another agency"));
    assertThat(stores.count("select count(*) from unit where retired_at is not null")).isZero();

    stores.change("update officer set retired_at = now()");
    assertThat(retire("scco-kibra")).isInstanceOf(UnitChange.Done.class);
    assertThat(retire("scco-kibra"))
        .isEqualTo(new UnitChange.NotChanged("no unit in service has the code scco-kibra"));
  }

  @Test
  void units_of_a_county_come_page_by_page() {
    var codes = new ArrayList<String>();
    Optional<String> next = Optional.of("");
    int pages = 0;
    while (next.isPresent()) {
      String after = next.get();
      var page = in(tx -> units.list(tx, 47, after, 4));
      page.units().forEach(unit -> codes.add(unit.unit().code()));
      next = page.next();
      pages++;
    }

    assertThat(pages).isEqualTo(3);
    assertThat(codes).hasSize(9).isSorted().doesNotHaveDuplicates().contains("scco-kibra");
    assertThat(in(tx -> units.list(tx, 0, "", 4)).units())
        .extracting(unit -> unit.unit().code())
        .containsExactly("national-desk");
  }

  @Test
  void a_unit_is_found_by_code_and_by_id() {
    KnownUnit found = in(tx -> units.byCode(tx, "police-kibra")).orElseThrow();

    assertThat(found.officers()).isEqualTo(1);
    Optional<KnownUnit> byId = in(tx -> units.byId(tx, found.unit().id()));
    Optional<KnownUnit> nowhere = in(tx -> units.byCode(tx, "nowhere"));

    assertThat(byId).contains(found);
    assertThat(nowhere).isEmpty();
  }

  @Test
  void who_answers_for_a_place_is_known_up_to_the_country_with_and_without_officers() {
    add(office("nairobi", Area.ofRegion(Region.NAIROBI)));
    add(office("coast", Area.ofRegion(Region.COAST)));
    add(office("gone", KIBRA));
    retire("gone");
    var officers = new Officers(stores.sealing());

    List<Answering> answering = in(tx -> officers.unitsAnswering(tx, KIBRA));

    assertThat(answering)
        .filteredOn(one -> one.unit().agency() == Agency.CHILDREN_SERVICES)
        .extracting(one -> one.unit().code(), Answering::staffed)
        .containsExactlyInAnyOrder(
            tuple("scco-kibra", true),
            tuple("county-nairobi", true),
            tuple("nairobi", false),
            tuple("national-desk", true));
    List<Unit> staffed = in(tx -> officers.staffedUnitsAnswering(tx, KIBRA));
    assertThat(staffed)
        .extracting(Unit::code)
        .contains("scco-kibra")
        .doesNotContain("nairobi", "coast", "gone");
  }

  @Test
  void the_database_knows_the_same_regions() {
    for (Region region : Region.values()) {
      for (int county : region.counties()) {
        assertThat(stores.count("select region_of(" + county + ")")).isEqualTo(region.code());
      }
    }
    assertThat(stores.count("select region_of(0)")).isZero();
  }

  @Test
  void a_region_and_a_county_exclude_each_other_in_the_database() {
    assertThatThrownBy(() -> stores.change("update unit set region = 1 where code = 'scco-kibra'"))
        .hasMessageContaining("unit_region_without_county");
  }

  private static UnitDraft desk(String code, Area area) {
    return new UnitDraft(code, Agency.POLICE, "Desk", area);
  }

  private static UnitDraft office(String code, Area area) {
    return new UnitDraft(code, Agency.CHILDREN_SERVICES, "Office", area);
  }

  private List<List<String>> versions(String code) {
    return stores.ask(
        "select version, name, region,"
            + " case when retired_at is null then 'in service' else 'retired' end"
            + " from unit_version where code = '"
            + code
            + "' order by version");
  }

  private UnitChange add(UnitDraft draft) {
    return in(tx -> units.add(tx, draft, By.COMMAND_LINE));
  }

  private UnitChange change(UnitDraft draft) {
    return in(tx -> units.change(tx, draft, By.COMMAND_LINE));
  }

  private UnitChange retire(String code) {
    return in(tx -> units.retire(tx, code, By.COMMAND_LINE));
  }

  private <T> T in(Function<Tx, T> work) {
    return stores.database().inTransaction(work);
  }
}
