package org.hakimtoto.lab.acceptance.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.lab.cli.Lab;
import org.hakimtoto.lab.servers.Ports;

/// `./haki demo` in a process of its own, in a folder of its own, as a newcomer starts it.
final class ChildDemo implements AutoCloseable {
  private final Path folder;
  private final int port = Ports.free();
  private final int operationsPort = Ports.free();
  private int starts;
  private Process process;

  private ChildDemo(Path folder) {
    this.folder = folder;
    this.process = started();
  }

  static ChildDemo start(Path folder) {
    return new ChildDemo(folder);
  }

  int port() {
    return port;
  }

  /// What it leaves for the commands.
  Path file() {
    return folder.resolve("var").resolve("demo").resolve("haki.env");
  }

  /// Runs another command in the same folder, and returns what it said.
  String runs(String... arguments) {
    try {
      Path output = folder.resolve("command.log");
      var command = command(Stream.of(arguments)).redirectOutput(output.toFile()).start();
      command.onExit().join();
      return Files.readString(output) + "exit " + command.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `kill -9`, and the next start at once. The servers of the first are orphans then.
  void dieAndStartAgain() {
    process.destroyForcibly().onExit().join();
    process = started();
  }

  /// As Ctrl-C does.
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  @Override
  public void close() {
    stop();
  }

  private Process started() {
    Path log = folder.resolve("demo-" + ++starts + ".log");
    try {
      Process fresh =
          command(
                  Stream.of(
                      "demo",
                      "--port",
                      Integer.toString(port),
                      "--ops-port",
                      Integer.toString(operationsPort)))
              .redirectOutput(log.toFile())
              .start();
      await()
          .pollInterval(Duration.ofMillis(100))
          .failFast("the demo ended: see " + log, () -> !fresh.isAlive())
          .until(() -> Files.readString(log).contains("Ctrl-C stops"));
      return fresh;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder command(Stream<String> arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Lab.class.getName()));
    arguments.forEach(command::add);
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // what this shell is configured with is for another gateway
    builder.environment().keySet().removeIf(name -> name.startsWith("HAKI_"));
    return builder;
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(java.io.File.pathSeparator, -1))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .reduce((a, b) -> a + java.io.File.pathSeparator + b)
        .orElseThrow();
  }
}
