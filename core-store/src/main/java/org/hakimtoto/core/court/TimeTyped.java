package org.hakimtoto.core.court;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as offices write it: `9:00`, `09.00`, `0900`, `900hrs`, `9 am`, `2:30 pm`, `saa
/// tatu na nusu asubuhi`. Digits are the clock of the office; the Kiswahili clock is read only with
/// its part of the day, for `saa tisa` alone is three to one and nine to another; save where only
/// the day can be meant. Pure.
public final class TimeTyped {
  private static final Pattern BY_THE_OFFICE =
      Pattern.compile(
          "(?<hour>[0-9]{1,2})(?:[:.]?(?<minute>[0-9]{2})(?::00)?)? ?(?<half>AM|PM)"
              + "|(?<hour2>[0-9]{1,2})[:.]?(?<minute2>[0-9]{2})(?::00)? ?(?:H|HRS|HOURS)?");

  private static final Pattern BY_THE_SUN =
      Pattern.compile(
          "SAA (?<hour>[A-Z]+(?: NA (?:MOJA|MBILI))?|[0-9]{1,2})"
              + "(?: (?<part>NA NUSU|NA ROBO|KASOROBO)|[:.](?<minute>[0-9]{2}))?(?: YA)? ?"
              + "(?<half>ASUBUHI|MCHANA|ALASIRI|JIONI)?");

  private static final Pattern FULL_HOUR = Pattern.compile("[0-9]{1,2}");

  private static final List<String> HOURS =
      List.of(
          "MOJA",
          "MBILI",
          "TATU",
          "NNE",
          "TANO",
          "SITA",
          "SABA",
          "NANE",
          "TISA",
          "KUMI",
          "KUMI NA MOJA",
          "KUMI NA MBILI");

  private static final int SUNRISE = 6;

  private TimeTyped() {}

  /// The time a text consists of; empty when it is none, or cannot be told.
  public static Optional<LocalTime> read(String text) {
    String plain = plain(text);
    try {
      Matcher office = BY_THE_OFFICE.matcher(plain);
      if (office.matches()) {
        return office(office);
      }
      Matcher sun = BY_THE_SUN.matcher(plain);
      return sun.matches() && sun.group("half") != null ? sun(sun) : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  /// The same where a time by day is asked for, as that of a court: `saa tatu`, `saa 3:30` and a
  /// full hour such as `9` or `14` besides.
  public static Optional<LocalTime> byDay(String text) {
    return read(text).or(() -> onlyByDay(plain(text)));
  }

  private static Optional<LocalTime> onlyByDay(String plain) {
    try {
      Matcher sun = BY_THE_SUN.matcher(plain);
      if (sun.matches()) {
        return sun(sun);
      }
      return FULL_HOUR.matcher(plain).matches()
          ? Optional.of(LocalTime.of(Integer.parseInt(plain), 0))
          : Optional.empty();
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    return text.strip()
        .toUpperCase(Locale.ROOT)
        .replace("A.M.", "AM")
        .replace("P.M.", "PM")
        .replaceAll("\\s+", " ");
  }

  private static Optional<LocalTime> office(Matcher found) {
    String half = found.group("half");
    if (half == null) {
      return Optional.of(LocalTime.of(number(found, "hour2"), number(found, "minute2")));
    }
    int hour = number(found, "hour");
    int minute = found.group("minute") == null ? 0 : number(found, "minute");
    return hour < 1 || hour > 12
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour % 12 + (half.equals("PM") ? 12 : 0), minute));
  }

  /// The first hour of the day begins at seven.
  private static Optional<LocalTime> sun(Matcher found) {
    String said = found.group("hour");
    int hour = said.matches("[0-9]+") ? Integer.parseInt(said) : HOURS.indexOf(said) + 1;
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    boolean evening = hour == 12 && "JIONI".equals(found.group("half"));
    String minute = found.group("minute");
    LocalTime full =
        LocalTime.of(
            hour % 12 + SUNRISE + (evening ? 12 : 0),
            minute == null ? 0 : Integer.parseInt(minute));
    String part = found.group("part");
    return Optional.of(
        part == null
            ? full
            : switch (part) {
              case "NA NUSU" -> full.plusMinutes(30);
              case "NA ROBO" -> full.plusMinutes(15);
              default -> full.minusMinutes(15);
            });
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
