package org.hakimtoto.lab.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Two gateways behind somebody who sends callers to whichever is ready, as a balancer does: one
/// after the other is told to stop, and started again. No press goes unanswered.
@Tag("faults")
@ExtendWith(WithRealStores.class)
class RollingRestartAcceptance {
  private static final int CALLERS = 6;
  private static final Duration DRAIN = Duration.ofSeconds(3);
  private static final List<String> KEYS = List.of("1", "1", "1", "Kibera", "1", "1", "215");

  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile List<ChildGateway> ready = List.of();
  private volatile boolean evening;

  @Test
  void a_rolling_restart_fails_no_press(RealStores stores, @TempDir Path folder) throws Exception {
    try (var one = ChildGateway.startDraining(stores, made(folder, "one"), DRAIN);
        var other = ChildGateway.startDraining(stores, made(folder, "other"), DRAIN);
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      ready = List.of(one, other);
      try {
        for (int i = 0; i < CALLERS; i++) {
          callers.execute(this::callUntilEvening);
        }
        restarts(one, other);
        restarts(other, one);
        awaitMoreAnswers();
      } finally {
        evening = true;
        callers.shutdown();
      }
      assertThat(callers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
      assertThat(faults).isEmpty();
    }
  }

  private void restarts(ChildGateway stopped, ChildGateway meanwhile) {
    awaitMoreAnswers();
    stopped.tellToStop();
    // a balancer looks now and then; so long callers still come
    await().until(() -> status(stopped).equals("draining"));
    assertThat(RunningGateway.get(stopped.operationsPort(), "/health/taking").statusCode())
        .isEqualTo(503);
    ready = List.of(meanwhile);
    assertThat(stopped.ended()).isEqualTo(143);
    stopped.startAgain();
    await().until(() -> List.of("ready", "degraded").contains(status(stopped)));
    ready = List.of(stopped, meanwhile);
  }

  private static String status(ChildGateway gateway) {
    var said = RunningGateway.get(gateway.operationsPort(), "/health/ready");
    return new JsonObject(said.body()).getString("status");
  }

  private void awaitMoreAnswers() {
    int enough = answered.get() + 5 * CALLERS;
    await().until(() -> answered.get() >= enough);
  }

  private void callUntilEvening() {
    while (!evening) {
      String session = "ATUid_" + UUID.randomUUID();
      String text = "";
      for (String key : KEYS) {
        press(session, text);
        text = text.isEmpty() ? key : text + "*" + key;
      }
    }
  }

  /// Each press goes to another gateway than the last.
  private void press(String session, String text) {
    List<ChildGateway> now = ready;
    ChildGateway to = now.get(text.length() % now.size());
    try {
      var said =
          RunningGateway.post(
              to.port(),
              "/at/" + ChildGateway.TOKEN + "/ussd",
              RunningGateway.form(
                  "sessionId",
                  session,
                  "phoneNumber",
                  "+254711000001",
                  "networkCode",
                  "63902",
                  "serviceCode",
                  RunningGateway.SERVICE_CODE,
                  "text",
                  text));
      if (said.statusCode() != 200 || !said.body().startsWith("CON ")) {
        faults.add(said.statusCode() + " " + said.body());
      }
    } catch (UncheckedIOException cut) {
      faults.add(String.valueOf(cut.getMessage()));
    }
    answered.incrementAndGet();
  }

  private static Path made(Path folder, String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }
}
