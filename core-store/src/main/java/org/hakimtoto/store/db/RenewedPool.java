package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Connections that do not outlive their server. One that is cut off without a word leaves lines
/// that nobody closes, and a pool hands them out again and again; a primary that became a standby
/// answers on all of them, and saves nothing. So after [#FAILURES] calls in a row that led to no
/// server that saves, all lines are given up and opened anew, to whichever server is the primary
/// then.
final class RenewedPool implements AutoCloseable {
  /// In a row: one alone may be a line of its own.
  static final int FAILURES = 3;

  /// Not more often, however many fail at once; twice as long each time that it led to none, so
  /// that a server that takes calls and says nothing is not left with ever more of them.
  static final Duration REST = Duration.ofSeconds(1);

  static final Duration LONGEST_REST = Duration.ofMinutes(1);

  /// The pool's own would be begun beside the answer, by another thread, and may be left running
  /// behind it: half a minute later it ends, with an error in the log, what came long ago.
  private static final int NO_TIME_LIMIT = 0;

  private static final Logger LOG = LoggerFactory.getLogger(RenewedPool.class);

  private final Vertx vertx;
  private final Primary primary;
  private final int size;
  private final LongSupplier nanos;
  private volatile Pool pool;
  private int failures;
  private Duration rest = REST;
  private long renewedAt;
  private int renewals;

  /// @param size connections, at most
  /// @param nanos as [System#nanoTime]
  RenewedPool(Vertx vertx, Primary primary, int size, LongSupplier nanos) {
    this.vertx = vertx;
    this.primary = primary;
    this.size = size;
    this.nanos = nanos;
    this.pool = opened();
    this.renewedAt = nanos.getAsLong() - REST.toNanos();
  }

  /// Comes whenever there is one. Whoever asks waits for it no longer than a step ([Database#STEP])
  /// and gives back what comes later.
  Future<SqlConnection> getConnection() {
    return pool.getConnection();
  }

  int size() {
    return size;
  }

  /// A server that saves was reached.
  void served() {
    if (failures > 0) { // read without a lock: it is so for nearly all
      forgive();
    }
  }

  private synchronized void forgive() {
    failures = 0;
    rest = REST;
  }

  /// No server was reached, or one that does not save.
  synchronized void failed() {
    failures++;
    if (failures >= FAILURES && nanos.getAsLong() - renewedAt >= rest.toNanos()) {
      renew();
      rest = longer(rest);
    }
  }

  /// How often all lines were opened anew, for metrics.
  synchronized int renewals() {
    return renewals;
  }

  private static Duration longer(Duration rest) {
    Duration twice = rest.multipliedBy(2);
    return twice.compareTo(LONGEST_REST) < 0 ? twice : LONGEST_REST;
  }

  private void renew() {
    Pool old = pool;
    primary.forget();
    pool = opened();
    renewedAt = nanos.getAsLong();
    renewals++;
    // whoever still waits on one of its lines hears that it is lost
    var _ = old.close();
    LOG.warn("PostgreSQL: all connections are opened anew");
  }

  private Pool opened() {
    return PgBuilder.pool()
        .with(
            new PoolOptions()
                .setMaxSize(size)
                .setMaxWaitQueueSize(Database.WAIT_QUEUE)
                .setConnectionTimeout(NO_TIME_LIMIT))
        .with(
            new NetClientOptions()
                .setConnectTimeout((int) Primary.PATIENCE.toMillis())
                .setTcpKeepAlive(true))
        .connectingTo(primary::options)
        .using(vertx)
        .build();
  }

  @Override
  public void close() {
    Database.await(pool.close());
  }
}
