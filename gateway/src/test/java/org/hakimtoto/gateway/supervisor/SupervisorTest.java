package org.hakimtoto.gateway.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Told to a real unix datagram socket.
class SupervisorTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long SELF = 4_711;

  private final Vertx vertx = Vertx.vertx();

  @ParameterizedTest
  @ValueSource(strings = {"", "@"})
  void what_serves_says_so_and_that_it_stops(String namespace, @TempDir Path folder) {
    String address = namespace + folder.resolve("notify");
    try (var systemd = Notified.at(address);
        var supervisor = Supervisor.of(Map.of("NOTIFY_SOCKET", address), SELF)) {
      supervisor.ready(vertx);
      supervisor.stopping();

      assertThat(systemd.next(PATIENCE)).isEqualTo("READY=1");
      assertThat(systemd.next(PATIENCE)).isEqualTo("STOPPING=1");
      assertThat(supervisor.alive()).isTrue();
    }
  }

  @Test
  void each_event_loop_is_looked_at(@TempDir Path folder) throws Exception {
    String address = folder.resolve("notify").toString();
    var asked =
        Map.of("NOTIFY_SOCKET", address, "WATCHDOG_USEC", "2000000", "WATCHDOG_PID", SELF + "");
    try (var systemd = Notified.at(address);
        var supervisor = Supervisor.of(asked, SELF)) {
      supervisor.ready(vertx);
      await().until(() -> systemd.next(PATIENCE).equals("WATCHDOG=1"));
      await().until(() -> systemd.next(PATIENCE).equals("WATCHDOG=1"));

      // whichever it is
      var hangs = new CountDownLatch(1);
      vertx.getOrCreateContext().runOnContext(_ -> waited(hangs));
      await().until(() -> !supervisor.alive());
      hangs.countDown();

      await().until(supervisor::alive);
    }
  }

  @Test
  void what_is_meant_for_another_process_is_not_taken_up() {
    var other = Map.of("WATCHDOG_USEC", "1000", "WATCHDOG_PID", "1", "NOTIFY_SOCKET", "/nowhere");
    try (var supervisor = Supervisor.of(other, SELF)) {
      supervisor.ready(vertx);
      assertThat(supervisor.alive()).isTrue();
    }
  }

  private static void waited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
