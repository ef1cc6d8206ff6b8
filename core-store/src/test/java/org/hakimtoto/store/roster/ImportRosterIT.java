package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.NationalRoster;
import org.hakimtoto.store.reference.ReferenceData;
import org.hakimtoto.store.reference.RosterResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class ImportRosterIT {
  private static final String HEADER =
      "unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin\n";

  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
  }

  @Test
  void good_rows_are_taken_and_wrong_ones_told_with_their_line() {
    var result =
        bringIn(
            "scco-langata,CHILDREN_SERVICES,Lang'ata Office,Nairobi City,Langata,,"
                + "CHILDREN_OFFICER,en,+254700000777,\n"
                + "bad,CHILDREN_SERVICES,Office,Nowhere,,,CHILDREN_OFFICER,en,+254700000778,\n");

    assertThat(result.officers()).isEqualTo(1);
    assertThat(result.refused()).extracting(RosterResult.RefusedLine::line).containsExactly(3);
    assertThat(stores.officer("+254700000777").role()).isEqualTo(Role.CHILDREN_OFFICER);
  }

  @Test
  void the_same_roster_twice_changes_nothing() {
    String row =
        "chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,CHIEF,en,"
            + "+254700000001,\n";
    UUID before = stores.officer("+254700000001").id();
    bringIn(row);
    bringIn(row);

    assertThat(stores.officer("+254700000001").id()).isEqualTo(before);
    assertThat(stores.officer("+254700000001").language().code()).isEqualTo("en");
    assertThat(stores.count("select count(*) from officer")).isEqualTo(10);
  }

  @Test
  void numbers_lie_in_the_roster_only_sealed() {
    assertThat(stores.databaseHolds("+254700000001")).isFalse();
  }

  @Test
  void the_reference_data_is_there() {
    assertThat(stores.count("select count(*) from county")).isEqualTo(47);
    assertThat(stores.count("select count(*) from sub_county")).isEqualTo(290);
    assertThat(stores.count("select count(*) from location"))
        .isEqualTo(ReferenceData.shipped().locations().size());
  }

  @Test
  void every_changed_unit_keeps_its_earlier_shape() {
    bringIn(
        "scco-kibra,CHILDREN_SERVICES,Kibra Office,Nairobi City,Kibra,,"
            + "CHILDREN_OFFICER,en,+254700000002,\n");

    assertThat(
            stores.ask(
                "select version, name from unit_version where code = 'scco-kibra' order by version"))
        .containsExactly(List.of("1", "Kibra Children's Office"), List.of("2", "Kibra Office"));
  }

  @Test
  void the_national_roster_comes_in_within_seconds() {
    String csv = NationalRoster.csv(ReferenceData.shipped());
    var importer =
        new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID);

    long begun = System.nanoTime();
    var first = importer.bringIn("national.csv", csv, stores.gazetteer());
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    int audits = stores.count("select count(*) from audit_entry");
    var second = importer.bringIn("national.csv", csv, stores.gazetteer());

    assertThat(first.refused()).isEmpty();
    assertThat(first.officers()).isEqualTo(12_333);
    assertThat(first.changed()).isEqualTo(first.officers() + first.units());
    assertThat(stores.count("select count(*) from officer")).isEqualTo(12_333 + 10);
    assertThat(took).isLessThan(Duration.ofSeconds(20));
    assertThat(second).isEqualTo(new RosterResult(first.units(), 12_333, 0, List.of()));
    assertThat(stores.count("select count(*) from unit_version"))
        .isEqualTo(stores.count("select count(*) from unit"));
    assertThat(stores.count("select count(*) from audit_entry")).isEqualTo(audits);
  }

  @Test
  void in_a_demo_with_the_national_roster_the_demos_people_are_still_told() {
    new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("national.csv", NationalRoster.csv(ReferenceData.shipped()), stores.gazetteer());
    var place = stores.officer("+254700000001").unit().area();
    var units =
        stores
            .database()
            .inTransaction(tx -> new Officers(stores.sealing()).unitsAnswering(tx, place));

    assertThat(Routing.route(place, Urgency.RED, units).told())
        .extracting(told -> told.unit().code())
        .containsExactly("scco-kibra", "police-kibra", "county-nairobi");
  }

  private RosterResult bringIn(String rows) {
    return new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("roster.csv", HEADER + rows, stores.gazetteer());
  }
}
