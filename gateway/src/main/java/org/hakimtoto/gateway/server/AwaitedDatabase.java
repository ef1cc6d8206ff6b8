package org.hakimtoto.gateway.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hakimtoto.gateway.server.DatabaseLook.Away;
import org.hakimtoto.gateway.server.DatabaseLook.NotOurs;
import org.hakimtoto.gateway.server.DatabaseLook.Ours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Of a gateway that started while PostgreSQL was away: looks for it, and lets nobody to it before
/// it was looked at as at any start. One that answers and is not ours is refused, aloud, as long as
/// it is not mended.
final class AwaitedDatabase implements AutoCloseable {
  static final Duration LOOK = Duration.ofSeconds(1);

  /// What has not changed is said again so often.
  static final Duration SAID_AGAIN = Duration.ofMinutes(1);

  /// In a word, for health.
  static final String NOT_SEEN = "not-seen";

  static final String NOT_OURS = "not-ours";

  private static final Logger LOG = LoggerFactory.getLogger(AwaitedDatabase.class);

  private final String server;
  private final Supplier<DatabaseLook> look;
  private final Runnable arrived;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofVirtual().name("database-awaited").unstarted(this::keepLooking);
  private volatile DatabaseLook found;
  private long saidAt;

  /// @param server where it should be, for the log
  /// @param found what was found at the start
  /// @param arrived has the gateway begin with it; when that throws it is tried again
  AwaitedDatabase(
      String server, DatabaseLook found, Supplier<DatabaseLook> look, Runnable arrived) {
    this.server = server;
    this.found = found;
    this.look = look;
    this.arrived = arrived;
  }

  void start() {
    say();
    thread.start();
  }

  /// In a word, for health; empty: it is there.
  Optional<String> word() {
    return switch (found) {
      case Ours _ -> Optional.empty();
      case NotOurs _ -> Optional.of(NOT_OURS);
      case Away _ -> Optional.of(NOT_SEEN);
    };
  }

  /// What somebody should do; empty: nothing.
  Optional<String> remedy() {
    return switch (found) {
      case Ours _ -> Optional.empty();
      case NotOurs(List<String> faults) ->
          Optional.of("PostgreSQL answers and is not served from: " + String.join("; ", faults));
      case Away(String why) ->
          Optional.of(
              why
                  + ", and was not seen since the start: start it where HAKI_PG_HOST and"
                  + " HAKI_PG_PORT, or HAKI_PG_HOSTS, say; no restart is needed");
    };
  }

  private void say() {
    saidAt = System.nanoTime();
    remedy().ifPresent(what -> LOG.error("serving without PostgreSQL ({}): {}", server, what));
  }

  private void keepLooking() {
    try {
      while (!closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        if (looked()) {
          LOG.warn("PostgreSQL is there and is served from now: all work begins");
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether the gateway has begun with it.
  private boolean looked() {
    DatabaseLook now;
    try {
      now = look.get();
    } catch (RuntimeException e) {
      LOG.error("PostgreSQL could not be looked at: {}", e.getClass().getName());
      return false;
    }
    if (now instanceof Ours) {
      return begun(now);
    }
    boolean another = !now.equals(found);
    found = now;
    if (another || System.nanoTime() - saidAt > SAID_AGAIN.toNanos()) {
      say();
    }
    return false;
  }

  private boolean begun(DatabaseLook ours) {
    try {
      arrived.run();
      found = ours;
      return true;
    } catch (RuntimeException e) {
      LOG.error("could not begin with PostgreSQL, and try again: {}", e.getClass().getName());
      return false;
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
