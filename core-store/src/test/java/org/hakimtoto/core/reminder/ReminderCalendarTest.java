package org.hakimtoto.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.reminder.ReminderCalendar.Step;
import org.hakimtoto.core.reminder.ReminderRule.Whom;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.reference.Holidays;
import org.hakimtoto.store.reference.ReminderBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderCalendarTest {
  private static final ReminderBook BOOK = ReminderBooks.shipped();
  private static final CourtCalendar COURTS = CourtCalendar.of(Holidays.shipped());

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "a Wednesday, set long before; 2026-11-25T09:00; 2026-11-01T12:00;"
            + " week-before 2026-11-18T10:00, three-days-before 2026-11-22T10:00,"
            + " court-day-before 2026-11-24T16:00, day-before 2026-11-24T16:00,"
            + " day-of-hearing 2026-11-25T06:30",
        "set just over two weeks before; 2026-11-25T09:00; 2026-11-10T12:00;"
            + " week-before 2026-11-18T10:00, three-days-before 2026-11-22T10:00,"
            + " court-day-before 2026-11-24T16:00, day-before 2026-11-24T16:00,"
            + " day-of-hearing 2026-11-25T06:30",
        "set two weeks before: three texts; 2026-11-25T09:00; 2026-11-11T12:00;"
            + " three-days-before 2026-11-22T10:00, court-day-before 2026-11-24T16:00,"
            + " day-before 2026-11-24T16:00, day-of-hearing 2026-11-25T06:30",
        "set five days before; 2026-11-25T09:00; 2026-11-20T12:00;"
            + " three-days-before 2026-11-22T10:00, court-day-before 2026-11-24T16:00,"
            + " day-before 2026-11-24T16:00, day-of-hearing 2026-11-25T06:30",
        "set four days before: nobody is asked and of a Monday families hear on Sunday, offices on"
            + " Friday; 2026-11-23T09:00; 2026-11-19T12:00;"
            + " court-day-before 2026-11-20T16:00, day-before 2026-11-22T16:00",
        "set on Friday for Monday: the office was told today; 2026-11-23T09:00;"
            + " 2026-11-20T09:00; day-before 2026-11-22T16:00",
        "after Easter offices hear before Good Friday; 2026-04-07T09:00; 2026-04-01T12:00;"
            + " three-days-before 2026-04-04T10:00, court-day-before 2026-04-02T16:00,"
            + " day-before 2026-04-06T16:00, day-of-hearing 2026-04-07T06:30",
        "on New Year's eve; 2026-12-31T09:00; 2026-12-29T12:00;"
            + " court-day-before 2026-12-30T16:00, day-before 2026-12-30T16:00",
        "on 1 March of a leap year; 2028-03-01T09:00; 2028-02-28T16:00;"
            + " court-day-before 2028-02-29T16:00, day-before 2028-02-29T16:00",
        "set the day before; 2026-11-25T09:00; 2026-11-24T08:00; ''",
        "set today; 2026-11-25T14:30; 2026-11-25T05:00; ''",
        "a hearing before the step of its day; 2026-11-25T06:30; 2026-11-16T10:00;"
            + " three-days-before 2026-11-22T10:00, court-day-before 2026-11-24T16:00,"
            + " day-before 2026-11-24T16:00",
        "set when it is past; 2026-11-25T09:00; 2026-11-25T09:30; ''",
        "a year whose holidays nobody knows; 2046-11-27T09:00; 2046-11-25T12:00;"
            + " court-day-before 2046-11-26T16:00, day-before 2046-11-26T16:00",
      })
  void the_steps_of_a_hearing(String which, String hearing, String now, String steps) {
    assertThat(
            ReminderCalendar.steps(BOOK, COURTS, at(hearing), at(now)).stream()
                .map(step -> step.rule().step() + " " + local(step.due()).toLocalDateTime()))
        .as(which)
        .containsExactlyInAnyOrder(steps.isEmpty() ? new String[0] : steps.split(", "));
  }

  @ParameterizedTest(name = "{0}, hours {1} to {2}, hearing {3}: {4}")
  @CsvSource({
    "day-of-hearing, 06:00, 20:00, 09:00, 2026-11-25T06:30",
    "day-of-hearing, 08:00, 19:00, 09:00, 2026-11-25T08:00",
    "day-of-hearing, 08:00, 19:00, 08:00, dropped",
    "day-of-hearing, 17:00, 19:00, 09:00, dropped",
    "day-before, 08:00, 19:00, 09:00, 2026-11-24T16:00",
    "day-before, 17:00, 19:00, 09:00, 2026-11-24T17:00",
    "day-before, 06:00, 08:00, 09:00, 2026-11-25T06:00",
    "day-before, 12:00, 13:00, 09:00, dropped",
    "three-days-before, 06:00, 08:00, 09:00, 2026-11-23T06:00",
  })
  void each_step_moves_into_the_hours_of_the_contact(
      String step, LocalTime from, LocalTime until, LocalTime hour, String told) {
    Instant hearing = at("2026-11-25T" + hour);

    Optional<Instant> due =
        steps(hearing, hearing.minus(Duration.ofDays(20)))
            .filter(one -> one.rule().step().equals(step))
            .findFirst()
            .flatMap(one -> one.within(new SafeHours(from, until), hearing));

    assertThat(due).isEqualTo(told.equals("dropped") ? Optional.empty() : Optional.of(at(told)));
  }

  private static final List<SafeHours> HOURS =
      List.of(
          SafeHours.DAYTIME,
          hours("06:00", "20:00"),
          hours("06:30", "06:45"),
          hours("17:00", "19:00"),
          hours("12:00", "13:00"),
          hours("05:00", "07:30"),
          hours("00:00", "23:59"));

  private static final List<LocalTime> SITS =
      List.of(LocalTime.of(8, 0), LocalTime.of(9, 0), LocalTime.of(14, 30));

  private static final List<Duration> SET_AHEAD =
      List.of(
          Duration.ofDays(30),
          Duration.ofDays(5),
          Duration.ofHours(63),
          Duration.ofHours(39),
          Duration.ofHours(15),
          Duration.ofHours(1));

  /// Some 230,000 hearings: each day, hour of sitting, time of setting and hours of a contact.
  @Test
  void on_every_day_of_five_years_nobody_is_told_at_a_wrong_hour() {
    long told =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2031, 1, 1))
            .mapToLong(day ->
                SITS.stream()
                    .map(time -> Kenya.at(day, time))
                    .mapToLong(ReminderCalendarTest::check)
                    .sum())
            .sum();

    assertThat(told).as("texts that were looked at").isGreaterThan(300_000);
  }

  /// How many texts were looked at.
  private static long check(Instant hearing) {
    long told = 0;
    for (Duration ahead : SET_AHEAD) {
      Instant now = hearing.minus(ahead);
      List<Step> steps = steps(hearing, now).toList();
      for (SafeHours hours : HOURS) {
        told += checkFamily(hearing, now, steps, hours);
      }
      checkOffice(hearing, steps);
    }
    return told;
  }

  private static long checkFamily(Instant hearing, Instant now, List<Step> steps, SafeHours hours) {
    Optional<Instant> asked = Optional.empty();
    long told = 0;
    for (Step step : steps) {
      Optional<Instant> due =
          step.rule().whom() == Whom.FAMILY ? step.within(hours, hearing) : Optional.empty();
      if (due.isEmpty()) {
        continue;
      }
      told++;
      Instant at = due.get();
      // few assertions, and only where they fail: this runs 390,000 times
      if (!hours.allow(at) || !at.isBefore(hearing) || !at.isAfter(now)) {
        throw new AssertionError(step.rule().step() + " at " + local(at) + " in " + hours);
      }
      asked = step.rule().asks() ? due : asked;
      if (step.rule().onlyIfUnanswered() && asked.filter(ask -> !ask.isBefore(at)).isPresent()) {
        throw new AssertionError("asked at " + asked + ", not before " + local(at));
      }
    }
    Instant setAndTold = hours.next(now);
    boolean wide = hours.from().isBefore(LocalTime.of(9, 0)) && hours.until().getHour() >= 19;
    if (wide && onFridayEvening(setAndTold) && local(hearing).getDayOfWeek() == DayOfWeek.MONDAY) {
      assertThat(steps.stream().flatMap(step -> step.within(hours, hearing).stream()))
          .as("not on Friday evening alone")
          .anyMatch(at -> local(at).getDayOfWeek() == DayOfWeek.SUNDAY);
    }
    return told;
  }

  private static void checkOffice(Instant hearing, List<Step> steps) {
    LocalDate day = local(hearing).toLocalDate();
    steps.stream()
        .filter(step -> step.rule().whom() == Whom.OFFICE)
        .map(step -> local(step.due()))
        .filter(due ->
            !COURTS.guessing().isCourtDay(due.toLocalDate())
                || due.getHour() != 16
                || !COURTS.guessing().nextCourtDay(due.toLocalDate()).isAfter(day.minusDays(1)))
        .findAny()
        .ifPresent(due -> {
          throw new AssertionError("an office is told on " + due);
        });
  }

  private static boolean onFridayEvening(Instant at) {
    ZonedDateTime local = local(at);
    return local.getDayOfWeek() == DayOfWeek.FRIDAY && local.getHour() >= 16;
  }

  private static Stream<Step> steps(Instant hearing, Instant now) {
    return ReminderCalendar.steps(BOOK, COURTS, hearing, now).stream();
  }

  private static ZonedDateTime local(Instant at) {
    return Kenya.local(at);
  }

  private static SafeHours hours(String from, String until) {
    return new SafeHours(LocalTime.parse(from), LocalTime.parse(until));
  }

  private static Instant at(String local) {
    return Kenya.at(LocalDateTime.parse(local));
  }
}
