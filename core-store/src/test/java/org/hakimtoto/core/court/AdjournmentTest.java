package org.hakimtoto.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.court.Adjournment.Fault;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjournmentTest {
  /// A Tuesday, ten past eight in the morning.
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final Instant NOW = at(DAY, "08:10");
  private static final CourtCalendar CALENDAR = CourtCalendar.of(Holidays.shipped());

  @ParameterizedTest(name = "{0}: {1} to {2} is {3}")
  @CsvSource({
    "a week later, 2026-12-01, 2026-12-08, ",
    "the next court day, 2026-12-01, 2026-12-02, ",
    "another day than today, 2026-12-03, 2026-12-04, ",
    "no new date, 2026-12-01, , ",
    "yesterday, 2026-11-30, 2026-12-08, DAY_IS_OVER",
    "yesterday without a new date, 2026-11-30, , DAY_IS_OVER",
    "the same day, 2026-12-01, 2026-12-01, NOT_LATER",
    "into the past, 2026-12-03, 2026-11-25, NOT_LATER",
    "earlier, 2026-12-03, 2026-12-02, NOT_LATER",
    "a Saturday, 2026-12-01, 2026-12-05, NO_COURT_DAY",
    "a Sunday, 2026-12-01, 2026-12-06, NO_COURT_DAY",
    "Christmas, 2026-12-01, 2026-12-25, NO_COURT_DAY",
    "the last day within two years, 2026-12-01, 2028-11-29, ",
    "two years, 2026-12-01, 2028-11-30, TOO_FAR",
  })
  void a_new_day_must_be_a_later_court_day(
      String label, LocalDate day, LocalDate to, Fault expected) {
    var plan =
        new Adjournment(day, Optional.empty(), Optional.ofNullable(to), MoveReason.OTHER)
            .plan(List.of(), CALENDAR, NOW);
    assertThat(plan)
        .as(label)
        .isEqualTo(
            expected == null
                ? new Adjournment.Plan.Steps(List.of())
                : new Adjournment.Plan.Refused(expected));
  }

  @Test
  void a_year_whose_holidays_are_not_loaded_is_not_guessed_at() {
    var late = at(LocalDate.of(2030, 12, 2), "08:10");
    var plan =
        new Adjournment(
                LocalDate.of(2030, 12, 2),
                Optional.empty(),
                Optional.of(LocalDate.of(2031, 1, 7)),
                MoveReason.OTHER)
            .plan(List.of(), CALENDAR, late);
    assertThat(plan).isEqualTo(new Adjournment.Plan.Refused(Fault.YEAR_NOT_KNOWN));
  }

  @Test
  void each_hearing_keeps_its_hour_and_the_earliest_is_first() {
    var nine = listed(1, at(DAY, "09:00"));
    var eight = listed(2, at(DAY, "08:00"));
    var tomorrow = listed(3, at(DAY.plusDays(1), "09:00"));
    var steps = steps(toTheEighth(Optional.empty()), nine, tomorrow, eight);

    assertThat(steps).extracting(Adjournment.Step::hearing).containsExactly(eight, nine);
    assertThat(steps)
        .extracting(Adjournment.Step::command)
        .containsExactly(
            new CaseCommand.MoveHearing(
                eight.hearing(), at(DAY.plusDays(7), "08:00"), MoveReason.COURT_NOT_SITTING),
            new CaseCommand.MoveHearing(
                nine.hearing(), at(DAY.plusDays(7), "09:00"), MoveReason.COURT_NOT_SITTING));
    assertThat(steps.getLast().to()).contains(at(DAY.plusDays(7), "09:00"));
  }

  @Test
  void midnight_is_kenyas() {
    var first = listed(1, at(DAY, "00:00"));
    var last = listed(2, at(DAY, "23:59"));
    var before = listed(3, at(DAY, "00:00").minusSeconds(1));
    assertThat(steps(toTheEighth(Optional.empty()), last, first, before))
        .extracting(Adjournment.Step::hearing)
        .containsExactly(first, last);
  }

  @Test
  void what_is_earlier_than_asked_stays() {
    var morning = listed(1, at(DAY, "13:59"));
    var afternoon = listed(2, at(DAY, "14:00"));
    assertThat(steps(toTheEighth(Optional.of(LocalTime.of(14, 0))), morning, afternoon))
        .extracting(Adjournment.Step::hearing)
        .containsExactly(afternoon);
  }

  @Test
  void without_a_new_day_they_are_off() {
    var nine = listed(1, at(DAY, "09:00"));
    var off = new Adjournment(DAY, Optional.empty(), Optional.empty(), MoveReason.HOLIDAY);
    assertThat(steps(off, nine))
        .containsExactly(
            new Adjournment.Step(
                nine,
                Optional.empty(),
                new CaseCommand.CancelHearing(nine.hearing(), MoveReason.HOLIDAY)));
  }

  private static Adjournment toTheEighth(Optional<LocalTime> from) {
    return new Adjournment(DAY, from, Optional.of(DAY.plusDays(7)), MoveReason.COURT_NOT_SITTING);
  }

  private static List<Adjournment.Step> steps(Adjournment adjournment, ListedHearing... set) {
    return switch (adjournment.plan(List.of(set), CALENDAR, NOW)) {
      case Adjournment.Plan.Steps plan -> plan.steps();
      case Adjournment.Plan.Refused refused -> throw new AssertionError(refused.why());
    };
  }

  private static ListedHearing listed(int serial, Instant when) {
    return new ListedHearing(
        CaseReference.ofSerial(serial), new UUID(0, serial), HearingKind.MENTION, when);
  }

  private static Instant at(LocalDate day, String time) {
    return Kenya.at(day, LocalTime.parse(time));
  }
}
