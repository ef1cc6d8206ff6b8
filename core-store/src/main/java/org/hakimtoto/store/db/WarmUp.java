package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hakimtoto.store.fault.StoreFault;

/// Makes a pool ready for a burst. A connection that is opened only when it is wanted costs five
/// trips, and each statement that is new on it one more.
final class WarmUp {
  /// The longest that connections are made ready for: whoever comes waits for them meanwhile.
  static final Duration MOST = Duration.ofSeconds(10);

  private final Database database;
  private final RenewedPool pool;
  private final Statements statements;

  WarmUp(Database database, RenewedPool pool, Statements statements) {
    this.database = database;
    this.pool = pool;
    this.statements = statements;
  }

  /// Thrown so that a rehearsal is rolled back.
  private static final class Rehearsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Rehearsed() {
      super("rehearsed", null, false, false);
    }
  }

  void begin(Consumer<Tx> rehearsal) {
    long giveUp = System.nanoTime() + MOST.toNanos();
    try {
      var _ = database.inTransaction(tx -> rehearsed(tx, rehearsal));
    } catch (Rehearsed rolledBack) {
      join(
          IntStream.range(0, pool.size())
              .mapToObj(_ -> pool.getConnection())
              .map(coming -> Thread.startVirtualThread(() -> ready(coming, giveUp)))
              .toList());
    } catch (StoreFault away) {
      // whoever comes finds it out
    }
  }

  private static boolean rehearsed(Tx tx, Consumer<Tx> rehearsal) {
    rehearsal.accept(tx);
    tx.end();
    tx.settle();
    throw new Rehearsed();
  }

  private static void join(List<Thread> threads) {
    try {
      for (Thread one : threads) {
        one.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ready(Future<SqlConnection> coming, long giveUp) {
    try {
      Database.await(coming);
    } catch (StoreFault none) {
      var _ = coming.onSuccess(SqlConnection::close);
      return;
    }
    for (String sql : statements.all()) {
      if (System.nanoTime() < giveUp) {
        Statements.read(coming.result(), sql);
      }
    }
    coming.result().close();
  }
}
