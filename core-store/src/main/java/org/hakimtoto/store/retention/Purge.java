package org.hakimtoto.store.retention;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what the rules say, in small bites: each a transaction of its own, short by rows and by
/// time, that waits for nobody and for which nobody waits. One process at a time takes one; a run
/// that was broken off is gone on with by whoever comes next. A rule that fails is left for the
/// next run and keeps no other from its turn.
public final class Purge {
  /// From the beginning of one run to the next.
  public static final Duration EVERY = Duration.ofHours(1);

  /// The longest the server works on one bite.
  static final Duration MOST = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

  private static final String OPEN =
      "select id, done, clock_timestamp() as now from retention_run where ended_at is null";

  private static final Map<String, RetentionRule> BY_NAME =
      RetentionBook.RULES.stream()
          .collect(Collectors.toUnmodifiableMap(RetentionRule::name, rule -> rule));

  private final Database database;
  private final Audit audit;

  public Purge(Database database, Sealing sealing) {
    this.database = database;
    this.audit = new Audit(sealing);
  }

  /// What one step came to.
  ///
  /// @param rule that had its turn; empty: nothing to do now, or another process is at it
  /// @param rows that went
  /// @param failed whether it was given up for this run
  public record Step(Optional<String> rule, int rows, boolean failed) {
    static final Step NONE = new Step(Optional.empty(), 0, false);

    /// Whether another step may follow at once: this one has taken nothing that somebody could
    /// feel.
    public boolean light() {
      return rule.isPresent() && rows == 0;
    }
  }

  /// What a run took, or would take.
  ///
  /// @param rows by rule
  public record Counts(Map<String, Long> rows, Set<String> failed) {
    public long total() {
      return rows.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /// Goes on with the run that is open, or begins one when it is time; takes one bite.
  ///
  /// @param now of the house
  public Step step(Instant now) {
    return step(now, EVERY);
  }

  /// A whole run, now: goes on with one that is open. Returns what it took.
  ///
  /// @param now of the house
  public Counts all(Instant now) {
    Step step;
    do {
      step = step(now, Duration.ZERO);
    } while (step.rule().isPresent());
    return last();
  }

  /// What is due by each rule, counted up to `most`; changes nothing.
  public Counts due(Instant now, int most) {
    var rows = new TreeMap<String, Long>();
    OffsetDateTime server =
        database
            .reading(tx -> tx.one("select clock_timestamp() as now"))
            .orElseThrow()
            .getOffsetDateTime("now");
    for (RetentionRule rule : RetentionBook.RULES) {
      rows.put(
          rule.name(), database.counting(tx -> due(tx, rule, before(rule, now, server), most)));
    }
    return new Counts(rows, Set.of());
  }

  private static long due(Tx tx, RetentionRule rule, OffsetDateTime before, int most) {
    return tx.one(rule.due(), before, most).map(row -> row.getLong("n")).orElse(0L);
  }

  /// What the newest run took.
  public Counts last() {
    return database.reading(tx ->
        tx.one("select gone, failed from retention_run order by id desc limit 1")
            .map(Purge::counts)
            .orElse(new Counts(Map.of(), Set.of())));
  }

  private Step step(Instant now, Duration every) {
    try {
      return database.inTransaction(
          tx -> turn(tx, every).map(turn -> bite(tx, turn, now)).orElse(Step.NONE));
    } catch (RuleFailed e) {
      LOG.error("retention: rule {} is left out of this run", e.rule);
      return database.inTransaction(tx -> failed(tx, e.rule, every));
    }
  }

  /// @param server the time there
  private record Turn(long run, RetentionRule rule, OffsetDateTime server) {}

  /// The rule whose turn it is, while no other process is at one. A run without a turn left ends.
  private Optional<Turn> turn(Tx tx, Duration every) {
    if (!mine(tx)) {
      return Optional.empty();
    }
    Optional<Row> open = open(tx, every);
    return open.flatMap(run -> {
      Set<String> done = Set.copyOf(Arrays.asList(run.getArrayOfStrings("done")));
      Optional<Turn> next =
          RetentionBook.RULES.stream()
              .filter(rule -> !done.contains(rule.name()))
              .findFirst()
              .map(rule -> new Turn(run.getLong("id"), rule, run.getOffsetDateTime("now")));
      if (next.isEmpty()) {
        end(tx, run.getLong("id"));
      }
      return next;
    });
  }

  private static boolean mine(Tx tx) {
    return tx.one("select pg_try_advisory_xact_lock(hashtextextended('haki_retention', 0)) as mine")
        .map(row -> row.getBoolean("mine"))
        .orElse(false);
  }

  private static Optional<Row> open(Tx tx, Duration every) {
    return tx.one(OPEN)
        .or(() ->
            tx.one(
                """
                insert into retention_run (began_at)
                select clock_timestamp()
                 where not exists (select 1 from retention_run
                                    where began_at > clock_timestamp() - make_interval(secs => $1))
                returning id, done, clock_timestamp() as now
                """,
                (double) every.toSeconds()));
  }

  private Step bite(Tx tx, Turn turn, Instant now) {
    RetentionRule rule = turn.rule();
    int rows;
    try {
      tx.one(
          "select set_config('statement_timeout', $1, true), set_config('lock_timeout', '100ms',"
              + " true)",
          String.valueOf(MOST.toMillis()));
      rows = tx.change(rule.bite(), before(rule, now, turn.server()), rule.most());
    } catch (RuntimeException e) {
      throw new RuleFailed(rule.name(), e);
    }
    tx.change(
        """
        update retention_run
           set gone = case when $3 = 0 then gone
                      else gone || jsonb_build_object(
                        $2::text, coalesce((gone ->> $2::text)::bigint, 0) + $3::bigint) end,
               done = case when $3 < $4 then array_append(done, $2::text) else done end
         where id = $1
        """,
        turn.run(),
        rule.name(),
        rows,
        rule.most());
    return new Step(Optional.of(rule.name()), rows, false);
  }

  /// Leaves it for the next run. This run may have begun with the bite that was undone.
  private static Step failed(Tx tx, String rule, Duration every) {
    Optional<Row> open = mine(tx) ? open(tx, every) : Optional.empty();
    open.ifPresent(run ->
        tx.change(
            """
            update retention_run
               set done = array_append(done, $2::text), failed = array_append(failed, $2::text)
             where id = $1
            """,
            run.getLong("id"),
            rule));
    return open.isPresent() ? new Step(Optional.of(rule), 0, true) : Step.NONE;
  }

  private void end(Tx tx, long run) {
    tx.one(
            """
            update retention_run set ended_at = clock_timestamp() where id = $1
            returning gone, failed
            """,
            run)
        .map(Purge::counts)
        .filter(counts -> counts.total() > 0 || !counts.failed().isEmpty())
        .ifPresent(counts ->
            audit.write(
                tx,
                new Audit.Entry(
                    Optional.empty(),
                    Optional.empty(),
                    "retention.run",
                    Channel.SYSTEM,
                    Optional.empty(),
                    words(counts))));
  }

  private static String words(Counts counts) {
    String gone =
        counts.rows().entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue())
            .collect(Collectors.joining(" "));
    return counts.failed().isEmpty()
        ? gone
        : (gone + " failed:" + String.join(",", counts.failed())).strip();
  }

  private static Counts counts(Row row) {
    var rows = new TreeMap<String, Long>();
    JsonObject gone = row.getJsonObject("gone");
    gone.fieldNames().stream()
        .filter(BY_NAME::containsKey)
        .forEach(name -> rows.put(name, gone.getLong(name)));
    return new Counts(rows, Set.copyOf(List.of(row.getArrayOfStrings("failed"))));
  }

  private static OffsetDateTime before(RetentionRule rule, Instant now, OffsetDateTime server) {
    return switch (rule.time()) {
      case SERVER -> server.minus(rule.keep());
      case HOUSE -> now.atOffset(ZoneOffset.UTC).minus(rule.keep());
    };
  }

  private static final class RuleFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RuleFailed(String rule, RuntimeException cause) {
      super("a rule failed", cause);
      this.rule = rule;
    }
  }
}
