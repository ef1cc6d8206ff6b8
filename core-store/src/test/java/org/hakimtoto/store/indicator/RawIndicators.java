package org.hakimtoto.store.indicator;

import java.util.List;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.Subject;
import org.hakimtoto.store.db.Tx;

/// Counts the facts one by one, as was done before there was a rollup: what it is held against.
final class RawIndicators {
  private static final String COUNTS =
      """
      select 'REPORTED_BY_URGENCY' as subject, county, urgency as word, sum(n) as n
        from indicator_fact where day between $1 and $2 and kind = 'REPORTED'
         and urgency is not null group by 2, 3
      union all
      select 'REPORTED_BY_CATEGORY', county, category, sum(n)
        from indicator_fact where day between $1 and $2 and kind = 'REPORTED'
         and category is not null group by 2, 3
      union all
      select 'REPORTED_BY_MONTH', county, to_char(day, 'YYYY-MM'), sum(n)
        from indicator_fact where day between $1 and $2 and kind = 'REPORTED'
         and urgency is not null group by 2, 3
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

  private RawIndicators() {}

  /// Without messages, which are counted as they are.
  static Counted count(Tx tx, IndicatorQuestion question) {
    var from = question.period().from();
    var to = question.period().to();
    return new Counted(
        tx.rows(COUNTS, from, to).stream()
            .map(row ->
                new Counted.Count(
                    Subject.valueOf(row.getString("subject")),
                    row.getInteger("county"),
                    row.getString("word"),
                    row.getLong("n")))
            .toList(),
        tx.rows(LENGTHS, from, to, question.county()).stream()
            .map(row ->
                new Counted.Length(
                    Subject.valueOf(row.getString("subject")),
                    row.getString("word"),
                    row.getDouble("median"),
                    row.getDouble("p90")))
            .toList(),
        List.of());
  }
}
