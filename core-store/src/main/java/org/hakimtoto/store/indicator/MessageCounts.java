package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.Period;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.db.Tx;

/// How many messages came to what. Those of days long past are counted once, a day at a time, by
/// the database's own clock, as messages are dated; the latest days, and those that changed since,
/// are counted when somebody asks.
final class MessageCounts {
  /// So many days a day is over before it is counted. The triggers look at one day less.
  static final int OVER = 4;

  /// The days back that are counted; what is older is counted when somebody asks.
  static final int BACK = 400;

  /// What tells of a report about an officer is counted nowhere: a small count would tell of it.
  private static final String OF_DAYS =
      """
      select kind, state, count(*) as n
        from message m
       where created_at >= $1 and created_at < $2 and kind not like 'conduct\\_%'
         and not exists (select 1 from case_file f where f.id = m.case_id and f.county = 99)
       group by 1, 2
      """;

  private static final String NEXT =
      """
      with today as (select (now() at time zone $3)::date as day)
      select coalesce(
        (select min(c.day) from message_day_changed c where c.day < t.day - $1::integer),
        (select max(d)::date
           from generate_series(t.day - $2::integer, t.day - $1::integer - 1, interval '1 day') d
          where not exists (select 1 from message_day m where m.day = d::date))) as day
        from today t
      """;

  private static final String COUNTED =
      """
      with counted as (
        select day from message_day m
         where day between $1 and $2
           and not exists (select 1 from message_day_changed c where c.day = m.day))
      select null::date as day, c.kind, c.state, sum(c.n)::bigint as n
        from counted join message_count c using (day) group by 2, 3
      union all
      select day, '', '', 0 from counted
      """;

  private MessageCounts() {}

  /// Counts one day that was not counted, or changed; false when there is none.
  static boolean countNext(Tx tx) {
    // one at a time: two would count the same day
    tx.rows("select pg_advisory_xact_lock(hashtextextended('count-messages', 0))");
    Optional<LocalDate> next =
        tx.one(NEXT, OVER, BACK, Kenya.zone())
            .flatMap(row -> Optional.ofNullable(row.getLocalDate("day")));
    next.ifPresent(day -> count(tx, day));
    return next.isPresent();
  }

  /// Of a house that is young the days before its first message are done in one go.
  private static void count(Tx tx, LocalDate day) {
    if (tx.one("select 1 from message where created_at < $1 limit 1", midnight(day.plusDays(1)))
        .isEmpty()) {
      tx.change(
          """
          insert into message_day (day)
            select d::date from generate_series(
              (now() at time zone $3)::date - $2::integer, $1::date,
              interval '1 day') d
          on conflict do nothing
          """,
          day,
          BACK,
          Kenya.zone());
    }
    recount(tx, day);
  }

  /// What is committed after the marks are taken away has a mark of its own.
  private static void recount(Tx tx, LocalDate day) {
    tx.change("delete from message_day_changed where day = $1", day);
    tx.change("delete from message_count where day = $1", day);
    tx.change(
        "insert into message_count (day, kind, state, n) select $3, m.kind, m.state, m.n from ("
            + OF_DAYS
            + ") m",
        midnight(day),
        midnight(day.plusDays(1)),
        day);
    tx.change("insert into message_day (day) values ($1) on conflict do nothing", day);
  }

  static List<Counted.Messages> of(Tx tx, Period period) {
    var messages = new ArrayList<Counted.Messages>();
    var counted = new HashSet<LocalDate>();
    for (Row row : tx.rows(COUNTED, period.from(), period.to())) {
      Optional.ofNullable(row.getLocalDate("day"))
          .ifPresentOrElse(counted::add, () -> messages.add(messages(row)));
    }
    for (Period days : uncounted(period, counted)) {
      tx.rows(OF_DAYS, midnight(days.from()), midnight(days.to().plusDays(1))).stream()
          .map(MessageCounts::messages)
          .forEach(messages::add);
    }
    return List.copyOf(messages);
  }

  /// The days of a period that are not counted, those in a row together.
  static List<Period> uncounted(Period period, Set<LocalDate> counted) {
    var gaps = new ArrayList<Period>();
    for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
      if (counted.contains(day)) {
        continue;
      }
      boolean goesOn = !gaps.isEmpty() && gaps.getLast().to().plusDays(1).equals(day);
      LocalDate from = goesOn ? gaps.removeLast().from() : day;
      gaps.add(new Period(from, day));
    }
    return List.copyOf(gaps);
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return Kenya.startOf(day).atOffset(ZoneOffset.UTC);
  }

  private static Counted.Messages messages(Row row) {
    return new Counted.Messages(row.getString("kind"), row.getString("state"), row.getLong("n"));
  }
}
