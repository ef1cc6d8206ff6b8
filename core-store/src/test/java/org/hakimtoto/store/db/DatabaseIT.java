package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.fault.StoreBusy;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a failure of PostgreSQL is told as.
@ExtendWith(WithRealStores.class)
class DatabaseIT {
  private static final String FIRST = "select id from officer order by id limit 1 for update";
  private static final int OFTEN = 12;

  private Database database;

  @BeforeEach
  void setUp(RealStores real) {
    database = real.database();
  }

  /// However often: the server is well, and others must not be turned away for it.
  @Test
  void aLockThatIsNotToBeHadIsNoOutage() throws InterruptedException {
    var held = new CountDownLatch(1);
    var enough = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(() ->
          database.inTransaction(tx -> {
            var rows = tx.rows(FIRST);
            held.countDown();
            await(enough);
            return rows;
          }));
      held.await();

      for (int time = 0; time < OFTEN; time++) {
        assertThatThrownBy(() ->
                database.inTransaction(tx -> {
                  var _ = tx.rows("set local lock_timeout = '20ms'");
                  return tx.rows(FIRST);
                }))
            .isInstanceOf(StoreBusy.class)
            .hasMessageContaining("55P03");
      }
      assertThat(database.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
      assertThat(database.reachable()).isTrue();
      enough.countDown();
    }
  }

  /// Nor is it the fault of the row that was worked on: it is not put aside for it.
  @Test
  void aRowThatSomebodyHoldsIsNoPoison() {
    for (String error : List.of("40001", "40P01", "55P03")) {
      assertThatThrownBy(() -> database.inTransaction(tx -> working(tx, error)))
          .as(error)
          .isInstanceOf(StoreBusy.class);
    }
    assertThatThrownBy(() -> database.inTransaction(tx -> working(tx, "P0001")))
        .isInstanceOf(PoisonRow.class);
  }

  /// On a row whose change fails with that error.
  private static boolean working(Tx tx, String error) {
    PoisonRow.guard(
        new UUID(0, 1),
        () -> tx.rows("do $$ begin raise exception 'x' using errcode = '" + error + "'; end $$"));
    return true;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
