package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.jspecify.annotations.Nullable;

/// One open transaction, or a connection that only reads. Handed to the sentence classes of this
/// package; nobody else sees a row.
public final class Tx {
  /// The most statements that are sent before their answers are waited for, and the most rows of
  /// one.
  public static final int SLICE = 1_000;

  private final Function<String, PreparedQuery<RowSet<Row>>> statements;
  private final boolean inTransaction;

  /// What was sent and not waited for yet, in its order.
  private final Queue<Future<RowSet<Row>>> sent = new ArrayDeque<>();

  /// @param inTransaction false for a connection that only reads, statement by statement
  Tx(SqlConnection connection, boolean inTransaction) {
    this(connection::preparedQuery, inTransaction);
  }

  private Tx(Function<String, PreparedQuery<RowSet<Row>>> statements, boolean inTransaction) {
    this.statements = statements;
    this.inTransaction = inTransaction;
  }

  /// For a store in memory, which hands it on and knows no statement: every one fails.
  public static Tx ofMemory() {
    return new Tx(
        _ -> {
          throw new IllegalStateException("a store in memory runs no statement");
        },
        true);
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
    return list(run(sql, values));
  }

  /// Sends a statement and goes on: what is sent one after the other costs one trip. Its failure
  /// ends the transaction all the same, at the next wait or before COMMIT.
  public void send(String sql, @Nullable Object... values) {
    sent.add(statements.apply(sql).execute(Tuple.wrap(values)));
  }

  /// Sends a question and goes on; its answer is waited for when somebody reads it.
  public Supplier<List<Row>> ask(String sql, @Nullable Object... values) {
    Future<RowSet<Row>> asked = statements.apply(sql).execute(Tuple.wrap(values));
    sent.add(asked);
    return () -> {
      settle();
      return list(asked.result());
    };
  }

  /// Waits for all that was sent. The first that failed is thrown: what came behind it failed
  /// because of it.
  void settle() {
    while (!sent.isEmpty()) {
      Database.await(sent.remove());
    }
  }

  private static List<Row> list(RowSet<Row> set) {
    var rows = new ArrayList<Row>();
    for (Row row : set) {
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
      var asked = statements.apply(sql).executeBatch(slice);
      settle();
      RowSet<Row> one = Database.await(asked);
      for (; one != null; one = one.next()) {
        counts.add(one.rowCount());
      }
    }
    return counts;
  }

  /// The rows turned round: each column as an array, for a statement that takes many rows at once
  /// from `unnest`.
  ///
  /// @param types of the columns
  public static Object[] columns(List<Tuple> rows, Class<?>... types) {
    var columns = new Object[types.length];
    for (int column = 0; column < types.length; column++) {
      Object values = Array.newInstance(types[column], rows.size());
      for (int row = 0; row < rows.size(); row++) {
        Array.set(values, row, rows.get(row).getValue(column));
      }
      columns[column] = values;
    }
    return columns;
  }

  /// The values of one row of a batch.
  public static Tuple row(@Nullable Object... values) {
    return Tuple.wrap(values);
  }

  private RowSet<Row> run(String sql, @Nullable Object... values) {
    var asked = statements.apply(sql).execute(Tuple.wrap(values));
    settle();
    return Database.await(asked);
  }
}
