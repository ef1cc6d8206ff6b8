package org.hakimtoto.core.caserules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;

/// What speaks against a moment as one at which a court sits. A family that travels on a Sunday, or
/// stands before a closed court at three in the morning, was told the truth of nobody. The hours
/// hold for everybody; on the day one may insist, for duty magistrates do sit on Saturdays.
final class CourtHours {
  private CourtHours() {}

  static Optional<Refusal> against(
      CourtCalendar calendar, Instant when, Optional<OverrideReason> override) {
    LocalTime time = Kenya.time(when);
    if (time.isBefore(CourtCalendar.OPENS)) {
      return Optional.of(Refusal.BEFORE_COURT_HOURS);
    }
    if (time.isAfter(CourtCalendar.CLOSES)) {
      return Optional.of(Refusal.AFTER_COURT_HOURS);
    }
    return override.isPresent() ? Optional.empty() : against(calendar, Kenya.day(when));
  }

  static Optional<Refusal> against(CourtCalendar calendar, LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of(Refusal.WEEKEND);
    }
    if (!calendar.knows(day)) {
      return Optional.of(Refusal.HOLIDAYS_NOT_KNOWN);
    }
    return calendar.isCourtDay(day) ? Optional.empty() : Optional.of(Refusal.HOLIDAY);
  }
}
