package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.trace.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Of two that stand in each other's way PostgreSQL undoes one; who asked for it need not know.
@ExtendWith(WithRealStores.class)
class ReplaysIT {
  private final ConcurrentLinkedQueue<Duration> rests = new ConcurrentLinkedQueue<>();

  @Test
  void both_of_a_deadlock_are_saved(RealStores stores) throws Exception {
    stores.change("create table lamp (name text primary key, lit int not null)");
    stores.change("insert into lamp values ('east', 0), ('west', 0)");
    stores.change("grant select, update on lamp to haki_house");
    var bothHoldOne = new CountDownLatch(2);

    try (var database = database(stores);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var there = threads.submit(() -> lit(database, bothHoldOne, "east", "west"));
      var back = threads.submit(() -> lit(database, bothHoldOne, "west", "east"));

      int tries = there.get() + back.get();
      // more than one where the one that was let on does not come to a processor for so long
      assertThat(rests).as("one was worked on once more").startsWith(Duration.ofMillis(20));
      assertThat(tries).as("no try but after a rest").isEqualTo(2 + rests.size());
    }
    assertThat(stores.ask("select name, lit from lamp order by name"))
        .containsExactly(List.of("east", "2"), List.of("west", "2"));
  }

  @Test
  void who_is_undone_each_time_hears_it_in_the_end(RealStores stores) {
    for (String error : List.of("40001", "40P01")) {
      rests.clear();
      assertThat(tries(stores, error)).as(error).isEqualTo(Replays.TRIES);
      assertThat(rests).as(error).containsExactly(Duration.ofMillis(20), Duration.ofMillis(40));
    }
  }

  /// A lock was waited for as long as one may wait, and slow work is not quicker the next time.
  @Test
  void who_waited_for_too_long_does_not_wait_again(RealStores stores) {
    for (String error : List.of("55P03", "57014", "40002", "40003", "P0001")) {
      assertThat(tries(stores, error)).as(error).isEqualTo(1);
    }
  }

  @Test
  void no_try_begins_when_nobody_waits_any_more(RealStores stores) {
    var clock = new AtomicInteger();
    var late =
        new Replays(
            () -> 0.5,
            () -> Replays.WITHIN.plusMillis(1).toNanos() * clock.getAndIncrement(),
            rests::add);
    assertThat(tries(stores, "40P01", late)).isEqualTo(1);
  }

  private int tries(RealStores stores, String error) {
    return tries(stores, error, new Replays(() -> 0.5, System::nanoTime, rests::add));
  }

  private static int tries(RealStores stores, String error, Replays replays) {
    var tried = new AtomicInteger();
    try (var database = new Database(stores.vertx(), stores.settings(), replays, Spans.NONE)) {
      assertThatThrownBy(() ->
              database.inTransaction(tx -> {
                tried.incrementAndGet();
                return tx.rows(
                    "do $$ begin raise exception using errcode = '" + error + "'; end $$");
              }))
          .isInstanceOf(RuntimeException.class);
    }
    return tried.get();
  }

  private Database database(RealStores stores) {
    return new Database(
        stores.vertx(),
        stores.settings(),
        new Replays(() -> 0.5, System::nanoTime, rests::add),
        Spans.NONE);
  }

  /// Lights one and then the other, once each of two has lit its first. Says how often it began.
  private static int lit(Database database, CountDownLatch bothHoldOne, String first, String then) {
    var begun = new AtomicInteger();
    return database.inTransaction(tx -> {
      int time = begun.incrementAndGet();
      tx.change("update lamp set lit = lit + 1 where name = $1", first);
      bothHoldOne.countDown();
      await(bothHoldOne);
      tx.change("update lamp set lit = lit + 1 where name = $1", then);
      return time;
    });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
