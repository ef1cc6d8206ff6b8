package org.hakimtoto.store.real;

import java.sql.Connection;
import java.sql.SQLException;

/// What somebody else holds, in a transaction that is open until this is closed.
public final class HeldLock implements AutoCloseable {
  private final Connection connection;

  private HeldLock(Connection connection) {
    this.connection = connection;
  }

  static HeldLock taken(Connection connection, String sql) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return new HeldLock(connection);
  }

  /// Once; a second time does nothing.
  @Override
  public void close() {
    try {
      if (!connection.isClosed()) {
        // waited for: a session that is only closed holds its locks for a moment longer
        connection.rollback();
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
