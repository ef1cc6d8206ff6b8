package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Origin;
import org.jspecify.annotations.Nullable;

/// One open transaction, or a connection that only reads. Handed to the sentence classes of this
/// package; nobody else sees a row.
public final class Tx {
  /// The most statements that are sent before their answers are waited for, and the most rows of
  /// one.
  public static final int SLICE = 1_000;

  /// Rows that are sent along with other statements.
  static final int FEW = 100;

  private final Function<String, PreparedQuery<RowSet<Row>>> statements;

  /// What bounds a transaction.
  private final Function<String, Future<RowSet<Row>>> bounds;

  private final boolean inTransaction;

  /// What was sent and not waited for yet, in its order.
  private final Queue<Future<RowSet<Row>>> sent = new ArrayDeque<>();

  /// An error has ended the transaction: the server takes nothing more of it.
  private boolean failed;

  private Optional<Origin> origin = Optional.empty();

  private final LockOrder order = new LockOrder();

  private Optional<Ending> ending = Optional.empty();

  private final List<Runnable> withLast = new ArrayList<>();

  /// What is taken last was sent for: nothing is waited for any more but that.
  private boolean ends;

  private Tx(
      Function<String, PreparedQuery<RowSet<Row>>> statements,
      Function<String, Future<RowSet<Row>>> bounds,
      boolean inTransaction) {
    this.statements = statements;
    this.bounds = bounds;
    this.inTransaction = inTransaction;
  }

  /// For a store in memory, which hands it on and knows no statement: every one fails.
  public static Tx ofMemory() {
    return new Tx(
        _ -> {
          throw new IllegalStateException("a store in memory runs no statement");
        },
        _ -> {
          throw new IllegalStateException("a store in memory runs no statement");
        },
        true);
  }

  /// A connection that only reads, statement by statement.
  static Tx reading(SqlConnection connection, Statements statements) {
    return of(connection, statements, false);
  }

  /// A transaction that begins with the first statement: its BEGIN costs no trip of its own.
  static Tx begun(SqlConnection connection, Statements statements) {
    Tx tx = of(connection, statements, true);
    tx.sent.add(tx.bounds.apply("begin"));
    return tx;
  }

  private static Tx of(SqlConnection connection, Statements statements, boolean inTransaction) {
    return new Tx(
        sql -> {
          statements.ran(sql);
          return connection.preparedQuery(sql);
        },
        bound -> connection.query(bound).execute(),
        inTransaction);
  }

  /// By what all of this transaction is asked for; empty: nobody said, so each door tells.
  public Optional<Origin> origin() {
    return origin;
  }

  /// The same transaction, asked for by `by`. Said before anything is done, by whoever begins it.
  Tx askedBy(Origin by) {
    origin = Optional.of(by);
    return this;
  }

  /// Says that the next statement waits for `lock` of `key`, and holds it until the transaction
  /// ends; a fault of ours when something is held that comes after it.
  public void takes(Lock lock, Object key) {
    if (inTransaction) {
      order.takes(lock, key);
    }
  }

  /// Says that `lock` of `key` was to be had without waiting, and is held.
  public void got(Lock lock, Object key) {
    if (inTransaction) {
      order.got(lock, key);
    }
  }

  /// Has this written last, right before COMMIT, however much is done after it was said: what it
  /// takes is held for one trip alone, and nothing is taken behind it. It is in the transaction as
  /// all else is. Throws [IllegalStateException] outside a transaction.
  public void last(Ending one) {
    if (!inTransaction) {
      throw new IllegalStateException("what is written last is written in a transaction");
    }
    mustNotEnd();
    ending = Optional.of(ending.map(before -> before.and(one)).orElse(one));
  }

  /// Has `work` done when the last answers have come: it may look at answers that were sent for,
  /// send, and throw. It may ask nothing.
  public void withLast(Runnable work) {
    mustNotEnd();
    withLast.add(work);
  }

  /// All was done: takes what is written last, and sends it; COMMIT is to follow at once. Throws
  /// [IllegalStateException] when an error that the work has swallowed has ended the transaction.
  void end() {
    if (failed) {
      throw new IllegalStateException("an error has ended the transaction");
    }
    Optional<Runnable> writing = ending.map(one -> one.take(this));
    ends = true;
    withLast.forEach(Runnable::run);
    writing.ifPresent(Runnable::run);
  }

  private void mustNotEnd() {
    if (ends) {
      throw new IllegalStateException("nothing is asked between the last answers and COMMIT");
    }
  }

  /// Runs `reading` as the database role that sees only what row-level security lets this officer
  /// see, and is the house again afterwards, whatever `reading` throws. Throws
  /// [IllegalStateException] outside a transaction: there the officer's sight would end with the
  /// statement that opens it, and `reading` would see everything.
  public <T> T seenBy(Officer officer, Function<Tx, T> reading) {
    if (!inTransaction) {
      throw new IllegalStateException("an officer's sight lasts as long as a transaction");
    }
    // sent along with what is read: where it fails, that fails as well
    send(RowSecurity.OPEN, RowSecurity.of(officer).settings());
    T result;
    try {
      result = reading.apply(this);
    } catch (RuntimeException e) {
      closeSight(e);
      throw e;
    }
    send(RowSecurity.CLOSE);
    return result;
  }

  /// A transaction that an error has ended takes no statement any more; its rollback ends the
  /// sight.
  private void closeSight(RuntimeException reason) {
    try {
      one(RowSecurity.CLOSE);
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  public List<Row> rows(String sql, @Nullable Object... values) {
    return list(run(sql, values));
  }

  /// Sends a statement and goes on: what is sent one after the other costs one trip. Its failure
  /// ends the transaction all the same, at the next wait or before COMMIT.
  public void send(String sql, @Nullable Object... values) {
    sent.add(asked(sql, values));
  }

  /// Has a statement read on connections that are made ready ([Database#warmUp]), and runs nothing.
  public void learn(String sql) {
    var _ = statements.apply(sql);
  }

  /// Sends a question and goes on; its answer is waited for when somebody reads it, unless it has
  /// come with another by then.
  public Supplier<List<Row>> ask(String sql, @Nullable Object... values) {
    mustNotEnd();
    Future<RowSet<Row>> asked = asked(sql, values);
    sent.add(asked);
    return () -> {
      if (!asked.succeeded()) {
        settle();
      }
      return list(asked.result());
    };
  }

  /// Asks several things of a connection that only reads, all at once: together they cost one trip
  /// where each costs one. Answers in the order of the questions.
  <T> List<T> together(List<Function<Tx, T>> questions) {
    if (inTransaction) {
      throw new IllegalStateException("a transaction is asked one thing after the other");
    }
    var answers = new ArrayList<CompletableFuture<T>>(questions.size());
    for (Function<Tx, T> question : questions) {
      var answer = new CompletableFuture<T>();
      answers.add(answer);
      Thread.startVirtualThread(() -> complete(answer, question));
    }
    return answers.stream().map(Tx::told).toList();
  }

  private <T> void complete(CompletableFuture<T> answer, Function<Tx, T> question) {
    try {
      answer.complete(question.apply(new Tx(statements, bounds, false)));
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  private static <T> T told(CompletableFuture<T> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failed ? failed : e;
    }
  }

  /// Waits for all that was sent. The first that failed is thrown: what came behind it failed
  /// because of it.
  void settle() {
    while (!sent.isEmpty()) {
      settled(sent.remove());
    }
  }

  /// Sends COMMIT behind all that was sent before, so that it costs no trip of its own, and waits.
  /// An error before it is thrown, and nothing was done; an answer that does not come leaves it
  /// unknown.
  void commit() {
    var all = List.copyOf(sent);
    sent.clear();
    var committed = bounds.apply("commit");
    long giveUp = System.nanoTime() + Database.STEP.toNanos();
    for (var one : all) {
      Database.awaitCommit(one, giveUp);
    }
    Database.awaitCommit(committed, giveUp);
  }

  /// Behind all that was sent; what is answered to it tells nobody anything.
  Future<?> rollBack() {
    sent.clear();
    return bounds.apply("rollback");
  }

  private <T> T settled(Future<T> answer) {
    try {
      return Database.await(answer);
    } catch (RuntimeException e) {
      failed = true;
      throw e;
    }
  }

  private static List<Row> list(RowSet<Row> set) {
    var rows = new ArrayList<Row>();
    for (Row row : set) {
      rows.add(row);
    }
    return rows;
  }

  public Optional<Row> one(String sql, @Nullable Object... values) {
    var rows = rows(sql, values);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
  }

  /// How many rows were changed.
  public int change(String sql, @Nullable Object... values) {
    return run(sql, values).rowCount();
  }

  public void changeMany(String sql, List<Tuple> batch) {
    changeEach(sql, batch);
  }

  /// As [#send], of a batch; one of more than [#FEW] is waited for.
  public void sendMany(String sql, List<Tuple> batch) {
    if (batch.isEmpty() || batch.size() > FEW) {
      changeEach(sql, batch);
    } else {
      sent.add(statements.apply(sql).executeBatch(batch));
    }
  }

  /// How many rows each of the batch changed, in its order. Goes out in slices of [#SLICE], so that
  /// none of them takes as long as a step may.
  public List<Integer> changeEach(String sql, List<Tuple> batch) {
    mustNotEnd();
    var counts = new ArrayList<Integer>(batch.size());
    for (int from = 0; from < batch.size(); from += SLICE) {
      List<Tuple> slice = batch.subList(from, Math.min(from + SLICE, batch.size()));
      var asked = statements.apply(sql).executeBatch(slice);
      settle();
      RowSet<Row> one = settled(asked);
      for (; one != null; one = one.next()) {
        counts.add(one.rowCount());
      }
    }
    return counts;
  }

  /// The rows turned round: each column as an array, for a statement that takes many rows at once
  /// from `unnest`.
  ///
  /// @param types of the columns
  public static Object[] columns(List<Tuple> rows, Class<?>... types) {
    var columns = new Object[types.length];
    for (int column = 0; column < types.length; column++) {
      Object values = Array.newInstance(types[column], rows.size());
      for (int row = 0; row < rows.size(); row++) {
        Array.set(values, row, rows.get(row).getValue(column));
      }
      columns[column] = values;
    }
    return columns;
  }

  /// The values of one row of a batch.
  public static Tuple row(@Nullable Object... values) {
    return Tuple.wrap(values);
  }

  private RowSet<Row> run(String sql, @Nullable Object... values) {
    mustNotEnd();
    var asked = asked(sql, values);
    settle();
    return settled(asked);
  }

  private Future<RowSet<Row>> asked(String sql, @Nullable Object... values) {
    return statements.apply(sql).execute(Tuple.wrap(values));
  }
}
