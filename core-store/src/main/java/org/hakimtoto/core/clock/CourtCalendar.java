package org.hakimtoto.core.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Kenya;

/// The days on which courts sit: Monday to Friday, save holidays. Immutable.
///
/// A year is known when its New Year's Day is among the holidays: a year is loaded whole, and a
/// single day that somebody adds far ahead makes no year known. Asked about any other year, every
/// method throws [NotKnown], unless the calendar is a [#guessing] one.
public final class CourtCalendar {
  /// Ordinary court hours.
  public static final LocalTime OPENS = LocalTime.of(8, 0);

  public static final LocalTime CLOSES = LocalTime.of(17, 0);

  /// The most holidays a calendar is made of; more is a fault of the data.
  public static final int MOST = 2_000;

  /// The most working days that are counted ahead.
  public static final int MOST_WORKING_DAYS = 250;

  private static final Duration ARREST = Duration.ofHours(24);

  private final Map<LocalDate, String> holidays;
  private final Set<Integer> years;
  private final boolean guesses;

  /// The holidays of that year are not loaded.
  public static final class NotKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotKnown(int year) {
      super("the holidays of " + year + " are not loaded");
    }
  }

  private CourtCalendar(Map<LocalDate, String> holidays, Set<Integer> years, boolean guesses) {
    this.holidays = holidays;
    this.years = years;
    this.guesses = guesses;
  }

  /// @param holidays in any order; of two on one day the first gives the name
  public static CourtCalendar of(Collection<Holiday> holidays) {
    if (holidays.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " holidays");
    }
    Map<LocalDate, String> named =
        holidays.stream()
            .collect(
                Collectors.toUnmodifiableMap(Holiday::date, Holiday::name, (first, _) -> first));
    Set<Integer> years =
        named.keySet().stream()
            .filter(day -> day.getDayOfYear() == 1)
            .map(LocalDate::getYear)
            .collect(Collectors.toUnmodifiableSet());
    return new CourtCalendar(named, years, false);
  }

  /// The same calendar, which takes a year it does not know for one without holidays. What is due
  /// by it is then due too early rather than too late.
  public CourtCalendar guessing() {
    return new CourtCalendar(holidays, years, true);
  }

  /// Whether the holidays of the day's year are loaded.
  public boolean knows(LocalDate date) {
    return years.contains(date.getYear());
  }

  /// The name of the holiday on that day.
  public Optional<String> holiday(LocalDate date) {
    requireKnown(date);
    return Optional.ofNullable(holidays.get(date));
  }

  public boolean isCourtDay(LocalDate date) {
    requireKnown(date);
    return date.getDayOfWeek() != DayOfWeek.SATURDAY
        && date.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.containsKey(date);
  }

  /// The first court day after that day.
  public LocalDate nextCourtDay(LocalDate date) {
    LocalDate next = date.plusDays(1);
    while (!isCourtDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// The `n`th court day before that day, which itself does not count.
  public LocalDate courtDaysBefore(LocalDate date, int n) {
    if (n < 1 || n > MOST_WORKING_DAYS) {
      throw new IllegalArgumentException("1 to " + MOST_WORKING_DAYS + " court days");
    }
    LocalDate day = date;
    for (int left = n; left > 0; ) {
      day = day.minusDays(1);
      if (isCourtDay(day)) {
        left--;
      }
    }
    return day;
  }

  /// When court hours end on that day, whether or not a court sits.
  public Instant endOfCourtDay(LocalDate date) {
    return Kenya.at(date, CLOSES);
  }

  /// By when an arrested child must be before a court (Constitution, Art. 49(1)(f)): 24 hours after
  /// the arrest, or, if these end outside ordinary court hours or on a day that is no court day, by
  /// the end of the next court day. Hours that end before the court opens are followed by that very
  /// court day.
  public Instant dueAfterArrest(Instant arrested) {
    Instant hours = arrested.plus(ARREST);
    ZonedDateTime ends = Kenya.local(hours);
    boolean courtSits =
        isCourtDay(ends.toLocalDate())
            && !ends.toLocalTime().isBefore(OPENS)
            && !ends.toLocalTime().isAfter(CLOSES);
    return courtSits ? hours : endOfNextCourtDay(hours);
  }

  /// The end of the first court day that opens after that moment.
  public Instant endOfNextCourtDay(Instant moment) {
    ZonedDateTime local = Kenya.local(moment);
    LocalDate today = local.toLocalDate();
    boolean opensYet = local.toLocalTime().isBefore(OPENS) && isCourtDay(today);
    return endOfCourtDay(opensYet ? today : nextCourtDay(today));
  }

  /// The `n`th working day after that day, which itself does not count.
  public LocalDate workingDaysAfter(LocalDate date, int n) {
    if (n < 1 || n > MOST_WORKING_DAYS) {
      throw new IllegalArgumentException("1 to " + MOST_WORKING_DAYS + " working days");
    }
    LocalDate day = date;
    for (int i = 0; i < n; i++) {
      day = nextCourtDay(day);
    }
    return day;
  }

  private void requireKnown(LocalDate date) {
    if (!guesses && !knows(date)) {
      throw new NotKnown(date.getYear());
    }
  }
}
