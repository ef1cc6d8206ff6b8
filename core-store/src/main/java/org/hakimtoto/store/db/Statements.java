package org.hakimtoto.store.db;

import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The statements that a pool has run. On a connection that has not run one yet it costs a trip
/// more, in which the server reads it: where an answer takes long, a report would wait for twenty.
final class Statements {
  /// Fewer than a connection keeps.
  static final int MOST = 200;

  /// More values than any statement takes.
  private static final Tuple TOO_MANY = Tuple.wrap(new Object[100]);

  private final Set<String> run = ConcurrentHashMap.newKeySet();

  void ran(String sql) {
    if (!run.contains(sql) && run.size() < MOST) {
      run.add(sql);
    }
  }

  List<String> all() {
    return List.copyOf(run);
  }

  /// Has the server read a statement on this connection, and run nothing: values that do not fit it
  /// are refused on this side, once it is known which would.
  static void read(SqlConnection connection, String sql) {
    try {
      var _ = Database.await(connection.preparedQuery(sql).execute(TOO_MANY));
    } catch (RuntimeException refused) {
      // as it should be; or the connection is lost, which whoever uses it finds out
    }
  }
}
