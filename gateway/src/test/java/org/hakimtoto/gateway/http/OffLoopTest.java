package org.hakimtoto.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hakimtoto.gateway.http.OffLoop.Missed;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.fault.StoreFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OffLoopTest {
  private static final int PLACES = 2;

  private final Vertx vertx = Vertx.vertx();
  private final BoundedVirtualThreads threads = new BoundedVirtualThreads("test", PLACES);
  private final Metrics metrics = new Metrics();
  private final OffLoop offLoop = new OffLoop(vertx, threads, metrics);
  private final LinkedBlockingQueue<Object> answers = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    threads.close();
    metrics.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void what_the_work_says_is_told_on_the_event_loop() {
    ask(offLoop, () -> "well " + Context.isOnEventLoopThread());

    assertThat(next()).isEqualTo("well false, told on true");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_of_the_store_is_told_as_such(StoreFault fault) {
    ask(
        offLoop,
        () -> {
          throw fault;
        });

    assertThat(next()).isEqualTo(Missed.STORE);
    assertThat(metrics.text()).contains("haki_door_store_away_total{kind=\"test\"} 1.0");
  }

  static List<StoreFault> faults() {
    return List.of(
        new StoreFault.Unavailable("away"),
        new StoreFault.Busy("held"),
        new StoreFault.CommitUnknown(new IllegalStateException("lost")));
  }

  /// Whoever asked would wait until the carrier or the tool gives up.
  @Test
  void even_an_error_is_answered() {
    ask(
        offLoop,
        () -> {
          throw new StackOverflowError();
        });

    assertThat(next()).isEqualTo(Missed.FAILED);
    assertThat(metrics.text()).contains("haki_door_failed_total{kind=\"test\"} 1.0");
  }

  @Test
  void beyond_the_places_nothing_is_begun() {
    var free = new CountDownLatch(1);
    for (int place = 0; place < PLACES; place++) {
      ask(offLoop, () -> after(free));
    }
    ask(offLoop, () -> "begun");

    assertThat(next()).isEqualTo(Missed.BUSY);
    free.countDown();
    assertThat(List.of(next(), next())).containsOnly("free, told on true");
  }

  @Test
  void what_comes_after_the_deadline_is_thrown_away() {
    var free = new CountDownLatch(1);
    ask(offLoop.within(Duration.ofMillis(50)), () -> after(free));

    assertThat(next()).isEqualTo(Missed.LATE);
    free.countDown();
    ask(offLoop.within(Duration.ofSeconds(30)), () -> "in time");
    assertThat(next()).isEqualTo("in time, told on true");
    assertThat(answers).isEmpty();
  }

  private void ask(OffLoop way, Supplier<String> work) {
    var asked = new CompletableFuture<Boolean>();
    vertx.runOnContext(_ -> {
      way.run(
          "test",
          work,
          said -> answers.add(said + ", told on " + Context.isOnEventLoopThread()),
          answers::add);
      asked.complete(true);
    });
    assertThat(asked.join()).isTrue();
  }

  private static String after(CountDownLatch free) {
    try {
      free.await();
      return "free";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private Object next() {
    try {
      Object answer = answers.poll(10, TimeUnit.SECONDS);
      assertThat(answer).as("an answer within ten seconds").isNotNull();
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
