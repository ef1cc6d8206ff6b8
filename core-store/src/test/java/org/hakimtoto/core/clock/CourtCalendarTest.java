package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hakimtoto.core.clock.Stories.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.reference.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtCalendarTest {
  private static final CourtCalendar KENYA = CourtCalendar.of(Holidays.shipped());

  @ParameterizedTest(name = "{0} {2}: {1}")
  @CsvSource({
    "2026-11-23, true, Monday",
    "2026-11-27, true, Friday",
    "2026-11-28, false, Saturday",
    "2026-11-29, false, Sunday",
    "2026-04-03, false, Good Friday",
    "2026-04-06, false, Easter Monday",
    "2026-10-10, false, Mazingira Day on a Saturday",
    "2026-10-12, true, no day is given for a holiday on Saturday",
    "2027-10-10, false, Mazingira Day on a Sunday",
    "2027-10-11, false, the Monday given for it",
    "2027-12-27, false, the Monday given for Boxing Day",
  })
  void courts_sit_on_weekdays_that_are_no_holiday(LocalDate day, boolean sits, String why) {
    assertThat(KENYA.isCourtDay(day)).as(why).isEqualTo(sits);
  }

  @ParameterizedTest(name = "after {0}: {1}")
  @CsvSource({
    "2026-11-25, 2026-11-26",
    "2026-11-27, 2026-11-30",
    "2026-11-28, 2026-11-30",
    "2026-04-02, 2026-04-07",
    "2026-12-24, 2026-12-28",
    "2026-12-31, 2027-01-04",
    "2027-12-24, 2027-12-28",
  })
  void the_next_court_day_is_never_the_day_itself(LocalDate day, LocalDate next) {
    assertThat(KENYA.nextCourtDay(day)).isEqualTo(next);
  }

  @ParameterizedTest(name = "arrested {0}, before the court by {1}: {2}")
  @CsvSource({
    "2026-11-24T10:00, 2026-11-25T10:00, within court hours it is 24 hours",
    "2026-11-24T08:00, 2026-11-25T08:00, as the court opens",
    "2026-11-24T07:59, 2026-11-25T17:00, before the court opens: that same day",
    "2026-11-24T00:00, 2026-11-25T17:00, midnight",
    "2026-11-24T17:00, 2026-11-25T17:00, as the court closes",
    "2026-11-24T17:01, 2026-11-26T17:00, after the court closed: the day after",
    "2026-11-26T12:00, 2026-11-27T12:00, Thursday",
    "2026-11-26T17:30, 2026-11-30T17:00, Thursday evening ends on Friday evening",
    "2026-11-27T17:30, 2026-11-30T17:00, Friday evening",
    "2026-11-27T09:00, 2026-11-30T17:00, Friday morning",
    "2026-11-28T09:00, 2026-11-30T17:00, Saturday ends on Sunday",
    "2026-11-29T03:00, 2026-11-30T17:00, Sunday night ends before Monday's court opens",
    "2026-11-29T09:00, 2026-11-30T09:00, Sunday morning ends in Monday's court hours",
    "2026-11-29T18:00, 2026-12-01T17:00, Sunday evening ends after Monday's court closed",
    "2026-04-02T09:00, 2026-04-07T17:00, Maundy Thursday ends on Good Friday",
    "2026-10-19T09:00, 2026-10-21T17:00, the eve of Mashujaa Day",
    "2026-12-23T18:00, 2026-12-28T17:00, before Christmas",
    "2027-12-23T18:00, 2027-12-28T17:00, Boxing Day is kept on Monday",
  })
  void twenty_four_hours_or_the_end_of_the_next_court_day(String arrested, String due, String why) {
    assertThat(KENYA.dueAfterArrest(at(arrested))).as(why).isEqualTo(at(due));
  }

  /// The hour of what is due goes back once a day, as the law has it: hours that end at 07:30 give
  /// until 17:00, hours that end at 08:00 end at 08:00. The day never does.
  @Test
  void every_half_hour_of_two_years_agrees_with_a_slow_reading_of_the_law() {
    var slow =
        new SlowLaw(Holidays.shipped().stream().map(day -> day.date().toEpochDay()).toList());
    LocalDate before = LocalDate.MIN;
    for (Instant arrested = at("2026-01-01T00:00");
        arrested.isBefore(at("2028-01-01T00:00"));
        arrested = arrested.plusSeconds(SlowLaw.STEP)) {
      Instant due = KENYA.dueAfterArrest(arrested);
      LocalDate day = Kenya.day(due);

      assertThat(due).as("arrested %s", arrested).isEqualTo(slow.due(arrested));
      assertThat(due).isAfterOrEqualTo(arrested.plusSeconds(86_400));
      assertThat(slow.sits(due)).as("a court sits at %s", due).isTrue();
      assertThat(day).isAfterOrEqualTo(before);
      before = day;
    }
  }

  /// The article read anew, in seconds since 1970 and three hours east, half an hour at a time.
  private record SlowLaw(List<Long> holidays) {
    static final long STEP = 1_800;

    Instant due(Instant arrested) {
      Instant due = arrested.plusSeconds(86_400);
      if (sits(due)) {
        return due;
      }
      // to the moment before which a court sat and after which it does not
      while (!(sits(due) && !sits(due.plusSeconds(STEP)))) {
        due = due.plusSeconds(STEP);
      }
      return due;
    }

    boolean sits(Instant moment) {
      long local = moment.getEpochSecond() + 3 * 3_600;
      long day = Math.floorDiv(local, 86_400L);
      long second = Math.floorMod(local, 86_400L);
      long weekday = Math.floorMod(day + 3, 7L);
      return weekday < 5 && !holidays.contains(day) && second >= 8 * 3_600 && second <= 17 * 3_600;
    }
  }

  @ParameterizedTest(name = "{1} working days after {0}: {2}")
  @CsvSource({
    "2026-11-25, 1, 2026-11-26",
    "2026-11-25, 3, 2026-11-30",
    "2026-11-28, 1, 2026-11-30",
    "2026-11-28, 3, 2026-12-02",
    "2026-04-01, 3, 2026-04-08",
    "2026-12-23, 3, 2026-12-29",
    "2026-01-01, 250, 2026-12-24",
  })
  void working_days_are_counted_from_the_day_after(LocalDate day, int n, LocalDate then) {
    assertThat(KENYA.workingDaysAfter(day, n)).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "251"})
  void working_days_have_bounds(int n) {
    var day = LocalDate.of(2026, 11, 25);

    assertThatThrownBy(() -> KENYA.workingDaysAfter(day, n))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 to 250 working days");
  }

  @Test
  void a_year_that_is_not_loaded_is_never_silently_wrong() {
    var last = LocalDate.of(2030, 12, 31);
    var beyond = LocalDate.of(2031, 1, 2);

    assertThat(KENYA.knows(last)).isTrue();
    assertThat(KENYA.knows(LocalDate.of(2025, 1, 1))).isTrue();
    assertThat(KENYA.knows(beyond)).isFalse();
    assertThat(KENYA.knows(LocalDate.of(2024, 12, 31))).isFalse();
    assertThatThrownBy(() -> KENYA.isCourtDay(beyond))
        .isInstanceOf(CourtCalendar.NotKnown.class)
        .hasMessage("the holidays of 2031 are not loaded");
    assertThatThrownBy(() -> KENYA.nextCourtDay(last)).isInstanceOf(CourtCalendar.NotKnown.class);
    assertThatThrownBy(() -> KENYA.dueAfterArrest(at("2030-12-31T09:00")))
        .isInstanceOf(CourtCalendar.NotKnown.class);
    assertThatThrownBy(() -> KENYA.holiday(beyond)).isInstanceOf(CourtCalendar.NotKnown.class);
    assertThat(KENYA.guessing().dueAfterArrest(at("2030-12-31T09:00")))
        .isEqualTo(at("2031-01-01T09:00"));
    assertThat(KENYA.guessing().knows(beyond)).isFalse();
  }

  @Test
  void a_single_day_far_ahead_makes_no_year_known() {
    var holidays = new java.util.ArrayList<>(Holidays.shipped());
    holidays.add(new Holiday(LocalDate.of(2032, 8, 10), "Election Day"));

    assertThat(CourtCalendar.of(holidays).knows(LocalDate.of(2032, 8, 9))).isFalse();
  }

  @Test
  void a_gazetted_day_moves_what_is_due() {
    var holidays = new java.util.ArrayList<>(Holidays.shipped());
    holidays.add(new Holiday(LocalDate.of(2026, 11, 30), "Day of mourning"));
    var calendar = CourtCalendar.of(holidays);

    assertThat(calendar.dueAfterArrest(at("2026-11-27T17:30"))).isEqualTo(at("2026-12-01T17:00"));
    assertThat(calendar.holiday(LocalDate.of(2026, 11, 30))).contains("Day of mourning");
    assertThat(KENYA.holiday(LocalDate.of(2026, 11, 30))).isEmpty();
  }

  @Test
  void a_calendar_holds_so_many_holidays_and_no_more() {
    var day = new Holiday(LocalDate.of(2026, 1, 1), "New Year's Day");

    assertThat(CourtCalendar.of(Collections.nCopies(CourtCalendar.MOST, day)).knows(day.date()))
        .isTrue();
    assertThatThrownBy(() -> CourtCalendar.of(Collections.nCopies(CourtCalendar.MOST + 1, day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more than 2000 holidays");
  }
}
