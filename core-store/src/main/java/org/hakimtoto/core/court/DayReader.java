package org.hakimtoto.core.court;

import java.time.DateTimeException;
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

  static final Pattern DAY =
      Pattern.compile(
          """
          (?<![\\p{L}\\p{N}])(?:
            (?<today>TODAY|LEO)(?!\\p{L})
          | (?<tomorrow>TOMORROW|KESHO)(?!\\p{L})
          | (?<y1>[0-9]{4})[-/.](?<m1>[0-9]{1,2})[-/.](?<d1>[0-9]{1,2})(?![0-9])
          | (?<d2>[0-9]{1,2})[-/.](?<m2>[0-9]{1,2})
            (?:[-/.](?<y2>[0-9]{4}|[0-9]{2}))?(?![0-9])
          | (?<d3>[0-9]{1,2})(?:ST|ND|RD|TH)?[\\ -]*(?<m3>[A-Z]{3})[A-Z]{0,6}(?!\\p{L})
            (?:[\\ ,-]*(?<y3>20[0-9]{2})(?![0-9]))?
          )\
          """,
          Pattern.COMMENTS);

  private DayReader() {}

  static Optional<DayTyped> day(Matcher found) {
    if (found.group("today") != null || found.group("tomorrow") != null) {
      return Optional.of(new DayTyped.Ahead(found.group("today") != null ? 0 : 1));
    }
    if (found.group("y1") != null) {
      return day(found.group("y1"), number(found, "m1"), found.group("d1"));
    }
    if (found.group("d2") != null) {
      return day(year(found, "y2"), number(found, "m2"), found.group("d2"));
    }
    return Optional.ofNullable(MONTHS.get(found.group("m3")))
        .flatMap(month -> day(year(found, "y3"), month, found.group("d3")));
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
