package org.hakimtoto.store.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.fault.StoreFault;
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

  private RealStores stores;
  private Database database;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    database = real.database();
  }

  /// Who calls is asked before anything is saved.
  @Test
  void ready_is_who_may_ask_as_well_as_save() {
    database.readBreaker().transitionToOpenState();
    assertThat(SaveTrial.of(database)).isEqualTo("recovering");
    database.readBreaker().transitionToHalfOpenState();
    assertThat(SaveTrial.of(database)).isEqualTo(SaveTrial.UP);
  }

  /// However often: the server is well, and others must not be turned away for it.
  @Test
  void a_lock_that_is_not_to_be_had_is_no_outage() throws InterruptedException {
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
            .isInstanceOf(StoreFault.Busy.class)
            .hasMessageContaining("55P03");
      }
      assertThat(database.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
      assertThat(database.reachable()).isTrue();
      enough.countDown();
    }
  }

  /// Nor is it the fault of the row that was worked on: it is not put aside for it.
  @Test
  void a_row_that_somebody_holds_is_no_poison() {
    for (String error : List.of("40001", "40P01", "55P03")) {
      assertThatThrownBy(() -> database.inTransaction(tx -> working(tx, error)))
          .as(error)
          .isInstanceOf(StoreFault.Busy.class);
    }
    assertThatThrownBy(() -> database.inTransaction(tx -> working(tx, "P0001")))
        .isInstanceOf(PoisonRow.class);
  }

  /// What ails the server is no more the row's fault than what somebody holds.
  @Test
  void a_row_that_the_server_cannot_serve_is_no_poison() {
    for (String error : List.of("25006", "53100", "57P01", "58030")) {
      assertThatThrownBy(() -> database.inTransaction(tx -> working(tx, error)))
          .as(error)
          .isInstanceOf(StoreFault.Unavailable.class);
    }
  }

  @Test
  void a_fault_of_the_work_is_no_outage() {
    assertThatThrownBy(() ->
            database.inTransaction(_ -> {
              throw new UncheckedIOException(new IOException("no JSON"));
            }))
        .isInstanceOf(UncheckedIOException.class);
  }

  /// Slow work is no sign of a dead server, however often.
  @Test
  void a_statement_that_takes_too_long_is_no_outage() {
    assertThatThrownBy(() -> database.inTransaction(tx -> tx.rows("select pg_sleep(9)")))
        .as("by the limit that every statement has")
        .isInstanceOf(StoreFault.Busy.class)
        .hasMessageContaining("57014");
    for (int time = 0; time < OFTEN; time++) {
      assertThatThrownBy(() ->
              database.inTransaction(tx -> {
                var _ = tx.rows("set local statement_timeout = '20ms'");
                return tx.rows("select pg_sleep(9)");
              }))
          .isInstanceOf(StoreFault.Busy.class);
    }

    assertThat(database.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    assertThat(database.reachable()).isTrue();
  }

  /// All of our own connections are in use: whoever waits in vain waited for us.
  @Test
  void connections_that_are_all_taken_are_no_outage() throws InterruptedException {
    var enough = new CountDownLatch(1);
    try (var small = withConnections(2);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var held = new CountDownLatch(2);
      for (int i = 0; i < 2; i++) {
        threads.execute(() ->
            small.inTransaction(_ -> {
              held.countDown();
              await(enough);
              return true;
            }));
      }
      held.await();
      var refused = new ConcurrentLinkedQueue<Throwable>();
      var tried = new CountDownLatch(OFTEN);
      for (int time = 0; time < OFTEN; time++) {
        threads.execute(() -> {
          refused.add(catchThrowable(() -> small.reading(tx -> tx.rows("select 1"))));
          tried.countDown();
        });
      }
      tried.await();
      enough.countDown();

      assertThat(refused)
          .hasSize(OFTEN)
          .allSatisfy(fault -> assertThat(fault).isInstanceOf(StoreFault.Busy.class));
      assertThat(small.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
      assertThat(small.reachable()).isTrue();
    }
  }

  @Test
  void what_counts_over_many_rows_has_less_time() {
    String limit =
        database.counting(tx -> tx.one("show statement_timeout").orElseThrow().getString(0));
    assertThat(limit).isEqualTo("2s");
    assertThat(database.show("statement_timeout")).isEqualTo("3500ms");
  }

  @Test
  void a_server_that_only_reads_is_an_outage() {
    stores.change(
        "do $$ begin execute format('alter database %I set default_transaction_read_only = on',"
            + " current_database()); end $$");
    try (var readOnly = new Database(stores.vertx(), stores.settings())) {
      for (int time = 0; time < Database.FAILURES_TO_OPEN; time++) {
        assertThatThrownBy(() -> readOnly.inTransaction(tx -> tx.change("delete from sms_code")))
            .isInstanceOf(StoreFault.Unavailable.class)
            .hasMessage("PostgreSQL: is read-only");
        assertThat(time + 1 == Database.FAILURES_TO_OPEN || !readOnly.reachable()).isTrue();
      }
      assertThat(readOnly.reachable()).isFalse();
    }
  }

  /// The catalogue's lock is what even the smallest question needs, and a new connection too: with
  /// room for one, the question waits for the one that is open already.
  @Test
  void a_server_that_is_only_busy_is_there() {
    try (var fresh = withConnections(1);
        var _ = stores.hold("lock table pg_operator in access exclusive mode")) {
      assertThat(fresh.reachable()).isTrue();
      assertThatThrownBy(() -> fresh.reading(tx -> tx.rows("select 1 from officer where id = id")))
          .as("the lock is there")
          .isInstanceOf(StoreFault.Busy.class);
    }
  }

  /// The outer one would idle meanwhile until the server ends it, and who holds one connection and
  /// waits for a second can be waited for in turn.
  @Test
  void a_transaction_inside_a_transaction_is_a_fault_of_ours() {
    for (UnaryOperator<Integer> inner :
        List.<UnaryOperator<Integer>>of(
            one -> database.inTransaction(_ -> one),
            one -> database.reading(_ -> one),
            one -> database.alone(_ -> one))) {
      assertThatThrownBy(() -> database.inTransaction(_ -> inner.apply(1)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is open already");
      assertThatThrownBy(() -> database.reading(_ -> inner.apply(1)))
          .isInstanceOf(IllegalStateException.class);
      assertThat(inner.apply(1)).as("afterwards").isEqualTo(1);
    }
    assertThat(database.breaker().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
  }

  /// On a row whose change fails with that error.
  private static boolean working(Tx tx, String error) {
    PoisonRow.guard(
        new UUID(0, 1),
        () -> tx.rows("do $$ begin raise exception 'x' using errcode = '" + error + "'; end $$"));
    return true;
  }

  private Database withConnections(int size) {
    DatabaseSettings settings = stores.settings();
    return new Database(
        stores.vertx(),
        new DatabaseSettings(
            settings.host(),
            settings.port(),
            settings.database(),
            settings.user(),
            settings.password(),
            size));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
