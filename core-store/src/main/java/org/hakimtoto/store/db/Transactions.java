package org.hakimtoto.store.db;

import java.util.function.Function;

/// The way to a transaction, as those see it who must not care what is behind it: [Database] in the
/// house, and a store in memory where the protocol is simulated.
///
/// Every failure that is not the work's own is a [org.hakimtoto.store.fault.StoreFault].
public interface Transactions {
  /// Runs `work` in one transaction and returns after COMMIT. A failure of `work` rolls back.
  <T> T inTransaction(Function<Tx, T> work);

  /// Runs `work`, which only reads.
  <T> T reading(Function<Tx, T> work);

  /// Throws [IllegalStateException] when this thread has a transaction open, or a connection that
  /// reads.
  void mustNotBeInside();
}
