package org.hakimtoto.notifier.message;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.Kenya;

/// Dates and times as people in Kenya read them. The Swahili clock counts from sunrise, so a time
/// in Kiswahili is given both ways: `9:00 asubuhi (saa 3)`.
public final class Dates {
  private static final Map<String, List<String>> MONTHS =
      Map.of(
          "en",
          List.of(
              "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
          "sw",
          List.of(
              "Jan", "Feb", "Machi", "Apr", "Mei", "Juni", "Julai", "Ago", "Sep", "Okt", "Nov",
              "Des"));

  private static final Map<DayOfWeek, String> DAYS_SW =
      Map.of(
          DayOfWeek.MONDAY, "Jumatatu",
          DayOfWeek.TUESDAY, "Jumanne",
          DayOfWeek.WEDNESDAY, "Jumatano",
          DayOfWeek.THURSDAY, "Alhamisi",
          DayOfWeek.FRIDAY, "Ijumaa",
          DayOfWeek.SATURDAY, "Jumamosi",
          DayOfWeek.SUNDAY, "Jumapili");

  private Dates() {}

  /// Such as `Tue 14 Jul 9:00 am`, or `Jumanne 14 Julai 9:00 asubuhi (saa 3)`. In any other
  /// language as in English.
  public static String spoken(Instant instant, String language) {
    ZonedDateTime local = Kenya.local(instant);
    String spoken = language.equals("sw") ? "sw" : "en";
    return spoken(local.toLocalDate(), spoken) + " " + time(local, spoken);
  }

  /// The day alone: `Tue 14 Jul`, or `Jumanne 14 Julai`.
  public static String spoken(LocalDate date, String language) {
    if (language.equals("sw")) {
      return DAYS_SW.get(date.getDayOfWeek()) + " " + day(date, "sw");
    }
    String name = date.getDayOfWeek().name();
    return name.charAt(0)
        + name.substring(1, 3).toLowerCase(java.util.Locale.ROOT)
        + " "
        + day(date, "en");
  }

  /// The time alone: `9:00 am`, or `9:00 asubuhi (saa 3)`.
  public static String time(Instant instant, String language) {
    return time(Kenya.local(instant), language);
  }

  private static String time(ZonedDateTime local, String language) {
    String minutes = (local.getMinute() < 10 ? ":0" : ":") + local.getMinute();
    String time = twelve(local.getHour()) + minutes;
    return language.equals("sw")
        ? time
            + " "
            + partOfDay(local.getHour())
            + " (saa "
            + twelve(local.getHour() + 18)
            + (local.getMinute() == 0 ? "" : minutes)
            + ")"
        : time + (local.getHour() < 12 ? " am" : " pm");
  }

  private static String day(LocalDate date, String language) {
    return date.getDayOfMonth()
        + " "
        + MONTHS.getOrDefault(language, List.of()).get(date.getMonthValue() - 1);
  }

  private static int twelve(int hour) {
    int rest = hour % 12;
    return rest == 0 ? 12 : rest;
  }

  private static String partOfDay(int hour) {
    if (hour < 4 || hour >= 19) {
      return "usiku";
    }
    if (hour < 12) {
      return hour < 6 ? "alfajiri" : "asubuhi";
    }
    return hour < 16 ? "mchana" : "jioni";
  }
}
