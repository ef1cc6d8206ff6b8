package org.hakimtoto.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.reminder.ReminderTrial;
import org.hakimtoto.core.reminder.ReminderTrial.Arm;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A trial leaves out what chance says, of days that are set while it runs, and stops by its rule.
@ExtendWith(WithRealStores.class)
class ReminderTrialsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Instant HEARING_DAY = Instant.parse("2026-12-15T06:00:00Z");
  private static final int DAYS = 24;

  private RealStores stores;
  private ReminderTrials trials;
  private Opened opened;
  private UUID by;
  private UUID second;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    trials = new ReminderTrials(real.sealing());
    opened = new TestCases(real).open(NOW);
    by = real.officer("+254700000002").id();
    second = real.officer("+254700000005").id();
  }

  @Test
  void days_in_court_are_drawn_into_arms_and_keep_all_that_must_be_sent() {
    assertThat(starts("first")).isTrue();
    for (int n = 0; n < DAYS; n++) {
      sets(new UUID(9, n));
    }

    assertThat(stores.ask("select distinct trial_arm from reminder order by 1"))
        .containsExactly(List.of("first/all"), List.of("first/short"));
    assertThat(
            stores.ask(
                "select trial_arm, step, state from reminder where step = 'week-before'"
                    + " group by 1, 2, 3 order by 1"))
        .containsExactly(
            List.of("first/all", "week-before", "WAITING"),
            List.of("first/short", "week-before", "VOID"));
    assertThat(
            stores.count(
                "select count(*) from reminder where step <> 'week-before' and state <> 'WAITING'"))
        .isZero();
    assertThat(stores.count("select count(distinct hearing_id) from reminder")).isEqualTo(DAYS);
  }

  @Test
  void days_in_court_have_the_words_of_their_arm() {
    assertThat(
            starts(
                "words",
                new Arm("all", Set.of()),
                new Arm("worded", Set.of(), Optional.of("plan-the-way"))))
        .isTrue();
    for (int n = 0; n < DAYS; n++) {
      sets(new UUID(9, n));
    }

    assertThat(stores.ask("select distinct trial_arm, words from reminder order by 1"))
        .containsExactly(List.of("words/all", "null"), List.of("words/worded", "plan-the-way"));
    assertThat(change(tx -> new Reminders().claim(tx, HEARING_DAY, List.of()).isPresent()))
        .isTrue();
    Optional<String> words =
        stores
            .database()
            .reading(tx -> ReminderTrials.all(tx).getFirst().trial().arms().getLast().words());
    assertThat(words).contains("plan-the-way");
  }

  @Test
  void without_one_or_after_it_every_step_is_sent() {
    sets(new UUID(9, 1));
    starts("first");
    assertThat(change(tx -> trials.end(tx, "first", by, Channel.CLI))).isTrue();
    for (int n = 2; n < DAYS; n++) {
      sets(new UUID(9, n));
    }

    assertThat(stores.ask("select distinct state, trial_arm from reminder"))
        .containsExactly(List.of("WAITING", "null"));
  }

  @Test
  void one_runs_at_a_time_with_two_who_agreed_and_each_is_audited() {
    assertThat(starts("first")).isTrue();
    assertThat(starts("second")).isFalse();
    assertThat(change(tx -> trials.end(tx, "first", by, Channel.CLI))).isTrue();
    assertThat(change(tx -> trials.end(tx, "first", by, Channel.CLI))).isFalse();
    assertThat(starts("first")).as("a name is used once").isFalse();
    assertThat(starts("second")).isTrue();

    assertThat(stores.ask("select action from audit_entry where action like 'trial.%' order by id"))
        .extracting(List::getFirst)
        .containsExactly("trial.start", "trial.agree", "trial.end", "trial.start", "trial.agree");
    assertThat(
            stores.askAs(
                "haki_house", "update reminder_trial set agreed_by = started_by returning name"))
        .contains("check");
  }

  @Test
  void it_stops_when_each_arm_has_enough() {
    starts("first");
    counted("first/all/CAME", 20);
    counted("first/short/CAME", 12);
    counted("first/short/AWAY", 7);
    stops();
    assertThat(stores.ask("select why from reminder_trial")).containsExactly(List.of("null"));

    counted("first/short/AWAY", 1);
    stops();
    assertThat(stores.ask("select why from reminder_trial")).containsExactly(List.of("ENOUGH"));
    List<ReminderTrials.Result> results =
        stores
            .database()
            .reading(tx -> ReminderTrials.results(tx, ReminderTrials.all(tx).getFirst().trial()));
    assertThat(results)
        .containsExactly(
            new ReminderTrials.Result("all", 20, 0), new ReminderTrials.Result("short", 12, 8));
  }

  private void stops() {
    change(tx -> {
      ReminderTrials.stopWithEnough(tx);
      return true;
    });
  }

  private void counted(String word, int n) {
    stores.change(
        "insert into indicator_quarter as q (quarter, kind, word, n) values ('2026-10-01', 'TRIAL',"
            + " '%s', %d) on conflict (quarter, kind, word, days) do update set n = q.n + %d"
                .formatted(word, n, n));
  }

  private boolean starts(String name) {
    return starts(name, new Arm("all", Set.of()), new Arm("short", Set.of("week-before")));
  }

  private boolean starts(String name, Arm... arms) {
    var trial =
        new ReminderTrial(name, List.of(arms), TODAY, TODAY.plusDays(60), 20, "NACOSTI 2026/17");
    return change(
        tx -> trials.start(tx, UUID.randomUUID(), trial, new byte[32], by, second, Channel.CLI));
  }

  private void sets(UUID hearing) {
    stores.change(
        "insert into hearing (id, case_id, court, kind, at, version, state) select '%s', '%s',"
                .formatted(hearing, opened.id())
            + " (select id from unit limit 1), 'mention', '%s', 1, 'SET'".formatted(HEARING_DAY));
    change(tx -> {
      new Reminders()
          .follow(
              tx,
              opened.id(),
              new CaseEvent.HearingSet(
                  hearing,
                  HearingKind.MENTION,
                  UUID.randomUUID(),
                  HEARING_DAY,
                  NOW.plus(Duration.ofMinutes(1))));
      return true;
    });
  }

  private boolean change(java.util.function.Predicate<org.hakimtoto.store.db.Tx> work) {
    return stores.database().inTransaction(work::test);
  }
}
