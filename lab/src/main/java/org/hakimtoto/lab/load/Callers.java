package org.hakimtoto.lab.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.lab.servers.EmbeddedTrouble;

/// The callers of a run, who live in a process of their own. Not for several threads at once.
final class Callers implements AutoCloseable {
  private static final int STOP_SECONDS = 10;
  private static final int LOOK_MILLIS = 10;

  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;
  private int streets;

  private Callers(Process process) {
    this.process = process;
    this.orders = new PrintWriter(process.getOutputStream(), true, UTF_8);
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  static Callers start(Roster roster, Path log) throws InterruptedException {
    var builder =
        ForkedJvm.program(
            CallersProcess.class,
            List.of(),
            List.of(Integer.toString(roster.officers()), Integer.toString(roster.looking())),
            Map.of(CallersProcess.PIN, roster.pin()));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      var callers = new Callers(builder.start());
      if (callers.line().filter(CallersProcess.READY::equals).isEmpty()) {
        callers.close();
        throw new EmbeddedTrouble("the callers did not start: " + ForkedJvm.lastLine(log));
      }
      return callers;
    } catch (IOException e) {
      throw new EmbeddedTrouble("cannot start the callers", e);
    }
  }

  long pid() {
    return process.pid();
  }

  /// Callers who play against a port. Returns the street's number.
  ///
  /// @param chiefs how many of them file with a PIN
  int street(int port, Habits habits, int callers, int chiefs) throws InterruptedException {
    ordered("street " + port + " " + habits + " " + callers + " " + chiefs, new Tally());
    return streets++;
  }

  /// Everybody of a street presses for a while, as fast as the answers come.
  void play(int street, Duration time, Tally tally) throws InterruptedException {
    ordered("play " + street + " " + time.toMillis(), tally);
  }

  /// Everybody of a street dials until so many sessions rest, which they do until they are played.
  void dial(int street, int resting, Tally tally) throws InterruptedException {
    ordered("dial " + street + " " + resting, tally);
  }

  /// Everybody of a street presses for a while at a pace.
  ///
  /// @param callers of the street
  /// @param presses a second of those who report, together
  /// @param questions a second of the others
  void play(int street, Duration time, int callers, int presses, int questions, Tally tally)
      throws InterruptedException {
    ordered(
        "pace " + street + " " + time.toMillis() + " " + callers + " " + presses + " " + questions,
        tally);
  }

  @Override
  public void close() {
    orders.close();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().onExit().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly().onExit().join();
    }
  }

  private void ordered(String order, Tally tally) throws InterruptedException {
    orders.println(order);
    while (true) {
      String line = line().orElseThrow(() -> new EmbeddedTrouble("the callers are gone"));
      if (line.equals(CallersProcess.END)) {
        return;
      }
      tally.add(line);
    }
  }

  /// Empty when the process is gone. Whoever waits can be interrupted.
  private Optional<String> line() throws InterruptedException {
    try {
      while (!answers.ready()) {
        if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS) && !answers.ready()) {
          return Optional.empty();
        }
      }
      return Optional.ofNullable(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
