package org.hakimtoto.core.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/// What somebody wants to know: a period, a county or all.
///
/// @param county a county's code; 0 for all of Kenya
/// @param smallCells whether who asks may see counts below [SmallCells#SMALLEST]
public record IndicatorQuestion(Period period, int county, boolean smallCells) {
  static final int COUNTIES = 47;

  public IndicatorQuestion {
    if (!smallCells) {
      period = period.wholeQuarters();
    }
  }

  /// What was read from a query.
  public sealed interface Read {
    record Understood(IndicatorQuestion question) implements Read {}

    /// @param why never quotes what was typed
    record NotUnderstood(String why) implements Read {}
  }

  /// Reads `from`, `to` (days, such as 2026-11-01) and `county` (1 to 47). Without them: the twelve
  /// months that end today, for who may not see small numbers the quarter of today, and all
  /// counties.
  public static Read read(Map<String, String> query, LocalDate today, boolean smallCells) {
    try {
      LocalDate to = day(query, "to", today);
      LocalDate from = day(query, "from", since(to, smallCells));
      if (to.isBefore(from)) {
        return new Read.NotUnderstood("'to' is before 'from'");
      }
      if (new Period(from, to).days() > Period.MOST_DAYS) {
        return new Read.NotUnderstood("a period has at most " + Period.MOST_DAYS + " days");
      }
      if (!smallCells && !Quarter.of(from).equals(Quarter.of(to))) {
        return new Read.NotUnderstood(
            "without small numbers a period lies within one quarter of a year");
      }
      return county(query.getOrDefault("county", ""), new Period(from, to), smallCells);
    } catch (DateTimeException e) {
      return new Read.NotUnderstood("'from' and 'to' are days such as 2026-11-01");
    }
  }

  private static LocalDate since(LocalDate to, boolean smallCells) {
    return smallCells ? to.minusMonths(11).withDayOfMonth(1) : Quarter.of(to).begins();
  }

  private static Read county(String county, Period period, boolean smallCells) {
    if (county.isEmpty()) {
      return new Read.Understood(new IndicatorQuestion(period, 0, smallCells));
    }
    if (!county.matches("[0-9]{1,2}")
        || Integer.parseInt(county) < 1
        || Integer.parseInt(county) > COUNTIES) {
      return new Read.NotUnderstood("'county' is a code of 1 to " + COUNTIES);
    }
    return new Read.Understood(new IndicatorQuestion(period, Integer.parseInt(county), smallCells));
  }

  /// Years beyond four digits would be days no calendar of the database has.
  private static LocalDate day(Map<String, String> query, String name, LocalDate otherwise) {
    String text = query.getOrDefault(name, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}")) {
      throw new DateTimeException("not a day");
    }
    return LocalDate.parse(text);
  }
}
