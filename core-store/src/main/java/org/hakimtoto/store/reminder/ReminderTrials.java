package org.hakimtoto.store.reminder;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.reminder.ReminderTrial;
import org.hakimtoto.core.reminder.ReminderTrial.Arm;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The trials of when reminders are sent and in which words: at most one runs.
public final class ReminderTrials {
  private static final String COLUMNS =
      "name, draw_key, arms, without, words, begins, ends, stop_after, approval, started_at,"
          + " ended_at, why";

  private final Audit audit;

  public ReminderTrials(Sealing sealing) {
    this.audit = new Audit(sealing);
  }

  /// A trial with the key by which chance decides.
  ///
  /// @param end empty while it runs: until it has enough, or somebody ends it
  public record Known(ReminderTrial trial, Buffer key, Instant started, Optional<End> end) {
    public boolean runs() {
      return end.isEmpty();
    }

    Optional<Arm> arm(LocalDate set, UUID hearing) {
      return trial.takes(set) ? Optional.of(trial.arm(key.getBytes(), hearing)) : Optional.empty();
    }

    @Override
    public String toString() {
      return "Known[" + trial.name() + "]";
    }
  }

  /// Why one takes no more days in court.
  public enum Why {
    /// Each arm has what was said before to be enough.
    ENOUGH,
    /// By an officer.
    ENDED
  }

  public record End(Instant at, Why why) {}

  /// Days in court of an arm, by whether those who were needed came.
  public record Result(String arm, long came, long away) {}

  /// False when one runs already, or had that name.
  ///
  /// @param by who starts it, and a second person who agrees
  public boolean start(
      Tx tx, UUID id, ReminderTrial trial, byte[] key, UUID by, UUID second, Channel channel) {
    boolean started =
        tx.change(
                """
                insert into reminder_trial
                  (id, name, draw_key, arms, without, words, begins, ends, stop_after, approval,
                   started_by, agreed_by)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing
                """,
                id,
                trial.name(),
                Buffer.buffer(key),
                trial.arms().stream().map(Arm::name).toArray(String[]::new),
                trial.arms().stream().map(ReminderTrials::steps).toArray(String[]::new),
                trial.arms().stream().map(arm -> arm.words().orElse("")).toArray(String[]::new),
                trial.begins(),
                trial.ends(),
                trial.stopAfter(),
                trial.approval(),
                by,
                second)
            == 1;
    if (started) {
      audited(tx, by, "trial.start", channel);
      audited(tx, second, "trial.agree", channel);
    }
    return started;
  }

  /// False when none of that name runs.
  public boolean end(Tx tx, String name, UUID by, Channel channel) {
    boolean ended =
        tx.change(
                """
                update reminder_trial set ended_at = clock_timestamp(), why = 'ENDED'
                 where name = $1 and ended_at is null
                """,
                name)
            == 1;
    if (ended) {
      audited(tx, by, "trial.end", channel);
    }
    return ended;
  }

  /// The one that runs.
  static Optional<Known> running(Tx tx) {
    return tx.one("select " + COLUMNS + " from reminder_trial where ended_at is null")
        .map(ReminderTrials::known);
  }

  /// The latest first.
  public static List<Known> all(Tx tx) {
    return tx
        .rows("select " + COLUMNS + " from reminder_trial order by started_at desc limit 100")
        .stream()
        .map(ReminderTrials::known)
        .toList();
  }

  /// What is counted so far, for each arm.
  public static List<Result> results(Tx tx, ReminderTrial trial) {
    var results = new ArrayList<Result>();
    for (Arm arm : trial.arms()) {
      String word = trial.name() + "/" + arm.name() + "/";
      Row row =
          tx.one(
                  """
                  select coalesce(sum(n) filter (where word = $1 || 'CAME'), 0)::bigint as came,
                         coalesce(sum(n) filter (where word = $1 || 'AWAY'), 0)::bigint as away
                    from indicator_quarter where kind = 'TRIAL'
                  """,
                  word)
              .orElseThrow();
      results.add(new Result(arm.name(), row.getLong("came"), row.getLong("away")));
    }
    return List.copyOf(results);
  }

  /// Ends the one that runs when each of its arms has enough days in court.
  public static void stopWithEnough(Tx tx) {
    running(tx)
        .filter(known ->
            results(tx, known.trial()).stream()
                .allMatch(result -> result.came() + result.away() >= known.trial().stopAfter()))
        .ifPresent(known ->
            tx.change(
                """
                update reminder_trial set ended_at = clock_timestamp(), why = 'ENOUGH'
                 where name = $1 and ended_at is null
                """,
                known.trial().name()));
  }

  private static String steps(Arm arm) {
    return String.join(" ", arm.without().stream().sorted().toList());
  }

  private static Known known(Row row) {
    String[] names = row.getArrayOfStrings("arms");
    String[] without = row.getArrayOfStrings("without");
    // one of before there were words of its own
    Optional<String[]> words = Optional.ofNullable(row.getArrayOfStrings("words"));
    var arms = new ArrayList<Arm>();
    for (int i = 0; i < names.length; i++) {
      int arm = i;
      arms.add(
          new Arm(
              names[i],
              steps(without[i]),
              words.map(all -> all[arm]).filter(name -> !name.isEmpty())));
    }
    return new Known(
        new ReminderTrial(
            row.getString("name"),
            arms,
            row.getLocalDate("begins"),
            row.getLocalDate("ends"),
            row.getInteger("stop_after"),
            row.getString("approval")),
        row.getBuffer("draw_key"),
        row.getOffsetDateTime("started_at").toInstant(),
        Optional.ofNullable(row.getOffsetDateTime("ended_at"))
            .map(at -> new End(at.toInstant(), Why.valueOf(row.getString("why")))));
  }

  private static Set<String> steps(String words) {
    return words.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  private void audited(Tx tx, UUID officer, String action, Channel channel) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer), Optional.empty(), action, channel, Optional.empty(), "done"));
  }
}
