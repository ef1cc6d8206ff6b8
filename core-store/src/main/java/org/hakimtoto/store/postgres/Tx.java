package org.hakimtoto.store.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.Officer;
import org.jspecify.annotations.Nullable;

/// One open transaction, or a connection that only reads. Handed to the sentence classes of this
/// package; nobody else sees a row.
public final class Tx {
  private final SqlConnection connection;

  Tx(SqlConnection connection) {
    this.connection = connection;
  }

  /// Runs `reading` as the database role that sees only what row-level security lets this officer
  /// see. Only within a transaction.
  public <T> T seenBy(Officer officer, Function<Tx, T> reading) {
    Sight sight = Sight.of(officer);
    one(Sight.OPEN, sight.settings());
    T result = reading.apply(this);
    one(Sight.CLOSE);
    return result;
  }

  List<Row> rows(String sql, @Nullable Object... values) {
    var rows = new ArrayList<Row>();
    for (Row row : run(sql, values)) {
      rows.add(row);
    }
    return rows;
  }

  Optional<Row> one(String sql, @Nullable Object... values) {
    var rows = rows(sql, values);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
  }

  /// How many rows were changed.
  int change(String sql, @Nullable Object... values) {
    return run(sql, values).rowCount();
  }

  void changeMany(String sql, List<Tuple> batch) {
    if (!batch.isEmpty()) {
      Database.await(connection.preparedQuery(sql).executeBatch(batch));
    }
  }

  /// The values of one row of a batch.
  static Tuple row(@Nullable Object... values) {
    return Tuple.wrap(values);
  }

  private RowSet<Row> run(String sql, @Nullable Object... values) {
    return Database.await(connection.preparedQuery(sql).execute(Tuple.wrap(values)));
  }
}
