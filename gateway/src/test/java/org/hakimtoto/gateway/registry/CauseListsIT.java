package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.reference.CsvTable;
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
        new CauseLists(
            new Stores(real.database(), real.sealing(), UUID::randomUUID),
            InstantSource.fixed(NOW));
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

  @Test
  void a_list_and_a_person_at_once_set_one_hearing() throws Exception {
    var set = Instant.parse("2026-12-08T06:00:00Z");
    var registry = stores.officer(FullDay.REGISTRY);
    var reference = cases.getFirst();
    String row = reference.shown() + ",mention,court-kibra,08/12/2026,9:00\n";
    List<Callable<Object>> work =
        List.of(
            () -> rows(row),
            () -> rows(row),
            () -> byHand(reference, registry, set),
            () -> byHand(reference, registry, set));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isNotNull();
      }
    }

    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-08 1");
    assertThat(rows(row).unchanged()).isEqualTo(1);
  }

  @Test
  void what_was_called_off_moved_away_or_closed_is_set_again_by_the_same_list() {
    String row = cases.getFirst().shown() + ",mention,court-kibra,2026-12-08,09:00";
    assertThat(rows(row + "\n").applied()).isEqualTo(1);

    var off = rows(row + ",CANCEL,court-not-sitting\n");
    assertThat(off.applied()).isEqualTo(1);
    assertThat(rows(row + "\n").applied()).as("after it was called off").isEqualTo(1);

    rows(row.replace("12-08", "12-09") + ",MOVE,court-not-sitting\n");
    assertThat(rows(row + "\n").applied()).as("after it moved away").isEqualTo(1);
    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-08 1", "2026-12-09 1");
  }

  @Test
  void a_corrected_hour_moves_the_hearing() {
    String row = cases.getFirst().shown() + ",mention,court-kibra,2026-12-08,";
    rows(row + "09:00\n");

    assertThat(rows(row + "10:30\n").applied()).isEqualTo(1);
    assertThat(stores.ask("select version, state from hearing"))
        .containsExactly(List.of("2", "SET"));
  }

  @Test
  void rows_of_one_case_keep_their_order_however_they_name_it() {
    var reference = cases.getFirst();
    note(reference, "E012/2026");
    note(cases.get(1), "MCCR E123/2026");
    note(cases.get(2), "E7/2026");
    note(cases.get(3), "E007 OF 2026");
    String head = "reference,court_file,kind,court,date,time,action,reason\n";
    String day = ",mention,court-kibra,08/12/2026,9:00";
    String later = ",mention,court-kibra,09/12/2026,9:00,MOVE,court not sitting\n";
    var result =
        lists.bringIn(
            "test",
            head
                + reference.shown()
                + ","
                + day
                + ",,\n"
                + ",,,,,,,\n"
                + ",E12 of 2026"
                + later
                + "\""
                + reference.digits().replaceAll("(...)", "$1 ")
                + "\",,mention,court-kibra,10/12/2026,9:00,MOVE,court not sitting\n"
                + ",mccr/e0123 / 2026"
                + day
                + ",,\n"
                + ",E7 /2026"
                + day
                + ",,\n",
            stores.officer(FullDay.REGISTRY),
            Channel.API);

    assertThat(result.refused())
        .containsExactly(
            new CauseLists.RefusedRow(
                7, "court_file: it stands in more than one case, name the reference"));
    assertThat(result.rows()).isEqualTo(5);
    assertThat(result.applied()).isEqualTo(4);
    assertThat(full.days("state = 'SET'")).containsExactly("2026-12-08 1", "2026-12-10 1");
  }

  @Test
  void a_row_on_no_court_day_or_at_night_is_told_why() {
    String row = cases.getFirst().shown() + ",mention,court-kibra,";
    var result =
        rows(
            row
                + "2026-12-06,09:00\n"
                + row
                + "2026-12-25,09:00\n"
                + row
                + "2026-12-08,03:00\n"
                + row
                + "2026-12-08,23:00\n");

    assertThat(result.refused())
        .extracting(CauseLists.RefusedRow::reason)
        .containsExactly(
            "no court sits on a Saturday or Sunday",
            "no court sits on that day: it is a public holiday",
            "courts sit from 8:00 to 17:00: saa tatu asubuhi is 9:00, not 3:00",
            "courts sit from 8:00 to 17:00");
    assertThat(stores.count("select count(*) from hearing")).isZero();
  }

  @Test
  void a_quote_that_is_never_closed_refuses_the_list_before_anything_is_set() {
    String row = ",mention,court-kibra,2026-12-08,09:00\n";
    assertThatThrownBy(
            () -> rows(cases.getFirst().shown() + row + "\"" + cases.getLast().shown() + row))
        .isInstanceOf(CsvTable.BadCsv.class)
        .hasMessage("test:3: a quote is opened and not closed on its line");
    assertThat(stores.count("select count(*) from hearing")).isZero();
  }

  private CauseLists.Result rows(String rows) {
    String head =
        rows.contains("CANCEL") || rows.contains("MOVE")
            ? "reference,kind,court,date,time,action,reason\n"
            : "reference,kind,court,date,time\n";
    return lists.bringIn("test", head + rows, stores.officer(FullDay.REGISTRY), Channel.API);
  }

  private Object byHand(CaseReference reference, Officer registry, Instant when) {
    return full.change()
        .change(
            reference,
            new CaseCommand.SetHearing(
                UUID.randomUUID(), HearingKind.MENTION, registry.unit().id(), when),
            registry,
            Channel.API,
            NOW,
            OptionalInt.empty());
  }

  private void note(CaseReference reference, String file) {
    full.done(
        reference,
        stores.officer(FullDay.REGISTRY),
        new CaseCommand.AddReference(
            new ExternalReference(ExternalReference.Kind.COURT_FILE, file)),
        NOW);
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
