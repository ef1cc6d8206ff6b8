package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.PleaStory.MOTHER;
import static org.hakimtoto.notifier.planner.PleaStory.MOTHERS;
import static org.hakimtoto.notifier.planner.PleaStory.THURSDAY;
import static org.hakimtoto.notifier.planner.PleaStory.TUESDAY;

import java.time.Duration;
import java.util.List;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reminders of a day in court on a real database, and what the answers to them change.
@ExtendWith(WithRealStores.class)
class HearingRemindersIT {
  private RealStores stores;
  private PleaStory plea;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    plea = PleaStory.on(real);
  }

  @Test
  void the_steps_are_told_one_by_one_and_not_to_those_who_answered() {
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.at(TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    plea.remind();
    assertThat(plea.messagesOf("reminder_asks")).containsExactly("reminder_asks of contact READY");
    assertThat(
            stores.ask("select step, state from reminder where state <> 'WAITING' order by due_at"))
        .containsExactly(List.of("three-days-before", "PLANNED"));
    plea.became("DELIVERED", "state = 'READY'");
    plea.answers(MOTHERS, true);

    plea.at(TUESDAY.minus(Duration.ofMinutes(90)));
    plea.remind();
    assertThat(plea.messagesOf("reminder"))
        .as("the day before is stale, and she has answered")
        .isEmpty();
    assertThat(stores.ask("select class, is_legal from message where kind like 'reminder%'"))
        .containsOnly(List.of("B", "f"));
  }

  @Test
  void who_cannot_come_is_phoned_by_the_office_once() {
    plea.plan();
    plea.at(TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    plea.remind();
    plea.became("DELIVERED", "state = 'READY'");
    plea.answers(MOTHERS, false);
    plea.answers(MOTHERS, false);

    assertThat(plea.messagesOf("cannot_come")).containsExactly("cannot_come of officer READY");
    assertThat(
            stores.ask(
                "select contact_id, unit_id, hearing_version from call_task"
                    + " where reason = 'CANNOT_COME'"))
        .containsExactly(List.of(MOTHER.toString(), plea.office.unit().id().toString(), "1"));
  }

  /// By USSD, before any text has asked.
  @Test
  void who_looked_the_day_up_and_said_yes_counts_as_asked_and_answered() {
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.saysUnasked(MOTHERS, MOTHER, true);
    assertThat(confirmed()).containsExactly(PleaStory.HEARING);

    plea.at(TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    plea.remind();
    plea.became("DELIVERED", "state = 'READY'");
    plea.at(TUESDAY.minus(Duration.ofMinutes(90)));
    plea.remind();

    assertThat(plea.messagesOf("reminder")).as("she has answered").isEmpty();
    assertThat(stores.ask("select what, is_yes, contact_id from notice_record where is_yes"))
        .containsExactly(List.of("REPLIED", "t", MOTHER.toString()));
    assertThat(stores.count("select count(*) from notice_record where what = 'REPLIED'"))
        .isEqualTo(1);
  }

  @Test
  void who_looked_the_day_up_and_cannot_come_is_phoned_and_it_confirms_nothing() {
    plea.saysUnasked(MOTHERS, MOTHER, true);
    plea.saysUnasked(MOTHERS, MOTHER, false);

    assertThat(confirmed()).isEmpty();
    assertThat(plea.messagesOf("cannot_come")).containsExactly("cannot_come of officer READY");
    assertThat(
            stores.ask(
                "select contact_id, hearing_version from call_task where reason = 'CANNOT_COME'"))
        .containsExactly(List.of(MOTHER.toString(), "1"));
  }

  /// Else the text would be asked about again.
  @Test
  void an_answer_on_the_screen_answers_the_text_that_asked() {
    plea.plan();
    plea.at(TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    plea.remind();
    plea.became("DELIVERED", "state = 'READY'");

    plea.saysUnasked(MOTHERS, MOTHER, true);

    assertThat(stores.ask("select hearing_id, message_id is null from contact_reply"))
        .containsExactly(List.of("null", "f"));
    assertThat(confirmed()).containsExactly(PleaStory.HEARING);
  }

  private java.util.Set<java.util.UUID> confirmed() {
    return stores
        .database()
        .inTransaction(tx -> CourtDiary.confirmed(tx, List.of(PleaStory.HEARING)));
  }

  @Test
  void an_answer_of_the_chief_counts_for_the_person_he_passes_on_to() {
    plea.plan();
    plea.at(TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    plea.remind();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.answers(plea.chief.phone(), true);

    plea.at(TUESDAY.minus(Duration.ofMinutes(90)));
    plea.remind();
    assertThat(plea.messagesOf("reminder"))
        .as("the mother was asked and has answered nothing")
        .containsExactly("reminder of contact READY");
  }

  @Test
  void an_answer_to_a_day_that_moved_meanwhile_confirms_nothing() {
    plea.plan();
    plea.at(TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1)));
    plea.remind();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.move(THURSDAY);
    plea.plan();
    plea.answers(MOTHERS, true);
    plea.answers(MOTHERS, false);

    assertThat(stores.count("select count(*) from contact_reply")).isEqualTo(2);
    assertThat(plea.messagesOf("cannot_come")).isEmpty();
    plea.at(THURSDAY.minus(Duration.ofHours(16)));
    plea.remind();
    assertThat(plea.messagesOf("reminder")).as("the day before").hasSize(1);
  }

  @Test
  void offices_have_one_text_for_all_cases_of_a_day() {
    plea.another();
    plea.plan();
    plea.at(TUESDAY.minus(Duration.ofHours(16)));
    plea.remind();

    assertThat(
            stores.ask(
                "select count(*), count(distinct officer_id) from message"
                    + " where kind = 'day_in_court'"))
        .as("the office and the police")
        .containsExactly(List.of("2", "2"));
    assertThat(stores.ask("select distinct state from reminder where step = 'court-day-before'"))
        .containsExactly(List.of("PLANNED"));
  }
}
