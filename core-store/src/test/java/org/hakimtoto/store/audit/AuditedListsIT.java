package org.hakimtoto.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.cases.ReadCases;
import org.hakimtoto.store.cases.ReadCases.CaseFilter;
import org.hakimtoto.store.cases.ReadCases.CaseSummary;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever lists cases has looked at each of them.
@ExtendWith(WithRealStores.class)
class AuditedListsIT {
  private static final Origin FIRST = Origin.token(UUID.randomUUID());
  private static final Origin SECOND = Origin.token(UUID.randomUUID());

  private RealStores stores;
  private TestCases cases;
  private Officer office;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
    office = real.officer("+254700000002");
    cases.open(Samples.FRIDAY_NIGHT);
    cases.open(Samples.FRIDAY_NIGHT);
  }

  @Test
  void a_list_is_one_row_and_a_refresh_adds_only_what_is_new() {
    List<CaseReference> first = shown(FIRST);
    assertThat(first).hasSize(2);
    assertThat(shown(FIRST)).isEqualTo(first);
    assertThat(shown(FIRST)).isEqualTo(first);
    assertThat(named()).containsExactly(first);

    cases.open(Samples.FRIDAY_NIGHT);
    List<CaseReference> now = shown(FIRST);
    assertThat(named()).hasSize(2);
    assertThat(named().getLast()).hasSize(1).isSubsetOf(now).doesNotContainAnyElementsOf(first);
  }

  @Test
  void another_token_and_another_quarter_of_an_hour_are_told_whole() {
    List<CaseReference> first = shown(FIRST);
    assertThat(shown(SECOND)).isEqualTo(first);
    stores.change(
        "alter table audit_entry disable trigger audit_append_only; update audit_entry set at = at"
            + " - interval '16 minutes' where action = 'cases.search'; alter table audit_entry"
            + " enable trigger audit_append_only");
    assertThat(shown(FIRST)).isEqualTo(first);
    assertThat(named()).containsExactly(first, first, first);
  }

  @Test
  void an_empty_list_is_a_look_as_well() {
    stores.change("update unit set county = 1, sub_county = 1, location = 0");
    stores.change("delete from case_unit");
    stores.change("update case_file set responsible_unit = null");
    office = stores.officer("+254700000004");
    assertThat(shown(FIRST)).isEmpty();
    assertThat(shown(FIRST)).isEmpty();
    assertThat(named()).containsExactly(List.of());
  }

  @Test
  void no_reference_lies_open_in_the_audit() {
    List<CaseReference> first = shown(FIRST);
    String kept = stores.ask("select encode(listed, 'escape') from audit_entry").toString();
    assertThat(first).allSatisfy(one -> assertThat(kept).doesNotContain(one.digits()));
  }

  private List<CaseReference> shown(Origin origin) {
    var read = new ReadCases(stores.sealing());
    return stores
        .database()
        .inTransaction(
            origin,
            tx ->
                read.shown(
                    tx,
                    office,
                    CaseFilter.ALL,
                    Optional.empty(),
                    10,
                    Channel.API,
                    Samples.FRIDAY_NIGHT))
        .cases()
        .stream()
        .map(CaseSummary::reference)
        .toList();
  }

  /// What each row of a search named, the oldest first.
  private List<List<CaseReference>> named() {
    var found = new ArrayList<List<CaseReference>>();
    stores
        .database()
        .reading(tx ->
            tx.rows(
                "select actor, action, listed from audit_entry"
                    + " where action = 'cases.search' order by id"))
        .forEach(row -> found.add(AuditedLists.named(stores.sealing(), row).orElseThrow()));
    return found;
  }
}
