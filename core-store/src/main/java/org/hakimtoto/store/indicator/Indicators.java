package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.IndicatorFact;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.Period;
import org.hakimtoto.core.indicator.Subject;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.db.Tx;

/// Facts to be counted, and their counts.
public final class Indicators {
  /// Each part names its subject as [Subject] does. All counties, whatever was asked: what may be
  /// shown of one depends on the others.
  private static final String COUNTS =
      """
      select 'REPORTED_BY_URGENCY' as subject, county, urgency as word, sum(n) as n
        from indicator_fact where day between $1 and $2 and kind = 'REPORTED' group by 2, 3
      union all
      select 'REPORTED_BY_CATEGORY', county, category, sum(n)
        from indicator_fact where day between $1 and $2 and kind = 'REPORTED' group by 2, 3
      union all
      select 'REPORTED_BY_MONTH', county, to_char(day, 'YYYY-MM'), sum(n)
        from indicator_fact where day between $1 and $2 and kind = 'REPORTED' group by 2, 3
      union all
      select kind, county, coalesce(detail, urgency, ''), sum(n)
        from indicator_fact where day between $1 and $2 and kind <> 'REPORTED' group by 1, 2, 3
      union all
      select 'CUSTODY_NOW', county, custody, count(*)
        from case_file where custody is not null and closed_at is null group by 2, 3
      """;

  private static final String LENGTHS =
      """
      select kind as subject, coalesce(detail, urgency) as word,
             percentile_cont(0.5) within group (order by value_seconds) as median,
             percentile_cont(0.9) within group (order by value_seconds) as p90
        from indicator_fact
       where day between $1 and $2 and kind in ('ACCEPTED', 'CUSTODY_ENDED')
         and value_seconds is not null and ($3 = 0 or county = $3)
       group by 1, 2
      """;

  /// What tells of a report about an officer is counted nowhere: a small count would tell of it.
  private static final String MESSAGES =
      """
      select kind, state, count(*) as n
        from message where created_at >= $1 and created_at < $2 and kind not like 'conduct\\_%'
       group by 1, 2
      """;

  private Indicators() {}

  /// Never in the transaction of the events the facts are made of (see [CountEvents]).
  static void write(Tx tx, List<IndicatorFact> facts) {
    tx.changeMany(
        """
        insert into indicator_fact (day, county, sub_county, kind, category, urgency, track, detail,
                                    value_seconds)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        facts.stream().map(Indicators::tuple).toList());
  }

  private static Tuple tuple(IndicatorFact fact) {
    return Tuple.from(
        java.util.Arrays.asList(
            fact.day(),
            (short) fact.county(),
            (short) fact.subCounty(),
            fact.kind().name(),
            fact.category().map(Category::name).orElse(null),
            fact.urgency().map(Urgency::name).orElse(null),
            fact.track().map(Track::name).orElse(null),
            fact.detail().orElse(null),
            fact.seconds().isPresent() ? fact.seconds().getAsLong() : null));
  }

  /// All that the report needs. Three sentences: what is written between them may be in one and not
  /// in another.
  public static Counted count(Tx tx, IndicatorQuestion question) {
    Period period = question.period();
    LocalDate from = period.from();
    LocalDate to = period.to();
    return new Counted(
        tx.rows(COUNTS, from, to).stream().map(Indicators::count).toList(),
        tx.rows(LENGTHS, from, to, question.county()).stream().map(Indicators::length).toList(),
        tx.rows(MESSAGES, midnight(from), midnight(to.plusDays(1))).stream()
            .map(Indicators::messages)
            .toList());
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return Kenya.startOf(day).atOffset(ZoneOffset.UTC);
  }

  private static Counted.Count count(Row row) {
    return new Counted.Count(
        Subject.valueOf(row.getString("subject")),
        row.getInteger("county"),
        row.getString("word"),
        row.getLong("n"));
  }

  private static Counted.Length length(Row row) {
    return new Counted.Length(
        Subject.valueOf(row.getString("subject")),
        row.getString("word"),
        row.getDouble("median"),
        row.getDouble("p90"));
  }

  private static Counted.Messages messages(Row row) {
    return new Counted.Messages(row.getString("kind"), row.getString("state"), row.getLong("n"));
  }
}
