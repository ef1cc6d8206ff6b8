package org.hakimtoto.store.family;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.hakimtoto.core.value.Kenya;

/// When somebody wants to be phoned.
public enum CallTime {
  SOON("SOON / MAPEMA"),
  MORNING("MORNING / ASUBUHI"),
  AFTERNOON("AFTERNOON / MCHANA");

  /// By when, for one who wants it as soon as may be.
  static final Duration SOON_WITHIN = Duration.ofHours(4);

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private final String words;

  CallTime(String words) {
    this.words = words;
  }

  /// By when the office must have phoned: the end of the next such half of a day.
  Instant by(Instant now) {
    return switch (this) {
      case SOON -> now.plus(SOON_WITHIN);
      case MORNING -> next(NOON, now);
      case AFTERNOON -> next(EVENING, now);
    };
  }

  String note() {
    return "PLEASE CALL / APIGIWE: " + words;
  }

  private static Instant next(LocalTime time, Instant now) {
    Instant today = Kenya.at(Kenya.day(now), time);
    return today.isAfter(now) ? today : Kenya.at(Kenya.day(now).plusDays(1), time);
  }
}
