package org.hakimtoto.store.keys;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.crypto.KeyHistory;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.keys.IndexMoves.Move;

/// Takes what is found by the older key of the index to the newer one, in bites, each a transaction
/// that holds the rows of a few numbers for milliseconds, beside gateways that serve. It can be
/// ended at any time and goes on where it was. A table is through when a whole pass found nothing.
///
/// A number of which no row holds the sealed value is found by [NumbersTried].
///
/// Works as the role `haki_keeper`, which the login of those who migrate may take and the gateway's
/// may not.
public final class Rehash {
  /// Numbers, or cases with names, of one bite.
  public static final int MOST = 32;

  private final Database database;
  private final Sealing sealing;
  private final KeyHistory history;
  private final Names names;

  /// The last case whose names were made anew; one that cannot be read stops no other.
  private UUID namedLast = new UUID(0, 0);

  /// What makes the hashes of names anew.
  public interface Names {
    /// Makes them, for both keys.
    void anew(Tx tx, UUID caseId);
  }

  /// @param database as those reach it who migrate
  /// @param history of the keyset `index`
  public Rehash(Database database, Keys keys, KeyHistory history, Names names) {
    this.database = database;
    this.sealing = new Sealing(keys);
    this.history = history;
    this.names = names;
  }

  /// From now on what is written for the first time is written with the newer key. Throws
  /// [KeyTrouble] while a gateway may not know that it is the one that writes.
  public void begin(Instant now) {
    Instant known = writesSince().plus(KeyRing.KNOWN);
    if (history.former().isEmpty()) {
      throw new KeyTrouble("keyset 'index' has no old key: haki keys rotate index, twice");
    }
    if (now.isBefore(known)) {
      throw new KeyTrouble("not every gateway may know the new key yet: wait until " + known);
    }
    database.inTransaction(tx -> {
      keeper(tx);
      tx.change(
          "insert into index_rotation (key_id) values ($1) on conflict do nothing",
          history.primary().id());
      return tx.one(
              "select 1 from index_rotation where key_id = $1 and over_at is null",
              history.primary().id())
          .orElseThrow(() -> new KeyTrouble("the database is in the rotation to another key"));
    });
  }

  private Instant writesSince() {
    return history.primary().writes().orElse(Instant.EPOCH);
  }

  /// Takes bites until nothing is left that can be moved, or `most` were taken. Returns whether all
  /// is through.
  public boolean run(long most) {
    int busy = 0;
    for (long bites = 0; bites < most; bites++) {
      try {
        if (!bite()) {
          return true;
        }
        busy = 0;
      } catch (StoreFault.Busy e) {
        if (++busy >= Reseal.MOST_BUSY) {
          throw e;
        }
      }
    }
    return false;
  }

  /// Takes one bite; false: there is nothing more.
  boolean bite() {
    Optional<IndexSource> next =
        database.reading(
            tx -> IndexSource.ALL.stream().filter(source -> !through(tx, source)).findFirst());
    return next.isPresent() ? bite(next.get()) : biteOfNames();
  }

  private boolean bite(IndexSource source) {
    return database.inTransaction(tx -> {
      keeper(tx);
      Row walk = walk(tx, source);
      long from = walk.getLong("block");
      List<Row> foreign = tx.rows(source.foreign(), from, from + SealedColumn.BLOCKS);
      List<Move> moves =
          foreign.stream().flatMap(row -> source.move(sealing, row).stream()).toList();
      int moved = IndexMoves.all(tx, moves.stream().limit(MOST).toList());
      boolean more = moves.size() > MOST && moved > 0;
      moveOn(tx, source, moves.size(), foreign.size() - moves.size(), more);
      if (!more && from + SealedColumn.BLOCKS >= walk.getLong("blocks")) {
        turnAround(tx, source);
      }
      return true;
    });
  }

  /// @param more whether the same blocks are looked at once more
  private static void moveOn(Tx tx, IndexSource source, int found, int unknown, boolean more) {
    tx.change(
        """
        update sealed_walk
           set found = found + $2, unreadable = unreadable + $3, block = block + $4
         where name = $1
        """,
        source.name(),
        (long) found,
        more ? 0L : (long) unknown,
        more ? 0L : (long) SealedColumn.BLOCKS);
  }

  /// At the end of a pass the next begins, unless this one has moved nothing.
  private static void turnAround(Tx tx, IndexSource source) {
    tx.change(
        "update sealed_walk set clean_at = began_at where name = $1 and found = 0", source.name());
    tx.change(
        """
        update sealed_walk
           set found = 0, unreadable = 0, block = 0, began_at = clock_timestamp()
         where name = $1 and clean_at is null
        """,
        source.name());
  }

  private boolean biteOfNames() {
    return database.inTransaction(tx -> {
      keeper(tx);
      List<Row> cases =
          tx.rows(
              """
              select distinct case_id from name_key t
               where case_id > $1
                 and not exists (select from index_pair p where p.newer = t.name_key)
               order by case_id limit $2
              """,
              namedLast,
              MOST);
      for (Row row : cases) {
        namedLast = row.getUUID("case_id");
        names.anew(tx, namedLast);
      }
      return !cases.isEmpty();
    });
  }

  private boolean through(Tx tx, IndexSource source) {
    return tx.one(
            "select 1 from sealed_walk where name = $1 and key_id = $2 and clean_at is not null",
            source.name(),
            history.primary().id())
        .isPresent();
  }

  private Row walk(Tx tx, IndexSource source) {
    return Reseal.walk(tx, source.name(), source.table(), history.primary().id());
  }

  static void keeper(Tx tx) {
    tx.one(
        "select set_config('role', 'haki_keeper', true), set_config('lock_timeout', $1, true)",
        String.valueOf(Reseal.LOCK_MILLIS));
  }
}
