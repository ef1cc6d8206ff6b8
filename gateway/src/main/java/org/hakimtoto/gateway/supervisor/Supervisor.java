package org.hakimtoto.gateway.supervisor;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells systemd that this process serves, that it stops, and, as often as it is asked to, that all
/// of its event loops are at work: where one hangs it says nothing more, and systemd starts it
/// anew. Where nobody asked (`NOTIFY_SOCKET`, `WATCHDOG_USEC`) nothing is told.
public final class Supervisor implements AutoCloseable {
  /// So many words fit into the time after which systemd takes this process for dead.
  static final int WORDS = 3;

  /// A word is withheld when a loop was silent for half of that time: what is left is enough to
  /// come back, and not enough to be forgotten.
  static final int SILENCE = 2;

  /// Of a loop, for each word.
  static final int BEATS = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

  private final Optional<String> address;
  private final Optional<Duration> watchdog;
  private final Heartbeats hearts = new Heartbeats(System.nanoTime());
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("watchdog").daemon().factory());

  private Supervisor(Optional<String> address, Optional<Duration> watchdog) {
    this.address = address;
    this.watchdog = watchdog;
  }

  /// @param environment of this process
  /// @param self its id: what was meant for another process is not taken up
  public static Supervisor of(Map<String, String> environment, long self) {
    Optional<String> address =
        Optional.ofNullable(environment.get("NOTIFY_SOCKET")).filter(name -> !name.isEmpty());
    return new Supervisor(address, address.flatMap(_ -> watchdog(environment, self)));
  }

  private static Optional<Duration> watchdog(Map<String, String> environment, long self) {
    String meant = environment.getOrDefault("WATCHDOG_PID", Long.toString(self));
    String micros = environment.getOrDefault("WATCHDOG_USEC", "");
    return meant.equals(Long.toString(self)) && micros.matches("[1-9]\\d{3,17}")
        ? Optional.of(Duration.ofNanos(TimeUnit.MICROSECONDS.toNanos(Long.parseLong(micros))))
        : Optional.empty();
  }

  /// This process serves from now on.
  public void ready(Vertx vertx) {
    watchdog.ifPresent(after -> begin(vertx, after));
    tell("READY=1");
  }

  /// It was told to stop, and does.
  public void stopping() {
    tell("STOPPING=1");
  }

  /// Whether each event loop was seen at work lately.
  boolean alive() {
    return watchdog
        .map(after -> hearts.allWithin(after.dividedBy(SILENCE), System.nanoTime()))
        .orElse(true);
  }

  private void begin(Vertx vertx, Duration after) {
    Duration word = after.dividedBy(WORDS);
    var _ =
        hearts
            .begin(vertx, word.dividedBy(BEATS))
            .onFailure(e -> LOG.error("no event loop is looked at: {}", e.getClass().getName()));
    var _ = thread.scheduleAtFixedRate(this::beat, 0, word.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void beat() {
    if (alive()) {
      tell("WATCHDOG=1");
    } else {
      LOG.error("an event loop hangs: systemd is no longer told that all is well");
    }
  }

  private void tell(String message) {
    if (address.isPresent()) {
      try {
        NotifySocket.send(address.get(), message);
      } catch (IOException e) {
        LOG.warn("systemd was not told {}: {}", message, e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
