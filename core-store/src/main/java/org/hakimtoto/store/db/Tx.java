package org.hakimtoto.store.db;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.roster.Officer;
import org.jspecify.annotations.Nullable;

/// One open transaction, or a connection that only reads. Handed to the sentence classes of this
/// package; nobody else sees a row.
public final class Tx {
  /// The most statements that are sent before their answers are waited for.
  static final int SLICE = 1_000;

  private final SqlConnection connection;
  private final boolean inTransaction;

  /// @param inTransaction false for a connection that only reads, statement by statement
  Tx(SqlConnection connection, boolean inTransaction) {
    this.connection = connection;
    this.inTransaction = inTransaction;
  }

  /// Runs `reading` as the database role that sees only what row-level security lets this officer
  /// see, and is the house again afterwards, whatever `reading` throws. Throws
  /// [IllegalStateException] outside a transaction: there the officer's sight would end with the
  /// statement that opens it, and `reading` would see everything.
  public <T> T seenBy(Officer officer, Function<Tx, T> reading) {
    if (!inTransaction) {
      throw new IllegalStateException("an officer's sight lasts as long as a transaction");
    }
    one(RowSecurity.OPEN, RowSecurity.of(officer).settings());
    T result;
    try {
      result = reading.apply(this);
    } catch (RuntimeException e) {
      closeSight(e);
      throw e;
    }
    one(RowSecurity.CLOSE);
    return result;
  }

  /// A transaction that an error has ended takes no statement any more; its rollback ends the
  /// sight.
  private void closeSight(RuntimeException reason) {
    try {
      one(RowSecurity.CLOSE);
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  public List<Row> rows(String sql, @Nullable Object... values) {
    var rows = new ArrayList<Row>();
    for (Row row : run(sql, values)) {
      rows.add(row);
    }
    return rows;
  }

  public Optional<Row> one(String sql, @Nullable Object... values) {
    var rows = rows(sql, values);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
  }

  /// How many rows were changed.
  public int change(String sql, @Nullable Object... values) {
    return run(sql, values).rowCount();
  }

  public void changeMany(String sql, List<Tuple> batch) {
    changeEach(sql, batch);
  }

  /// How many rows each of the batch changed, in its order. Goes out in slices of [#SLICE], so that
  /// none of them takes as long as a step may.
  public List<Integer> changeEach(String sql, List<Tuple> batch) {
    var counts = new ArrayList<Integer>(batch.size());
    for (int from = 0; from < batch.size(); from += SLICE) {
      List<Tuple> slice = batch.subList(from, Math.min(from + SLICE, batch.size()));
      RowSet<Row> one = Database.await(connection.preparedQuery(sql).executeBatch(slice));
      for (; one != null; one = one.next()) {
        counts.add(one.rowCount());
      }
    }
    return counts;
  }

  /// The values of one row of a batch.
  public static Tuple row(@Nullable Object... values) {
    return Tuple.wrap(values);
  }

  private RowSet<Row> run(String sql, @Nullable Object... values) {
    return Database.await(connection.preparedQuery(sql).execute(Tuple.wrap(values)));
  }
}
