package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.Rounds.ALL;
import static org.hakimtoto.notifier.planner.Rounds.AUNT;
import static org.hakimtoto.notifier.planner.Rounds.CHIEF;
import static org.hakimtoto.notifier.planner.Rounds.FATHER;
import static org.hakimtoto.notifier.planner.Rounds.GRANDMOTHER;
import static org.hakimtoto.notifier.planner.Rounds.HOME;
import static org.hakimtoto.notifier.planner.Rounds.MOTHER;
import static org.hakimtoto.notifier.planner.Rounds.SCCO;
import static org.hakimtoto.notifier.planner.Rounds.at;
import static org.hakimtoto.notifier.planner.Rounds.local;
import static org.hakimtoto.notifier.planner.Rounds.phoned;
import static org.hakimtoto.notifier.planner.Rounds.round;
import static org.hakimtoto.notifier.planner.Rounds.said;
import static org.hakimtoto.notifier.planner.Rounds.together;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.HearingPlan.Change;
import org.hakimtoto.notifier.plan.HearingPlan.Known;
import org.hakimtoto.notifier.planner.Rounds;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingPlanTest {
  private static final String NOW = "2026-11-25T10:00";
  private static final Instant OLD = at("2026-12-01T09:00");
  private static final Instant NEW = at("2026-12-08T09:00");

  @Test
  void a_day_that_is_set_reaches_each_in_the_way_that_is_safe() {
    var plan = HearingPlan.of(round(NOW, ALL), new Change.Appointed(OLD), Known.NOTHING);

    assertThat(said(plan.texts()))
        .containsExactlyInAnyOrder(
            "hearing_set_holder_asks 000002",
            "hearing_set_office 000006",
            "escort 000007",
            "hearing_set 000001",
            "hearing_set_discreet 000002",
            "hearing_set_relay 000001",
            // the law outweighs a stop
            "hearing_set_discreet 000005");
    assertThat(phoned(plan.calls())).containsExactly("CALL_ONLY 4");
    assertThat(family(plan))
        .allSatisfy(text -> {
          assertThat(text.addressed().legal()).isTrue();
          assertThat(text.addressed().hearing()).contains(Rounds.SECOND);
          assertThat(text.deadline()).isEqualTo(OLD);
          assertThat(text.priority()).isEqualTo(Priority.DUTY);
          assertThat(text.event()).contains(Rounds.EVENT);
          assertThat(text.facts())
              .containsEntry("call", "0700000002")
              .containsEntry("when", OLD.toString())
              .containsEntry("court", "Kibera Law Courts");
        });
  }

  /// The others are told to call whoever has the case; nobody is told to call themself.
  @Test
  void who_has_the_case_is_told_whom_to_call_at_the_court_or_to_ask_it() {
    var court = Rounds.CHIEF;
    var offices = new HearingRound.Offices(List.of(SCCO), List.of(), List.of(SCCO), List.of(court));
    var one = new HearingRound.Offices(List.of(SCCO), List.of(), List.of(), List.of(court));

    assertThat(
            said(
                HearingPlan.of(
                        round(NOW, List.of(), offices), new Change.Appointed(OLD), Known.NOTHING)
                    .texts()))
        .containsExactly("escort_holder 000002");
    assertThat(
            HearingPlan.of(round(NOW, List.of(), one), new Change.Appointed(OLD), Known.NOTHING)
                .texts())
        .singleElement()
        .satisfies(text -> {
          assertThat(text.kind()).isEqualTo("hearing_set_holder");
          assertThat(text.facts()).containsEntry("call", CallNumber.of(List.of(court)));
          assertThat(text.addressed().legal()).isTrue();
        });
  }

  @Test
  void of_a_household_the_first_is_told_and_of_a_move_whoever_was_told() {
    var family = together(MOTHER, AUNT, GRANDMOTHER, FATHER);
    var set = HearingPlan.of(round(NOW, family), new Change.Appointed(OLD), Known.NOTHING);
    assertThat(said(family(set))).containsExactly("hearing_set 000001");
    assertThat(set.calls()).isEmpty();

    var known = new Known(Map.of(id(1), OLD, id(2), OLD), Map.of());
    assertThat(said(family(HearingPlan.of(round(NOW, family), new Change.Moved(OLD, NEW), known))))
        .as("the aunt was reminded in her place")
        .containsExactly(
            "hearing_moved 000001 not 2026-12-01T09:00",
            "hearing_moved_discreet 000002 not 2026-12-01T09:00");
  }

  @Test
  void two_households_are_two_who_are_told() {
    var apart = List.of(MOTHER, AUNT);
    var set = HearingPlan.of(round(NOW, apart), new Change.Appointed(OLD), Known.NOTHING);
    assertThat(said(family(set)))
        .containsExactly("hearing_set 000001", "hearing_set_discreet 000002");
  }

  /// Only the mother and the office were told of the old day; the aunt never, the grandmother of
  /// one before, and the uncle of the new one, when it was that once before.
  @Test
  void a_move_is_told_as_a_move_to_exactly_those_who_were_told_the_old_day() {
    Instant before = at("2026-11-27T14:00");
    var plan =
        HearingPlan.of(
            round(NOW, ALL),
            new Change.Moved(OLD, NEW),
            new Known(
                Map.of(
                    id(1), OLD,
                    id(3), before,
                    id(5), NEW),
                Map.of(SCCO, OLD, CHIEF, OLD, HOME, NEW)));

    assertThat(said(plan.texts()))
        .containsExactlyInAnyOrder(
            "hearing_moved_office 000002 not 2026-12-01T09:00",
            // he has no part any more, but was told
            "hearing_moved_office 000001 not 2026-12-01T09:00",
            "hearing_set_office 000006",
            "hearing_moved 000001 not 2026-12-01T09:00",
            "hearing_set_discreet 000002",
            "hearing_moved_relay 000001 not 2026-11-27T14:00");
    assertThat(phoned(plan.calls())).containsExactly("CALL_ONLY 4");
    assertThat(plan.texts())
        .allSatisfy(text -> {
          assertThat(text.facts()).containsEntry("when", NEW.toString());
          assertThat(text.deadline()).isEqualTo(NEW);
        });
  }

  @Test
  void a_day_that_is_off_is_told_to_those_alone_who_knew_it() {
    var plan =
        HearingPlan.of(
            round(NOW, ALL),
            new Change.Cancelled(OLD),
            new Known(Map.of(id(2), OLD, id(4), OLD), Map.of(SCCO, OLD)));

    assertThat(said(plan.texts()))
        .containsExactlyInAnyOrder(
            "hearing_cancelled_office 000002 not 2026-12-01T09:00",
            "hearing_cancelled_discreet 000002 not 2026-12-01T09:00");
    assertThat(phoned(plan.calls())).containsExactly("CALL_ONLY 4");
    assertThat(HearingPlan.of(round(NOW, ALL), new Change.Cancelled(OLD), Known.NOTHING).texts())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1}, from {2} to {3}: priority {4}, phoned {5}")
  @CsvSource({
    "set, 2026-11-25T10:00, -, 2026-11-26T04:00, SAME_DAY, false",
    "set, 2026-11-25T10:00, -, 2026-11-26T03:59, SAME_DAY, true",
    "set, 2026-11-25T10:00, -, 2026-11-26T10:00, DUTY, false",
    "set, 2026-11-25T10:00, -, 2026-11-26T09:59, SAME_DAY, false",
    "moved, 2026-11-25T10:00, 2026-11-25T14:00, 2026-12-08T09:00, SAME_DAY, true",
    "moved, 2026-11-25T10:00, 2026-12-08T09:00, 2026-11-25T15:00, SAME_DAY, true",
    "moved, 2026-11-25T10:00, 2026-11-25T09:00, 2026-12-08T09:00, DUTY, false",
    "moved, 2026-11-25T10:00, 2026-12-01T09:00, 2026-12-08T09:00, DUTY, false",
    "cancelled, 2026-11-25T10:00, 2026-11-25T14:00, -, SAME_DAY, true",
    "cancelled, 2026-11-25T10:00, 2026-11-27T14:00, -, DUTY, false",
  })
  void less_than_eighteen_hours_ahead_an_officer_phones_besides(
      String what, String now, String from, String to, String priority, boolean phoned) {
    Change change =
        switch (what) {
          case "set" -> new Change.Appointed(at(to));
          case "moved" -> new Change.Moved(at(from), at(to));
          default -> new Change.Cancelled(at(from));
        };
    Known known = what.equals("set") ? Known.NOTHING : new Known(Map.of(id(1), at(from)), Map.of());
    var plan = HearingPlan.of(round(now, List.of(MOTHER)), change, known);

    assertThat(family(plan))
        .singleElement()
        .satisfies(text ->
            assertThat(text.priority())
                .isEqualTo(priority.equals("DUTY") ? Priority.DUTY : Priority.SAME_DAY));
    assertThat(phoned(plan.calls())).isEqualTo(phoned ? List.of("SHORT_NOTICE 1") : List.of());
  }

  /// At 20:00 for 9:00: her hours begin at 8:00, which is late, so she is phoned as well.
  @Test
  void in_the_evening_before_a_text_waits_for_the_safe_hours() {
    var plan =
        HearingPlan.of(
            round("2026-11-25T20:00", List.of(MOTHER)),
            new Change.Appointed(at("2026-11-26T09:00")),
            Known.NOTHING);

    assertThat(family(plan))
        .singleElement()
        .satisfies(text -> assertThat(local(text.dueAt())).isEqualTo("2026-11-26T08:00"));
    assertThat(plan.calls())
        .singleElement()
        .satisfies(call -> assertThat(local(call.dueAt())).isEqualTo("2026-11-26T07:00"));
  }

  @Test
  void what_is_past_is_told_to_nobody() {
    Instant past = at("2026-11-25T09:00");
    for (Change change : List.of(new Change.Appointed(past), new Change.Cancelled(past))) {
      assertThat(
              HearingPlan.of(
                  round(NOW, ALL), change, new Known(Map.of(id(1), past), Map.of(SCCO, past))))
          .isEqualTo(HearingPlan.NOTHING);
    }
  }

  @ParameterizedTest(name = "at {0}, of {1}: by {2}")
  @CsvSource({
    "2026-11-25T10:00, 2026-12-08T09:00, 2026-11-26T17:00",
    "2026-11-27T18:00, 2026-12-08T09:00, 2026-11-30T17:00",
    "2026-11-27T18:00, 2026-11-30T09:00, 2026-11-30T07:00",
    "2026-11-25T10:00, 2026-11-25T14:00, 2026-11-25T12:00",
    "2026-11-25T10:00, 2026-11-25T11:30, 2026-11-25T11:30",
  })
  void a_call_is_due_on_the_next_court_day_and_in_time(String now, String day, String by) {
    assertThat(local(HearingPlan.callBy(at(now), at(day), CourtCalendar.of(Holidays.shipped()))))
        .isEqualTo(by);
  }

  @Test
  void who_has_a_question_calls_the_office_or_the_helpline() {
    var nobody = new HearingRound.Offices(List.of(), List.of(), List.of(), List.of());
    var plan =
        HearingPlan.of(
            round(NOW, List.of(MOTHER), nobody), new Change.Appointed(OLD), Known.NOTHING);

    assertThat(family(plan))
        .singleElement()
        .satisfies(text -> assertThat(text.facts()).containsEntry("call", "116"));
  }

  /// The same number in two cases that are linked, known by the other contact's id, and discreet in
  /// one of them.
  @Test
  void a_number_is_told_once_and_in_the_most_careful_way() {
    CaseContact again = Rounds.contact(11, "+254711000001", Contact.Mode.DISCREET, false, true);
    CaseContact called = Rounds.contact(12, "+254711000002", Contact.Mode.CALL_ONLY, false, true);
    var plan =
        HearingPlan.of(
            round(NOW, List.of(MOTHER, AUNT, again, called)),
            new Change.Moved(OLD, NEW),
            new Known(Map.of(id(1), OLD), Map.of()));

    assertThat(said(family(plan)))
        .containsExactly("hearing_moved_discreet 000001 not 2026-12-01T09:00");
    assertThat(phoned(plan.calls())).containsExactly("CALL_ONLY 12");
  }

  @Test
  void who_is_phoned_anyway_is_not_phoned_twice_at_short_notice() {
    var plan =
        HearingPlan.of(
            round(NOW, List.of(MOTHER, FATHER)),
            new Change.Appointed(at("2026-11-25T15:00")),
            Known.NOTHING);

    assertThat(phoned(plan.calls())).containsExactlyInAnyOrder("CALL_ONLY 4", "SHORT_NOTICE 1");
  }

  private static List<NewMessage> family(FamilyPlan.Plan plan) {
    return plan.texts().stream().filter(text -> text.addressed().contact().isPresent()).toList();
  }

  private static UUID id(int contact) {
    return new UUID(0, contact);
  }
}
