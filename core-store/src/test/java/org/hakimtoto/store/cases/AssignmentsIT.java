package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.store.cases.ChangeCase.Outcome;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.CaseAssignments;
import org.hakimtoto.store.roster.CaseAssignments.Assigned;
import org.hakimtoto.store.roster.ImportRoster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who of an office has a case: what lists, loads and alerts make of it, and that it holds only as
/// long as the officer is in service there.
@ExtendWith(WithRealStores.class)
class AssignmentsIT extends OnOneCase {
  private static final String COLLEAGUE = "+254700000078";

  private Officer colleague;

  @BeforeEach
  void addColleague() {
    String csv =
        """
        unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
        scco-kibra,CHILDREN_SERVICES,Kibra Children's Office,Nairobi City,Kibra,,CHILDREN_OFFICER,en,%s,483516
        """
            .formatted(COLLEAGUE);
    var _ =
        new ImportRoster(stores.database(), stores.sealing(), stores.pins(), UUID::randomUUID)
            .bringIn("test", csv, stores.gazetteer());
    colleague = stores.officer(COLLEAGUE);
  }

  @Test
  void who_has_a_case_is_found_by_it_and_the_others_by_its_absence() {
    assertThat(mine(colleague)).isEmpty();
    assertThat(nobodys()).containsExactly(REFERENCE.number());

    done(colleague, new CaseCommand.Assign(colleague.id()));

    assertThat(mine(colleague)).containsExactly(REFERENCE.number());
    assertThat(mine(childrensOfficer)).isEmpty();
    assertThat(nobodys()).isEmpty();
    assertThat(assigned())
        .containsExactly(new Assigned(colleague.id(), colleague.role(), colleague.unit().code()));
  }

  @Test
  void what_each_of_an_office_has_is_counted_with_what_is_late() {
    done(colleague, new CaseCommand.Assign(colleague.id()));
    assertThat(load(colleague)).isEqualTo(List.of(1L, 0L));
    assertThat(load(childrensOfficer)).isEqualTo(List.of(0L, 0L));

    stores.change("update case_clock set due_at = '2026-01-01T00:00:00Z'");
    assertThat(load(colleague)).isEqualTo(List.of(1L, 1L));

    stores.change("update case_file set closed_at = clock_timestamp()");
    assertThat(load(colleague)).isEqualTo(List.of(0L, 0L));
  }

  @Test
  void the_one_who_has_it_is_told_before_the_one_who_accepted() {
    assertThat(told()).contains(childrensOfficer.id(), colleague.id());
    done(childrensOfficer, new CaseCommand.Accept());
    assertThat(told()).containsExactly(childrensOfficer.id());

    done(colleague, new CaseCommand.Assign(colleague.id()));
    assertThat(told()).containsExactly(colleague.id());

    stores.change(
        "update officer set suspended_at = clock_timestamp() where id = '" + colleague.id() + "'");
    assertThat(told()).containsExactly(childrensOfficer.id());
  }

  @Test
  void it_ends_with_the_officers_time_at_the_office() {
    done(colleague, new CaseCommand.Assign(colleague.id()));
    stores.change(
        "update officer set retired_at = clock_timestamp() where id = '" + colleague.id() + "'");

    assertThat(assigned()).isEmpty();
    assertThat(nobodys()).containsExactly(REFERENCE.number());
    assertThat(change(childrensOfficer, new CaseCommand.Assign(colleague.id())))
        .isEqualTo(new Outcome.Refused(Refusal.NO_SUCH_OFFICER));

    stores.change(
        """
        update officer set retired_at = null, unit_id = (select id from unit where code <> '%s' limit 1)
         where id = '%s'
        """
            .formatted(colleague.unit().code(), colleague.id()));
    assertThat(assigned()).isEmpty();
  }

  @Test
  void another_office_is_told_who_has_it_only_for_the_office_that_is_responsible() {
    done(colleague, new CaseCommand.Assign(colleague.id()));
    done(police, new CaseCommand.Accept());

    assertThat(shown(police)).contains(colleague.id());
    done(police, new CaseCommand.Assign(police.id()));
    assertThat(shown(police)).contains(police.id());
    assertThat(shown(childrensOfficer)).contains(colleague.id());
    assertThat(mine(police)).containsExactly(REFERENCE.number());
  }

  @Test
  void the_column_follows_the_case_to_another_office_and_back() {
    done(colleague, new CaseCommand.Assign(colleague.id()));
    UUID county =
        UUID.fromString(
            stores
                .ask(
                    "select id from unit where agency = 'CHILDREN_SERVICES' and sub_county = 0"
                        + " limit 1")
                .getFirst()
                .getFirst());
    done(childrensOfficer, new CaseCommand.HandOver(county));

    assertThat(stores.count("select count(*) from case_unit where assigned_officer is not null"))
        .isZero();
  }

  private List<Integer> mine(Officer officer) {
    return listed(officer, Optional.of(officer.id()), Optional.empty());
  }

  private List<Integer> nobodys() {
    var theirs =
        stores
            .database()
            .inTransaction(tx -> CaseAssignments.load(tx, childrensOfficer.unit().id(), NOW));
    return listed(
        childrensOfficer,
        Optional.empty(),
        Optional.of(theirs.stream().map(CaseAssignments.Load::officer).toList()));
  }

  private List<Integer> listed(
      Officer officer, Optional<UUID> assignedTo, Optional<List<UUID>> noneOf) {
    var filter =
        new CaseFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            assignedTo,
            noneOf);
    return stores
        .database()
        .inTransaction(tx -> read.list(tx, officer, filter, Optional.empty(), 10, NOW))
        .cases()
        .stream()
        .map(CaseSummary::reference)
        .map(reference -> reference.number())
        .toList();
  }

  private List<Assigned> assigned() {
    return stores.database().inTransaction(tx -> CaseAssignments.of(tx, caseId()));
  }

  private List<UUID> shown(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> CaseAssignments.of(tx, officer, List.of(caseId())))
        .values()
        .stream()
        .map(Assigned::officer)
        .toList();
  }

  private List<UUID> told() {
    return stores
        .database()
        .inTransaction(
            tx -> stores.stores().officers().answering(tx, caseId(), childrensOfficer.unit()))
        .stream()
        .map(Officer::id)
        .toList();
  }

  private List<Long> load(Officer officer) {
    return stores
        .database()
        .inTransaction(tx -> CaseAssignments.load(tx, officer.unit().id(), NOW))
        .stream()
        .filter(one -> one.officer().equals(officer.id()))
        .flatMap(one -> Stream.of(one.open(), one.overdue()))
        .toList();
  }
}
