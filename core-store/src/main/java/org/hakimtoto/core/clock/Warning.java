package org.hakimtoto.core.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a clock warns: so long after it started, or so long before it is due.
public record Warning(Edge edge, Duration distance) {
  public enum Edge {
    START,
    DUE
  }

  private static final Pattern CELL = Pattern.compile("(start\\+|due-)(P\\S{1,20})");

  public Warning {
    if (!distance.isPositive()) {
      throw new IllegalArgumentException("a warning stands apart from start and due");
    }
  }

  /// Reads `start+PT18H` or `due-P3D`; empty when it is neither.
  public static Optional<Warning> parse(String word) {
    Matcher cell = CELL.matcher(word);
    if (!cell.matches()) {
      return Optional.empty();
    }
    Edge edge = cell.group(1).startsWith("start") ? Edge.START : Edge.DUE;
    try {
      Duration distance = Duration.parse(cell.group(2));
      return distance.isPositive() && distance.toDays() <= Term.MOST_DAYS
          ? Optional.of(new Warning(edge, distance))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The moment, in whole seconds. Never before the start: what is warned of late is warned of at
  /// once.
  Instant at(Instant startedAt, Instant due) {
    Instant at =
        switch (edge) {
          case START -> startedAt.plus(distance);
          case DUE -> due.minus(distance);
        };
    return (at.isBefore(startedAt) ? startedAt : at).truncatedTo(ChronoUnit.SECONDS);
  }

  String words() {
    return Words.of(distance)
        + switch (edge) {
          case START -> " after the start";
          case DUE -> " before it is due";
        };
  }
}
