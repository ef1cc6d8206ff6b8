package org.hakimtoto.core.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.value.Kenya;

/// How long a clock runs.
public sealed interface Term {
  /// 24 hours or the end of the next court day, as the Constitution counts.
  record CourtAfterArrest() implements Term {}

  /// Until the end of the next court day; a court that opens yet today counts.
  record NextCourtDay() implements Term {}

  /// Until courts close on that day; of a later hour, until midnight.
  record CourtCloses() implements Term {}

  /// Until midnight, but never less than [#LEAST_SAME_DAY].
  record SameDay() implements Term {}

  /// Until the child is no child any more: the first moment of the eighteenth birthday.
  record EighteenthBirthday() implements Term {}

  /// Until the end of court hours on the `count`th working day after.
  record WorkingDays(int count) implements Term {}

  /// So long to the second.
  record Exactly(Duration length) implements Term {}

  /// Until the end of court hours on the day so much later.
  record Calendar(Period length) implements Term {}

  /// A report just before midnight must not be due sooner than a RED one.
  Duration LEAST_SAME_DAY = Duration.ofHours(2);

  /// The longest a clock of the book may run, the birthday aside, in days or in months.
  int MOST_DAYS = 999;

  int MOST_MONTHS = 120;

  Pattern DAYS_OR_MONTHS = Pattern.compile("P\\d{1,3}[DM]");

  Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3}) WORKING_DAYS");

  /// Reads a cell of the clock book; empty when it is none of these.
  static Optional<Term> parse(String cell) {
    Matcher workingDays = WORKING_DAYS.matcher(cell);
    if (workingDays.matches()) {
      int count = Integer.parseInt(workingDays.group(1));
      return count >= 1 && count <= CourtCalendar.MOST_WORKING_DAYS
          ? Optional.of(new WorkingDays(count))
          : Optional.empty();
    }
    return switch (cell) {
      case "COURT_AFTER_ARREST" -> Optional.of(new CourtAfterArrest());
      case "NEXT_COURT_DAY" -> Optional.of(new NextCourtDay());
      case "COURT_CLOSES" -> Optional.of(new CourtCloses());
      case "SAME_DAY" -> Optional.of(new SameDay());
      case "EIGHTEENTH_BIRTHDAY" -> Optional.of(new EighteenthBirthday());
      default -> cell.startsWith("PT") ? exactly(cell) : calendar(cell);
    };
  }

  private static Optional<Term> exactly(String cell) {
    try {
      Duration length = Duration.parse(cell);
      return length.isPositive() && length.toDays() <= MOST_DAYS
          ? Optional.of(new Exactly(length))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Term> calendar(String cell) {
    if (!DAYS_OR_MONTHS.matcher(cell).matches()) {
      return Optional.empty();
    }
    Period length = Period.parse(cell);
    return length.isZero() || length.toTotalMonths() > MOST_MONTHS
        ? Optional.empty()
        : Optional.of(new Calendar(length));
  }

  /// When it is over, in whole seconds, so that an instant that went through the store is the same.
  default Instant due(Instant from, CourtCalendar calendar) {
    LocalDate day = Kenya.day(from);
    Instant due =
        switch (this) {
          case CourtAfterArrest _ -> calendar.dueAfterArrest(from);
          case NextCourtDay _ -> calendar.endOfNextCourtDay(from);
          case CourtCloses _ -> closes(day, from);
          case SameDay _ -> later(midnight(day.plusDays(1)), from.plus(LEAST_SAME_DAY));
          case EighteenthBirthday _ -> midnight(eighteenth(day));
          case WorkingDays term ->
              calendar.endOfCourtDay(calendar.workingDaysAfter(day, term.count()));
          case Exactly term -> from.plus(term.length());
          case Calendar term -> calendar.endOfCourtDay(day.plus(term.length()));
        };
    return due.truncatedTo(ChronoUnit.SECONDS);
  }

  /// Whether court days are counted.
  default boolean countsCourtDays() {
    return switch (this) {
      case CourtAfterArrest _, NextCourtDay _, WorkingDays _ -> true;
      case CourtCloses _, SameDay _, EighteenthBirthday _, Exactly _, Calendar _ -> false;
    };
  }

  default String words() {
    return switch (this) {
      case CourtAfterArrest _ ->
          "24 hours; if they end outside court hours, the end of the next court day";
      case NextCourtDay _ -> "end of the next court day";
      case CourtCloses _ -> "17:00 of that day";
      case SameDay _ -> "midnight, at least " + LEAST_SAME_DAY.toHours() + " hours";
      case EighteenthBirthday _ -> "18th birthday";
      case WorkingDays term -> term.count() + " working days";
      case Exactly term -> Words.of(term.length());
      case Calendar term -> Words.of(term.length());
    };
  }

  private static Instant closes(LocalDate day, Instant from) {
    Instant closes = Kenya.at(day, CourtCalendar.CLOSES);
    return closes.isAfter(from) ? closes : midnight(day.plusDays(1));
  }

  private static Instant midnight(LocalDate day) {
    return Kenya.startOf(day);
  }

  /// Who is born on 29 February is eighteen on 1 March when the year has no such day, as
  /// [java.time.LocalDate#until] counts.
  private static LocalDate eighteenth(LocalDate born) {
    LocalDate day = born.plusYears(18);
    return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
