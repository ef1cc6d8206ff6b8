package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.plan.Alert;
import org.hakimtoto.notifier.plan.Audience;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.ClockBooks;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who an audience is today, by the demo's roster.
@ExtendWith(WithRealStores.class)
class RecipientsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final String SCCO = "+254700000002";
  private static final String POLICE = "+254700000003";
  private static final String INSTITUTION = "+254700000007";
  private static final String COUNTY = "+254700000009";

  private final List<String> climbed = new ArrayList<>();
  private RealStores stores;
  private UUID caseId = new UUID(0, 0);

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            NOW,
            CaseReference::shown);
    caseId = UUID.fromString(real.ask("select id from case_file").getFirst().getFirst());
  }

  @Test
  void the_laws_clock_runs_out_on_three_phones() {
    assertThat(told(new CaseEvent.ClockMissed("arrest-to-court", NOW, NOW)))
        .containsExactlyInAnyOrder(SCCO, POLICE, COUNTY);
    assertThat(climbed).isEmpty();
  }

  @Test
  void a_holder_whose_officers_are_gone_is_passed_and_the_office_above_is_told() {
    retire("scco-kibra");

    assertThat(told(new CaseEvent.WithdrawalRequested(new UUID(1, 1), NOW)))
        .containsExactly(COUNTY);
    assertThat(told(new CaseEvent.ClockWarned("accept-amber", NOW, NOW))).containsExactly(COUNTY);
    assertThat(climbed).contains("scco-kibra");
  }

  /// Before anybody accepts, everybody of the office is told; when that one is gone, again.
  @Test
  void after_acceptance_the_accepting_officer_is_told_and_nobody_else_of_the_office() {
    office("scco-kibra", ",Nairobi City,Kibra,", "CHILDREN_OFFICER", 35);
    var asked = new CaseEvent.WithdrawalRequested(new UUID(1, 1), NOW);
    String colleague = "+254700000035";
    assertThat(told(asked)).containsExactlyInAnyOrder(SCCO, colleague);

    stores.change(
        "insert into case_unit (case_id, unit_id, accepted_officer) select '%s', unit_id, id from officer where id = '%s'"
            .formatted(caseId, stores.officer(colleague).id()));
    assertThat(told(asked)).containsExactly(colleague);
    assertThat(told(new CaseEvent.ClockMissed("arrest-to-court", NOW, NOW)))
        .containsExactlyInAnyOrder(colleague, POLICE, COUNTY);

    stores.change(
        "update officer set retired_at = now() where id = '%s'"
            .formatted(stores.officer(colleague).id()));
    assertThat(told(asked)).containsExactly(SCCO);
  }

  @Test
  void a_case_handed_to_an_empty_office_reaches_the_one_above() {
    UUID holder = unit("scco-kibra");
    retire("scco-kibra");

    assertThat(told(new CaseEvent.HandedOver(new UUID(1, 1), holder, NOW))).containsExactly(COUNTY);
  }

  /// Each step of a climb by who is told, for a case held at each level. In one database all the
  /// levels have an office.
  @ParameterizedTest(name = "held by {0}: {1} | {2} | {3}")
  @CsvSource({
    "laini-saba-office, laini-saba-office scco-kibra police-kibra, county-nairobi, region-nairobi",
    "scco-kibra, scco-kibra police-kibra county-nairobi, region-nairobi, national-desk",
    "county-nairobi, county-nairobi police-kibra region-nairobi, national-desk, ''",
    "region-nairobi, region-nairobi police-kibra national-desk, '', ''",
    "national-desk, national-desk police-kibra, '', ''",
  })
  void a_case_climbs_by_one_office_with_each_step(
      String held, String first, String second, String third) {
    office("laini-saba-office", ",Nairobi City,Kibra,Laini Saba", "CHILDREN_OFFICER", 31);
    office("region-nairobi", "Nairobi,,,", "CHILDREN_COORDINATOR", 32);

    assertThat(climb(held)).containsExactly(words(first), words(second), words(third));
    assertThat(climbed).isEmpty();
  }

  @Test
  void a_level_without_an_officer_is_passed_on_the_climb() {
    office("region-nairobi", "Nairobi,,,", "CHILDREN_COORDINATOR", 32);
    retire("county-nairobi");

    assertThat(climb("scco-kibra"))
        .containsExactly(
            words("scco-kibra police-kibra region-nairobi"), words("national-desk"), words(""));
  }

  @Test
  void a_case_that_was_handed_to_another_county_climbs_there() {
    office("county-kisumu", ",Kisumu,,", "CHILDREN_COORDINATOR", 33);
    office("region-nyanza", "Nyanza,,,", "CHILDREN_COORDINATOR", 34);

    assertThat(climb("county-kisumu"))
        .containsExactly(
            words("county-kisumu police-kibra region-nyanza"), words("national-desk"), words(""));
  }

  @Test
  void that_a_child_is_missing_is_told_to_those_who_can_find_it_and_to_the_office_above() {
    stores.change(
        "insert into transfer (id, case_id, from_unit, to_unit, left_at, expected_at, state)"
            + " select gen_random_uuid(), '%s', f.id, t.id, now(), now(), 'ON_THE_WAY'"
                .formatted(caseId)
            + " from unit f, unit t where f.code = 'police-kibra' and t.code = 'home-kibra'");

    assertThat(told(new CaseEvent.ClockWarned("transfer-arrival", NOW, NOW)))
        .as("who can still act")
        .containsExactly(INSTITUTION);
    assertThat(told(new CaseEvent.ClockMissed("transfer-arrival", NOW, NOW)))
        .containsExactlyInAnyOrder(POLICE, SCCO, COUNTY);
  }

  /// The units that are told at each step of a RED report that nobody accepts.
  private List<Set<String>> climb(String held) {
    return Stream.of("accept-red", "accept-red-second", "accept-red-third")
        .map(step -> told(new CaseEvent.ClockMissed(step, NOW, NOW), held))
        .map(officers -> {
          var units = officers.stream().map(officer -> officer.unit().code()).toList();
          assertThat(units).as("each once").doesNotHaveDuplicates();
          return Set.copyOf(units);
        })
        .toList();
  }

  private static Set<String> words(String spaced) {
    return spaced.isEmpty() ? Set.of() : Set.of(spaced.split(" ", -1));
  }

  private List<String> told(CaseEvent event) {
    return told(event, "scco-kibra").stream().map(officer -> officer.phone().e164()).toList();
  }

  private List<Officer> told(CaseEvent event, String held) {
    Audience audience = Alert.of(event, ClockBooks.shipped()).orElseThrow().audience();
    var recipients =
        new Recipients(
            new Officers(stores.sealing()),
            (Routing.Skipped skipped) -> climbed.add(skipped.unit().code()));
    return stores
        .database()
        .inTransaction(tx -> recipients.of(tx, stored(event, holder(tx, held)), audience))
        .stream()
        .flatMap(unit -> unit.officers().stream())
        .toList();
  }

  private Optional<Unit> holder(Tx tx, String held) {
    return new Officers(stores.sealing()).unitById(tx, unit(held));
  }

  /// @param place region, county, sub-county and location
  private void office(String code, String place, String role, int number) {
    var importer =
        new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID);
    var result =
        importer.bringIn(
            "more.csv",
            "unit_code,agency,unit_name,region,county,sub_county,location,role,language,phone,pin\n"
                + "%s,CHILDREN_SERVICES,%s,%s,%s,en,+2547000000%d,\n"
                    .formatted(code, code, place, role, number),
            stores.gazetteer());
    assertThat(result.refused()).isEmpty();
  }

  private StoredEvent stored(CaseEvent event, Optional<Unit> holder) {
    return new StoredEvent(
        new UUID(4, 1),
        caseId,
        CaseReference.ofSerial(48_213_755),
        Area.ofSubCounty(47, 278),
        holder,
        event);
  }

  private UUID unit(String code) {
    return UUID.fromString(
        stores.ask("select id from unit where code = '" + code + "'").getFirst().getFirst());
  }

  private void retire(String code) {
    stores.change(
        "update officer set retired_at = now() where unit_id = (select id from unit where code = '"
            + code
            + "')");
  }
}
