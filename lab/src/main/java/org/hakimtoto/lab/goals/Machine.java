package org.hakimtoto.lab.goals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What figures were measured on. No figure says anything without it.
///
/// @param load what Linux reckons of the last minute, five and fifteen: others' work as well
/// @param fileSystem on which a COMMIT is synced
public record Machine(
    int cores, String model, long gigabytes, String java, String load, String fileSystem) {
  private static final String UNKNOWN = "unknown";

  /// This one, now: asked before a run, so that its own work is not in the load.
  public static Machine here(String fileSystem) {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        field(read("/proc/cpuinfo"), "model name"),
        kilobytes(field(read("/proc/meminfo"), "MemTotal")) / 1_000_000,
        Runtime.version().toString(),
        Stream.of(read("/proc/loadavg").split(" ", -1))
            .limit(3)
            .reduce((a, b) -> a + " " + b)
            .filter(load -> !load.isBlank())
            .orElse(UNKNOWN),
        fileSystem);
  }

  /// What a process of this machine has in memory; 0 where it is gone.
  public static long residentBytes(long pid) {
    return 1024 * kilobytes(field(read("/proc/" + pid + "/status"), "VmRSS"));
  }

  /// What it had at most, at any moment since it began.
  public static long mostResidentBytes(long pid) {
    return 1024 * kilobytes(field(read("/proc/" + pid + "/status"), "VmHWM"));
  }

  public String words() {
    return String.format(
        Locale.ROOT,
        "%d x %s, %d GB, Java %s, %s; load before the run %s",
        cores,
        model,
        gigabytes,
        java,
        fileSystem,
        load);
  }

  /// The value of the first line `name: value`, as Linux and Redis tell things.
  public static String field(String text, String name) {
    return text.lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static long kilobytes(String value) {
    String digits = value.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  /// Empty where the system does not tell.
  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      return "";
    }
  }
}
