package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.indicator.DecisionData.CourtDays;
import org.hakimtoto.core.indicator.DecisionData.Flow;
import org.hakimtoto.core.indicator.DecisionData.Sent;
import org.hakimtoto.core.indicator.DecisionFact;
import org.hakimtoto.core.indicator.DecisionFact.DayInCourt;
import org.hakimtoto.core.indicator.DecisionFact.StageLeft;
import org.hakimtoto.core.indicator.Quarter;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reminder.ReminderTrials;

/// What is counted by the quarter and for all of Kenya alone.
final class QuarterCounts {
  private static final String STAGE = "STAGE";
  private static final String CAME = "CAME";
  private static final String AWAY = "AWAY";
  private static final String BETWEEN = ">";

  private static final String ADD_STEPS =
      """
      insert into indicator_quarter as q (quarter, kind, word, days, n)
      select f.quarter, 'STAGE', f.word, f.days, f.n
        from unnest($1::date[], $2::text[], $3::integer[], $4::bigint[]) f(quarter, word, days, n)
       order by 1, 2, 3, 4
      on conflict (quarter, kind, word, days) do update set n = q.n + excluded.n
      """;

  /// What had been sent of a version of a day in court to whoever is close to the child.
  private static final String ADD_COURT_DAYS =
      """
      insert into indicator_quarter as q (quarter, kind, word, n)
      select d.quarter, d.kind, s.sent, count(*)
        from unnest($1::date[], $2::text[], $3::uuid[], $4::integer[])
               d(quarter, kind, hearing, version)
       cross join lateral (
             select case when coalesce(bool_or(m.state = 'DELIVERED'), false) then 'DELIVERED'
                         when count(*) > 0 then 'NOT_DELIVERED' else 'NONE' end as sent
               from message m
              where m.hearing_id = d.hearing and m.hearing_version = d.version
                and m.contact_id is not null and m.kind like 'reminder%'
                and m.state not in ('READY', 'CANCELLED')) s
       group by 1, 2, 3 order by 1, 2, 3
      on conflict (quarter, kind, word, days) do update set n = q.n + excluded.n
      """;

  /// By the arm of a trial of reminders that the version of the day was in.
  private static final String ADD_TRIAL =
      """
      insert into indicator_quarter as q (quarter, kind, word, n)
      select d.quarter, 'TRIAL', r.trial_arm || '/' || d.kind, count(*)
        from unnest($1::date[], $2::text[], $3::uuid[], $4::integer[])
               d(quarter, kind, hearing, version)
       cross join lateral (
             select trial_arm from reminder
              where hearing_id = d.hearing and version = d.version and trial_arm is not null
              limit 1) r
       group by 1, 3 order by 1, 3
      on conflict (quarter, kind, word, days) do update set n = q.n + excluded.n
      """;

  private static final String OF_QUARTER =
      "select kind, word, days, n from indicator_quarter where quarter = $1 order by kind, word";

  private QuarterCounts() {}

  /// @param flows in the order of their stages
  record Told(List<Flow> flows, List<CourtDays> courtDays) {}

  private record Step(LocalDate quarter, String word, int days) {}

  /// Never in the transaction of the events the facts are made of (see [CountEvents]).
  static void write(Tx tx, List<DecisionFact> facts) {
    var steps = new LinkedHashMap<Step, Long>();
    var days = new ArrayList<DayInCourt>();
    for (DecisionFact fact : facts) {
      switch (fact) {
        case StageLeft left -> steps.merge(step(left), 1L, Long::sum);
        case DayInCourt day -> days.add(day);
      }
    }
    var keys = steps.keySet();
    tx.change(
        ADD_STEPS,
        keys.stream().map(Step::quarter).toArray(LocalDate[]::new),
        keys.stream().map(Step::word).toArray(String[]::new),
        keys.stream().map(Step::days).toArray(Integer[]::new),
        steps.values().toArray(Long[]::new));
    Object[] courtDays = {
      days.stream().map(day -> Quarter.of(day.day()).begins()).toArray(LocalDate[]::new),
      days.stream().map(day -> day.came() ? CAME : AWAY).toArray(String[]::new),
      days.stream().map(DayInCourt::hearing).toArray(UUID[]::new),
      days.stream().map(DayInCourt::version).toArray(Integer[]::new)
    };
    tx.change(ADD_COURT_DAYS, courtDays);
    if (tx.change(ADD_TRIAL, courtDays) > 0) {
      ReminderTrials.stopWithEnough(tx);
    }
  }

  private static Step step(StageLeft left) {
    return new Step(
        Quarter.of(left.day()).begins(),
        left.from().name() + BETWEEN + left.to().name(),
        Math.toIntExact(left.days()));
  }

  static Told of(Tx tx, Quarter quarter) {
    var flows = new LinkedHashMap<String, Map<Long, Long>>();
    var courtDays = new ArrayList<CourtDays>();
    for (Row row : tx.rows(OF_QUARTER, quarter.begins())) {
      String word = row.getString("word");
      long n = row.getLong("n");
      switch (row.getString("kind")) {
        case STAGE -> flows.computeIfAbsent(word, _ -> new HashMap<>()).put(row.getLong("days"), n);
        case CAME -> courtDays.add(new CourtDays(Sent.valueOf(word), true, n));
        case AWAY -> courtDays.add(new CourtDays(Sent.valueOf(word), false, n));
        default -> {
          // counted by a later release
        }
      }
    }
    return new Told(
        flows.entrySet().stream().map(one -> flow(one.getKey(), one.getValue())).toList(),
        courtDays);
  }

  private static Flow flow(String word, Map<Long, Long> days) {
    int between = word.indexOf(BETWEEN);
    return new Flow(
        Stage.valueOf(word.substring(0, between)),
        Stage.valueOf(word.substring(between + 1)),
        days);
  }
}
