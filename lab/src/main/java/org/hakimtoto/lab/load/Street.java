package org.hakimtoto.lab.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Callers who press at the same time, each on a line of their own.
final class Street {
  private final int port;
  private final List<Caller> callers;

  Street(int port, List<Caller> callers) {
    this.port = port;
    this.callers = List.copyOf(callers);
  }

  /// Lets everybody press for a while. A step that was begun is finished and counted.
  void play(Duration time, Tally tally) throws InterruptedException {
    var lines = new ArrayList<Line>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < callers.size(); i++) {
        lines.add(Line.open(port));
      }
      var work = new ArrayList<Callable<Boolean>>();
      long begun = System.nanoTime();
      long end = begun + time.toNanos();
      for (int i = 0; i < callers.size(); i++) {
        Caller caller = callers.get(i);
        Line line = lines.get(i);
        work.add(() -> pressUntil(end, caller, line, tally));
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
  private static boolean pressUntil(long end, Caller caller, Line line, Tally tally) {
    try {
      while (System.nanoTime() < end) {
        caller.press(line, tally);
      }
      return true;
    } catch (IOException e) {
      tally.fault("the line broke: " + e.getMessage());
      caller.hangUp();
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
