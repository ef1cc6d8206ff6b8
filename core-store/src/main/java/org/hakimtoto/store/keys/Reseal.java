package org.hakimtoto.store.keys;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.ValueCipher;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;

/// Seals anew what an older key has sealed, and what belongs to a case with the case's own key, in
/// bites of a few blocks, each a transaction that holds its rows for milliseconds. It can be ended
/// at any time and goes on where it was. A column is clean when a whole pass found nothing of
/// another key in it: one more pass follows each that did.
///
/// Works as the role `haki_keeper`, which the login of those who migrate may take and the gateway's
/// may not.
public final class Reseal {
  /// The longest a row is waited for that somebody writes.
  static final int LOCK_MILLIS = 200;

  /// Beside the id of a key: what belongs to a case is sealed with the case's own.
  private static final long OF_CASES = 1L << Integer.SIZE;

  /// Bites that find their rows taken, one after the other, before it gives up.
  public static final int MOST_BUSY = 100;

  private final Database database;
  private final Keys keys;

  /// @param database as those reach it who migrate
  public Reseal(Database database, Keys keys) {
    this.database = database;
    this.keys = keys;
  }

  /// How a column stands.
  ///
  /// @param blocks of its table that the present pass has behind it
  /// @param resealed in all passes
  /// @param unreadable values of the newest pass that open with no key, or not in their place
  /// @param clean when the pass began that found nothing; empty: none did yet
  public record Standing(
      String column, long blocks, long resealed, long unreadable, Optional<Instant> clean) {}

  /// The columns, in their order; what was walked for another key counts for nothing.
  public List<Standing> standing() {
    return database.reading(tx ->
        SealedColumn.ALL.stream()
            .flatMap(column ->
                walk(column).map(walk -> standing(tx, List.of(column), walk)).stream()
                    .flatMap(List::stream))
            .toList());
  }

  /// How the columns stand that an old key of a keyset may open, by any login that may read.
  ///
  /// @param key that is written with
  public static List<Standing> standing(Tx tx, String keyset, long key) {
    return standing(
        tx,
        SealedColumn.ALL.stream().filter(one -> one.by().keyset().equals(keyset)).toList(),
        key,
        key + OF_CASES);
  }

  private static List<Standing> standing(Tx tx, List<SealedColumn> columns, long... walked) {
    Map<String, Row> walks =
        tx
            .rows(
                "select * from sealed_walk where key_id = any($1::bigint[])",
                (Object) LongStream.of(walked).boxed().toArray(Long[]::new))
            .stream()
            .collect(Collectors.toMap(row -> row.getString("name"), Function.identity()));
    return columns.stream()
        .map(column ->
            Optional.ofNullable(walks.get(column.name()))
                .map(Reseal::standing)
                .orElse(new Standing(column.name(), 0, 0, 0, Optional.empty())))
        .toList();
  }

  /// What a column is walked for: its key, and whether values of a case are to have the case's own.
  /// Empty: there is no key to seal it with.
  private Optional<Long> walk(SealedColumn column) {
    return switch (column.by()) {
      case HOUSE -> Optional.of(keys.fields().keyId());
      case CASE -> Optional.of(keys.fields().keyId() + (keys.cases().inUse() ? OF_CASES : 0));
      case WRAPPING ->
          keys.cases().wrapping().filter(_ -> keys.cases().inUse()).map(FieldCipher::keyId);
    };
  }

  private FieldCipher cipher(SealedColumn column) {
    return column.by() == SealedColumn.By.WRAPPING
        ? keys.cases().wrapping().orElseThrow()
        : keys.fields();
  }

  private static Standing standing(Row row) {
    return new Standing(
        row.getString("name"),
        row.getLong("block"),
        row.getLong("resealed"),
        row.getLong("unreadable"),
        Optional.ofNullable(row.getOffsetDateTime("clean_at")).map(OffsetDateTime::toInstant));
  }

  /// Takes bites until every column is clean, or `most` were taken. Returns whether all is clean.
  public boolean run(long most) {
    int busy = 0;
    for (long bites = 0; bites < most; bites++) {
      try {
        if (!bite()) {
          return true;
        }
        busy = 0;
      } catch (StoreFault.Busy e) {
        if (++busy >= MOST_BUSY) {
          throw e;
        }
      }
    }
    return false;
  }

  /// Takes one bite of the first column that is not clean; false: all are.
  public boolean bite() {
    Optional<SealedColumn> next =
        standing().stream()
            .filter(one -> one.clean().isEmpty())
            .findFirst()
            .flatMap(one -> column(one.column()));
    next.ifPresent(column -> database.inTransaction(tx -> bite(tx, column)));
    return next.isPresent();
  }

  private static Optional<SealedColumn> column(String name) {
    return SealedColumn.ALL.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  private int bite(Tx tx, SealedColumn column) {
    Rehash.keeper(tx);
    Row walk = walk(tx, column.name(), column.table(), walk(column).orElseThrow());
    long from = walk.getLong("block");
    List<Row> foreign =
        tx.rows(
            column.foreign(),
            from,
            from + SealedColumn.BLOCKS,
            Buffer.buffer(cipher(column).prefix()),
            keys.cases().inUse());
    List<Tuple> anew = anew(tx, column, foreign);
    int done = tx.changeEach(column.replace(), anew).stream().mapToInt(Integer::intValue).sum();
    boolean last = from + SealedColumn.BLOCKS >= walk.getLong("blocks");
    moveOn(tx, column, anew.size(), foreign.size() - anew.size(), done, last);
    return done;
  }

  /// The walk of a column, which nobody else goes on with meanwhile; a new one where it was for
  /// another key.
  static Row walk(Tx tx, String name, String table, long key) {
    tx.change(
        """
        insert into sealed_walk as w (name, key_id) values ($1, $2)
        on conflict (name) do update
          set key_id = excluded.key_id, began_at = clock_timestamp(), block = 0, found = 0,
              unreadable = 0, resealed = 0, clean_at = null
          where w.key_id <> excluded.key_id
        """,
        name,
        key);
    return tx.one(
            """
            select block, pg_relation_size($2::text::regclass) / 8192 as blocks
              from sealed_walk where name = $1 for update
            """,
            name,
            table)
        .orElseThrow();
  }

  /// What opens with no key, or not where it is, stays as it is, and is counted.
  private List<Tuple> anew(Tx tx, SealedColumn column, List<Row> foreign) {
    Map<UUID, byte[]> ofCases =
        CaseKeyTable.made(
            tx,
            keys.cases(),
            foreign.stream()
                .flatMap(row -> Optional.ofNullable(row.getUUID("case_id")).stream())
                .collect(Collectors.toSet()));
    var anew = new ArrayList<Tuple>();
    for (Row row : foreign) {
      byte[] sealed = row.getBuffer("sealed").getBytes();
      anew(() -> cipher(column, row, ofCases), row.getString("place"), sealed)
          .ifPresent(now -> anew.add(Tx.row(row.getString("row"), Buffer.buffer(sealed), now)));
    }
    return anew;
  }

  private static Optional<Buffer> anew(Supplier<ValueCipher> key, String place, byte[] sealed) {
    try {
      ValueCipher cipher = key.get();
      return Optional.of(Buffer.buffer(cipher.seal(place, cipher.open(place, sealed))));
    } catch (FieldCipher.Unsealable e) {
      return Optional.empty();
    }
  }

  private ValueCipher cipher(SealedColumn column, Row row, Map<UUID, byte[]> ofCases) {
    UUID caseId = row.getUUID("case_id");
    return caseId == null
        ? cipher(column)
        : keys.cases().of(caseId, Optional.ofNullable(ofCases.get(caseId)));
  }

  /// At the end of a pass the next begins, unless this one has found nothing that it could seal.
  private static void moveOn(
      Tx tx, SealedColumn column, int found, int unreadable, int done, boolean last) {
    tx.change(
        """
        update sealed_walk
           set found = found + $2, unreadable = unreadable + $3, resealed = resealed + $4,
               block = block + $5
         where name = $1
        """,
        column.name(),
        (long) found,
        (long) unreadable,
        (long) done,
        (long) SealedColumn.BLOCKS);
    if (last) {
      tx.change(
          "update sealed_walk set clean_at = began_at where name = $1 and found = 0",
          column.name());
      tx.change(
          """
          update sealed_walk
             set found = 0, unreadable = 0, block = 0, began_at = clock_timestamp()
           where name = $1 and clean_at is null
          """,
          column.name());
    }
  }
}
