package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/// Processor time, by who used it. With everybody on one machine the sum of a step's costs decides
/// how many steps a second there can be. Pure.
///
/// @param cpu missing parts used none
/// @param machine what everything on this machine used, these parts included
/// @param doorSeconds time between form read and answer written, summed by the gateway
/// @param doorSteps callbacks the gateway counted for it
/// @param atOnce how many of them asked nothing of PostgreSQL
/// @param pauseSeconds the gateway's collector
record Costs(
    Map<Part, Duration> cpu,
    Duration machine,
    double doorSeconds,
    long doorSteps,
    long atOnce,
    double pauseSeconds) {
  static final Costs NONE = new Costs(Map.of(), Duration.ZERO, 0, 0, 0, 0);

  enum Part {
    GATEWAY("gateway"),
    ECHO("echo"),
    POSTGRES("PostgreSQL"),
    REDIS("Redis"),
    /// With the carrier, who is played as well.
    CALLERS("played");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Costs {
    cpu = Map.copyOf(cpu);
  }

  Costs plus(Costs more) {
    return combined(more, 1);
  }

  Costs minus(Costs before) {
    return combined(before, -1);
  }

  Duration of(Part part) {
    return cpu.getOrDefault(part, Duration.ZERO);
  }

  Duration sum() {
    return cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /// What was used by work that is not of this run: it makes every figure worse than it is.
  Duration others() {
    Duration rest = machine.minus(sum());
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  /// How many processors were busy with it all the time.
  static double processors(Duration cpu, Duration time) {
    return time.isZero() ? 0 : (double) cpu.toNanos() / time.toNanos();
  }

  /// Microseconds of a processor for each step.
  static double perStep(Duration cpu, long steps) {
    return steps == 0 ? 0 : cpu.toNanos() / 1e3 / steps;
  }

  /// Milliseconds from door to door.
  double doorMean() {
    return doorSteps == 0 ? 0 : doorSeconds * 1e3 / doorSteps;
  }

  /// The part of the callbacks that were answered from the copy of a session, after one trip to
  /// Redis.
  double atOncePart() {
    return doorSteps == 0 ? 0 : (double) atOnce / doorSteps;
  }

  private Costs combined(Costs other, int sign) {
    var cpu = new EnumMap<Part, Duration>(Part.class);
    for (Part part : Part.values()) {
      Duration time = of(part).plus(other.of(part).multipliedBy(sign));
      cpu.put(part, time.isNegative() ? Duration.ZERO : time);
    }
    return new Costs(
        cpu,
        machine.plus(other.machine.multipliedBy(sign)),
        doorSeconds + sign * other.doorSeconds,
        doorSteps + sign * other.doorSteps,
        atOnce + sign * other.atOnce,
        pauseSeconds + sign * other.pauseSeconds);
  }
}
