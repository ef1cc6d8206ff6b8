package org.hakimtoto.store.postgres;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One open transaction, or a connection that only reads. Handed to the sentence classes of this
/// package; nobody else sees a row.
public final class Tx {
  private final SqlConnection connection;

  Tx(SqlConnection connection) {
    this.connection = connection;
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

  private RowSet<Row> run(String sql, @Nullable Object... values) {
    return Database.await(connection.preparedQuery(sql).execute(Tuple.wrap(values)));
  }
}
