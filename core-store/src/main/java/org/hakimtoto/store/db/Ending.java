package org.hakimtoto.store.db;

/// What a transaction writes last of all, and holds for it what everybody else waits for: it is
/// taken behind all that was asked, and between its answer and COMMIT nothing is waited for
/// ([Tx#last]).
public interface Ending {
  /// The same with what is to be written last as well.
  ///
  /// @param later said after this one
  Ending and(Ending later);

  /// Sends for what it takes. What it returns sends the rest, once that has come.
  Runnable take(Tx tx);
}
