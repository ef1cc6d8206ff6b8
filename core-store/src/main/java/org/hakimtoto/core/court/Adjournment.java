package org.hakimtoto.core.court;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.value.Kenya;

/// The wish to adjourn what is set at a court on one day, and what follows from it: pure.
///
/// @param from only what is set at this time of day or later; empty: the whole day
/// @param to the new day, each hearing at the time of day it had; empty: none yet, the hearings are
///   off and a new date follows
public record Adjournment(
    LocalDate day, Optional<LocalTime> from, Optional<LocalDate> to, MoveReason reason) {

  /// Why a day cannot be adjourned like this.
  public enum Fault {
    DAY_IS_OVER("that day is over"),
    NOT_LATER("the new day must come after the day itself"),
    TOO_FAR("the new day is more than two years ahead"),
    YEAR_NOT_KNOWN("the holidays of the new day's year are not loaded"),
    NO_COURT_DAY("no court sits on the new day");

    private final String words;

    Fault(String words) {
      this.words = words;
    }

    /// For an officer, in English.
    public String words() {
      return words;
    }
  }

  public sealed interface Plan {
    /// @param steps one for each hearing, the earliest first; none when nothing is set
    record Steps(List<Step> steps) implements Plan {
      public Steps {
        steps = List.copyOf(steps);
      }
    }

    record Refused(Fault why) implements Plan {}
  }

  /// What happens to one hearing.
  ///
  /// @param to when it is now; empty: it is off
  public record Step(ListedHearing hearing, Optional<Instant> to, CaseCommand command) {}

  /// @param set what is set at the court; what is on another day, or earlier than asked, stays
  public Plan plan(List<ListedHearing> set, CourtCalendar calendar, Instant now) {
    return fault(calendar, now)
        .<Plan>map(Plan.Refused::new)
        .orElseGet(() ->
            new Plan.Steps(
                set.stream()
                    .filter(this::concerns)
                    .sorted(
                        Comparator.comparing(ListedHearing::when)
                            .thenComparingInt(listed -> listed.reference().number())
                            .thenComparing(ListedHearing::hearing))
                    .map(this::step)
                    .toList()));
  }

  /// A hearing of today whose hour is past and that nobody marked as held is still to come: it is
  /// those of the morning that a magistrate who fell ill leaves behind.
  private Optional<Fault> fault(CourtCalendar calendar, Instant now) {
    LocalDate today = Kenya.day(now);
    return day.isBefore(today)
        ? Optional.of(Fault.DAY_IS_OVER)
        : to.flatMap(target -> fault(target, calendar, today));
  }

  private Optional<Fault> fault(LocalDate target, CourtCalendar calendar, LocalDate today) {
    if (!target.isAfter(day)) {
      return Optional.of(Fault.NOT_LATER);
    }
    if (!target.isBefore(today.plusDays(CaseRules.HORIZON.toDays()))) {
      return Optional.of(Fault.TOO_FAR);
    }
    if (!calendar.knows(target)) {
      return Optional.of(Fault.YEAR_NOT_KNOWN);
    }
    return calendar.isCourtDay(target) ? Optional.empty() : Optional.of(Fault.NO_COURT_DAY);
  }

  private boolean concerns(ListedHearing listed) {
    ZonedDateTime local = Kenya.local(listed.when());
    return local.toLocalDate().equals(day)
        && from.filter(first -> local.toLocalTime().isBefore(first)).isEmpty();
  }

  /// What happens to one hearing of the day, once the wish as a whole was found to be sound.
  public Step step(ListedHearing listed) {
    Optional<Instant> moved = to.map(target -> Kenya.at(target, Kenya.time(listed.when())));
    return new Step(
        listed,
        moved,
        moved
            .<CaseCommand>map(when -> new CaseCommand.MoveHearing(listed.hearing(), when, reason))
            .orElseGet(() -> new CaseCommand.CancelHearing(listed.hearing(), reason)));
  }
}
