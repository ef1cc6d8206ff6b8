package org.hakimtoto.core.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// What the clock on a Kenyan wall says of an instant, and the other way. Offices, courts and laws
/// count by it; the store keeps instants.
public final class Kenya {
  private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");

  private Kenya() {}

  /// The name of the zone, for a question to a database that counts by days.
  public static String zone() {
    return ZONE.getId();
  }

  /// Date and time of an instant.
  public static ZonedDateTime local(Instant instant) {
    return instant.atZone(ZONE);
  }

  /// The day an instant falls on.
  public static LocalDate day(Instant instant) {
    return local(instant).toLocalDate();
  }

  /// The hour an instant falls on.
  public static LocalTime time(Instant instant) {
    return local(instant).toLocalTime();
  }

  /// The instant of a date and time.
  public static Instant at(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /// The instant of a time on a day.
  public static Instant at(LocalDate day, LocalTime time) {
    return at(day.atTime(time));
  }

  /// When a day begins; the one before it ends then.
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /// When a day is over: the beginning of the next.
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
