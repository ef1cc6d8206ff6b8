package org.hakimtoto.lab.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.lab.load.Costs.Part;
import org.hakimtoto.store.fault.StoreFault;

/// Reads what has been used so far: processor time of every process of the house, and what the
/// gateway says of itself on `/metrics`.
public final class Meters {
  private static final String DOOR = "haki_ussd_answer_seconds";
  private static final String AT_ONCE = "kind=\"at-once\"";
  private static final Path STAT = Path.of("/proc/stat");
  private static final long MILLIS_PER_TICK = 10;
  private static final String PAUSE = "jvm_gc_pause_seconds_sum";

  private final LoadEnvironment house;
  private final long callers;

  /// @param callers the process of the callers
  Meters(LoadEnvironment house, long callers) {
    this.house = house;
    this.callers = callers;
  }

  Costs read() {
    var cpu = new EnumMap<Part, Duration>(Part.class);
    ProcessHandle.current()
        .descendants()
        .forEach(
            child -> part(child).ifPresent(part -> cpu.merge(part, used(child), Duration::plus)));
    return withMetrics(cpu, machine(), metrics());
  }

  /// The sum of a metric over all its labels.
  public static double sum(String metrics, String name) {
    return sum(metrics, name, "");
  }

  /// @param label one that it has, as it is written; empty: any
  static double sum(String metrics, String name, String label) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .filter(line -> line.contains(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /// Busy time in the first line of Linux' `/proc/stat`: user, nice, system, interrupts.
  static Duration busy(String stat) {
    List<Long> ticks =
        Arrays.stream(stat.lines().findFirst().orElse("").split(" +", -1))
            .skip(1)
            .filter(word -> !word.isEmpty())
            .map(Long::parseLong)
            .toList();
    return ticks.size() < 7
        ? Duration.ZERO
        : Duration.ofMillis(
            MILLIS_PER_TICK
                * (ticks.get(0) + ticks.get(1) + ticks.get(2) + ticks.get(5) + ticks.get(6)));
  }

  private static Costs withMetrics(Map<Part, Duration> cpu, Duration machine, String metrics) {
    return new Costs(
        cpu,
        machine,
        sum(metrics, DOOR + "_sum"),
        Math.round(sum(metrics, DOOR + "_count")),
        Math.round(sum(metrics, DOOR + "_count", AT_ONCE)),
        sum(metrics, PAUSE));
  }

  private Optional<Part> part(ProcessHandle child) {
    if (child.pid() == house.gatewayPid()) {
      return Optional.of(Part.GATEWAY);
    }
    if (house.echoPid().filter(pid -> pid == child.pid()).isPresent()) {
      return Optional.of(Part.ECHO);
    }
    if (child.pid() == callers
        || house.carrierPid().filter(pid -> pid == child.pid()).isPresent()) {
      return Optional.of(Part.CALLERS);
    }
    String program =
        child.info().command().map(path -> Path.of(path).getFileName().toString()).orElse("");
    if (program.startsWith("postgres")) {
      return Optional.of(Part.POSTGRES);
    }
    return program.startsWith("redis") ? Optional.of(Part.REDIS) : Optional.empty();
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Zero where the system does not tell.
  private static Duration machine() {
    try {
      return Files.isReadable(STAT) ? busy(Files.readString(STAT)) : Duration.ZERO;
    } catch (IOException e) {
      return Duration.ZERO;
    }
  }

  private String metrics() {
    try (var line = Line.open(house.operationsPort())) {
      return line.send(Line.get("/metrics")).body();
    } catch (IOException e) {
      throw new StoreFault.Unavailable("the gateway's metrics cannot be read", e);
    }
  }
}
