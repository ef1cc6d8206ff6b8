package org.hakimtoto.store.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// The clock of deadlines and legal times: PostgreSQL's, as it was read last, and what has passed
/// since by the process's stopwatch. The machine's clock is only compared with it, so that one that
/// is set or jumps moves nothing.
public final class HouseTime implements InstantSource {
  /// The shortest of so many round trips tells best.
  static final int QUESTIONS = 3;

  private final InstantSource machine;
  private final LongSupplier stopwatch;
  private final AtomicReference<HouseReading> reading;

  /// Shows the machine's time until PostgreSQL's is [#look]ed at.
  ///
  /// @param stopwatch nanoseconds that nobody sets
  public HouseTime(InstantSource machine, LongSupplier stopwatch) {
    this.machine = machine;
    this.stopwatch = stopwatch;
    this.reading =
        new AtomicReference<>(HouseReading.unseen(machine.instant(), stopwatch.getAsLong()));
  }

  public static HouseTime of(InstantSource machine) {
    return new HouseTime(machine, System::nanoTime);
  }

  @Override
  public Instant instant() {
    return reading.get().shows(stopwatch.getAsLong());
  }

  /// Whether the machine's clock and PostgreSQL's agreed at the last look. When not, nothing may be
  /// done only because its time has come.
  public boolean certain() {
    return reading.get().certain();
  }

  /// Whether PostgreSQL's clock was looked at yet.
  public boolean seen() {
    return reading.get().ahead().isPresent();
  }

  /// How far the machine's clock was ahead at the last look; zero before the first.
  public Duration ahead() {
    return reading.get().ahead().orElse(Duration.ZERO);
  }

  /// Looks at both clocks and goes by what is seen. A [StoreFault] when PostgreSQL does not answer:
  /// then all stays as it is.
  public ClockLook look(Database database) {
    ClockLook look =
        database.reading(tx -> {
          ClockLook best = question(tx);
          for (int asked = 1; asked < QUESTIONS; asked++) {
            ClockLook next = question(tx);
            best = next.roundTrip().compareTo(best.roundTrip()) < 0 ? next : best;
          }
          return best;
        });
    reading.updateAndGet(now -> now.after(look));
    return look;
  }

  private ClockLook question(Tx tx) {
    Instant asked = machine.instant();
    long began = stopwatch.getAsLong();
    Instant server =
        tx.one("select clock_timestamp() as now")
            .map(row -> row.getOffsetDateTime("now").toInstant())
            .orElseThrow();
    long half = (stopwatch.getAsLong() - began) / 2;
    return new ClockLook(asked.plusNanos(half), server, Duration.ofNanos(2 * half), began + half);
  }
}
