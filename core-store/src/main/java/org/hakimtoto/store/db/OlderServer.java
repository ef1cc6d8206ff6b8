package org.hakimtoto.store.db;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Says to PostgreSQL 15 what the migrations say to 16: there a grant tells whether its rights are
/// inherited or have to be taken on; here the role that is granted to tells it for all of its own.
/// The files stay as they were released, and every database keeps the same sums of them.
final class OlderServer implements DataSource {
  /// The first that knows how a grant is inherited.
  static final int GRANTS_TELL = 16_0000;

  private static final Map<String, String> SAID_BEFORE =
      Map.of(
          "create role haki_house nologin", "create role haki_house nologin noinherit",
          "'haki_reader', 'SET')", "'haki_reader', 'MEMBER')",
          "'haki_keeper', 'SET')", "'haki_keeper', 'MEMBER')",
          " with inherit false, set true", "");

  private final DataSource server;

  OlderServer(DataSource server) {
    this.server = server;
  }

  static String said(String sql) {
    String said = sql;
    for (var words : SAID_BEFORE.entrySet()) {
      said = said.replace(words.getKey(), words.getValue());
    }
    return said;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return speaking(Connection.class, server.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return speaking(Connection.class, server.getConnection(user, password));
  }

  /// The same, saying every text in the older way, and so do the statements that it makes.
  private static <T> T speaking(Class<T> as, T plain) {
    return as.cast(
        Proxy.newProxyInstance(
            OlderServer.class.getClassLoader(),
            new Class<?>[] {as},
            (_, method, arguments) -> {
              Object[] said = arguments == null ? new Object[0] : arguments.clone();
              for (int i = 0; i < said.length; i++) {
                if (said[i] instanceof String sql) {
                  said[i] = said(sql);
                }
              }
              try {
                Object answer = method.invoke(plain, said);
                return answer instanceof Statement made && method.getReturnType() == Statement.class
                    ? speaking(Statement.class, made)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return server.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    server.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    server.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return server.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return server.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return server.isWrapperFor(type);
  }
}
