package org.hakimtoto.store.db;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hakimtoto.store.fault.CommitUnknown;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.fault.StoreBusy;
import org.hakimtoto.store.fault.StoreUnavailable;

/// The pool of connections, and the one way to run a transaction. Blocking: call it from a virtual
/// thread, never from an event loop.
///
/// Every failure to reach the server becomes [StoreUnavailable]; a lost answer to COMMIT becomes
/// [CommitUnknown]. After [#FAILURES_TO_OPEN] failures in a row callers are refused at once for
/// [#OPEN_FOR], so that a dead server costs nobody the carrier's ten seconds.
public final class Database implements AutoCloseable {
  /// The longest one statement, one wait for a connection or one COMMIT may take.
  static final Duration STEP = Duration.ofSeconds(4);

  /// More than all doors let in at once, so that a burst waits here and is not taken for an outage.
  static final int WAIT_QUEUE = 1_024;

  static final int FAILURES_TO_OPEN = 5;
  static final Duration OPEN_FOR = Duration.ofSeconds(2);

  private static final String UNDEFINED_TABLE = "42P01";
  private static final List<String> OUTAGES =
      List.of("08", "28", "3D", "53", "57", "58", "25P02", UNDEFINED_TABLE);

  /// Serialization failure, deadlock, and a lock that was not to be had in time.
  private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03");

  private final Pool pool;
  private final CircuitBreaker breaker;
  private final PgConnectOptions options;
  private final Vertx vertx;

  public Database(Vertx vertx, DatabaseSettings settings) {
    this.vertx = vertx;
    this.options = options(settings);
    this.pool =
        PgBuilder.pool()
            .with(
                new PoolOptions()
                    .setMaxSize(settings.poolSize())
                    .setMaxWaitQueueSize(WAIT_QUEUE)
                    .setConnectionTimeout((int) STEP.toSeconds())
                    .setConnectionTimeoutUnit(TimeUnit.SECONDS))
            .connectingTo(options)
            .using(vertx)
            .build();
    this.breaker = CircuitBreaker.of("postgres", breakerConfig());
  }

  /// Runs `work` in one transaction and returns after COMMIT. A failure of `work` rolls back.
  public <T> T inTransaction(Function<Tx, T> work) {
    return guarded(() -> {
      SqlConnection connection = await(pool.getConnection());
      try {
        return committed(connection, work);
      } finally {
        connection.close();
      }
    });
  }

  /// Runs `work`, which only reads, outside a transaction: each statement sees what is committed by
  /// then, and costs one trip instead of three.
  public <T> T reading(Function<Tx, T> work) {
    return guarded(() -> {
      SqlConnection connection = await(pool.getConnection());
      try {
        return work.apply(new Tx(connection, false));
      } finally {
        connection.close();
      }
    });
  }

  /// Runs `work`, one statement that is durable by itself when this returns: it costs one trip
  /// instead of three. After a lost answer nobody knows whether it was done.
  public <T> T alone(Function<Tx, T> work) {
    return reading(work);
  }

  /// Whether the server answers.
  public boolean reachable() {
    try {
      return reading(tx -> tx.one("select 1 as one").isPresent());
    } catch (StoreUnavailable | CommitUnknown e) {
      return false;
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

  /// For metrics: `CLOSED` is well.
  public CircuitBreaker breaker() {
    return breaker;
  }

  /// Calls `woken` on each NOTIFY of `channel`, until closed. Losing the connection is mended by
  /// reconnecting; callers poll as well, so a lost notification only costs time.
  public Wakeups listen(String channel, Runnable woken) {
    return new Wakeups(vertx, options, channel, woken);
  }

  @Override
  public void close() {
    await(pool.close());
  }

  private static <T> T committed(SqlConnection connection, Function<Tx, T> work) {
    Transaction transaction = await(connection.begin());
    T result;
    try {
      result = work.apply(new Tx(connection, true));
    } catch (RuntimeException e) {
      rollBack(transaction, e);
      throw e;
    }
    commit(transaction);
    return result;
  }

  private static void commit(Transaction transaction) {
    try {
      transaction.commit().await(STEP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (PgException refused) {
      // the server answered: it did not commit
      throw refused;
    } catch (RuntimeException | TimeoutException lost) {
      throw new CommitUnknown(lost);
    }
  }

  private static void rollBack(Transaction transaction, RuntimeException reason) {
    try {
      await(transaction.rollback());
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  private <T> T guarded(java.util.function.Supplier<T> work) {
    try {
      return breaker.executeSupplier(() -> translated(work));
    } catch (CallNotPermittedException e) {
      throw new StoreUnavailable("PostgreSQL: circuit open", e);
    }
  }

  private static <T> T translated(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (PgException e) {
      if (BUSY.contains(state(e))) {
        throw busy(e);
      }
      throw outage(e) ? new StoreUnavailable("PostgreSQL: " + reason(e), e) : e;
    } catch (PoisonRow e) {
      // a row is not to blame for who held it
      throw e.getCause() instanceof PgException cause && BUSY.contains(state(cause))
          ? busy(cause)
          : e;
    } catch (StoreUnavailable | CommitUnknown | IllegalArgumentException e) {
      throw e;
    } catch (RuntimeException e) {
      throw lostConnection(e) ? new StoreUnavailable("PostgreSQL: connection lost", e) : e;
    }
  }

  /// Class 08 connection, 28 login, 3D no such database, 53 resources (disk full among them), 57
  /// operator (shutdown, cancelled by the statement timeout), 58 system error, and a table that is
  /// not there: the server is there but cannot serve.
  private static boolean outage(PgException e) {
    String state = state(e);
    return OUTAGES.stream().anyMatch(state::startsWith);
  }

  private static StoreBusy busy(PgException e) {
    return new StoreBusy("PostgreSQL: error " + state(e), e);
  }

  private static String reason(PgException e) {
    return switch (state(e)) {
      case "28P01", "28000" -> "refuses the login";
      case "3D000" -> "has no such database";
      case UNDEFINED_TABLE -> "is not migrated (haki migrate)";
      default -> "error " + state(e);
    };
  }

  private static String state(PgException e) {
    return e.getSqlState() == null ? "" : e.getSqlState();
  }

  private static boolean lostConnection(RuntimeException e) {
    return e instanceof io.vertx.core.VertxException
        || e.getClass().getName().startsWith("io.vertx")
        || e.getCause() instanceof java.io.IOException
        || e.getCause() instanceof java.util.concurrent.TimeoutException;
  }

  /// Waits, on this virtual thread, no longer than one step.
  static <T> T await(Future<T> future) {
    try {
      return future.await(STEP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new StoreUnavailable("PostgreSQL: no answer in time", e);
    } catch (PgException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StoreUnavailable("PostgreSQL: connection lost", e);
    } catch (Exception e) {
      // await rethrows the failure as it is, checked ones (connection refused) included
      throw new StoreUnavailable("PostgreSQL: cannot connect", e);
    }
  }

  private static CircuitBreakerConfig breakerConfig() {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(FAILURES_TO_OPEN)
        .minimumNumberOfCalls(FAILURES_TO_OPEN)
        .failureRateThreshold(100)
        .waitDurationInOpenState(OPEN_FOR)
        .permittedNumberOfCallsInHalfOpenState(2)
        .recordException(e -> e instanceof StoreUnavailable || e instanceof CommitUnknown)
        .build();
  }

  private static PgConnectOptions options(DatabaseSettings settings) {
    return new PgConnectOptions()
        .setHost(settings.host())
        .setPort(settings.port())
        .setDatabase(settings.database())
        .setUser(settings.user())
        .setPassword(settings.password())
        .setCachePreparedStatements(true)
        .setPreparedStatementCacheMaxSize(256)
        .addProperty("statement_timeout", String.valueOf(STEP.toMillis()))
        .addProperty("lock_timeout", "3000")
        .addProperty("idle_in_transaction_session_timeout", "10000")
        .addProperty("application_name", "haki");
  }
}
