package org.hakimtoto.lab.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// Callers who press at the same time, each on a line of their own.
final class Street {
  private final int port;
  private final List<Caller> callers;

  Street(int port, List<Caller> callers) {
    this.port = port;
    this.callers = List.copyOf(callers);
  }

  /// What a caller does on a line.
  private interface Play {
    void on(Line line, Caller caller, int number) throws IOException;
  }

  /// Lets everybody press for a while. A step that was begun is finished and counted.
  void play(Duration time, Tally tally) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    all(
        tally,
        (line, caller, _) -> {
          while (System.nanoTime() < end) {
            caller.press(line, tally);
          }
        });
  }

  /// Lets everybody dial until so many sessions rest, and nobody go on.
  void dial(int resting, Tally tally) throws InterruptedException {
    all(tally, (line, caller, _) -> caller.dial(resting, line, tally));
  }

  /// Lets everybody press at a pace of their own, whatever the answers take.
  ///
  /// @param paces between two presses, by caller
  void play(Duration time, List<Duration> paces, Tally tally) throws InterruptedException {
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    all(
        tally,
        (line, caller, number) -> {
          long pace = paces.get(number).toNanos();
          for (long due = begun + pace * number / callers.size(); due < end; due += pace) {
            while (System.nanoTime() < due) {
              LockSupport.parkNanos(due - System.nanoTime());
            }
            caller.press(line, tally, due);
          }
        });
  }

  private void all(Tally tally, Play play) throws InterruptedException {
    var lines = new ArrayList<Line>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < callers.size(); i++) {
        lines.add(Line.open(port));
      }
      var work = new ArrayList<Callable<Boolean>>();
      long begun = System.nanoTime();
      for (int i = 0; i < callers.size(); i++) {
        int number = i;
        work.add(() -> played(play, lines.get(number), number, tally));
      }
      var _ = threads.invokeAll(work);
      tally.played(Duration.ofNanos(System.nanoTime() - begun));
    } catch (IOException e) {
      tally.fault("no connection: " + e.getMessage());
    } finally {
      lines.forEach(Street::close);
    }
  }

  /// Returns whether the line held: a caller whose line broke stays away until the next slice.
  private boolean played(Play play, Line line, int number, Tally tally) {
    try {
      play.on(line, callers.get(number), number);
      return true;
    } catch (IOException e) {
      tally.fault("the line broke: " + e.getMessage());
      return false;
    } catch (RuntimeException e) {
      tally.fault("a caller failed: " + e);
      return false;
    }
  }

  private static void close(Line line) {
    try {
      line.close();
    } catch (IOException e) {
      // it was of no use anyway
    }
  }
}
