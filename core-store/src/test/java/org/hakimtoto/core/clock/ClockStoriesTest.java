package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.clock.ClocksTest.asked;
import static org.hakimtoto.core.clock.ClocksTest.born;
import static org.hakimtoto.core.clock.ClocksTest.cell;
import static org.hakimtoto.core.clock.ClocksTest.closed;
import static org.hakimtoto.core.clock.ClocksTest.officer;
import static org.hakimtoto.core.clock.ClocksTest.safety;
import static org.hakimtoto.core.clock.Stories.OTHER;
import static org.hakimtoto.core.clock.Stories.accepted;
import static org.hakimtoto.core.clock.Stories.accused;
import static org.hakimtoto.core.clock.Stories.and;
import static org.hakimtoto.core.clock.Stories.at;
import static org.hakimtoto.core.clock.Stories.inCell;
import static org.hakimtoto.core.clock.Stories.reported;
import static org.hakimtoto.core.clock.Stories.running;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happens to clocks when life is less orderly than the table.
class ClockStoriesTest {
  @Test
  void boy_of_eleven_in_a_cell_on_friday_evening() {
    var events = List.of(inCell(11, new Guardian.NotKnown(), "2026-11-27T17:30"));
    var court = clock("arrest-to-court", events);

    assertThat(events.getFirst().track()).isEqualTo(Track.CARE_AND_PROTECTION);
    assertThat(court.due()).isEqualTo(at("2026-11-30T17:00"));
    assertThat(court.basis()).isEqualTo(Basis.LAW);
    // it does not wait for Monday to warn
    assertThat(court.warnings())
        .containsExactly(at("2026-11-28T11:30"), at("2026-11-28T15:30"), at("2026-11-30T11:00"));
    assertThat(clock("guardian-told", events).due()).isEqualTo(at("2026-11-27T19:30"));
    assertThat(names(events))
        .containsExactly(
            "arrest-to-court",
            "guardian-told",
            "accept-red",
            "accept-red-second",
            "accept-red-third");
  }

  @Test
  void the_probation_report_of_the_first_of_july() {
    var events =
        List.of(
            accused("2027-06-20T09:00"),
            accepted("2027-06-20T09:30"),
            new CaseEvent.ProbationReportAsked(Optional.empty(), at("2027-07-01T11:00")));
    var report = clock("probation-report", events);

    assertThat(report.due()).isEqualTo(at("2027-07-15T17:00"));
    assertThat(report.next()).contains(at("2027-07-12T17:00"));
    assertThat(report.told().missed()).contains(Addressee.COURT_REGISTRY);
  }

  @Test
  void three_reports_of_one_child_run_the_earliest_clock() {
    var chief = inCell("2026-11-24T10:00");
    var police = inCell("2026-11-24T11:00");
    var helpline = reported(Urgency.AMBER, "2026-11-24T12:00");
    var linked = List.of(chief, police, helpline);

    assertThat(clock("arrest-to-court", linked).startedAt()).isEqualTo(at("2026-11-24T10:00"));
    assertThat(clock("accept-red", linked).due()).isEqualTo(at("2026-11-24T10:30"));
    assertThat(names(linked)).doesNotContain("accept-amber");
    // the arrest is entered on the second case
    var since = and(linked, cell("2026-11-24T08:30", "2026-11-24T12:30"));
    assertThat(clock("arrest-to-court", since).due()).isEqualTo(at("2026-11-25T08:30"));
  }

  @Test
  void what_one_linked_case_satisfied_stays_satisfied() {
    var chief = inCell("2026-11-24T10:00");
    var police = inCell("2026-11-24T11:00");

    assertThat(names(List.of(chief, accepted("2026-11-24T10:10"), police)))
        .doesNotContain("accept-red");
  }

  @Test
  void a_duplicate_that_is_closed_does_not_stop_the_clocks_of_the_child() {
    var linked = List.of(inCell("2026-11-24T10:00"), inCell("2026-11-24T11:00"));
    var one = and(linked, closed("2026-11-24T12:00"));
    var both = and(one, closed("2026-11-24T13:00"));

    assertThat(clock("arrest-to-court", one).due()).isEqualTo(at("2026-11-25T10:00"));
    assertThat(running(both)).isEmpty();
  }

  @Test
  void moving_a_child_from_cell_to_cell_neither_stops_nor_restarts_the_24_hours() {
    var first = inCell("2026-11-24T10:00");
    var moved = new CaseEvent.CustodyEnded(CustodyEnd.MOVED, at("2026-11-24T20:00"));
    var onTheWay = List.of(first, moved);
    var elsewhere = and(onTheWay, cell("2026-11-24T21:00", "2026-11-24T21:00"));
    var safe = and(onTheWay, safety("2026-11-24T21:00"));

    assertThat(clock("arrest-to-court", onTheWay).due()).isEqualTo(at("2026-11-25T10:00"));
    assertThat(clock("arrest-to-court", elsewhere).due()).isEqualTo(at("2026-11-25T10:00"));
    // another name for the room is no court
    assertThat(clock("arrest-to-court", safe).due()).isEqualTo(at("2026-11-25T10:00"));
    assertThat(clock("place-of-safety-to-court", safe).due()).isEqualTo(at("2026-11-25T17:00"));
  }

  @Test
  void a_second_arrest_after_release_starts_anew() {
    var released =
        List.of(
            inCell("2026-11-24T10:00"),
            new CaseEvent.CustodyEnded(CustodyEnd.RELEASED, at("2026-11-24T15:00")));
    // entered before the release was, so to say: the later word is that the child is held
    var again = and(released, cell("2026-11-24T14:00", "2026-11-24T16:00"));

    assertThat(names(released)).doesNotContain("arrest-to-court");
    assertThat(clock("arrest-to-court", again).due()).isEqualTo(at("2026-11-25T14:00"));
  }

  @Test
  void a_prosecutor_who_decides_on_a_plea_has_not_brought_the_child_to_court() {
    var decided =
        List.of(
            inCell("2026-11-24T10:00"),
            new CaseEvent.StageMoved(
                Track.CONFLICT_WITH_THE_LAW,
                Stage.PROSECUTION_DECISION,
                Stage.PLEA,
                at("2026-11-24T12:00")));

    assertThat(names(decided)).contains("arrest-to-court");
  }

  @Test
  void that_the_child_is_in_a_cell_may_become_known_later() {
    var seen = List.of(accused("2026-11-24T10:00"), accepted("2026-11-24T10:05"));
    var cell = and(seen, added(Optional.of(Danger.POLICE_CELL), Optional.empty(), Urgency.RED));
    var police = and(seen, added(Optional.empty(), Optional.of(Whereabouts.POLICE), Urgency.RED));
    var victim =
        List.of(
            reported(Urgency.AMBER, "2026-11-24T10:00"),
            added(Optional.empty(), Optional.of(Whereabouts.POLICE), Urgency.AMBER));

    assertThat(names(seen)).isEmpty();
    assertThat(clock("arrest-to-court", cell).startedAt()).isEqualTo(at("2026-11-24T11:00"));
    assertThat(clock("arrest-to-court", police).startedAt()).isEqualTo(at("2026-11-24T11:00"));
    assertThat(names(victim)).doesNotContain("arrest-to-court");
  }

  @Test
  void a_guardian_who_was_told_is_not_told_again_when_the_hour_of_arrest_is_entered() {
    var told =
        List.of(
            accused("2026-11-24T10:00"),
            new CaseEvent.GuardianTold(OTHER, at("2026-11-24T11:00")),
            cell("2026-11-24T09:00", "2026-11-24T12:00"));
    var later = and(told.subList(0, 2), cell("2026-11-24T11:30", "2026-11-24T12:00"));

    assertThat(names(told)).contains("arrest-to-court").doesNotContain("guardian-told");
    assertThat(clock("guardian-told", later).due()).isEqualTo(at("2026-11-24T13:30"));
  }

  @Test
  void nobody_is_urged_to_tell_a_guardian_who_is_the_danger() {
    var events = List.of(inCell(15, new Guardian.DoNotContact(), "2026-11-24T10:00"));

    assertThat(names(events)).contains("arrest-to-court").doesNotContain("guardian-told");
  }

  @Test
  void a_case_that_becomes_urgent_before_it_is_accepted_has_the_shorter_time() {
    var green = reported(Urgency.GREEN, "2026-11-24T10:00");
    var rises = added(Optional.of(Danger.HURT_OR_SICK), Optional.empty(), Urgency.RED);
    var stays = added(Optional.empty(), Optional.empty(), Urgency.GREEN);

    assertThat(names(List.of(green, rises)))
        .containsExactly("accept-red", "accept-red-second", "accept-red-third");
    assertThat(clock("accept-red", List.of(green, rises)).due()).isEqualTo(at("2026-11-24T11:30"));
    assertThat(names(List.of(green, stays)))
        .containsExactly("accept-green", "accept-green-second", "accept-green-third");
    assertThat(names(List.of(green, accepted("2026-11-24T10:30"), rises))).isEmpty();
  }

  @Test
  void handing_over_or_declining_does_not_restart_acceptance() {
    var events =
        List.of(
            reported(Urgency.RED, "2026-11-24T10:00"),
            accepted("2026-11-24T10:10"),
            new CaseEvent.HandedOver(Stories.OFFICE, OTHER, at("2026-11-24T10:20")));

    assertThat(names(events)).isEmpty();
  }

  @Test
  void a_hearing_set_before_the_child_was_taken_does_not_count() {
    var hearing =
        new CaseEvent.HearingSet(
            OTHER, HearingKind.MENTION, OTHER, at("2026-12-10T09:00"), at("2026-11-24T08:00"));
    var report = reported(Urgency.GREEN, "2026-11-23T09:00");

    assertThat(names(List.of(report, hearing, safety("2026-11-24T09:00"))))
        .contains("place-of-safety-to-court");
    assertThat(names(List.of(report, hearing, safety("2026-11-24T07:00"))))
        .as("the court knew, it was entered afterwards")
        .doesNotContain("place-of-safety-to-court");
  }

  @ParameterizedTest(name = "taken {0}, to court by {1}")
  @CsvSource({
    "2026-11-24T02:00, 2026-11-24T17:00",
    "2026-11-24T08:00, 2026-11-25T17:00",
    "2026-11-27T10:00, 2026-11-30T17:00",
    "2026-11-28T02:00, 2026-11-30T17:00",
    "2026-04-02T18:00, 2026-04-07T17:00",
  })
  void a_place_of_safety_waits_for_the_next_court_that_opens(String taken, String due) {
    var events = List.of(reported(Urgency.GREEN, "2026-01-02T09:00"), safety(taken));

    assertThat(clock("place-of-safety-to-court", events).due()).isEqualTo(at(due));
  }

  @ParameterizedTest(name = "born {0}: eighteen on {1}")
  @CsvSource({
    "2009-05-20, 2027-05-20",
    "2010-02-28, 2028-02-28",
    "2012-02-29, 2030-03-01",
    "2008-01-15, 2026-01-15",
  })
  void the_birthday_begins_at_midnight(String born, String day) {
    var events = List.of(reported(Urgency.GREEN, "2026-11-23T09:00"), born(born));
    var birthday = clock("eighteenth-birthday", events);

    assertThat(birthday.due()).isEqualTo(at(day + "T00:00"));
    assertThat(birthday.next().orElseThrow()).isBeforeOrEqualTo(birthday.due());
  }

  @Test
  void a_later_assessment_of_birth_replaces_the_earlier() {
    var events =
        List.of(
            reported(Urgency.GREEN, "2026-11-23T09:00"),
            born("2009-05-20"),
            new CaseEvent.BirthAssessed(
                java.time.LocalDate.of(2010, 8, 1), at("2026-12-01T09:00")));

    assertThat(clock("eighteenth-birthday", events).due()).isEqualTo(at("2028-08-01T00:00"));
  }

  @Test
  void of_two_officers_who_wait_for_access_the_first_to_fire_is_told() {
    var report = List.of(reported(Urgency.GREEN, "2026-11-23T09:00"), accepted("2026-11-23T10:00"));
    var two = and(report, asked(1, "2026-11-24T09:00"), asked(2, "2026-11-26T09:00"));
    var due = at("2026-11-27T17:00");

    assertThat(running(two)).hasSize(1);
    assertThat(clock("access-answer", two).due()).isEqualTo(due);
    var missed = and(two, new CaseEvent.ClockMissed("access-answer", due, due));
    assertThat(clock("access-answer", missed).due()).isEqualTo(at("2026-12-01T17:00"));
    var answered = and(two, new CaseEvent.AccessRefused(officer(1), at("2026-11-26T10:00")));
    assertThat(clock("access-answer", answered).due()).isEqualTo(at("2026-12-01T17:00"));
  }

  @Test
  void nothing_starts_on_a_closed_case() {
    var events =
        List.of(
            reported(Urgency.GREEN, "2026-11-23T09:00"),
            closed("2026-11-23T10:00"),
            asked(1, "2026-11-24T09:00"));

    assertThat(running(events)).isEmpty();
  }

  @Test
  void what_begins_after_reopening_runs() {
    var events =
        List.of(
            reported(Urgency.GREEN, "2026-11-23T09:00"),
            closed("2026-11-23T10:00"),
            new CaseEvent.Reopened(at("2026-11-24T09:00")),
            new CaseEvent.ProbationReportAsked(Optional.empty(), at("2026-11-24T10:00")));

    assertThat(names(events)).containsExactly("probation-report");
  }

  @Test
  void one_warning_that_fired_late_stands_for_those_before_it() {
    var held = inCell("2026-11-24T09:00");
    var due = at("2026-11-25T09:00");
    var late = new CaseEvent.ClockWarned("arrest-to-court", due, at("2026-11-25T08:00"));

    assertThat(clock("arrest-to-court", List.of(held, late)).warned()).isEqualTo(2);
    assertThat(clock("arrest-to-court", List.of(held, late)).next()).contains(due);
  }

  @Test
  void a_due_that_moves_warns_anew() {
    var held = inCell("2026-11-24T09:00");
    var due = at("2026-11-25T09:00");
    var warned = new CaseEvent.ClockWarned("arrest-to-court", due, at("2026-11-25T03:00"));
    var earlier = cell("2026-11-24T08:30", "2026-11-25T04:00");

    assertThat(clock("arrest-to-court", List.of(held, warned)).next())
        .contains(at("2026-11-25T07:00"));
    assertThat(clock("arrest-to-court", List.of(held, warned, earlier)).next())
        .contains(at("2026-11-25T02:30"));
  }

  @Test
  void the_store_may_cut_an_instant_short() {
    Instant precise = at("2026-11-24T09:00").plusNanos(123_456_789);
    var held = new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, precise, precise);
    var events = List.of(accused("2026-11-23T09:00"), held);
    var clock = clock("arrest-to-court", events);

    assertThat(clock.due()).isEqualTo(at("2026-11-25T09:00"));
    assertThat(clock.warnings()).containsExactly(at("2026-11-25T03:00"), at("2026-11-25T07:00"));
  }

  @Test
  void beyond_the_loaded_years_a_clock_says_that_it_guesses() {
    var held = List.of(inCell("2030-12-31T09:00"));
    var probation =
        and(
            List.of(accused("2030-12-30T09:00")),
            new CaseEvent.ProbationReportAsked(Optional.empty(), at("2030-12-31T09:00")));

    // New Year's Day is not loaded: too early, not too late
    assertThat(clock("arrest-to-court", held).due()).isEqualTo(at("2031-01-01T09:00"));
    assertThat(clock("arrest-to-court", held).certain()).isFalse();
    assertThat(clock("guardian-told", held).certain()).isTrue();
    assertThat(clock("probation-report", probation).certain()).isTrue();
  }

  private static RunningClock clock(String name, List<? extends CaseEvent> events) {
    return running(name, events).orElseThrow();
  }

  private static List<String> names(List<? extends CaseEvent> events) {
    return running(events).stream().map(RunningClock::name).toList();
  }

  private static CaseEvent added(
      Optional<Danger> danger, Optional<Whereabouts> whereabouts, Urgency urgency) {
    return new CaseEvent.Added(danger, whereabouts, "", urgency, at("2026-11-24T11:00"));
  }
}
