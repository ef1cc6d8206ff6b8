package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A subscription to a NOTIFY channel, on a line of its own to the server that is written to. A
/// line that is lost is opened anew, and so is one on which nothing comes back any longer, which no
/// end of it would tell by itself.
public final class Wakeups implements AutoCloseable {
  /// Tries again after this long, for ever: the notifier polls meanwhile.
  static final long RETRY_MILLIS = 1_000;

  /// How often the server is asked whether it is still there, and still the one that is written to.
  static final long BEAT_MILLIS = 10_000;

  private static final String BEAT = "select pg_is_in_recovery() as standby";

  private final Vertx vertx;
  private final Primary primary;
  private final String channel;
  private final Consumer<String> woken;
  private volatile boolean closed;
  private volatile Optional<SingleLine> line = Optional.empty();

  /// @param channel a name of ours
  /// @param woken told what the NOTIFY says; nothing where some may have been lost
  Wakeups(Vertx vertx, Primary primary, String channel, Consumer<String> woken) {
    if (!channel.matches("[a-z_]+")) {
      throw new IllegalArgumentException("not a channel's name");
    }
    this.vertx = vertx;
    this.primary = primary;
    this.channel = channel;
    this.woken = woken;
    open();
  }

  private void open() {
    if (closed) {
      return;
    }
    var _ =
        primary
            .options()
            .map(server -> SingleLine.to(vertx, server))
            .onSuccess(this::listen)
            .onFailure(_ -> later());
  }

  private void listen(SingleLine on) {
    line = Optional.of(on);
    if (closed) {
      on.close();
      return;
    }
    var _ =
        within(on.opened())
            .compose(open -> {
              open.notificationHandler(told -> woken.accept(told.getPayload()))
                  .closeHandler(_ -> lost(on));
              return within(open.query("listen " + channel).execute()).map(open);
            })
            .onSuccess(open -> {
              // what was told while nobody listened
              woken.accept("");
              beat(on);
            })
            .onFailure(_ -> lost(on));
  }

  private void beat(SingleLine on) {
    var _ =
        vertx
            .timer(BEAT_MILLIS)
            .compose(_ -> within(on.opened()))
            .compose(open -> within(open.query(BEAT).execute()))
            .map(rows -> rows.iterator().next().getBoolean("standby"))
            .onSuccess(standby -> {
              if (standby) {
                lost(on);
              } else {
                beat(on);
              }
            })
            .onFailure(_ -> lost(on));
  }

  private static <T> Future<T> within(Future<T> answer) {
    return answer.timeout(Database.STEP.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void lost(SingleLine on) {
    if (on.close()) {
      later();
    }
  }

  private void later() {
    if (!closed) {
      primary.forget();
      vertx.setTimer(RETRY_MILLIS, _ -> open());
    }
  }

  @Override
  public void close() {
    closed = true;
    line.ifPresent(SingleLine::close);
  }
}
