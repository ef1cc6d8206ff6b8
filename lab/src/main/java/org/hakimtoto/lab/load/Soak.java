package org.hakimtoto.lab.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.goals.Outcome;
import org.hakimtoto.lab.load.Flat.Sample;
import org.hakimtoto.store.fault.StoreFault;

/// Hours at the pace of a busy country, and whether the gateway is at their end what it was at
/// their beginning.
///
/// @param chiefs how many of the callers file with a PIN
public record Soak(Duration time, int callers, int chiefs) {
  /// Presses a second: three times the busiest second that is reckoned with.
  static final int PRESSES = 50;

  /// Questions by SMS a second, each answered by a text.
  static final int TEXTS = 30;

  static final int SAMPLES = 60;
  private static final int LINES = 12;
  private static final String HEAD =
      "  minutes  presses/s  texts/s  p99 ms  faults  resident MB  connections";

  /// Plays it and prints how the gateway fared.
  public Outcome play(LoadEnvironment house, Roster roster, Consumer<String> say)
      throws InterruptedException {
    var samples = new ArrayList<Sample>();
    var faults = new ArrayList<String>();
    Duration slice = time.dividedBy(SAMPLES);
    try (var players = house.callers(roster);
        var ledger = new Ledger(house.database())) {
      int street = players.street(house.port(), Habits.SOAK, callers, chiefs);
      say.accept(HEAD);
      for (int n = 1; n <= SAMPLES; n++) {
        var tally = new Tally();
        long texts = ledger.texts();
        players.play(street, slice, callers, PRESSES, TEXTS, tally);
        samples.add(sample(house.gatewayPid(), slice.multipliedBy(n)));
        faults.addAll(Phase.faults(Stream.of(new Phase.Played(tally, Costs.NONE))));
        if (n % (SAMPLES / LINES) == 0) {
          say.accept(line(samples.getLast(), tally, ledger.texts() - texts));
        }
      }
    }
    Flat flat = Flat.of(samples);
    say.accept(flat.words());
    return new Outcome(flat.figures(), faults.stream().limit(LINES).toList());
  }

  private static String line(Sample sample, Tally tally, long texts) {
    double seconds = tally.played().toNanos() / 1e9;
    Summary all = tally.all();
    return String.format(
        Locale.ROOT,
        "  %7.1f  %9.1f  %7.1f  %6s  %6d  %11d  %11d",
        sample.at().toMillis() / 60_000.0,
        (all.count() - tally.of(Step.SMS).count()) / seconds,
        texts / seconds,
        Table.millis(all.p99()),
        tally.faultCount(),
        sample.bytes() / 1_000_000,
        sample.lines());
  }

  /// What Linux tells of a process: its resident memory, its open sockets.
  private static Sample sample(long pid, Duration at) {
    Path process = Path.of("/proc", Long.toString(pid));
    try (var descriptors = Files.list(process.resolve("fd"))) {
      int sockets = (int) descriptors.filter(Soak::isSocket).count();
      return new Sample(at, Machine.residentBytes(pid), sockets);
    } catch (IOException e) {
      throw new StoreFault.Unavailable("the gateway's process cannot be read", e);
    }
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException closed) {
      return false;
    }
  }
}
