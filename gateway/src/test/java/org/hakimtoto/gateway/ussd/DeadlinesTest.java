package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final Duration WITHIN = Duration.ofMillis(40);

  private final Vertx vertx = Vertx.vertx();
  private final ConcurrentLinkedQueue<String> late = new ConcurrentLinkedQueue<>();
  private final CountDownLatch all = new CountDownLatch(2);

  @AfterEach
  void close() throws Exception {
    vertx.close().await(10, TimeUnit.SECONDS);
  }

  @Test
  void whoever_is_not_answered_is_late_in_turn_and_the_others_never() throws Exception {
    vertx.runOnContext(_ -> {
      var deadlines = new Deadlines(vertx, WITHIN);
      var first = deadlines.await(late("first"));
      var _ = deadlines.await(late("second"));
      var third = deadlines.await(late("third"));
      var _ = deadlines.await(late("fourth"));
      assertThat(first.answers()).isTrue();
      assertThat(third.answers()).isTrue();
    });

    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(late).containsExactly("second", "fourth");
  }

  @Test
  void each_has_the_whole_time_however_many_came_before() throws Exception {
    long[] came = new long[1];
    long[] ended = new long[1];
    vertx.runOnContext(_ -> {
      var deadlines = new Deadlines(vertx, WITHIN);
      var _ = deadlines.await(late("early"));
      vertx.setTimer(
          WITHIN.toMillis() / 2,
          _ -> {
            came[0] = System.nanoTime();
            var _ =
                deadlines.await(() -> {
                  ended[0] = System.nanoTime();
                  late("later").run();
                });
          });
    });

    assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(List.copyOf(late)).containsExactly("early", "later");
    assertThat(Duration.ofNanos(ended[0] - came[0])).isGreaterThanOrEqualTo(WITHIN);
  }

  @Test
  void what_is_late_is_answered_by_nobody_else() throws Exception {
    var again = new CountDownLatch(1);
    boolean[] answers = {true};
    vertx.runOnContext(_ -> {
      var deadlines = new Deadlines(vertx, WITHIN);
      var waiting = new Deadlines.Waiting[1];
      waiting[0] =
          deadlines.await(() -> {
            answers[0] = waiting[0].answers();
            again.countDown();
          });
    });

    assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(answers[0]).isFalse();
  }

  private Runnable late(String who) {
    return () -> {
      late.add(who);
      all.countDown();
    };
  }
}
