package org.hakimtoto.store.db;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;

/// A subscription to a NOTIFY channel.
public final class Wakeups implements AutoCloseable {
  /// Tries again after this long, for ever: the notifier polls meanwhile.
  static final long RETRY_MILLIS = 1_000;

  private final PgSubscriber subscriber;

  Wakeups(Vertx vertx, PgConnectOptions options, String channel, Runnable woken) {
    subscriber = PgSubscriber.subscriber(vertx, options);
    subscriber.reconnectPolicy(retries -> RETRY_MILLIS);
    subscriber.channel(channel).handler(payload -> woken.run());
    var _ = subscriber.connect();
  }

  @Override
  public void close() {
    var _ = subscriber.close();
  }
}
