package org.hakimtoto.store.redis;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// An event loop from which presses are made, and their answers brought to the test.
final class EventLoop implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final Context loop = vertx.getOrCreateContext();

  /// What the work says there, with the fault that it fails with.
  <T> CompletableFuture<T> run(Supplier<CompletableFuture<T>> work) {
    var told = new CompletableFuture<T>();
    loop.runOnContext(_ -> {
      var _ =
          work.get()
              .whenComplete((said, away) -> {
                if (away == null) {
                  told.complete(said);
                } else {
                  told.completeExceptionally(away.getCause() == null ? away : away.getCause());
                }
              });
    });
    return told;
  }

  /// Presses once, whatever comes of it, and says how many loops have a line then.
  int lines(RedisSessions sessions) {
    var press =
        new RedisSessions.Press(
            "none", "nobody", 1, new OpenedSession.Sealed(new byte[0]), RedisSessions.LIFE);
    run(() -> sessions.press(press, 1)).handle((_, _) -> true).join();
    return sessions.lines();
  }

  @Override
  public void close() {
    vertx.close().await();
  }
}
