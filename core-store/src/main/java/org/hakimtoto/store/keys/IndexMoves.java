package org.hakimtoto.store.keys;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hakimtoto.store.db.Tx;

/// Takes all rows of a number from one hash to another, in one transaction, so that nobody ever
/// finds some of them under the one and some under the other.
final class IndexMoves {
  private IndexMoves() {}

  /// @param former the hash by the older key
  @SuppressWarnings("ArrayRecordComponent")
  record Move(byte[] former, byte[] newer) {
    private String hex() {
      return HexFormat.of().formatHex(former);
    }
  }

  /// Returns how many of these were moved: one whose rows are written at this moment is left.
  static int all(Tx tx, Collection<Move> moves) {
    List<Move> distinct =
        List.copyOf(
            moves.stream()
                .collect(Collectors.toMap(Move::hex, move -> move, (one, _) -> one))
                .values());
    Set<String> free = free(tx, distinct);
    List<Move> now = distinct.stream().filter(move -> free.contains(move.hex())).toList();
    if (!now.isEmpty()) {
      Buffer[] former = now.stream().map(Move::former).map(Buffer::buffer).toArray(Buffer[]::new);
      Buffer[] newer = now.stream().map(Move::newer).map(Buffer::buffer).toArray(Buffer[]::new);
      IndexedColumn.moving().forEach(column -> tx.send(column.move(), former, newer));
      tx.send(
          """
          insert into index_pair (former, newer) select * from unnest($1::bytea[], $2::bytea[])
          on conflict do nothing
          """,
          former,
          newer);
    }
    return now.size();
  }

  private static Set<String> free(Tx tx, List<Move> moves) {
    return tx
        .rows(
            """
            select encode(former, 'hex') as former
              from (select former, pg_try_advisory_xact_lock(haki_index_lock(former)) as free
                      from unnest($1::bytea[]) as n (former)) locked
             where free
            """,
            (Object) moves.stream().map(Move::former).map(Buffer::buffer).toArray(Buffer[]::new))
        .stream()
        .map((Row row) -> row.getString("former"))
        .collect(Collectors.toSet());
  }
}
