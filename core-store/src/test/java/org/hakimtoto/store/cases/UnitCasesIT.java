package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a unit is shown on a phone of its open cases.
@ExtendWith(WithRealStores.class)
class UnitCasesIT extends OnOneCase {
  private static final Instant DAY = Instant.parse("2026-12-01T06:00:00Z");

  private UnitCases cases;
  private Officer probation;
  private Officer coordinator;

  @BeforeEach
  void setUpCases(RealStores real) {
    cases = new UnitCases(real.sealing());
    probation = real.officer("+254700000006");
    coordinator = real.officer("+254700000009");
  }

  @Test
  void a_report_is_new_to_office_and_desk_until_each_takes_it_up() {
    assertThat(fresh(childrensOfficer)).containsExactly(REFERENCE);
    assertThat(fresh(police)).containsExactly(REFERENCE);
    assertThat(fresh(coordinator)).as("urgent, and nobody acts yet").containsExactly(REFERENCE);
    assertThat(fresh(prosecutor)).isEmpty();
    assertThat(fresh(chief)).isEmpty();

    done(childrensOfficer, new CaseCommand.Accept());

    assertThat(fresh(childrensOfficer)).isEmpty();
    assertThat(fresh(coordinator)).isEmpty();
    assertThat(fresh(police)).as("the child is accused").containsExactly(REFERENCE);
    done(police, new CaseCommand.Accept());
    assertThat(fresh(police)).isEmpty();
  }

  @Test
  void a_line_tells_how_urgent_it_is_and_since_when() {
    var line = freshLines(childrensOfficer, 0).getFirst();

    assertThat(line.urgency()).isEqualTo(Urgency.RED);
    assertThat(line.since()).isEqualTo(Samples.FRIDAY_NIGHT.plusSeconds(755));
  }

  @Test
  void a_page_begins_where_the_one_before_ended() {
    for (int serial = 1; serial <= 9; serial++) {
      file(serial);
    }
    List<UnitCases.NewCase> first = freshLines(childrensOfficer, 0);
    List<UnitCases.NewCase> second = freshLines(childrensOfficer, UnitCases.MOST);

    assertThat(first).hasSize(UnitCases.MOST);
    assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    assertThat(count(childrensOfficer)).isEqualTo(10);
  }

  @Test
  void a_file_waits_for_the_prosecutor_and_then_for_the_court_until_it_sets_a_day() {
    done(police, new CaseCommand.Accept());
    done(police, new CaseCommand.MoveStage(CONFLICT_WITH_THE_LAW, Stage.ARREST));
    assertThat(fresh(prosecutor)).isEmpty();

    done(police, new CaseCommand.MoveStage(CONFLICT_WITH_THE_LAW, Stage.PROSECUTION_DECISION));
    assertThat(fresh(prosecutor)).containsExactly(REFERENCE);
    done(prosecutor, new CaseCommand.Accept());
    assertThat(fresh(prosecutor)).isEmpty();
    assertThat(mine(prosecutor)).containsExactly(REFERENCE);

    done(prosecutor, new CaseCommand.MoveStage(CONFLICT_WITH_THE_LAW, Stage.PLEA));
    assertThat(fresh(registry)).containsExactly(REFERENCE);
    done(
        registry,
        new CaseCommand.SetHearing(UUID.randomUUID(), HearingKind.PLEA, registry.unit().id(), DAY));
    assertThat(fresh(registry)).isEmpty();
  }

  @Test
  void own_cases_are_those_with_a_part_in_them_the_next_day_in_court_first() {
    file(11_111_111);
    done(childrensOfficer, new CaseCommand.Accept());
    assertThat(mine(registry)).isEmpty();
    done(
        registry,
        new CaseCommand.SetHearing(
            UUID.randomUUID(), HearingKind.MENTION, registry.unit().id(), DAY));

    assertThat(mine(childrensOfficer)).containsExactly(REFERENCE, OTHER);
    assertThat(mineLines(childrensOfficer).getFirst().next()).contains(DAY);
    assertThat(mine(registry)).containsExactly(REFERENCE);
    assertThat(mine(chief)).isEmpty();
  }

  @Test
  void a_report_is_due_from_the_probation_office_until_it_is_handed_in() {
    done(
        registry,
        new CaseCommand.SetHearing(
            UUID.randomUUID(), HearingKind.MENTION, registry.unit().id(), DAY));
    done(registry, new CaseCommand.AskProbationReport());

    assertThat(reports(probation)).containsExactly(REFERENCE);
    assertThat(reports(police)).isEmpty();
    done(probation, new CaseCommand.FileProbationReport());
    assertThat(reports(probation)).isEmpty();
  }

  @Test
  void a_unit_that_knows_the_family_is_shown_the_case_no_more() {
    done(childrensOfficer, new CaseCommand.Accept());
    done(childrensOfficer, new CaseCommand.Decline(DeclineReason.CONFLICT_OF_INTEREST));

    assertThat(mine(childrensOfficer)).isEmpty();
    assertThat(fresh(childrensOfficer)).isEmpty();
    assertThat(read(childrensOfficer)).isEmpty();
    assertThat(list(childrensOfficer, NOW).cases()).isEmpty();
    assertThat(rawCounts(childrensOfficer)).containsExactly(0, 0, 0);
    assertThat(change(childrensOfficer, new CaseCommand.Accept()))
        .isEqualTo(new ChangeCase.Outcome.NotForYou());
    assertThat(fresh(coordinator)).containsExactly(REFERENCE);
    assertThat(answering(childrensOfficer)).isEmpty();
  }

  @Test
  void that_a_list_was_asked_for_is_audited() {
    fresh(childrensOfficer);
    mine(childrensOfficer);
    reports(probation);

    assertThat(
            stores.ask(
                "select action, channel, outcome from audit_entry"
                    + " where action like '%.list' order by id"))
        .containsExactly(
            List.of("alerts.list", "ussd", "told"),
            List.of("cases.list", "ussd", "told"),
            List.of("reports.list", "ussd", "told"));
  }

  private List<Officer> answering(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> stores.stores().officers().answering(tx, caseId(), officer.unit()));
  }

  @Test
  void the_digits_of_a_reference_narrow_a_list() {
    file(5);
    var five = CaseReference.ofSerial(5);

    assertThat(fresh("0000")).containsExactly(five);
    assertThat(fresh(REFERENCE.digits())).containsExactly(REFERENCE);
    List<UnitCases.OwnCase> mine =
        stores
            .database()
            .inTransaction(
                tx -> cases.mine(tx, childrensOfficer, page("482", 0), Channel.USSD, NOW));
    assertThat(mine).extracting(UnitCases.OwnCase::reference).containsExactly(REFERENCE);
  }

  private List<CaseReference> fresh(String digits) {
    return stores
        .database()
        .inTransaction(tx -> cases.fresh(tx, childrensOfficer, page(digits, 0), Channel.USSD, NOW))
        .stream()
        .map(UnitCases.NewCase::reference)
        .toList();
  }

  @Test
  void where_a_case_stands_is_told_to_whoever_may_know_and_nobody_else() {
    assertThat(status(prosecutor, REFERENCE).orElseThrow().stage()).isEqualTo(Stage.REPORTED);
    assertThat(status(prosecutor, OTHER)).isEmpty();
    moveAway("odpp-kibra");
    prosecutor = stores.officer("+254700000004");

    assertThat(status(prosecutor, REFERENCE)).isEmpty();
    assertThat(
            stores.ask("select outcome from audit_entry where action = 'status.ask' order by id"))
        .containsExactlyInAnyOrder(List.of("told"), List.of("unknown"), List.of("refused"));
  }

  private Optional<UnitCases.CaseStatus> status(Officer officer, CaseReference reference) {
    return stores
        .database()
        .inTransaction(tx -> cases.status(tx, officer, reference, Channel.USSD, NOW));
  }

  private static UnitCases.Part page(String digits, int offset) {
    return new UnitCases.Part(digits, offset, UnitCases.MOST);
  }

  private List<CaseReference> fresh(Officer officer) {
    return freshLines(officer, 0).stream().map(UnitCases.NewCase::reference).toList();
  }

  private List<UnitCases.NewCase> freshLines(Officer officer, int offset) {
    return stores
        .database()
        .inTransaction(tx -> cases.fresh(tx, officer, page("", offset), Channel.USSD, NOW));
  }

  private int count(Officer officer) {
    return stores.database().inTransaction(tx -> cases.countFresh(tx, officer, NOW));
  }

  private List<CaseReference> mine(Officer officer) {
    return mineLines(officer).stream().map(UnitCases.OwnCase::reference).toList();
  }

  private List<UnitCases.OwnCase> mineLines(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> cases.mine(tx, officer, page("", 0), Channel.USSD, NOW));
  }

  private List<CaseReference> reports(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> cases.reportsDue(tx, officer, page("", 0), Channel.USSD))
        .stream()
        .map(UnitCases.AskedReport::reference)
        .toList();
  }
}
