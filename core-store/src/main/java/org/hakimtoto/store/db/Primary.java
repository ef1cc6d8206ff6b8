package org.hakimtoto.store.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnectOptions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Which of the servers is written to. Of several, each is asked, and the one that is no standby is
/// taken; of two that both say so, the one that was promoted last: whoever was there before does
/// not know yet that it was replaced. One that is older than a primary that was seen before is
/// never gone back to.
///
/// What was found holds for [#HOLDS], so that a pool that is opened anew asks once.
final class Primary {
  /// The longest one server is waited for.
  static final Duration PATIENCE = Duration.ofMillis(1_500);

  static final Duration HOLDS = Duration.ofSeconds(1);

  /// The timeline is counted up by each promotion.
  private static final String ROLE =
      """
      select case when pg_is_in_recovery() then null
                  else left(pg_walfile_name(pg_current_wal_lsn()), 8) end as timeline
      """;

  private static final int HEXADECIMAL = 16;

  private final Vertx vertx;
  private final List<PgConnectOptions> servers;
  private final LongSupplier nanos;
  private Optional<Future<SqlConnectOptions>> found = Optional.empty();
  private long foundAt;
  private long newest;

  /// @param nanos as [System#nanoTime]
  Primary(Vertx vertx, List<PgConnectOptions> servers, LongSupplier nanos) {
    this.vertx = vertx;
    this.servers = List.copyOf(servers);
    this.nanos = nanos;
  }

  private record Answer(PgConnectOptions server, Optional<Long> timeline) {}

  /// How to connect to it. Fails when none of several is one.
  synchronized Future<SqlConnectOptions> options() {
    if (servers.size() == 1) {
      return Future.succeededFuture(servers.getFirst());
    }
    if (found.filter(this::holds).isPresent()) {
      return found.get();
    }
    Future<SqlConnectOptions> looking = look();
    found = Optional.of(looking);
    foundAt = nanos.getAsLong();
    return looking;
  }

  /// What was found is not so, or may not be.
  synchronized void forget() {
    found = found.filter(looking -> !looking.isComplete());
  }

  private boolean holds(Future<SqlConnectOptions> looking) {
    return !looking.isComplete()
        || (looking.succeeded() && nanos.getAsLong() - foundAt < HOLDS.toNanos());
  }

  private Future<SqlConnectOptions> look() {
    List<Future<Answer>> asked = servers.stream().map(this::ask).toList();
    return Future.join(asked).transform(_ -> chosen(asked));
  }

  private Future<Answer> ask(PgConnectOptions server) {
    var line = SingleLine.to(vertx, server);
    return line.opened()
        .compose(open -> open.query(ROLE).execute())
        .map(rows -> new Answer(server, timeline(rows.iterator().next())))
        .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .onComplete(_ -> line.close());
  }

  private static Optional<Long> timeline(Row row) {
    return Optional.ofNullable(row.getString("timeline"))
        .map(hexadecimal -> Long.parseLong(hexadecimal, HEXADECIMAL));
  }

  private synchronized Future<SqlConnectOptions> chosen(List<Future<Answer>> asked) {
    Optional<Answer> primary =
        asked.stream()
            .filter(Future::succeeded)
            .map(Future::result)
            .filter(answer -> answer.timeline().filter(line -> line >= newest).isPresent())
            .max(Comparator.comparing(answer -> answer.timeline().orElse(0L)));
    primary.flatMap(Answer::timeline).ifPresent(line -> newest = line);
    return primary
        .<Future<SqlConnectOptions>>map(answer -> Future.succeededFuture(answer.server()))
        .orElseGet(() -> Future.failedFuture(reason(asked)));
  }

  /// Where every server fails the same way, as with a wrong password, that is the reason.
  private static Throwable reason(List<Future<Answer>> asked) {
    return asked.stream().allMatch(Future::failed) ? asked.getFirst().cause() : new NoPrimary();
  }

  /// All that answer are standbys, or were replaced.
  static final class NoPrimary extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoPrimary() {
      super("none of the servers is the primary", null, false, false);
    }
  }
}
