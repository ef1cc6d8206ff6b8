package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.ReportDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reports that many send at once. While the ends of the audit's chains are held, two transactions
/// wait for them, and all other reports for these two: they are filed together afterwards.
@ExtendWith(WithRealStores.class)
class FileReportsIT {
  private static final Set<Thread.State> WAITS =
      EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private static final String HELD = "lock table audit_head in access exclusive mode";

  private RealStores stores;
  private Officer chief;
  private FileReport fileReport;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer("+254700000001");
    fileReport =
        new FileReport(
            real.database(),
            real.sealing(),
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(CaseReference.SPACE));
  }

  @Test
  void sixty_four_callers_at_once_have_a_case_and_a_reference_each() throws Exception {
    var shown = new ArrayList<FutureTask<Optional<String>>>();
    try (var _ = stores.hold(HELD)) {
      for (int i = 0; i < 64; i++) {
        shown.add(sent(press("s" + i), report()));
      }
      assertThat(cases()).as("nothing is shown or seen before COMMIT").isZero();
      assertThat(shown).noneMatch(FutureTask::isDone);
    }

    var references = new ArrayList<String>();
    for (var one : shown) {
      references.add(one.get().orElseThrow());
    }
    assertThat(references).doesNotHaveDuplicates();
    assertThat(stores.ask("select reference from case_file").stream().map(List::getFirst))
        .containsExactlyInAnyOrderElementsOf(
            references.stream().map(FileReportsIT::number).toList());
    assertThat(stores.count("select count(distinct xmin::text) from case_file"))
        .as("two that came first, and all that waited")
        .isEqualTo(3);
    assertThat(
            stores.ask(
                "select count(*), count(distinct case_id), min(seq), max(seq) from case_event"))
        .containsExactly(List.of("64", "64", "1", "1"));
    assertThat(stores.count("select count(*) from uncounted_event")).isEqualTo(64);
    assertThat(stores.count("select count(*) from answered_press")).isEqualTo(64);
    assertThat(stores.count("select count(*) from contact")).isEqualTo(64);
    assertThat(stores.ask("select count(*) % 64, count(*) > 0 from case_clock"))
        .as("the same clocks each")
        .containsExactly(List.of("0", "t"));
    var audit = new VerifyAudit(stores.database(), stores.sealing()).verify(List.of());
    assertThat(audit.faults()).isEmpty();
    assertThat(stores.count("select count(*) from audit_entry where action = 'report.file'"))
        .isEqualTo(64);
  }

  @Test
  void a_report_that_cannot_be_filed_fails_alone() throws Exception {
    stores.change(
        """
        create function refused() returns trigger language plpgsql as
          $$ begin raise exception 'refused' using errcode = '23514'; end $$;
        create trigger refused before insert on case_file for each row
          when (new.urgency <> 'RED') execute function refused();
        """);
    var shown = new ArrayList<FutureTask<Optional<String>>>();
    FutureTask<Optional<String>> poisoned;
    try (var _ = stores.hold(HELD)) {
      for (int i = 0; i < 10; i++) {
        shown.add(sent(press("s" + i), report()));
      }
      poisoned = sent(press("poisoned"), harmless());
      for (int i = 10; i < 20; i++) {
        shown.add(sent(press("s" + i), report()));
      }
    }

    assertThatThrownBy(poisoned::get).isInstanceOf(ExecutionException.class);
    for (var one : shown) {
      assertThat(one.get()).isPresent();
    }
    assertThat(cases()).isEqualTo(20);
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(20);
  }

  @Test
  void copies_of_one_press_are_one_case_and_the_same_bytes() throws Exception {
    var shown = new ArrayList<FutureTask<Optional<String>>>();
    try (var _ = stores.hold(HELD)) {
      for (int i = 0; i < 24; i++) {
        shown.add(sent(press("s" + Math.max(0, i - 20)), report()));
      }
    }

    String first = shown.getFirst().get().orElseThrow();
    for (var one : shown.subList(1, 21)) {
      assertThat(one.get()).contains(first);
    }
    for (var one : shown) {
      assertThat(one.get()).isPresent();
    }
    assertThat(cases()).isEqualTo(4);
  }

  @Test
  void what_was_answered_before_is_answered_among_others() throws Exception {
    Optional<String> before = sent(press("before"), report()).get();
    var shown = new ArrayList<FutureTask<Optional<String>>>();
    FutureTask<Optional<String>> again;
    try (var _ = stores.hold(HELD)) {
      for (int i = 0; i < 4; i++) {
        shown.add(sent(press("s" + i), report()));
      }
      again = sent(press("before"), report());
      shown.add(sent(press("s4"), report()));
    }

    assertThat(again.get()).isEqualTo(before);
    for (var one : shown) {
      assertThat(one.get()).isPresent();
    }
    assertThat(cases()).isEqualTo(6);
  }

  @Test
  void a_call_that_was_filed_as_it_ended_is_told_further_among_others() throws Exception {
    var key = new DraftKey("dropped", chief.phone(), 7);
    told(key);
    new FileDrafts(stores.database(), stores.sealing(), UUID::randomUUID, () -> 7).ended(key, true);
    var shown = new ArrayList<FutureTask<Optional<String>>>();
    try (var _ = stores.hold(HELD)) {
      for (int i = 0; i < 4; i++) {
        shown.add(sent(press("s" + i), report()));
      }
      shown.add(
          called(() ->
              fileReport.file(
                  press("dropped"),
                  report(),
                  Optional.of(new DraftKey("dropped", chief.phone(), 20)),
                  Samples.FRIDAY_NIGHT,
                  CaseReference::shown)));
    }

    for (var one : shown) {
      assertThat(one.get()).isPresent();
    }
    assertThat(shown.getLast().get()).contains(CaseReference.ofSerial(7).shown());
    assertThat(cases()).isEqualTo(5);
  }

  @Test
  void who_changed_the_pin_in_the_meantime_reports_as_a_stranger() {
    stores
        .database()
        .inTransaction(tx -> {
          stores.pins().set(tx, chief.id(), "482913");
          return true;
        });
    String now =
        stores
            .ask("select generation from officer_pin where officer_id = '" + chief.id() + "'")
            .getFirst()
            .getFirst();

    assertThat(proved("s1", now)).isPresent();
    assertThat(proved("s2", "0")).isPresent();

    assertThat(stores.count("select count(*) from case_file where reported_by is null"))
        .isEqualTo(1);
    assertThat(stores.count("select count(*) from case_file where reported_by is not null"))
        .isEqualTo(1);
  }

  private Optional<String> proved(String session, String pin) {
    return fileReport.file(
        new FileReport.Told(
            press(session),
            report(),
            Optional.empty(),
            Optional.of(pin),
            true,
            Samples.FRIDAY_NIGHT,
            Optional.empty(),
            saved -> saved.reference().shown() + saved.answering().size()),
        Optional::empty);
  }

  private FutureTask<Optional<String>> sent(PressKey press, Report report) {
    return called(() -> fileReport.file(press, report, Samples.FRIDAY_NIGHT, CaseReference::shown));
  }

  /// Runs, and waits for something.
  private FutureTask<Optional<String>> called(Callable<Optional<String>> call) {
    var task = new FutureTask<>(call);
    Thread caller = Thread.startVirtualThread(task);
    while (!task.isDone() && !WAITS.contains(caller.getState())) {
      Thread.onSpinWait();
    }
    return task;
  }

  private void told(DraftKey key) {
    var by = new Reporter.Unverified(chief.phone(), chief.language(), true);
    var report = Reports.cutOff(ChildRole.VICTIM, Danger.ABUSE_ONGOING, chief.unit().area(), by);
    var answer =
        new ReportDrafts.Answered(
            key, Optional.of(chief.id()), report, "what_victim", Samples.FRIDAY_NIGHT);
    stores
        .database()
        .inTransaction(tx -> {
          new ReportDrafts(stores.sealing(), UUID::randomUUID).save(tx, List.of(answer));
          return true;
        });
  }

  private Report report() {
    return Samples.report(chief).report();
  }

  private Report harmless() {
    return Reports.cutOff(
        ChildRole.NEEDS_CARE,
        Danger.NONE,
        chief.unit().area(),
        new Reporter.Unverified(chief.phone(), chief.language(), true));
  }

  private PressKey press(String session) {
    return stores.sealing().pressKey(session, chief.phone(), "1");
  }

  private static String number(String shown) {
    return Integer.toString(CaseReference.parse(shown).orElseThrow().number());
  }

  private int cases() {
    return stores.count("select count(*) from case_file");
  }
}
