package org.hakimtoto.core.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.core.value.Kenya;

/// When the steps of the book fall for one day in court.
public final class ReminderCalendar {
  private ReminderCalendar() {}

  /// A step of one hearing.
  ///
  /// @param stale from then on it is dropped
  public record Step(ReminderRule rule, Instant due, Instant stale) {
    /// When somebody with these safe hours is told: at its time, or when the hours begin next.
    /// Empty when that would not be before the hearing: then they are not told of this step.
    public Optional<Instant> within(SafeHours hours, Instant hearing) {
      return Optional.of(hours.next(due)).filter(at -> at.isBefore(hearing));
    }
  }

  /// The steps that are still to come, the first due first. Those that are past when the day is set
  /// fall away, and those of the day on which it is set: whoever is told of the day is told at
  /// once. So do those for which it was set too short before.
  public static List<Step> steps(
      ReminderBook book, CourtCalendar calendar, Instant hearing, Instant now) {
    LocalDate day = Kenya.day(hearing);
    LocalDate set = Kenya.day(now);
    return book.rules().stream()
        .map(rule -> step(rule, calendar, day))
        .filter(step -> step.due().isAfter(now) && step.due().isBefore(hearing))
        .filter(step -> Kenya.day(step.due()).isAfter(set))
        .filter(step -> !set.plusDays(step.rule().setAhead()).isAfter(day))
        .sorted(Comparator.comparing(Step::due))
        .toList();
  }

  /// When a step falls for a hearing on that day.
  public static Step step(ReminderRule rule, CourtCalendar calendar, LocalDate day) {
    Instant due = Kenya.at(rule.ahead().before(day, calendar), rule.time());
    return new Step(rule, due, due.plus(rule.staleAfter()));
  }
}
