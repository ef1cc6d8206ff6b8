package org.hakimtoto.lab.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as people write them: `90s`, `30m`, `6h`, `2d`. Pure.
final class Durations {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})([smhd])");

  private Durations() {}

  /// Empty for what is no length of time.
  static Optional<Duration> read(String written) {
    var matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    Duration time =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    return Optional.of(time).filter(Duration::isPositive);
  }
}
