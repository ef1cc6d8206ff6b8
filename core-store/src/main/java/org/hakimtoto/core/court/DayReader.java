package org.hakimtoto.core.court;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the forms of [DayTyped] apart.
final class DayReader {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("JAN", 1),
          Map.entry("FEB", 2),
          Map.entry("MAR", 3),
          Map.entry("MAC", 3),
          Map.entry("APR", 4),
          Map.entry("MAY", 5),
          Map.entry("MEI", 5),
          Map.entry("JUN", 6),
          Map.entry("JUL", 7),
          Map.entry("AUG", 8),
          Map.entry("AGO", 8),
          Map.entry("SEP", 9),
          Map.entry("OCT", 10),
          Map.entry("OKT", 10),
          Map.entry("NOV", 11),
          Map.entry("DEC", 12),
          Map.entry("DES", 12));

  private static final String WEEKDAYS =
      """
      (?:JUMA(?:TATU|NNE|TANO|MOSI|PILI)|JTATU|JNNE|JTANO|JMOSI|JPILI
        |ALHAMISI?|ALHAMISHI|IJUMAA?
        |MON(?:DAY)?|TUE(?:S(?:DAY)?)?|WED(?:NESDAY)?|THU(?:R(?:S(?:DAY)?)?)?|FRI(?:DAY)?
        |SAT(?:URDAY)?|SUN(?:DAY)?)
      """;

  /// A weekday before a date is a word for the eye: our own texts have it.
  static final Pattern DAY =
      Pattern.compile(
          """
          (?<![\\p{L}\\p{N}])(?:
            (?<overmorrow>KESHO\\ ?KUTWA|DAY\\ AFTER\\ TOMORROW|OVERMORROW)(?!\\p{L})
          | (?<today>TODAY|TDY|HII\\ LEO|LEO)(?!\\p{L})
          | (?<tomorrow>TOMORROW|TMRW|KESHO|KESHU)(?!\\p{L})
          | (?:%1$s(?:,\\ ?|\\ ))?(?:
              (?<y1>[0-9]{4})[-/.](?<m1>[0-9]{1,2})[-/.](?<d1>[0-9]{1,2})(?![0-9])
            | (?<d2>[0-9]{1,2})[-/.](?<m2>[0-9]{1,2})
              (?:[-/.](?<y2>[0-9]{4}|[0-9]{2}))?(?![0-9])
            | (?<d3>[0-9]{1,2})(?:ST|ND|RD|TH)?[\\ -]*(?<m3>[A-Z]{3})[A-Z]{0,6}(?!\\p{L})
              (?:[\\ ,-]*(?<y3>20[0-9]{2})(?![0-9]))?
            | (?<m4>JAN|FEB|MAR|MAC|APR|MAY|MEI|JUN|JUL|AUG|AGO|SEP|OCT|OKT|NOV|DEC|DES)[A-Z]{0,6}
              \\ (?<d4>[0-9]{1,2})(?:ST|ND|RD|TH)?(?![0-9/.-])
              (?:[\\ ,-]+(?<y4>20[0-9]{2})(?![0-9]))?)
          | (?:(?<coming>NEXT)\\ )?(?<weekday>%1$s)(?:\\ (?<ijayo>IJAYO|UJAO))?
            (?![\\p{L}\\p{N}])
          )\
          """
              .formatted(WEEKDAYS),
          Pattern.COMMENTS);

  private static final Pattern DIGITS =
      Pattern.compile("(?<day>[0-9]{2})(?<month>[0-9]{2})(?<year>[0-9]{2}|[0-9]{4})?");

  private DayReader() {}

  /// Day and month in two digits each, with or without a year.
  static Optional<DayTyped> digits(String typed) {
    Matcher found = DIGITS.matcher(typed);
    return found.matches()
        ? day(year(found, "year"), number(found, "month"), found.group("day"))
        : Optional.empty();
  }

  static Optional<DayTyped> day(Matcher found) {
    Optional<DayTyped> said = byWord(found);
    if (said.isPresent()) {
      return said;
    }
    if (found.group("y1") != null) {
      return day(found.group("y1"), number(found, "m1"), found.group("d1"));
    }
    if (found.group("d2") != null) {
      return day(year(found, "y2"), number(found, "m2"), found.group("d2"));
    }
    String which = found.group("d3") == null ? "4" : "3";
    return Optional.ofNullable(MONTHS.get(found.group("m" + which)))
        .flatMap(month -> day(year(found, "y" + which), month, found.group("d" + which)));
  }

  private static Optional<DayTyped> byWord(Matcher found) {
    if (found.group("today") != null) {
      return Optional.of(new DayTyped.Ahead(0));
    }
    if (found.group("tomorrow") != null) {
      return Optional.of(new DayTyped.Ahead(1));
    }
    if (found.group("overmorrow") != null) {
      return Optional.of(new DayTyped.Ahead(2));
    }
    boolean ofNextWeek = found.group("coming") != null || found.group("ijayo") != null;
    return Optional.ofNullable(found.group("weekday"))
        .map(name -> new DayTyped.Weekday(weekday(name), ofNextWeek));
  }

  private static DayOfWeek weekday(String name) {
    return switch (name.substring(0, name.startsWith("JUMA") ? 5 : 2)) {
      case "JUMAT" -> name.equals("JUMATATU") ? DayOfWeek.MONDAY : DayOfWeek.WEDNESDAY;
      case "JT" -> name.equals("JTATU") ? DayOfWeek.MONDAY : DayOfWeek.WEDNESDAY;
      case "MO" -> DayOfWeek.MONDAY;
      case "JUMAN", "JN", "TU" -> DayOfWeek.TUESDAY;
      case "WE" -> DayOfWeek.WEDNESDAY;
      case "AL", "TH" -> DayOfWeek.THURSDAY;
      case "IJ", "FR" -> DayOfWeek.FRIDAY;
      case "JUMAM", "JM", "SA" -> DayOfWeek.SATURDAY;
      default -> DayOfWeek.SUNDAY;
    };
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  /// Two digits are of this century; empty: none was typed.
  private static String year(Matcher found, String group) {
    String typed = found.group(group);
    if (typed == null) {
      return "";
    }
    return typed.length() == 2 ? "20" + typed : typed;
  }

  private static Optional<DayTyped> day(String year, int month, String day) {
    try {
      int ofMonth = Integer.parseInt(day);
      return Optional.of(
          year.isEmpty()
              ? new DayTyped.EachYear(MonthDay.of(month, ofMonth))
              : new DayTyped.On(LocalDate.of(Integer.parseInt(year), month, ofMonth)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
