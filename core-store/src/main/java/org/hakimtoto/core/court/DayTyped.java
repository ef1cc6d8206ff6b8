package org.hakimtoto.core.court;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A day as people type it, in both languages: `today`, `leo`, `kesho`, `8/12`, `8.12.2026`,
/// `2026-12-08`, `8 Dec`, `July 14`, `kesho kutwa`, `Jumatatu`, `next Monday`. The day comes before
/// the month, as in Kenya. Pure.
public sealed interface DayTyped {
  /// How far ahead a day may be that is written without its year.
  int MONTHS_WITHOUT_YEAR = 6;

  /// A whole date.
  record On(LocalDate day) implements DayTyped {}

  /// A day without its year.
  record EachYear(MonthDay day) implements DayTyped {}

  /// So many days from today.
  record Ahead(int days) implements DayTyped {}

  /// A day of the week, today excluded.
  ///
  /// @param ofNextWeek the one of the week that begins next Monday
  record Weekday(DayOfWeek day, boolean ofNextWeek) implements DayTyped {
    LocalDate from(LocalDate today) {
      LocalDate start =
          ofNextWeek ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).minusDays(1) : today;
      return start.with(TemporalAdjusters.next(day));
    }
  }

  /// The days found in a text, in their order, and the text with blanks where they stood.
  record Found(List<DayTyped> days, String rest) {
    public Found {
      days = List.copyOf(days);
    }
  }

  /// The day meant by one who writes today: of a day without its year, the nearest one.
  default LocalDate near(LocalDate today) {
    return switch (this) {
      case On on -> on.day();
      case Ahead ahead -> today.plusDays(ahead.days());
      case Weekday weekday -> weekday.from(today);
      case EachYear each ->
          years(each, today)
              .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - today.toEpochDay())))
              .orElse(today);
    };
  }

  /// The day meant as one that is still to come: of a day without its year, the next one. Empty
  /// when that is more than [#MONTHS_WITHOUT_YEAR] months off: then it is rather a slip, and
  /// whoever means it writes the year.
  default Optional<LocalDate> next(LocalDate today) {
    return switch (this) {
      case On _, Ahead _, Weekday _ -> Optional.of(near(today));
      case EachYear each ->
          years(each, today)
              .filter(day -> !day.isBefore(today))
              .findFirst()
              .filter(day -> !day.isAfter(today.plusMonths(MONTHS_WITHOUT_YEAR)));
    };
  }

  /// The day meant by one who is shown its year afterwards and asked: of a day without its year,
  /// the next one, however far ahead.
  default LocalDate ahead(LocalDate today) {
    return switch (this) {
      case On _, Ahead _, Weekday _ -> near(today);
      case EachYear each ->
          years(each, today).filter(day -> !day.isBefore(today)).findFirst().orElse(today);
    };
  }

  /// The one day that was typed on the keys of a phone: as [#read], and `1407`, `140727` or
  /// `14072027` without a stroke.
  static Optional<DayTyped> keyed(String text) {
    return read(text).or(() -> DayReader.digits(text.strip()));
  }

  /// The one day a text consists of.
  static Optional<DayTyped> read(String text) {
    Found found = find(text);
    return found.days().size() == 1 && found.rest().isBlank()
        ? Optional.of(found.days().getFirst())
        : Optional.empty();
  }

  /// Every day in a text. What looks like a day and is none, such as 31/2, stays in the rest.
  static Found find(String text) {
    var days = new ArrayList<DayTyped>();
    var rest = new StringBuilder();
    Matcher matcher = DayReader.DAY.matcher(text.toUpperCase(Locale.ROOT));
    while (matcher.find()) {
      Optional<DayTyped> day = DayReader.day(matcher);
      day.ifPresent(days::add);
      matcher.appendReplacement(
          rest, day.isPresent() ? " " : Matcher.quoteReplacement(matcher.group()));
    }
    matcher.appendTail(rest);
    return new Found(days, rest.toString());
  }

  /// This day of the years around, the earliest first; four of them always hold a leap year.
  private static Stream<LocalDate> years(EachYear each, LocalDate around) {
    return IntStream.rangeClosed(around.getYear() - 1, around.getYear() + 8)
        .filter(each.day()::isValidYear)
        .mapToObj(each.day()::atYear);
  }
}
