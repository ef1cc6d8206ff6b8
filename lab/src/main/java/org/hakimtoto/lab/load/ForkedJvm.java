package org.hakimtoto.lab.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.lab.servers.EmbeddedTrouble;

/// A Java program of ours in a process of its own, with the options this one was started with: what
/// is measured shares no heap, no collector and no compiler with what measures.
public final class ForkedJvm implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(2);
  private static final int STOP_SECONDS = 20;
  private static final int LOOK_MILLIS = 50;

  private final Process process;

  private ForkedJvm(Process process) {
    this.process = process;
  }

  /// Starts it and returns once something listens on its port.
  public static ForkedJvm start(
      Class<?> program,
      List<String> arguments,
      Map<String, String> environment,
      int port,
      Path log) {
    return start(program, List.of(), arguments, environment, port, log);
  }

  /// @param options of Java, after those of this process
  static ForkedJvm start(
      Class<?> program,
      List<String> options,
      List<String> arguments,
      Map<String, String> environment,
      int port,
      Path log) {
    var builder =
        program(program, options, arguments, environment)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      var child = new ForkedJvm(builder.start());
      child.awaitListening(program.getSimpleName(), port, log);
      return child;
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot start " + program.getSimpleName(), e);
    }
  }

  /// What starts it.
  static ProcessBuilder program(
      Class<?> program,
      List<String> options,
      List<String> arguments,
      Map<String, String> environment) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    // what this shell is configured with is for another gateway
    builder.environment().keySet().removeIf(name -> name.startsWith("HAKI_"));
    builder.environment().putAll(environment);
    return builder;
  }

  public long pid() {
    return process.pid();
  }

  /// `kill -9`, and waits until it is gone.
  public void killHard() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly().onExit().join();
  }

  private void awaitListening(String name, int port, Path log) {
    long giveUp = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < giveUp) {
      try {
        Line.open(port).close();
        return;
      } catch (IOException notYet) {
        if (ended()) {
          break;
        }
      }
    }
    close();
    throw new EmbeddedTrouble(name + " did not start: " + lastLine(log));
  }

  /// The log itself is removed with the house.
  static String lastLine(Path log) {
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> !line.isBlank()).reduce((_, last) -> last).orElse("no word");
    } catch (IOException e) {
      return "no log";
    }
  }

  private boolean ended() {
    try {
      return process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
