package org.hakimtoto.store.reminder;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.reminder.Ahead;
import org.hakimtoto.core.reminder.ReminderBook;
import org.hakimtoto.core.reminder.ReminderCalendar;
import org.hakimtoto.core.reminder.ReminderCalendar.Step;
import org.hakimtoto.core.reminder.ReminderRule;
import org.hakimtoto.core.reminder.ReminderTrial;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reference.ReminderBooks;
import org.hakimtoto.store.roster.KnownHolidays;

/// The steps that remind of days in court. They are set and made void in the transaction of the
/// event that sets, moves or ends the day, together with whatever was still to be said of an older
/// version of it.
public final class Reminders {
  /// How far behind an added holiday court days may shift.
  private static final int DAYS_AFTER_HOLIDAY = 3 * Ahead.MOST_COURT_DAYS;

  /// The most hearings of a day that offices are told of at once; the rest follows.
  public static final int MOST_TOGETHER = 2_000;

  private final ReminderBook book = ReminderBooks.shipped();
  private final KnownHolidays days = new KnownHolidays();

  /// Follows an event of a case; the hearing's own row is up to date already, so that whoever plans
  /// a text of an older version either waits or has written what is cancelled here.
  public void follow(Tx tx, UUID caseId, CaseEvent event) {
    switch (event) {
      case CaseEvent.HearingSet e ->
          set(tx, caseId, new HearingVersion(e.hearing(), 1), e.when(), e.at());
      case CaseEvent.HearingMoved e -> {
        end(tx, e.hearing(), e.version(), e.at());
        set(tx, caseId, new HearingVersion(e.hearing(), e.version()), e.to(), e.at());
      }
      case CaseEvent.HearingSuspended e -> end(tx, e.hearing(), e.version(), e.at());
      case CaseEvent.HearingCancelled e -> end(tx, e.hearing(), e.version(), e.at());
      case CaseEvent.HearingHeld e -> end(tx, e.hearing(), Integer.MAX_VALUE, e.at());
      case CaseEvent.Closed _ ->
          tx.send(
              """
              update reminder set state = 'VOID', state_at = clock_timestamp()
               where case_id = $1 and state = 'WAITING'
              """,
              caseId);
      default -> {
        // no day in court begins or ends by it
      }
    }
  }

  /// The first step that is due and that nobody else works on, of none of the hearings `aside`;
  /// held until the transaction ends. Throws [PoisonRow] when it cannot be read.
  public Optional<DueReminder> claim(Tx tx, Instant now, Collection<UUID> aside) {
    return tx.one(
            """
            select hearing_id, version, step, due_at, stale_at, words from reminder
             where state = 'WAITING' and due_at <= $1 and hearing_id <> all($2::uuid[])
             order by due_at limit 1 for update skip locked
            """,
            utc(now),
            aside.toArray(UUID[]::new))
        .map(row -> due(tx, row));
  }

  /// The same step of the other hearings of its day that are due, of none of the hearings `aside`,
  /// for whoever is told of all of them at once. Nobody else gathers at the same time: empty when
  /// another house does, and nothing is to be told then.
  public Optional<List<DueReminder>> together(
      Tx tx, DueReminder due, Instant hearing, Instant now, Collection<UUID> aside) {
    if (tx.one("select 1 where pg_try_advisory_xact_lock(hashtextextended('day-in-court', 0))")
        .isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = Kenya.day(hearing);
    return Optional.of(
        tx
            .rows(
                """
                select r.hearing_id, r.version, r.step, r.due_at, r.stale_at, r.words
                  from reminder r join hearing h on h.id = r.hearing_id
                 where r.state = 'WAITING' and r.step = $1 and r.due_at <= $2
                   and h.at >= $3 and h.at < $4 and r.hearing_id <> all($5::uuid[])
                 order by h.at, r.hearing_id limit $6 for update of r
                """,
                due.step(),
                utc(now),
                Kenya.startOf(day).atOffset(ZoneOffset.UTC),
                Kenya.endOf(day).atOffset(ZoneOffset.UTC),
                aside.toArray(UUID[]::new),
                MOST_TOGETHER)
            .stream()
            .map(row -> due(tx, row))
            .toList());
  }

  /// What became of a claimed step.
  public void planned(Tx tx, DueReminder due) {
    became(tx, due, "PLANNED");
  }

  /// It is too late for it.
  public void stale(Tx tx, DueReminder due) {
    became(tx, due, "STALE");
  }

  /// There is no such day, or no such step, any more.
  public void voided(Tx tx, DueReminder due) {
    became(tx, due, "VOID");
  }

  /// Moves the steps that count court days and wait, where the holiday that was added shifts them;
  /// no other row is touched. One that would be past is due at once.
  public void holidayAdded(Tx tx, LocalDate holiday) {
    CourtCalendar calendar = days.calendar(tx);
    for (ReminderRule rule : book.rules()) {
      if (rule.ahead() instanceof Ahead.CourtDays) {
        holiday
            .datesUntil(holiday.plusDays(DAYS_AFTER_HOLIDAY))
            .forEach(day -> shift(tx, rule, day, calendar));
      }
    }
  }

  private static void shift(Tx tx, ReminderRule rule, LocalDate day, CourtCalendar calendar) {
    Step step = ReminderCalendar.step(rule, calendar, day);
    tx.change(
        """
        update reminder r
           set due_at = $2, stale_at = greatest(r.stale_at, $3), state_at = clock_timestamp()
          from hearing h
         where h.id = r.hearing_id and h.state = 'SET' and h.at >= $4 and h.at < $5
           and r.state = 'WAITING' and r.step = $1 and r.due_at <> $2
        """,
        rule.step(),
        utc(step.due()),
        utc(step.stale()),
        Kenya.startOf(day).atOffset(ZoneOffset.UTC),
        Kenya.endOf(day).atOffset(ZoneOffset.UTC));
  }

  /// Where a trial of reminders runs, chance may have left out a step, which is void from the
  /// start, or chosen other words.
  private void set(Tx tx, UUID caseId, HearingVersion hearing, Instant when, Instant now) {
    var trial = ReminderTrials.running(tx);
    var arm = trial.flatMap(known -> known.arm(Kenya.day(now), hearing.hearing()));
    Set<String> without = arm.map(ReminderTrial.Arm::without).orElse(Set.of());
    String of =
        trial.flatMap(known -> arm.map(one -> known.trial().name() + "/" + one.name())).orElse("");
    String words = arm.flatMap(ReminderTrial.Arm::words).orElse("");
    tx.changeMany(
        """
        insert into reminder
          (hearing_id, version, step, case_id, due_at, stale_at, state, trial_arm, words)
        values ($1, $2, $3, $4, $5, $6, $7, nullif($8, ''), nullif($9, ''))
        """,
        ReminderCalendar.steps(book, days.calendar(tx), when, now).stream()
            .map(step ->
                Tx.row(
                    hearing.hearing(),
                    hearing.version(),
                    step.rule().step(),
                    caseId,
                    utc(step.due()),
                    utc(step.stale()),
                    without.contains(step.rule().step()) ? "VOID" : "WAITING",
                    of,
                    words))
            .toList());
  }

  /// Nothing more is said of the versions before `version`, nobody reminded, and nobody phoned.
  private static void end(Tx tx, UUID hearing, int version, Instant now) {
    tx.send(
        """
        update reminder set state = 'VOID', state_at = clock_timestamp()
         where hearing_id = $1 and version < $2 and state = 'WAITING'
        """,
        hearing,
        version);
    tx.send(
        """
        update message set state = 'CANCELLED', failure = 'superseded', state_at = clock_timestamp()
         where hearing_id = $1 and hearing_version < $2 and state = 'READY'
        """,
        hearing,
        version);
    tx.send(
        """
        update call_task set state = 'VOID', ended_at = $3
         where hearing_id = $1 and hearing_version < $2 and state = 'OPEN'
        """,
        hearing,
        version,
        utc(now));
  }

  private DueReminder due(Tx tx, Row row) {
    tx.got(Lock.ROW, row.getUUID("hearing_id"));
    return new DueReminder(
        new HearingVersion(row.getUUID("hearing_id"), row.getInteger("version")),
        row.getString("step"),
        book.find(row.getString("step")),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getOffsetDateTime("stale_at").toInstant(),
        Optional.ofNullable(row.getString("words")));
  }

  private static void became(Tx tx, DueReminder due, String state) {
    tx.send(
        """
        update reminder set state = $4, state_at = clock_timestamp()
         where hearing_id = $1 and version = $2 and step = $3
        """,
        due.hearing().hearing(),
        due.hearing().version(),
        due.step(),
        state);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
