package org.hakimtoto.gateway.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);

  private final Turns turns = new Turns(6);
  private final CountDownLatch enough = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void end() {
    enough.countDown();
    threads.close();
  }

  @Test
  void a_client_has_so_many_at_once_and_others_go_on() throws Exception {
    occupy(ONE, false, Turns.OF_CLIENT);

    assertThat(turns.take(ONE, false, () -> "fifth")).isEmpty();
    assertThat(turns.take(OTHER, false, () -> "other")).contains("other");
  }

  @Test
  void all_clients_together_have_so_many() throws Exception {
    occupy(ONE, false, 3);
    occupy(OTHER, false, 3);

    assertThat(turns.take(THIRD, false, () -> "seventh")).isEmpty();
  }

  @Test
  void what_counts_over_many_rows_leaves_places_for_the_rest() throws Exception {
    occupy(ONE, true, Turns.COUNTING_OF_CLIENT);

    assertThat(turns.take(ONE, true, () -> "third")).isEmpty();
    assertThat(turns.take(ONE, false, () -> "no count")).contains("no count");
    occupy(OTHER, true, 1);
    assertThat(turns.take(THIRD, true, () -> "fourth of all")).isEmpty();
    assertThat(turns.take(THIRD, false, () -> "no count")).contains("no count");
  }

  @Test
  void who_waits_goes_on_when_a_place_is_free() throws Exception {
    occupy(ONE, false, Turns.OF_CLIENT);
    Future<Optional<String>> waits = threads.submit(() -> turns.take(ONE, false, () -> "then"));

    enough.countDown();

    assertThat(waits.get()).contains("then");
    assertThat(turns.take(ONE, false, () -> "and again")).contains("and again");
  }

  @Test
  void a_client_with_many_waiting_is_sent_away() throws Exception {
    occupy(ONE, false, Turns.OF_CLIENT);
    var asked = new ArrayList<Future<Optional<String>>>();
    for (int i = 0; i < 2 * Turns.WAITING_OF_CLIENT; i++) {
      asked.add(threads.submit(() -> turns.take(ONE, false, () -> "late")));
    }

    List<Future<Optional<String>>> open = asked;
    while (open.size() > Turns.WAITING_OF_CLIENT) {
      open = asked.stream().filter(one -> !one.isDone()).toList();
    }
    enough.countDown();

    int served = 0;
    for (var one : asked) {
      served += one.get().isPresent() ? 1 : 0;
    }
    assertThat(served).isEqualTo(Turns.WAITING_OF_CLIENT);
  }

  /// Work that fails gives its place back.
  @Test
  void what_fails_leaves() {
    for (int i = 0; i < 2 * Turns.OF_CLIENT; i++) {
      try {
        turns.take(
            ONE,
            true,
            () -> {
              throw new IllegalStateException("no");
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("no");
      }
    }
    assertThat(turns.take(ONE, true, () -> "well")).contains("well");
  }

  private void occupy(UUID client, boolean counts, int many) throws InterruptedException {
    var in = new CountDownLatch(many);
    for (int i = 0; i < many; i++) {
      threads.execute(() -> {
        var _ =
            turns.take(
                client,
                counts,
                () -> {
                  in.countDown();
                  await(enough);
                  return true;
                });
      });
    }
    in.await();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
