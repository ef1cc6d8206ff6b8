package org.hakimtoto.core.clock;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// About when the two Idd days are. The moon and the gazette set them, so what is computed here is
/// no holiday: it is there to ask whether the gazette has named the day. Pure.
public final class IddDays {
  /// How far the gazetted day may lie from the computed one.
  static final int DAYS_APART = 3;

  private static final Pattern IDD = Pattern.compile("(?i)\\b(?:Idd?|Eid)\\b.*");

  private IddDays() {}

  /// The computed days from one day to another, both included, that no known holiday stands for;
  /// the earliest first.
  public static List<Holiday> notGazetted(Collection<Holiday> known, LocalDate from, LocalDate to) {
    return hijrahYears(from, to)
        .flatMap(IddDays::ofHijrahYear)
        .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
        .filter(day -> known.stream().noneMatch(other -> standsFor(other, day.date())))
        .toList();
  }

  private static Stream<Integer> hijrahYears(LocalDate from, LocalDate to) {
    int first = HijrahDate.from(from).get(ChronoField.YEAR);
    int last = HijrahDate.from(to).get(ChronoField.YEAR);
    return Stream.iterate(first, year -> year <= last, year -> year + 1);
  }

  private static Stream<Holiday> ofHijrahYear(int year) {
    return Stream.of(
        new Holiday(LocalDate.from(HijrahChronology.INSTANCE.date(year, 10, 1)), "Idd-ul-Fitr"),
        new Holiday(LocalDate.from(HijrahChronology.INSTANCE.date(year, 12, 10)), "Idd-ul-Azha"));
  }

  private static boolean standsFor(Holiday known, LocalDate computed) {
    return IDD.matcher(known.name()).lookingAt()
        && Math.abs(known.date().toEpochDay() - computed.toEpochDay()) <= DAYS_APART;
  }
}
