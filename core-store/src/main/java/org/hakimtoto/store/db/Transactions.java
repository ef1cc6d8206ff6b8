package org.hakimtoto.store.db;

import java.time.Duration;
import java.util.function.Function;
import org.hakimtoto.core.value.Origin;

/// The way to a transaction, as those see it who must not care what is behind it: [Database] in the
/// house, and a store in memory where the protocol is simulated.
///
/// Every failure that is not the work's own is a [org.hakimtoto.store.fault.StoreFault].
public interface Transactions {
  /// Runs `work` in one transaction and returns after COMMIT. A failure of `work` rolls back.
  <T> T inTransaction(Function<Tx, T> work);

  /// The same, for a token or a session: each row of the audit that `work` writes names it.
  default <T> T inTransaction(Origin origin, Function<Tx, T> work) {
    return inTransaction(tx -> work.apply(tx.askedBy(origin)));
  }

  /// Runs `work`, which only reads.
  <T> T reading(Function<Tx, T> work);

  /// The same, for whom an answer is of no use later than that: it fails as away then.
  default <T> T readingWithin(Duration most, Function<Tx, T> work) {
    return reading(work);
  }

  /// Throws [IllegalStateException] when this thread has a transaction open, or a connection that
  /// reads.
  void mustNotBeInside();
}
