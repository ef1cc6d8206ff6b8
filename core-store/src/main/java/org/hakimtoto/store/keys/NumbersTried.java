package org.hakimtoto.store.keys;

import io.vertx.sqlclient.Row;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.keys.IndexMoves.Move;

/// Numbers that are known by their hash alone, such as one that must not be texted and stands in no
/// case any more: whoever has both keys can try all mobile numbers of Kenya, and so the house does,
/// in memory, to take them to the newer key. It is the very thing that nobody without the keys can
/// do.
public final class NumbersTried {
  /// Hashes that are looked for at once.
  public static final int MOST = 100_000;

  /// The numbers behind one beginning of three digits.
  static final int EACH = 1_000_000;

  private final Database database;
  private final Sealing sealing;

  /// @param database as those reach it who migrate
  /// @param sealing with both keys
  public NumbersTried(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// The beginnings of Kenya's mobile numbers.
  public static List<Integer> beginnings() {
    return IntStream.concat(IntStream.range(700, 800), IntStream.range(100, 120)).boxed().toList();
  }

  /// How many hashes belong to no number that is known.
  public long unknown() {
    return wanted().size();
  }

  /// Tries the numbers `+254` with these beginnings. Returns how many were found, and moved.
  public long run(List<Integer> beginnings) {
    long moved = 0;
    Set<Long> wanted = wanted();
    for (int beginning : beginnings) {
      if (wanted.isEmpty()) {
        return moved;
      }
      List<Move> found = found(beginning, wanted);
      if (!found.isEmpty()) {
        moved +=
            database.inTransaction(tx -> {
              Rehash.keeper(tx);
              return IndexMoves.all(tx, found);
            });
      }
    }
    return moved;
  }

  private Set<Long> wanted() {
    return database.reading(tx -> {
      var wanted = new HashSet<Long>();
      IndexedColumn.moving()
          .filter(column -> column.column().equals("phone_index"))
          .forEach(column ->
              tx.rows(column.unknown(), MOST).stream()
                  .map((Row row) -> begin(row.getBuffer("hash").getBytes()))
                  .forEach(wanted::add));
      return wanted;
    });
  }

  private List<Move> found(int beginning, Set<Long> wanted) {
    var found = new ArrayList<Move>();
    for (int n = 0; n < EACH; n++) {
      var number = new PhoneNumber("+254" + ((long) beginning * EACH + n));
      List<byte[]> both = Sent.either(sealing.phoneIndex(number));
      if (wanted.contains(begin(both.getFirst()))) {
        found.add(new Move(both.getFirst(), both.getLast()));
      }
    }
    return found;
  }

  /// Eight bytes tell a hundred thousand of two hundred million apart; nothing moves that does not
  /// lie there whole.
  private static long begin(byte[] hash) {
    return ByteBuffer.wrap(hash).getLong();
  }
}
