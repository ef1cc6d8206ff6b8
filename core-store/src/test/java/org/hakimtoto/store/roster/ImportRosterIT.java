package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
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
  void a_staff_number_comes_with_the_file_stays_without_it_and_is_one_officers() {
    String header = HEADER.replace(",pin", ",pin,staff_number");
    String kibera = "chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,";
    String laini =
        "asst-chief-laini-saba,ADMINISTRATION,Laini Saba Location,Nairobi City,Kibra,Laini Saba,";
    String chief = kibera + "CHIEF,sw,+254700000001,";
    String assistant = laini + "ASSISTANT_CHIEF,en,+254700000008,";

    assertThat(bringInAs(header, chief + ",90198765\n").changed()).isEqualTo(1);
    assertThat(bringInAs(header, chief + ",90198765\n").changed()).isZero();
    assertThat(bringInAs(header, chief + ",\n").changed()).isZero();
    assertThat(bringInAs(header, assistant + ",90198765\n").refused())
        .containsExactly(
            new RosterResult.RefusedLine(2, "staff_number: another officer has that staff number"));
    var known =
        stores
            .database()
            .reading(tx ->
                new KnownOfficers(stores.sealing()).byPhone(tx, new PhoneNumber("+254700000001")))
            .orElseThrow();
    assertThat(known.staffNumber()).map(StaffNumber::digits).contains("90198765");
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
                "select version, name from unit_version where code = 'scco-kibra' order by"
                    + " version"))
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

  @Test
  void who_stands_in_no_row_of_a_unit_is_told_and_retired_only_when_asked() {
    String others =
        "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
            + "CHILDREN_OFFICER,en,+254700000888,\n";
    UUID officer = stores.officer("+254700000002").id();

    var tried = bringIn(others, new ImportRoster.Way(true, true, by(Optional.empty())));
    assertThat(tried.missing()).extracting(known -> known.officer().id()).contains(officer);
    assertThat(tried.retired()).isEqualTo(tried.missing().size());
    assertThat(stores.officer("+254700000002").id()).isEqualTo(officer);

    var told = bringIn(others, new ImportRoster.Way(false, false, by(Optional.empty())));
    assertThat(told.missing()).isEqualTo(tried.missing());
    assertThat(told.retired()).isZero();
    assertThat(stores.officer("+254700000002").id()).isEqualTo(officer);

    bringIn(others, new ImportRoster.Way(false, true, by(Optional.empty())));
    assertThat(known("+254700000002").standing()).isEqualTo(KnownOfficers.Standing.RETIRED);
  }

  @Test
  void with_a_refused_row_nobody_is_retired() {
    var imported =
        bringIn(
            "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
                + "CHILDREN_OFFICER,en,+254700000888,\n"
                + "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
                + "CHILDREN_OFFICER,en,07000000,\n",
            new ImportRoster.Way(false, true, by(Optional.empty())));

    assertThat(imported.missing()).isNotEmpty();
    assertThat(imported.retired()).isZero();
  }

  @Test
  void a_role_that_opens_childrens_files_takes_two_named_officers() {
    String county =
        "county-nairobi,CHILDREN_SERVICES,Nairobi Children's Services,Nairobi City,,,"
            + "CHILDREN_COORDINATOR,en,+254700000002,\n";

    assertThat(bringIn(county).refused()).hasSize(1);
    assertThat(stores.officer("+254700000002").role()).isEqualTo(Role.CHILDREN_OFFICER);

    var two = by(Optional.of(stores.officer("+254700000001").id()));
    assertThat(bringIn(county, new ImportRoster.Way(false, false, two)).result().refused())
        .isEmpty();
    assertThat(stores.officer("+254700000002").role()).isEqualTo(Role.CHILDREN_COORDINATOR);
  }

  @Test
  void a_new_number_is_the_same_officers_and_said_again_changes_nothing() {
    UUID officer = stores.officer("+254700000002").id();
    String row =
        "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
            + "CHILDREN_OFFICER,en,+254700000888,,+254700000002\n";

    assertThat(renumbered(row).changed()).isEqualTo(1);
    assertThat(stores.officer("+254700000888").id()).isEqualTo(officer);
    assertThat(renumbered(row).changed()).isZero();
  }

  @Test
  void the_number_of_a_retired_officer_comes_back_as_somebody_else() {
    UUID before = stores.officer("+254700000001").id();
    stores.change("update officer set retired_at = now() where id = '" + before + "'");
    bringIn(
        "chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,CHIEF,en,"
            + "+254700000001,\n");

    assertThat(stores.officer("+254700000001").id()).isNotEqualTo(before);
    assertThat(known("+254700000001").pin()).isEqualTo(KnownOfficers.PinKind.NONE);
  }

  @Test
  void the_audit_says_who_brought_it_in_and_never_that_the_officer_did() {
    var two = by(Optional.of(stores.officer("+254700000001").id()));
    bringIn(
        "scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,"
            + "CHILDREN_OFFICER,en,+254700000888,\n",
        new ImportRoster.Way(false, false, two));

    assertThat(
            stores.ask(
                "select actor, about from audit_entry where action = 'roster.import'"
                    + " order by id desc limit 1"))
        .containsExactly(
            List.of(
                stores.officer("+254700000009").id().toString(),
                stores.officer("+254700000888").id().toString()));
  }

  private RosterResult renumbered(String row) {
    return new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("roster.csv", HEADER.strip() + ",old_phone\n" + row, stores.gazetteer());
  }

  private KnownOfficers.Known known(String number) {
    return stores
        .database()
        .reading(tx -> new KnownOfficers(stores.sealing()).byPhone(tx, new PhoneNumber(number)))
        .orElseThrow();
  }

  private ChangeOfficer.By by(Optional<UUID> second) {
    return new ChangeOfficer.By(
        new Asking(Optional.of(stores.officer("+254700000009").id()), second),
        true,
        Channel.CLI,
        RosterReason.ROSTER_FILE,
        Instant.parse("2026-11-27T15:00:00Z"));
  }

  private ImportRoster.Imported bringIn(String rows, ImportRoster.Way way) {
    return new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("roster.csv", HEADER + rows, stores.gazetteer(), way);
  }

  private RosterResult bringIn(String rows) {
    return bringInAs(HEADER, rows);
  }

  private RosterResult bringInAs(String header, String rows) {
    return new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
        .bringIn("roster.csv", header + rows, stores.gazetteer());
  }
}
