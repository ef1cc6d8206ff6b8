package org.hakimtoto.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hakimtoto.core.value.Kenya;

/// The hours of a day, in Kenya, in which a text to somebody is safe: from `from` until just before
/// `until`.
public record SafeHours(LocalTime from, LocalTime until) {
  /// Within less, a text that waits its turn would hardly ever leave.
  public static final Duration LEAST = Duration.ofHours(1);

  public SafeHours {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("the safe hours end before they begin");
    }
  }

  /// The default of design.md §4.
  public static final SafeHours DAYTIME =
      new SafeHours(Contact.DEFAULT_FROM, Contact.DEFAULT_UNTIL);

  public boolean allow(Instant at) {
    LocalTime time = Kenya.time(at);
    return !time.isBefore(from) && time.isBefore(until);
  }

  /// `at` itself when it lies within the hours, else when they begin next.
  public Instant next(Instant at) {
    if (allow(at)) {
      return at;
    }
    ZonedDateTime local = Kenya.local(at);
    boolean later = !local.toLocalTime().isBefore(from);
    return Kenya.at(local.toLocalDate().plusDays(later ? 1 : 0), from);
  }
}
