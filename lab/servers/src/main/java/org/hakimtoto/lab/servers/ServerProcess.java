package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A server we started: its process and all its children.
final class ServerProcess {
  private static final long PATIENCE_SECONDS = 10;

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  static ServerProcess start(List<String> command, Path log) {
    try {
      var builder =
          new ProcessBuilder(inItsOwnSession(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().put("LC_ALL", "C");
      return new ServerProcess(builder.start());
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot start " + command.getFirst() + ": " + Trees.reason(e), e);
    }
  }

  /// The same, of a server that ends with this program, however that ends.
  ///
  /// @param signal that asks it to stop
  static ServerProcess startBound(List<String> command, Path log, String signal) {
    var server = start(command, log);
    LastWill.of(server.process, signal);
    return server;
  }

  /// Runs a tool to its end. Throws with the last line of its log when it fails.
  static void run(List<String> command, Path log) {
    var tool = start(command, log);
    if (!tool.ended(60) || tool.process.exitValue() != 0) {
      throw new EmbeddedTrouble(command.getFirst() + " failed: " + lastLine(log));
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean alive() {
    return process.isAlive();
  }

  /// Asks it to stop with a signal, and kills it when it does not.
  void stop(String signal) {
    signal(process.toHandle(), signal);
    if (!ended(PATIENCE_SECONDS)) {
      killHard();
    }
  }

  /// Stops it and its children where they stand, and lets them go on: they keep their connections
  /// and say nothing meanwhile.
  void freeze() {
    // itself first, so that it makes no child meanwhile
    signal(process.toHandle(), "STOP");
    signal(process.descendants().toList(), "STOP");
  }

  void thaw() {
    signal(all(), "CONT");
  }

  private List<ProcessHandle> all() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }

  /// `kill -9` of the server and its children, and waits until they are gone.
  void killHard() {
    List<ProcessHandle> all = all();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      try {
        one.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
        throw new EmbeddedTrouble("a killed server is still there", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static String lastLine(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.stream().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse("no word");
    } catch (IOException e) {
      return "no log";
    }
  }

  /// Ctrl-C goes to every process of the terminal's session. The servers must outlive the doors, so
  /// they get a session of their own where the machine can make one.
  static List<String> inItsOwnSession(List<String> command) {
    return Files.isExecutable(SETSID)
        ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
        : command;
  }

  private boolean ended(long seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Java can only send TERM and KILL; PostgreSQL's fast shutdown is INT.
  private static void signal(ProcessHandle handle, String signal) {
    signal(List.of(handle), signal);
  }

  private static void signal(List<ProcessHandle> handles, String signal) {
    var command = new ArrayList<>(List.of("kill", "-" + signal));
    handles.forEach(one -> command.add(Long.toString(one.pid())));
    try {
      new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      handles.forEach(ProcessHandle::destroy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
