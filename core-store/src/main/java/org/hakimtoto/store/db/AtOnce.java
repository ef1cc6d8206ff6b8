package org.hakimtoto.store.db;

import java.util.List;
import java.util.function.Function;

/// Asks several things at once that do not need each other's answers: they cost one trip together.
public final class AtOnce {
  private AtOnce() {}

  /// The answers in the order of the questions. Outside a transaction alone.
  public static <T> List<T> asked(Tx tx, List<Function<Tx, T>> questions) {
    return tx.together(questions);
  }
}
