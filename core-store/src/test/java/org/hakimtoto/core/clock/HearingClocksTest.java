package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.core.clock.ClocksTest.QUIET;
import static org.hakimtoto.core.clock.ClocksTest.closed;
import static org.hakimtoto.core.clock.HearingClocks.NEXT;
import static org.hakimtoto.core.clock.HearingClocks.cancelled;
import static org.hakimtoto.core.clock.HearingClocks.forGood;
import static org.hakimtoto.core.clock.HearingClocks.held;
import static org.hakimtoto.core.clock.HearingClocks.moved;
import static org.hakimtoto.core.clock.HearingClocks.set;
import static org.hakimtoto.core.clock.HearingClocks.suspended;
import static org.hakimtoto.core.clock.Stories.OTHER;
import static org.hakimtoto.core.clock.Stories.and;
import static org.hakimtoto.core.clock.Stories.at;
import static org.hakimtoto.core.clock.Stories.running;

import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.casefile.CaseEvent;
import org.junit.jupiter.api.Test;

/// "We will tell you a new date" is a promise, and a day in court has an outcome.
class HearingClocksTest {
  private static final List<CaseEvent> TUESDAY =
      and(QUIET, set(OTHER, "2026-11-24T09:00", "2026-11-23T10:00"));

  @Test
  void a_day_that_is_moved_is_asked_after_its_new_day_alone() {
    var events = and(TUESDAY, moved("2026-12-01T14:30", "2026-11-23T12:00"));

    assertThat(due("hearing-outcome", events)).isEqualTo(at("2026-12-01T17:00"));
    assertThat(running("new-date", events)).isEmpty();
  }

  @Test
  void a_day_that_is_called_off_is_asked_for_a_new_one_and_not_for_its_outcome() {
    var events = and(TUESDAY, cancelled("2026-11-23T12:00"));

    assertThat(running("hearing-outcome", events)).isEmpty();
    assertThat(due("new-date", events)).isEqualTo(at("2026-11-26T17:00"));
  }

  @Test
  void a_holiday_is_a_promise_like_a_day_that_is_called_off() {
    var events = and(TUESDAY, suspended("2026-11-23T12:00"));

    assertThat(running("hearing-outcome", events)).isEmpty();
    assertThat(due("new-date", events)).isEqualTo(at("2026-11-26T17:00"));
    assertThat(running("new-date", and(events, moved("2026-12-01T09:00", "2026-11-24T08:00"))))
        .isEmpty();
  }

  @Test
  void what_is_called_off_for_good_promises_nothing_and_ends_an_older_promise() {
    assertThat(running("new-date", and(TUESDAY, forGood("2026-11-23T12:00")))).isEmpty();
    var promised = and(TUESDAY, suspended("2026-11-23T12:00"));
    assertThat(running("new-date", promised)).isPresent();
    assertThat(running("new-date", and(promised, forGood("2026-11-23T13:00")))).isEmpty();
  }

  @Test
  void nothing_is_promised_while_another_day_of_the_case_stands() {
    var two = and(TUESDAY, set(NEXT, "2026-12-08T09:00", "2026-11-23T11:00"));

    assertThat(running("new-date", and(two, cancelled("2026-11-23T12:00")))).isEmpty();
    assertThat(running("new-date", and(two, cancelled("2026-12-09T12:00"))))
        .as("that day passed")
        .isPresent();
  }

  @Test
  void days_in_court_are_counted_without_holidays() {
    // Wednesday before Christmas: Thursday, Monday and Tuesday are court days
    var events =
        and(
            QUIET,
            set(OTHER, "2026-12-23T09:00", "2026-11-23T10:00"),
            cancelled("2026-12-23T08:00"));

    assertThat(due("new-date", events)).isEqualTo(at("2026-12-29T17:00"));
  }

  @Test
  void the_outcome_is_asked_of_the_hearing_that_is_due_first() {
    var two = and(TUESDAY, set(NEXT, "2026-11-25T09:00", "2026-11-23T11:00"));

    assertThat(due("hearing-outcome", two)).isEqualTo(at("2026-11-24T17:00"));
    assertThat(due("hearing-outcome", and(two, held("2026-11-24T12:00"))))
        .isEqualTo(at("2026-11-25T17:00"));
  }

  @Test
  void a_case_that_is_closed_owes_nothing() {
    var promised = and(TUESDAY, cancelled("2026-11-23T12:00"), closed("2026-11-23T12:00"));

    assertThat(running(promised)).isEmpty();
    assertThat(running(and(TUESDAY, closed("2026-11-24T12:00")))).isEmpty();
  }

  private static Instant due(String clock, List<CaseEvent> events) {
    return running(clock, events).orElseThrow().due();
  }
}
