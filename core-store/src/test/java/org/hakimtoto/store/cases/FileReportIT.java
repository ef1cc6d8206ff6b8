package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.audit.About;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class FileReportIT {
  private static final int SERIAL = 48_213_755;

  private RealStores stores;
  private Officer chief;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer("+254700000001");
  }

  @Test
  void a_report_opens_a_case_its_office_holds() {
    assertThat(filed(always(SERIAL), press("1"))).contains("END 482-137-559");

    assertThat(
            stores.ask(
                "select reference, stage, urgency, u.code from case_file c join unit u on u.id ="
                    + " c.responsible_unit"))
        .containsExactly(java.util.List.of("482137559", "REPORTED", "RED", "scco-kibra"));
  }

  @Test
  void who_left_the_roster_before_the_last_press_reports_as_a_stranger() {
    stores.change("update officer set retired_at = now() where id = '" + chief.id() + "'");

    assertThat(filed(always(SERIAL), press("1"))).contains("END 482-137-559");
    assertThat(stores.count("select count(*) from case_file where reported_by is null"))
        .isEqualTo(1);
    assertThat(stores.ask("select actor from audit_entry where action = 'report.file'"))
        .containsExactly(java.util.List.of("null"));
  }

  @Test
  void the_same_press_twice_is_one_case_and_the_same_bytes() {
    var first = filed(FileReportIT::random, press("1"));

    assertThat(filed(FileReportIT::random, press("1"))).isEqualTo(first);
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void copies_of_one_press_at_once_are_one_case() throws Exception {
    var copies = new ArrayList<Callable<Optional<String>>>();
    for (int i = 0; i < 24; i++) {
      copies.add(() -> filed(FileReportIT::random, press("same")));
    }
    var answers = new HashSet<Optional<String>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(copies)) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).hasSize(1);
    assertThat(cases()).isEqualTo(1);
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(1);
  }

  /// Its screen was shown once more, and sent from there, while the first press was at work.
  @Test
  void whoever_answers_for_another_press_too_files_the_same_case() throws Exception {
    for (int time = 0; time < 8; time++) {
      var first = press("first " + time);
      var next = press("next " + time);
      List<Callable<Optional<String>>> both =
          List.of(() -> filed(FileReportIT::random, first), () -> filedFor(next, first));
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var answers = new HashSet<Optional<String>>();
        for (var answer : threads.invokeAll(both)) {
          answers.add(answer.get());
        }
        answers.add(filedFor(next, first));
        answers.add(filed(FileReportIT::random, first));
        assertThat(answers).hasSize(1).allMatch(Optional::isPresent);
      }
      assertThat(cases()).isEqualTo(time + 1);
    }
  }

  private Optional<String> filedFor(PressKey press, PressKey earlier) {
    var answers = new AnsweredPresses(stores.sealing());
    CaseEvent.Reported event = Samples.report(chief);
    return new AnswerOnce(stores.database(), stores.sealing())
        .answer(
            press,
            List.of(earlier),
            tx ->
                answers
                    .find(tx, earlier)
                    .orElseGet(() ->
                        "END "
                            + file(FileReportIT::random)
                                .file(tx, event.report(), Optional.empty(), event.at())
                                .shown()));
  }

  /// Somebody takes the table of answers as soon as the second press has found that it was answered
  /// before, and its answer cannot be read: that it was not saved would be a lie.
  @Test
  void what_is_saved_is_never_called_unsaved() throws Exception {
    filed(FileReportIT::random, press("1"));
    stores.change(
        """
        create function slowly() returns trigger language plpgsql as
          $$ begin perform pg_sleep(1); return new; end $$;
        create trigger slowly before insert on answered_press
          for each row execute function slowly();
        """);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var once = new AnswerOnce(stores.database(), stores.sealing());
      var again = threads.submit(() -> once.answer(press("1"), _ -> "END another"));
      while (!again.isDone()
          && stores.count(
                  "select count(*) from pg_locks, pg_sleep(0.01) where mode = 'RowExclusiveLock'"
                      + " and relation = 'answered_press'::regclass")
              == 0) {
        // not yet
      }
      try (var _ = stores.hold("lock table answered_press in access exclusive mode")) {
        assertThat(again.get()).as("nobody knows").isEmpty();
      }
    }
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void an_occupied_reference_is_drawn_again() {
    filed(always(SERIAL), press("1"));
    var draws = new AtomicInteger();

    assertThat(filed(() -> draws.getAndIncrement() < 3 ? SERIAL : 7, press("2")))
        .contains("END " + CaseReference.ofSerial(7).shown());
  }

  @Test
  void when_no_reference_is_free_nothing_is_saved() {
    filed(always(SERIAL), press("1"));

    assertThatThrownBy(() -> filed(always(SERIAL), press("2")))
        .isInstanceOf(StoreFault.Unavailable.class);
    assertThat(cases()).isEqualTo(1);
    assertThat(stores.count("select count(*) from answered_press")).isEqualTo(1);
  }

  @Test
  void the_guardian_is_kept_but_not_to_be_texted() {
    filed(FileReportIT::random, press("1"));

    assertThat(stores.ask("select relation, mode, never_contact, unconfirmed from contact"))
        .containsExactly(java.util.List.of("guardian", "call-only", "f", "t"));
    assertThat(About.in(stores).may(caseId(), Samples.GUARDIAN)).isFalse();
  }

  @Test
  void the_audit_row_is_of_the_same_transaction() {
    stores.change("create rule nothing as on insert to audit_entry do instead (select 1/0)");

    assertThatThrownBy(() -> filed(FileReportIT::random, press("1")))
        .isInstanceOf(RuntimeException.class);
    assertThat(cases()).isZero();
  }

  @Test
  void nothing_personal_lies_in_the_tables_in_clear() {
    filed(FileReportIT::random, press("1"));

    assertThat(stores.databaseHolds(Samples.NAME)).isFalse();
    assertThat(stores.databaseHolds(Samples.GUARDIAN.e164())).isFalse();
    assertThat(stores.databaseHolds(chief.phone().e164())).isFalse();
    // the search can find, in clear and in bytes: a stage is not personal
    assertThat(stores.databaseHolds("REPORTED")).isTrue();
    stores.change("update answered_press set answer = convert_to('Zuhura', 'UTF8')");
    assertThat(stores.databaseHolds("Zuhura")).isTrue();
  }

  @Test
  void events_and_audit_cannot_be_changed_afterwards() {
    filed(FileReportIT::random, press("1"));

    assertThatThrownBy(() -> stores.change("update case_event set kind = 'x'"))
        .hasStackTraceContaining("only ever added");
    assertThatThrownBy(() -> stores.change("delete from audit_entry"))
        .hasStackTraceContaining("only ever added");
  }

  @Test
  void the_event_is_read_back_as_it_was_written() {
    CaseEvent.Reported event = Samples.report(chief);
    file(FileReportIT::random).file(press("1"), event.report(), event.at(), CaseReference::shown);
    var outbox = new EventOutbox(stores.sealing());

    var stored = stores.database().inTransaction(outbox::claim).orElseThrow();

    assertThat(stored.event())
        .isEqualTo(
            CaseRules.report(
                event.report(),
                stored.holder().map(unit -> unit.id()),
                ((CaseEvent.Reported) stored.event()).guardian().orElseThrow(),
                event.at()));
    assertThat(stored.holder().orElseThrow().code()).isEqualTo("scco-kibra");
  }

  private Optional<String> filed(IntSupplier serials, PressKey press) {
    return file(serials)
        .file(
            press,
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            reference -> "END " + reference.shown());
  }

  private FileReport file(IntSupplier serials) {
    return new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, serials);
  }

  private PressKey press(String text) {
    return stores.sealing().pressKey("session", chief.phone(), text);
  }

  private UUID caseId() {
    return UUID.fromString(stores.ask("select id from case_file").getFirst().getFirst());
  }

  private int cases() {
    return stores.count("select count(*) from case_file");
  }

  private static IntSupplier always(int serial) {
    return () -> serial;
  }

  private static int random() {
    return ThreadLocalRandom.current().nextInt(CaseReference.SPACE);
  }
}
