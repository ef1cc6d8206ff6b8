package org.hakimtoto.store.db;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.tls.TlsContext;
import org.hakimtoto.store.tls.TlsFault;
import org.hakimtoto.store.tls.TrustCheck;
import org.hakimtoto.store.trace.Spans;
import org.hakimtoto.store.trace.Step;

/// The pool of connections, and the one way to run a transaction. Blocking: call it from a virtual
/// thread, never from an event loop.
///
/// Every failure that is not the work's own is a [StoreFault]: what cannot be reached, a lost
/// answer to COMMIT, and an error of the server as [org.hakimtoto.store.fault.SqlState] tells it.
/// After [#FAILURES_TO_OPEN] failures in a row callers are refused at once for [#OPEN_FOR], so that
/// a dead server costs nobody the carrier's ten seconds; what is only busy does not count: a lock,
/// a statement that takes too long, or our own connections that are all taken.
///
/// A thread has one connection at a time. Work that is given a [Tx] and asks for another one is a
/// fault of ours and fails at once: the outer transaction would idle meanwhile until the server
/// ends it, and threads that each hold one connection and wait for a second wait for each other.
public final class Database implements Transactions, AutoCloseable {
  /// The longest one statement, one wait for a connection or one COMMIT may take.
  static final Duration STEP = Duration.ofSeconds(4);

  /// The longest the server works on a statement. Shorter than [#STEP], so that it is the server
  /// that ends slow work, and says so: who hears nothing at all takes it for dead.
  static final Duration STATEMENT = Duration.ofMillis(3_500);

  /// The longest a statement waits for what somebody else holds.
  static final Duration LOCK = Duration.ofSeconds(3);

  /// The longest the server works on a statement that counts over many rows.
  static final Duration COUNTING = Duration.ofSeconds(2);

  /// More than all doors let in at once, so that a burst waits here and is not taken for an outage.
  static final int WAIT_QUEUE = 1_024;

  static final int FAILURES_TO_OPEN = 5;
  static final Duration OPEN_FOR = Duration.ofSeconds(2);

  /// Bound while this thread has a connection.
  private static final ScopedValue<Boolean> HELD = ScopedValue.newInstance();

  /// When nobody waits any longer, as [System#nanoTime] tells it; bound where that is earlier than
  /// a step.
  private static final ScopedValue<Long> GIVE_UP = ScopedValue.newInstance();

  private final Primary primary;
  private final RenewedPool pool;
  private final AtomicInteger held = new AtomicInteger();
  private final Statements statements = new Statements();
  private final CircuitBreaker breaker;
  private final CircuitBreaker readBreaker;
  private final TrustCheck check;
  private final Vertx vertx;
  private final Replays replays;
  private final Spans spans;

  public Database(Vertx vertx, DatabaseSettings settings) {
    this(vertx, settings, Spans.NONE);
  }

  /// @param spans is told how long each piece of work took
  public Database(Vertx vertx, DatabaseSettings settings, Spans spans) {
    this(vertx, settings, Replays.byChance(), spans);
  }

  Database(Vertx vertx, DatabaseSettings settings, Replays replays, Spans spans) {
    this.replays = replays;
    this.spans = spans;
    this.vertx = vertx;
    this.check = TlsContext.check(settings.tls());
    this.primary = new Primary(vertx, ConnectOptions.of(settings, check), System::nanoTime);
    this.pool = new RenewedPool(vertx, primary, settings.poolSize(), System::nanoTime);
    this.breaker = CircuitBreaker.of("postgres", breakerConfig());
    this.readBreaker = CircuitBreaker.of("postgres-read", breakerConfig());
  }

  /// As [Transactions#inTransaction]. What PostgreSQL undid for the sake of another transaction is
  /// run once more, as [Replays] tells: `work` does nothing that its rollback does not undo.
  @Override
  public <T> T inTransaction(Function<Tx, T> work) {
    return spans.step(
        Step.TRANSACTION,
        () ->
            replays.run(() ->
                connected(
                    breaker, connection -> committed(Tx.begun(connection, statements), work))));
  }

  /// Runs `work`, which only reads, outside a transaction: each statement sees what is committed by
  /// then, and costs one trip instead of three.
  @Override
  public <T> T reading(Function<Tx, T> work) {
    return settledBehind(readBreaker, work);
  }

  @Override
  public <T> T readingWithin(Duration most, Function<Tx, T> work) {
    return ScopedValue.where(GIVE_UP, System.nanoTime() + most.toNanos()).call(() -> reading(work));
  }

  /// Runs `work`, which only reads and counts over many rows: none of its statements may take
  /// longer than [#COUNTING].
  public <T> T counting(Function<Tx, T> work) {
    return inTransaction(tx -> {
      tx.one(
          "select set_config('statement_timeout', $1, true)", String.valueOf(COUNTING.toMillis()));
      return work.apply(tx);
    });
  }

  /// Runs `work`, one statement that is durable by itself when this returns: it costs one trip
  /// instead of three. After a lost answer nobody knows whether it was done.
  public <T> T alone(Function<Tx, T> work) {
    return settledBehind(breaker, work);
  }

  private <T> T settledBehind(CircuitBreaker behind, Function<Tx, T> work) {
    return spans.step(
        Step.STATEMENT,
        () -> connected(behind, connection -> settled(Tx.reading(connection, statements), work)));
  }

  /// Throws [IllegalStateException] when this thread has a transaction open, or a connection that
  /// reads. For those who go on to work with threads of their own, which do not know of it.
  @Override
  public void mustNotBeInside() {
    if (HELD.isBound()) {
      throw new IllegalStateException("a transaction of this thread is open already");
    }
  }

  /// Whether the server answers, and can save. One that is only busy is there.
  public boolean reachable() {
    try {
      return reading(tx ->
          tx.one("select current_setting('transaction_read_only') = 'off' as saves")
              .map(row -> row.getBoolean("saves"))
              .orElse(false));
    } catch (StoreFault fault) {
      return !away(fault);
    }
  }

  /// Whether row-level security does not hold for our login: a superuser, one that bypasses it, or
  /// the owner of the tables, who could take it off.
  public boolean seesEverything() {
    return reading(tx ->
        tx.one(
                """
                select r.rolsuper or r.rolbypassrls
                    or pg_has_role(current_user, c.relowner, 'USAGE') as all_of_it
                  from pg_roles r, pg_class c
                 where r.rolname = current_user and c.oid = 'case_file'::regclass
                """)
            .map(row -> row.getBoolean("all_of_it"))
            .orElse(true));
  }

  /// Whether our login may do what a gateway does.
  public boolean hasRightsOfHouse() {
    return reading(tx ->
        tx.one("select pg_has_role(current_user, 'haki_house', 'USAGE') as house")
            .map(row -> row.getBoolean("house"))
            .orElse(false));
  }

  /// What the server says to `show NAME`, or `?`.
  public String show(String setting) {
    if (!setting.matches("[a-z_]+")) {
      throw new IllegalArgumentException("not a setting's name");
    }
    return reading(tx -> tx.one("show " + setting).map(row -> row.getString(0)).orElse("?"));
  }

  /// Opens all connections before somebody waits for one, and has the server read on each what was
  /// run by now and what the rehearsal runs: nothing of that is done. Best effort, and for not much
  /// longer than [WarmUp#MOST].
  public void warmUp(Consumer<Tx> rehearsal) {
    new WarmUp(this, pool, statements).begin(rehearsal);
  }

  /// Refuses everybody at once until [#letIn], as a server that is away does: nobody has looked yet
  /// whether it is one to serve from.
  public void holdOff() {
    breaker.transitionToForcedOpenState();
    readBreaker.transitionToForcedOpenState();
  }

  public void letIn() {
    breaker.transitionToClosedState();
    readBreaker.transitionToClosedState();
  }

  /// Before those who write, for metrics: `CLOSED` is well.
  public CircuitBreaker breaker() {
    return breaker;
  }

  /// Before those who only read: where nothing can be saved, what was saved can still be read.
  public CircuitBreaker readBreaker() {
    return readBreaker;
  }

  /// How often all connections were given up and opened anew, for metrics.
  public int renewals() {
    return pool.renewals();
  }

  /// Calls `woken` on each NOTIFY of `channel`, until closed. Losing the connection is mended by
  /// reconnecting; callers poll as well, so a lost notification only costs time.
  public Wakeups listen(String channel, Runnable woken) {
    return listen(channel, _ -> woken.run());
  }

  /// The same for whoever wants to know what the NOTIFY says; it says nothing where some may have
  /// been lost.
  public Wakeups listen(String channel, Consumer<String> woken) {
    return new Wakeups(vertx, primary, channel, woken);
  }

  @Override
  public void close() {
    pool.close();
  }

  /// As [#alone], past the circuit: for whoever finds out how the server stands, and is no failure
  /// of those who work.
  <T> T trying(Function<Tx, T> work) {
    mustNotBeInside();
    return noted(true, () -> held(connection -> work.apply(Tx.reading(connection, statements))));
  }

  private <T> T connected(CircuitBreaker behind, Function<SqlConnection, T> work) {
    mustNotBeInside();
    return guarded(behind, () -> noted(behind.equals(breaker), () -> held(work)));
  }

  /// Tells the pool whether its server is one to go on with. That something could be read says
  /// nothing: a standby can be read from.
  private <T> T noted(boolean saves, Supplier<T> work) {
    try {
      T result = work.get();
      if (saves) {
        pool.served();
      }
      return result;
    } catch (StoreFault fault) {
      if (away(fault)) {
        pool.failed();
      }
      throw fault;
    }
  }

  private <T> T held(Function<SqlConnection, T> work) {
    SqlConnection connection = connection();
    held.incrementAndGet();
    try {
      return ScopedValue.where(HELD, true).call(() -> work.apply(connection));
    } finally {
      held.decrementAndGet();
      connection.close();
    }
  }

  /// One that comes too late goes back. With all in use, whoever waits in vain waited for us.
  private SqlConnection connection() {
    Future<SqlConnection> coming = pool.getConnection();
    try {
      return await(coming);
    } catch (StoreFault.Unavailable none) {
      var _ = coming.onSuccess(SqlConnection::close);
      throw held.get() < pool.size()
          ? check.refused().<StoreFault>map(why -> lost("cannot connect", why)).orElse(none)
          : new StoreFault.Busy("PostgreSQL: all connections are taken", none);
    }
  }

  private static <T> T committed(Tx tx, Function<Tx, T> work) {
    T result;
    try {
      result = work.apply(tx);
      tx.end();
    } catch (RuntimeException | Error e) {
      rollBack(tx, e);
      throw e;
    }
    tx.commit();
    return result;
  }

  private static <T> T settled(Tx tx, Function<Tx, T> work) {
    T result = work.apply(tx);
    tx.settle();
    return result;
  }

  /// Waits for what was sent with a COMMIT, or for that itself.
  ///
  /// @param giveUp when nobody waits any longer, as [System#nanoTime] tells it
  static void awaitCommit(Future<?> answer, long giveUp) {
    try {
      answer.await(Math.max(1, (giveUp - System.nanoTime()) / 1_000_000), TimeUnit.MILLISECONDS);
    } catch (PgException refused) {
      // the server answered that it did not; one that is being ended may say so when it has
      throw ServerErrors.state(refused).startsWith("57P0")
          ? new StoreFault.CommitUnknown(refused)
          : ServerErrors.told(refused);
    } catch (Exception lost) {
      // await rethrows the failure as it is, checked ones (connection reset) included
      throw new StoreFault.CommitUnknown(lost);
    }
  }

  /// A server that has not said a word for a whole step is not waited for once more: whoever called
  /// is to be answered in time.
  private static void rollBack(Tx tx, Throwable reason) {
    if (reason.getCause() instanceof TimeoutException) {
      var _ = tx.rollBack();
      return;
    }
    try {
      await(tx.rollBack());
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  private static <T> T guarded(CircuitBreaker behind, Supplier<T> work) {
    try {
      return behind.executeSupplier(work);
    } catch (CallNotPermittedException e) {
      throw new StoreFault.Unavailable("PostgreSQL: circuit open", e);
    }
  }

  /// Whether it speaks for a server that is away.
  private static boolean away(StoreFault fault) {
    return switch (fault) {
      case StoreFault.Unavailable _, StoreFault.CommitUnknown _ -> true;
      case StoreFault.Busy _ -> false;
    };
  }

  private static long patience() {
    long step = STEP.toMillis();
    return GIVE_UP.isBound()
        ? Math.clamp((GIVE_UP.get() - System.nanoTime()) / 1_000_000, 1, step)
        : step;
  }

  /// Waits, on this virtual thread, no longer than one step.
  static <T> T await(Future<T> future) {
    try {
      return future.await(patience(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new StoreFault.Unavailable("PostgreSQL: no answer in time", e);
    } catch (PgException e) {
      throw ServerErrors.told(e);
    } catch (RuntimeException e) {
      throw lost("connection lost", e);
    } catch (Exception e) {
      // await rethrows the failure as it is, checked ones (connection refused) included
      throw lost("cannot connect", e);
    }
  }

  private static StoreFault.Unavailable lost(String how, Exception e) {
    return new StoreFault.Unavailable(
        "PostgreSQL: " + TlsFault.of(e).map(TlsFault::sentence).orElse(how), e);
  }

  private static CircuitBreakerConfig breakerConfig() {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(FAILURES_TO_OPEN)
        .minimumNumberOfCalls(FAILURES_TO_OPEN)
        .failureRateThreshold(100)
        .waitDurationInOpenState(OPEN_FOR)
        .permittedNumberOfCallsInHalfOpenState(2)
        .recordException(e -> e instanceof StoreFault fault && away(fault))
        .build();
  }
}
