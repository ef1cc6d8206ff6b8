package org.hakimtoto.gateway.registry;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes many changes, each in a transaction of its own, and says of each what became of it: one
/// that is busy or fails costs no other its answer. Whoever changes rows in such a way that doing
/// it again changes nothing may give the same order again for what is left.
final class RowByRow {
  /// How often a row is tried that somebody else holds, or that ends a deadlock. Each time waits
  /// for as long as PostgreSQL lets one wait for a lock.
  static final int ATTEMPTS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(RowByRow.class);

  private final Database database;

  RowByRow(Database database) {
    this.database = database;
  }

  sealed interface Row<R> {
    /// The change was decided and what followed from it is committed.
    record Made<R>(R outcome) implements Row<R> {}

    record NotMade<R>(Why why) implements Row<R> {}
  }

  /// Why a row was not made. But for [#NOT_KNOWN] nothing of it was changed.
  enum Why {
    BUSY("somebody else works on that case: nothing of it was changed"),
    FAULT("a fault of ours: nothing of it was changed"),
    AWAY("the database went away: nothing of it was changed"),
    NOT_KNOWN("the database went away: whether it was changed is not known");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /// For an officer, in English.
    String words() {
      return words;
    }

    /// Whether it stands for all that comes after it as well.
    boolean outage() {
      return this == AWAY || this == NOT_KNOWN;
    }
  }

  /// What became of each, in their order. Once the store went away no further row is begun: each
  /// would wait for it in vain, and the asker with it. Throws [IllegalStateException] within a
  /// transaction.
  ///
  /// @param origin by what all of it is asked for
  /// @param key what has the same key is done in its order
  /// @param change what is done of a row; tried again when it is busy
  <T, R> List<Row<R>> each(
      Origin origin, List<T> all, Function<T, Object> key, BiFunction<Tx, T, R> change) {
    database.mustNotBeInside();
    var away = new AtomicBoolean();
    return Lanes.each(
        all,
        key,
        row -> {
          Row<R> made = away.get() ? new Row.NotMade<>(Why.AWAY) : made(origin, row, change);
          if (made instanceof Row.NotMade<R> not && not.why().outage()) {
            away.set(true);
          }
          return made;
        });
  }

  /// Whether the store went away before all rows were done.
  static <R> boolean interrupted(List<Row<R>> rows) {
    return rows.stream().anyMatch(row -> row instanceof Row.NotMade<R> not && not.why().outage());
  }

  private <T, R> Row<R> made(Origin origin, T row, BiFunction<Tx, T, R> change) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return new Row.Made<>(database.inTransaction(origin, tx -> change.apply(tx, row)));
      } catch (StoreFault fault) {
        switch (fault) {
          case StoreFault.Busy _ -> LOG.debug("a row is busy, attempt {}", attempt);
          case StoreFault.Unavailable _ -> {
            return new Row.NotMade<>(Why.AWAY);
          }
          case StoreFault.CommitUnknown _ -> {
            return new Row.NotMade<>(Why.NOT_KNOWN);
          }
        }
      } catch (RuntimeException e) {
        // the class is enough to mend it; a message might quote a value
        LOG.warn("a row could not be worked on: {}", e.getClass().getName());
        return new Row.NotMade<>(Why.FAULT);
      }
    }
    return new Row.NotMade<>(Why.BUSY);
  }
}
