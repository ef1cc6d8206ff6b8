package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.Rounds.ALL;
import static org.hakimtoto.notifier.planner.Rounds.CHIEF;
import static org.hakimtoto.notifier.planner.Rounds.MOTHER;
import static org.hakimtoto.notifier.planner.Rounds.at;
import static org.hakimtoto.notifier.planner.Rounds.local;
import static org.hakimtoto.notifier.planner.Rounds.phoned;
import static org.hakimtoto.notifier.planner.Rounds.round;
import static org.hakimtoto.notifier.planner.Rounds.said;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.reminder.ReminderCalendar;
import org.hakimtoto.core.reminder.ReminderCalendar.Step;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.hearing.HearingAnswers.Confirmed;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.reference.Holidays;
import org.hakimtoto.store.reference.ReminderBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPlanTest {
  private static final Instant WEDNESDAY = at("2026-12-09T09:00");
  private static final Confirmed NOBODY = new Confirmed(Set.of(), Set.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "week-before; reminder 000001, reminder_discreet 000002, reminder_relay 000001; ''",
        "three-days-before; reminder_asks 000001, reminder_asks_discreet 000002,"
            + " reminder_asks_relay 000001; CALL_ONLY 4",
        "day-before; reminder 000001, reminder_discreet 000002, reminder_relay 000001; ''",
        "day-of-hearing; reminder 000001, reminder_discreet 000002, reminder_relay 000001; ''",
        "court-day-before; hearing_ahead_office 000002, hearing_ahead_office 000006,"
            + " escort 000007; ''",
      })
  void each_step_has_its_wording_and_a_stop_is_kept(String step, String texts, String calls) {
    var plan = plan(step, 0, NOBODY);

    assertThat(said(plan.texts())).containsExactlyInAnyOrder(texts.split(", "));
    assertThat(phoned(plan.calls())).isEqualTo(calls.isEmpty() ? List.of() : List.of(calls));
  }

  @Test
  void a_reminder_may_be_lost_but_never_comes_twice_and_gives_way_to_everything() {
    assertThat(plan("day-before", 0, NOBODY).texts())
        .allSatisfy(text -> {
          assertThat(text.deliveryClass()).isEqualTo(DeliveryClass.B);
          assertThat(text.priority()).isEqualTo(Priority.REMINDER);
          assertThat(text.addressed().legal()).isFalse();
          assertThat(local(text.dueAt())).isEqualTo("2026-12-08T16:00");
          assertThat(local(text.deadline())).isEqualTo("2026-12-08T20:00");
        });
  }

  @Test
  void on_the_day_itself_only_those_are_reminded_who_did_not_confirm() {
    var mother = new Confirmed(Set.of(new UUID(0, 1)), Set.of());
    assertThat(said(plan("day-of-hearing", 0, mother).texts()))
        .containsExactlyInAnyOrder("reminder_discreet 000002", "reminder_relay 000001");
    assertThat(said(plan("day-before", 0, mother).texts())).contains("reminder 000001");

    // the chief said it for the grandmother
    var chief = new Confirmed(Set.of(), Set.of(CHIEF.id()));
    assertThat(said(plan("day-of-hearing", 0, chief).texts()))
        .containsExactlyInAnyOrder("reminder 000001", "reminder_discreet 000002");
  }

  @Test
  void on_the_day_itself_it_waits_for_the_safe_hours_and_ends_with_the_hearing() {
    assertThat(plan("day-of-hearing", 0, NOBODY).texts())
        .allSatisfy(text -> {
          assertThat(local(text.dueAt())).isEqualTo("2026-12-09T08:00");
          assertThat(text.deadline()).isEqualTo(WEDNESDAY);
        });

    var early = at("2026-12-09T08:00");
    assertThat(plan("day-of-hearing", 0, NOBODY, early)).isEqualTo(HearingPlan.NOTHING);
  }

  @Test
  void what_is_planned_late_is_told_from_then_on() {
    assertThat(plan("day-before", 200, NOBODY).texts())
        .allSatisfy(text -> assertThat(local(text.dueAt())).isEqualTo("2026-12-09T08:00"));
    // an office is reminded by day
    assertThat(plan("court-day-before", 13 * 60, NOBODY).texts())
        .allSatisfy(text -> assertThat(local(text.dueAt())).isEqualTo("2026-12-09T08:00"));
  }

  private static FamilyPlan.Plan plan(String step, int minutesLate, Confirmed confirmed) {
    return plan(step, minutesLate, confirmed, WEDNESDAY);
  }

  private static FamilyPlan.Plan plan(
      String name, int minutesLate, Confirmed confirmed, Instant hearing) {
    Step step =
        ReminderCalendar.step(
            ReminderBooks.shipped().find(name).orElseThrow(),
            CourtCalendar.of(Holidays.shipped()),
            Kenya.day(hearing));
    Instant now = step.due().plusSeconds(60L * minutesLate);
    var contacts = hearing.equals(WEDNESDAY) ? ALL : List.of(MOTHER);
    return ReminderPlan.of(round(local(now), contacts), step, hearing, confirmed);
  }
}
