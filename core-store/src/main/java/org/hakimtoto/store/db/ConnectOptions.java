package org.hakimtoto.store.db;

import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.util.List;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.TlsContext;
import org.hakimtoto.store.tls.TrustCheck;

/// How each connection is opened: where to, as whom, under which seal, and with which limits.
final class ConnectOptions {
  private ConnectOptions() {}

  /// To each of the servers, in their order.
  ///
  /// @param check of the server's certificate
  static List<PgConnectOptions> of(DatabaseSettings settings, TrustCheck check) {
    return settings.hosts().stream().map(host -> of(host, settings, check)).toList();
  }

  private static PgConnectOptions of(
      DatabaseHost host, DatabaseSettings settings, TrustCheck check) {
    return sealed(settings.tls(), check, new PgConnectOptions())
        .setHost(host.host())
        .setPort(host.port())
        .setDatabase(settings.database())
        .setUser(settings.user())
        .setPassword(settings.password())
        .setCachePreparedStatements(true)
        .setPreparedStatementCacheMaxSize(256)
        .addProperty("statement_timeout", String.valueOf(Database.STATEMENT.toMillis()))
        .addProperty("lock_timeout", String.valueOf(Database.LOCK.toMillis()))
        .addProperty("idle_in_transaction_session_timeout", "10000")
        .addProperty("application_name", "haki");
  }

  private static PgConnectOptions sealed(Tls tls, TrustCheck check, PgConnectOptions options) {
    if (!tls.sealed()) {
      return options.setSslMode(SslMode.DISABLE);
    }
    return options.setSslMode(SslMode.VERIFY_FULL).setSslOptions(TlsContext.line(tls, check));
  }
}
