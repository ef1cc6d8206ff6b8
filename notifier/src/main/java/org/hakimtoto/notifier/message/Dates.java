package org.hakimtoto.notifier.message;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.hakimtoto.core.value.Kenya;

/// Dates and times as people in Kenya read them. The Swahili clock counts from sunrise, so a time
/// in Kiswahili is given both ways, the hour that people say first: `saa 3 asubuhi (9:00)`.
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

  /// Before today, and before tomorrow.
  private static final Map<String, List<String>> SOON =
      Map.of("en", List.of("today, ", "tomorrow, "), "sw", List.of("leo, ", "kesho, "));

  /// A day farther away than this, ahead or past, shows its year.
  static final Period YEAR_SHOWN_BEYOND = Period.ofMonths(6);

  private Dates() {}

  /// Such as `Tue 14 Jul 9:00 am`, or `Jumanne 14 Julai saa 3 asubuhi (9:00)`; far from `today`
  /// `Tue 13 Jul 2027 9:00 am`. In any other language in figures: `14/7 9:00`.
  public static String spoken(Instant instant, String language, LocalDate today) {
    ZonedDateTime local = Kenya.local(instant);
    return spoken(local.toLocalDate(), language, today) + " " + time(local, language);
  }

  /// The day alone: `Tue 14 Jul`, or `Jumanne 14 Julai`; far from `today` with its year.
  public static String spoken(LocalDate date, String language, LocalDate today) {
    boolean far =
        date.isAfter(today.plus(YEAR_SHOWN_BEYOND))
            || date.isBefore(today.minus(YEAR_SHOWN_BEYOND));
    return far ? withYear(date, language) : spoken(date, language);
  }

  /// A day and time that is asked back before it is kept: always with its year.
  public static String withYear(Instant instant, String language) {
    ZonedDateTime local = Kenya.local(instant);
    return withYear(local.toLocalDate(), language) + " " + time(local, language);
  }

  /// As people who cannot place a date understand it: `tomorrow, Tue 14 Jul 9:00 am`, `leo, ...`,
  /// or only the day and time when it is neither.
  public static String soon(Instant instant, String language, LocalDate today) {
    LocalDate day = Kenya.day(instant);
    String ahead = "";
    if (day.equals(today)) {
      ahead = SOON.getOrDefault(language, List.of("", "")).getFirst();
    } else if (day.equals(today.plusDays(1))) {
      ahead = SOON.getOrDefault(language, List.of("", "")).getLast();
    }
    return ahead + spoken(instant, language, today);
  }

  private static String withYear(LocalDate date, String language) {
    return spoken(date, language) + (MONTHS.containsKey(language) ? " " : "/") + date.getYear();
  }

  private static String spoken(LocalDate date, String language) {
    String name = date.getDayOfWeek().name();
    return switch (language) {
      case "sw" -> DAYS_SW.get(date.getDayOfWeek()) + " " + day(date, language);
      case "en" ->
          name.charAt(0)
              + name.substring(1, 3).toLowerCase(java.util.Locale.ROOT)
              + " "
              + day(date, language);
      default -> date.getDayOfMonth() + "/" + date.getMonthValue();
    };
  }

  /// The time alone: `9:00 am`, or `saa 3 asubuhi (9:00)`.
  public static String time(Instant instant, String language) {
    return time(Kenya.local(instant), language);
  }

  /// The hour of the working day, in a list: `9:00 am`, or `saa 3 (9:00)`.
  public static String hour(Instant instant, String language) {
    ZonedDateTime local = Kenya.local(instant);
    String part = " " + partOfDay(local.getHour()) + " ";
    return time(local, language).replace(part, " ");
  }

  private static String time(ZonedDateTime local, String language) {
    int hour = local.getHour();
    String minutes = (local.getMinute() < 10 ? ":0" : ":") + local.getMinute();
    return switch (language) {
      case "sw" -> {
        String said = twelve(hour + 6) + (local.getMinute() == 0 ? "" : minutes);
        yield "saa " + said + " " + partOfDay(hour) + " (" + hour + minutes + ")";
      }
      case "en" -> twelve(hour) + minutes + (hour < 12 ? " am" : " pm");
      default -> hour + minutes;
    };
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
