package org.hakimtoto.store.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.conduct.ConductOutcome;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductReport.ChildInDanger;
import org.hakimtoto.core.conduct.ConductReport.Conduct;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.conduct.ConductReports.Closed;
import org.hakimtoto.store.conduct.ConductReports.Line;
import org.hakimtoto.store.conduct.ConductReports.Told;
import org.hakimtoto.store.conduct.FileConductReport.Filed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A report about an officer is read by the coordinator above and by nobody else, and says nothing
/// of who made it unless they wished it.
@ExtendWith(WithRealStores.class)
class ConductReportsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final PhoneNumber CALLER = new PhoneNumber("+254722334455");
  private static final List<String> OFFICERS =
      List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

  private RealStores stores;
  private FileConductReport file;
  private ConductReports reports;
  private Officer county;
  private Officer chief;
  private Area kibera;
  private int serial = 48_213_755;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    file = new FileConductReport(real.sealing(), UUID::randomUUID, () -> serial++);
    reports = new ConductReports(real.sealing());
    county = officer("9");
    chief = officer("1");
    kibera = chief.unit().area();
  }

  @Test
  void of_all_the_roster_only_the_county_coordinator_finds_it() {
    Filed.Kept kept = filed(about(ReportedOffice.CHIEF, ChildInDanger.NOT_IN_DANGER));

    for (String number : OFFICERS) {
      Officer officer = officer(number);
      boolean may = officer.equals(county);
      assertThat(list(officer)).as(number).hasSize(may ? 1 : 0);
      assertThat(read(officer, kept).isPresent()).as(number).isEqualTo(may);
      assertThat(rawRows(officer)).as("in raw SQL, %s", number).isEqualTo(may ? 1 : 0);
      if (!may) {
        assertThat(close(officer, kept.reference())).isEqualTo(Closed.NOT_FOR_YOU);
      }
    }
    assertThat(kept.reader()).contains(county.unit());
    assertThat(kept.protectors()).isEmpty();
  }

  @Test
  void of_a_childrens_office_whose_county_has_no_other_the_one_above_reads() {
    stores.change("update unit set retired_at = now() where code = 'scco-kibra'");

    Filed.Kept kept = filed(about(ReportedOffice.CHILDRENS_OFFICE, ChildInDanger.IN_DANGER));

    assertThat(kept.reader().map(Unit::code)).contains("national-desk");
    assertThat(kept.protectors()).extracting(Unit::code).containsExactly("police-kibra");
    assertThat(list(county)).isEmpty();
    assertThat(list(officer("10"))).hasSize(1);
  }

  @Test
  void who_wants_no_call_leaves_no_number_and_no_trace_of_one() {
    filed(about(ReportedOffice.POLICE, ChildInDanger.UNSURE));

    assertThat(stores.databaseHolds(CALLER.e164())).isFalse();
    String index = java.util.HexFormat.of().formatHex(stores.sealing().phoneIndex(CALLER));
    assertThat(everyRow()).noneMatch(row -> row.contains(index));
    assertThat(stores.ask("select actor, actor_index, case_id from audit_entry"))
        .contains(List.of("null", "null", "null"))
        .noneMatch(row -> row.getFirst().equals(chief.id().toString()));
    assertThat(list(county).getFirst().urgent()).as("who is not sure is believed").isTrue();
  }

  @Test
  void who_wants_a_call_is_known_to_the_reader_alone() {
    var report =
        new ConductReport(
            ReportedOffice.CHIEF,
            Conduct.ASKS_FOR_MONEY,
            ChildInDanger.NOT_IN_DANGER,
            kibera,
            Optional.of(new ConductReport.Callback(CALLER, Language.KISWAHILI)));
    Filed.Kept kept = filed(report);

    assertThat(stores.databaseHolds(CALLER.e164())).isFalse();
    var told = read(county, kept).orElseThrow();
    assertThat(told.report()).isEqualTo(report);
  }

  /// A bucket is not the caller's own, and is emptied by the next day.
  @Test
  void a_caller_is_taken_three_times_a_day_and_forgotten_by_the_next() {
    var report = about(ReportedOffice.CHIEF, ChildInDanger.NOT_IN_DANGER);
    for (int n = 0; n < FileConductReport.MOST_A_DAY; n++) {
      assertThat(file(report, NOW)).isInstanceOf(Filed.Kept.class);
    }
    assertThat(file(report, NOW)).isInstanceOf(Filed.TooMany.class);
    assertThat(stores.count("select count(*) from conduct_report")).isEqualTo(3);

    assertThat(file(report, NOW.plus(Duration.ofDays(1)))).isInstanceOf(Filed.Kept.class);
    assertThat(stores.count("select count(*) from conduct_bucket")).isEqualTo(1);
  }

  @Test
  void its_reference_is_that_of_no_case() {
    new org.hakimtoto.store.cases.FileReport(
            stores.database(), stores.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            stores.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            NOW,
            CaseReference::shown);

    Filed.Kept kept = filed(about(ReportedOffice.CHIEF, ChildInDanger.NOT_IN_DANGER));

    assertThat(kept.reference()).isEqualTo(ConductReference.ofSerial(48_213_756));
  }

  @Test
  void the_reader_closes_it_once_and_every_look_is_audited() {
    Filed.Kept kept = filed(about(ReportedOffice.CHIEF, ChildInDanger.IN_DANGER));

    read(chief, kept);
    assertThat(close(county, kept.reference())).isEqualTo(Closed.DONE);
    assertThat(close(county, kept.reference())).isEqualTo(Closed.DONE_BEFORE);

    assertThat(list(county)).isEmpty();
    var told = read(county, kept).orElseThrow();
    assertThat(told.note()).contains("spoke with the DCC");
    assertThat(told.line().outcome()).contains(ConductOutcome.PASSED_ON);
    assertThat(stores.databaseHolds("spoke with the DCC")).isFalse();
    String id = told.line().id().toString();
    assertThat(stores.ask("select action, outcome from audit_entry order by id"))
        .containsSubsequence(
            List.of("conduct.file", "done"),
            List.of("conduct.read", "refused"),
            List.of("conduct.close", "done " + id),
            List.of("conduct.close", "done-before " + id),
            List.of("conduct.read", "told " + id));
  }

  @Test
  void one_that_its_reader_left_is_read_by_who_stands_above_now() {
    stores.change("update officer set retired_at = now() where role = 'CHILDREN_COORDINATOR'");
    Filed.Kept kept = filed(about(ReportedOffice.CHIEF, ChildInDanger.NOT_IN_DANGER));
    assertThat(kept.reader()).isEmpty();

    stores.change("update officer set retired_at = null where role = 'CHILDREN_COORDINATOR'");

    assertThat(list(officer("10"))).as("not the nearest").isEmpty();
    assertThat(list(county)).hasSize(1);
    assertThat(read(county, kept)).isPresent();
  }

  @Test
  void the_house_itself_cannot_change_what_was_said() {
    assertThat(
            stores.askAs("haki_house", "update conduct_report set facts = '' returning reference"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_house", "delete from conduct_report returning reference"))
        .contains("permission denied");
  }

  private ConductReport about(ReportedOffice whom, ChildInDanger danger) {
    return new ConductReport(whom, Conduct.HURTS_A_CHILD, danger, kibera, Optional.empty());
  }

  private Filed.Kept filed(ConductReport report) {
    return (Filed.Kept) file(report, NOW);
  }

  private Filed file(ConductReport report, Instant at) {
    return in(tx -> file.file(tx, report, CALLER, at, _ -> {}));
  }

  private Closed close(Officer officer, ConductReference reference) {
    return in(tx ->
        reports.close(
            tx,
            officer,
            reference,
            ConductOutcome.PASSED_ON,
            "spoke with the DCC",
            Channel.API,
            NOW));
  }

  private List<Line> list(Officer officer) {
    return in(tx -> reports.list(tx, officer, true, Optional.empty(), 10, Channel.API));
  }

  private Optional<Told> read(Officer officer, Filed.Kept kept) {
    return in(tx -> reports.read(tx, officer, kept.reference(), Channel.API, NOW));
  }

  private int rawRows(Officer officer) {
    return in(tx ->
        tx.seenBy(
            officer,
            seen ->
                seen.one("select count(*)::int as n from conduct_report")
                    .orElseThrow()
                    .getInteger("n")));
  }

  private List<String> everyRow() {
    var rows = new ArrayList<String>();
    stores
        .ask(
            "select tablename from pg_tables where schemaname = 'public' and tablename not in"
                + " ('location', 'sub_location')")
        .forEach(table ->
            stores
                .ask("select t::text from " + table.getFirst() + " t")
                .forEach(row -> rows.add(row.getFirst())));
    return rows;
  }

  private Officer officer(String number) {
    return stores.officer("+2547000000" + (number.length() == 1 ? "0" : "") + number);
  }

  private <T> T in(Function<Tx, T> work) {
    return stores.database().inTransaction(work);
  }
}
