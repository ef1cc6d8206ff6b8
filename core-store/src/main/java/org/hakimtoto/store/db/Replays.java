package org.hakimtoto.store.db;

import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.hakimtoto.store.fault.SqlState;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does once more what PostgreSQL undid because two stood in each other's way: a deadlock, or what
/// could not be put in a row. Nothing of it is left, and the other one has gone on meanwhile. A
/// person who is told that nothing was saved would do no more than press again.
///
/// @param chance from 0 to 1
/// @param nanos as [System#nanoTime]
/// @param rest waits
record Replays(DoubleSupplier chance, LongSupplier nanos, Consumer<Duration> rest) {
  /// In all.
  static final int TRIES = 3;

  /// No try begins later than this after the first: PostgreSQL takes a second to see a deadlock,
  /// and whoever called is to be answered in time.
  static final Duration WITHIN = Duration.ofSeconds(3);

  /// On average before the second try, and twice as long before the next. By chance up to half more
  /// or less, so that two that were both undone do not meet again.
  static final Duration REST = Duration.ofMillis(20);

  private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

  static Replays byChance() {
    return new Replays(
        () -> ThreadLocalRandom.current().nextDouble(), System::nanoTime, Replays::sleep);
  }

  <T> T run(Supplier<T> transaction) {
    long latest = nanos.getAsLong() + WITHIN.toNanos();
    for (int tried = 1; ; tried++) {
      try {
        return transaction.get();
      } catch (StoreFault.Busy busy) {
        if (!undone(busy) || tried == TRIES || nanos.getAsLong() - latest > 0) {
          throw busy;
        }
        LOG.warn("{}: undone, and done once more", busy.getMessage());
        rest.accept(restAfter(tried));
      }
    }
  }

  private Duration restAfter(int tried) {
    double share = 0.5 + chance.getAsDouble();
    return Duration.ofNanos((long) (REST.toNanos() * share * (1 << (tried - 1))));
  }

  /// Whether it was ended for another's sake, and not because it waited for too long.
  private static boolean undone(StoreFault.Busy busy) {
    return busy.getCause() instanceof PgException said && SqlState.undone(ServerErrors.state(said));
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
