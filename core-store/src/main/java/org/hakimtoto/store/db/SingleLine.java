package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// One connection to one server, shared with nobody. However the server behaves it holds a socket
/// no longer than its owner wants it and [#SILENCE] more: also one that took the call and never
/// said a word.
final class SingleLine {
  /// More than a line is silent that is used: what has its own beat, or is one question.
  static final Duration SILENCE = Duration.ofSeconds(30);

  private final Pool pool;
  private final Future<PgConnection> opened;
  private final AtomicBoolean closed = new AtomicBoolean();

  private SingleLine(Pool pool) {
    this.pool = pool;
    this.opened = pool.getConnection().map(PgConnection::cast);
  }

  static SingleLine to(Vertx vertx, SqlConnectOptions server) {
    return new SingleLine(
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(1))
            .with(
                new NetClientOptions()
                    .setConnectTimeout((int) Primary.PATIENCE.toMillis())
                    .setTcpKeepAlive(true)
                    .setIdleTimeout((int) SILENCE.toMillis())
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS))
            .connectingTo(server)
            .using(vertx)
            .build());
  }

  Future<PgConnection> opened() {
    return opened;
  }

  /// Whether it was open until now, for us.
  boolean close() {
    boolean first = closed.compareAndSet(false, true);
    if (first) {
      var _ = pool.close();
    }
    return first;
  }
}
