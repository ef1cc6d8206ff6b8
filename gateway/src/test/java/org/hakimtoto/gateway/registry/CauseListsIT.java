package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A cause list of which one row cannot be taken just now.
@ExtendWith(WithRealStores.class)
class CauseListsIT {
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private RealStores stores;
  private FullDay full;
  private CauseLists lists;
  private List<CaseReference> cases;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    cases = full.cases(12);
    lists =
        new CauseLists(real.database(), real.sealing(), full.change(), InstantSource.fixed(NOW));
  }

  @Test
  void a_busy_row_is_told_and_the_others_are_taken() {
    breakCase(cases.get(5), "55P03");

    var result = bringIn();

    assertThat(result.applied()).isEqualTo(11);
    assertThat(result.refused())
        .containsExactly(
            new CauseLists.RefusedRow(
                7, "somebody else works on that case: nothing of it was changed"));
    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-08 11");
  }

  @Test
  void a_row_that_makes_us_fail_is_told_and_the_others_are_taken() {
    breakCase(cases.get(5), "P0001");

    var result = bringIn();

    assertThat(result.applied()).isEqualTo(11);
    assertThat(result.refused())
        .containsExactly(
            new CauseLists.RefusedRow(7, "a fault of ours: nothing of it was changed"));
    assertThat(result.interrupted()).isFalse();
  }

  @Test
  void an_outage_leaves_the_answer_of_what_was_taken_and_the_same_list_takes_the_rest() {
    // the server says that it shuts down
    breakCase(cases.get(5), "57P01");

    var broken = bringIn();

    int taken = stores.count("select count(*) from hearing");
    assertThat(broken.interrupted()).isTrue();
    assertThat(broken.applied()).isEqualTo(taken).isLessThan(12);
    assertThat(broken.refused())
        .hasSize(12 - taken)
        .extracting(CauseLists.RefusedRow::reason)
        .containsOnly("the database went away: nothing of it was changed");
    stores.change("drop trigger broken on case_file; drop function broken()");
    var again = bringIn();
    assertThat(again.applied()).isEqualTo(12 - taken);
    assertThat(again.unchanged()).isEqualTo(taken);
    assertThat(again.interrupted()).isFalse();
    assertThat(stores.count("select count(*) from hearing")).isEqualTo(12);
  }

  private CauseLists.Result bringIn() {
    var csv = new StringBuilder("reference,kind,court,date,time\n");
    cases.forEach(
        reference -> csv.append(reference.shown()).append(",plea,court-kibra,2026-12-08,09:00\n"));
    return lists.bringIn("test", csv.toString(), stores.officer(FullDay.REGISTRY), Channel.API);
  }

  /// From now on a change of this case fails with that error of the database.
  private void breakCase(CaseReference reference, String error) {
    stores.change(
        """
        create function broken() returns trigger language plpgsql as $$
        begin
          raise exception 'broken' using errcode = '%s';
        end $$;
        create trigger broken before update on case_file for each row
          when (old.reference = %d) execute function broken()
        """
            .formatted(error, reference.number()));
  }
}
