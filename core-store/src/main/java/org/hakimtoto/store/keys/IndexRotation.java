package org.hakimtoto.store.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.store.crypto.KeyHistory;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.retention.RetentionBook;

/// The rotation of the index's key as PostgreSQL has it: how far it is, and its end.
public final class IndexRotation {
  private IndexRotation() {}

  /// How many rows of a column still need the older key.
  public record Left(IndexedColumn column, long rows) {}

  /// By any login that may read.
  public static List<Left> left(Tx tx) {
    return IndexedColumn.chosen()
        .map(column ->
            new Left(column, tx.one(column.left()).map(row -> row.getLong("n")).orElse(0L)))
        .toList();
  }

  /// What stands against taking the older key away: sentences for a person. Empty: it may go.
  public static List<String> against(Tx tx, KeyHistory keys, Instant now) {
    if (keys.former().isEmpty()) {
      return List.of("keyset 'index' has no old key");
    }
    var against = new ArrayList<String>();
    Instant presses = keys.primary().writes().orElse(Instant.EPOCH).plus(RetentionBook.KEEP_KEYS);
    if (now.isBefore(presses)) {
      against.add("presses and calls may still be known by it: wait until " + presses);
    }
    if (tx.one("select 1 from index_rotation where key_id = $1", keys.primary().id()).isEmpty()) {
      against.add("nothing was moved yet (haki keys rehash)");
    }
    left(tx).stream()
        .filter(one -> one.rows() > 0)
        .map(IndexRotation::sentence)
        .forEach(against::add);
    return List.copyOf(against);
  }

  private static String sentence(Left left) {
    return left.column().name()
        + ": "
        + left.rows()
        + switch (left.column().fate()) {
          case MOVES -> " to be moved (haki keys rehash)";
          case MADE_ANEW -> " to be made anew (haki keys rehash)";
          case RUNS_OUT -> " that go by themselves after their time";
          case GIVEN_ANEW -> " lines of paper cards: those officers get another one";
          case OF_CALL, TIED -> throw new IllegalStateException("these are not counted");
        };
  }

  /// Nothing is written with the older key any more, whatever a gateway sends until it has read the
  /// key file again; and nobody can go from an older hash to a newer one.
  ///
  /// @param keeper as those reach the database who migrate
  public static void over(Database keeper) {
    keeper.inTransaction(tx -> {
      Rehash.keeper(tx);
      tx.change("update index_rotation set over_at = clock_timestamp() where over_at is null");
      return tx.change("delete from index_pair");
    });
  }

  /// Makes room for another rotation. Throws [KeyTrouble] while one is going on, or its older key
  /// was taken away only just now.
  public static void forget(Database keeper) {
    keeper.inTransaction(tx -> {
      Rehash.keeper(tx);
      boolean going =
          tx.one(
                  """
                  select 1 from index_rotation
                   where over_at is null
                      or over_at > clock_timestamp() - make_interval(secs => $1)
                  """,
                  (double) KeyRing.KNOWN.toSeconds())
              .isPresent();
      if (going) {
        throw new KeyTrouble("another rotation of the index is not over yet: haki keys status");
      }
      return tx.change("delete from index_rotation");
    });
  }
}
