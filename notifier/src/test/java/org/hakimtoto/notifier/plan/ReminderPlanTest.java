package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.Rounds.ALL;
import static org.hakimtoto.notifier.planner.Rounds.AUNT;
import static org.hakimtoto.notifier.planner.Rounds.FATHER;
import static org.hakimtoto.notifier.planner.Rounds.GRANDMOTHER;
import static org.hakimtoto.notifier.planner.Rounds.MOTHER;
import static org.hakimtoto.notifier.planner.Rounds.at;
import static org.hakimtoto.notifier.planner.Rounds.local;
import static org.hakimtoto.notifier.planner.Rounds.phoned;
import static org.hakimtoto.notifier.planner.Rounds.round;
import static org.hakimtoto.notifier.planner.Rounds.said;
import static org.hakimtoto.notifier.planner.Rounds.together;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.reminder.ReminderCalendar;
import org.hakimtoto.core.reminder.ReminderCalendar.Step;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.hearing.HearingHeard;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.reference.Holidays;
import org.hakimtoto.store.reference.ReminderBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPlanTest {
  private static final Instant WEDNESDAY = at("2026-12-09T09:00");
  private static final HearingHeard SILENT = heard(Set.of(1, 2, 3, 5), Set.of(), Set.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "week-before; reminder 000001, reminder_discreet 000002; ''",
        "three-days-before; reminder_asks 000001, reminder_asks_discreet 000002,"
            + " reminder_asks_relay 000001; CALL_ONLY 4",
        "day-before; reminder 000001, reminder_discreet 000002; ''",
        "day-of-hearing; reminder 000001, reminder_discreet 000002; ''",
      })
  void each_step_has_its_wording_and_a_stop_is_kept(String step, String texts, String calls) {
    var plan = plan(step, 0, SILENT);

    assertThat(said(plan.texts())).containsExactlyInAnyOrder(texts.split(", "));
    assertThat(phoned(plan.calls())).isEqualTo(calls.isEmpty() ? List.of() : List.of(calls));
  }

  private static final Optional<String> TRIED = Optional.of("plan-the-way");

  @Test
  void a_reminder_may_be_lost_but_never_comes_twice_and_gives_way_to_everything() {
    assertThat(plan("day-before", 0, SILENT).texts())
        .allSatisfy(text -> {
          assertThat(text.deliveryClass()).isEqualTo(DeliveryClass.B);
          assertThat(text.priority()).isEqualTo(Priority.REMINDER);
          assertThat(text.addressed().legal()).isFalse();
          assertThat(local(text.dueAt())).isEqualTo("2026-12-08T16:00");
          assertThat(local(text.deadline())).isEqualTo("2026-12-08T20:00");
        });
  }

  @Test
  void on_the_day_itself_only_those_are_reminded_who_were_asked_and_answered_nothing() {
    HearingHeard mother = heard(Set.of(1, 2), Set.of(1), Set.of());
    assertThat(said(plan("day-of-hearing", 0, mother).texts()))
        .containsExactly("reminder_discreet 000002");
    assertThat(said(plan("day-before", 0, mother).texts())).contains("reminder 000001");

    // the day was set too short before to ask
    assertThat(plan("day-of-hearing", 0, HearingHeard.NOTHING)).isEqualTo(HearingPlan.NOTHING);
  }

  @Test
  void other_words_are_for_what_only_repeats_and_never_for_what_asks() {
    assertThat(plan("week-before", ALL, HearingHeard.NOTHING).texts())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.facts()).containsEntry("words", "plan-the-way"));
    for (String step : List.of("three-days-before", "day-of-hearing")) {
      assertThat(plan(step, 0, step.startsWith("three") ? HearingHeard.NOTHING : SILENT).texts())
          .isNotEmpty()
          .allSatisfy(text -> assertThat(text.facts()).doesNotContainKey("words"));
    }
  }

  /// Four phones, one family.
  @Test
  void of_a_household_the_first_is_told_and_the_others_stand_in() {
    List<CaseContact> family = together(MOTHER, GRANDMOTHER, AUNT, FATHER);

    for (String step : List.of("week-before", "three-days-before", "day-before")) {
      var plan = plan(step, family, HearingHeard.NOTHING);
      assertThat(said(plan.texts())).as(step).singleElement().asString().endsWith(" 000001");
      assertThat(plan.calls()).as("the first is not called by an officer").isEmpty();
    }
    HearingHeard silent = heard(Set.of(1), Set.of(), Set.of());
    assertThat(said(plan("day-before", family, silent).texts()))
        .as("she answered nothing; the grandmother cannot read, the aunt shares her phone")
        .containsExactly("reminder 000001", "reminder_discreet 000002");
    assertThat(said(plan("day-before", family, heard(Set.of(1), Set.of(1), Set.of())).texts()))
        .containsExactly("reminder 000001");
    HearingHeard off = heard(Set.of(1), Set.of(), Set.of(1));
    assertThat(said(plan("three-days-before", family, off).texts()))
        .as("her phone is off")
        .containsExactly("reminder_asks_discreet 000002");
    assertThat(said(plan("three-days-before", together(GRANDMOTHER, AUNT), silent).texts()))
        .as("the chief asks the first")
        .containsExactly("reminder_asks_relay 000001");
  }

  @Test
  void on_the_day_itself_it_waits_for_the_safe_hours_and_ends_with_the_hearing() {
    assertThat(plan("day-of-hearing", 0, SILENT).texts())
        .allSatisfy(text -> {
          assertThat(local(text.dueAt())).isEqualTo("2026-12-09T08:00");
          assertThat(text.deadline()).isEqualTo(WEDNESDAY);
        });

    var early = at("2026-12-09T08:00");
    assertThat(plan("day-of-hearing", 0, SILENT, early)).isEqualTo(HearingPlan.NOTHING);
  }

  @Test
  void what_is_planned_late_is_told_from_then_on() {
    assertThat(plan("day-before", 200, SILENT).texts())
        .allSatisfy(text -> assertThat(local(text.dueAt())).isEqualTo("2026-12-09T08:00"));
  }

  private static FamilyPlan.Plan plan(String step, int minutesLate, HearingHeard heard) {
    return plan(step, minutesLate, heard, WEDNESDAY);
  }

  private static FamilyPlan.Plan plan(
      String name, int minutesLate, HearingHeard heard, Instant hearing) {
    var contacts = hearing.equals(WEDNESDAY) ? ALL : List.of(MOTHER);
    return plan(name, minutesLate, contacts, heard, hearing);
  }

  private static FamilyPlan.Plan plan(String step, List<CaseContact> contacts, HearingHeard heard) {
    return plan(step, 0, contacts, heard, WEDNESDAY);
  }

  private static FamilyPlan.Plan plan(
      String name,
      int minutesLate,
      List<CaseContact> contacts,
      HearingHeard heard,
      Instant hearing) {
    Step step =
        ReminderCalendar.step(
            ReminderBooks.shipped().find(name).orElseThrow(),
            CourtCalendar.of(Holidays.shipped()),
            Kenya.day(hearing));
    Instant now = step.due().plusSeconds(60L * minutesLate);
    return ReminderPlan.of(round(local(now), contacts), step, hearing, heard, TRIED);
  }

  private static HearingHeard heard(
      Set<Integer> asked, Set<Integer> answered, Set<Integer> unreached) {
    return new HearingHeard(ids(asked), ids(answered), ids(unreached));
  }

  private static Set<UUID> ids(Set<Integer> contacts) {
    return contacts.stream().map(id -> new UUID(0, id)).collect(Collectors.toUnmodifiableSet());
  }
}
