package org.hakimtoto.store.indicator;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.IndicatorFact;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.Period;
import org.hakimtoto.core.indicator.Population;
import org.hakimtoto.core.indicator.Subject;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.db.Tx;
import org.jspecify.annotations.Nullable;

/// Facts to be counted, and their counts: these are read from the rollup that grows with the facts,
/// never from the facts of a whole period.
public final class Indicators {
  /// The facts of one statement; the rollup grows with each.
  static final int WRITTEN_AT_ONCE = 5_000;

  /// Whole months, and the days before and behind them. `$1` and `$2` the period, `$3` the first
  /// whole month, `$4` the day behind the last. All counties, whatever was asked: what may be shown
  /// of one depends on the others.
  private static final String COUNTS =
      """
      with c as (
        select subject, county, word, begins, n from indicator_count
         where span = 'MONTH' and begins >= $3 and begins < $4
        union all
        select subject, county, word, begins, n from indicator_count
         where span = 'DAY' and begins >= $1 and begins < $3
        union all
        select subject, county, word, begins, n from indicator_count
         where span = 'DAY' and begins >= $4 and begins <= $2)
      select subject, county, word, sum(n)::bigint as n from c group by 1, 2, 3
      union all
      select 'REPORTED_BY_MONTH', county, to_char(begins, 'YYYY-MM'), sum(n)::bigint
        from c where subject = 'REPORTED_BY_URGENCY' group by 2, 3
      union all
      select 'CUSTODY_NOW', county, custody, count(*)
        from case_file where custody is not null and closed_at is null group by 2, 3
      """;

  private static final String LENGTHS_OF_DAYS =
      """
      select kind, coalesce(detail, urgency, ''), value_seconds, 1
        from indicator_fact
       where day >= %s and day %s and kind in ('ACCEPTED', 'CUSTODY_ENDED')
         and value_seconds is not null and ($5 = 0 or county = $5)
      """;

  /// Where `part` of a hundred lie below, between the two values around it: as `percentile_cont`.
  private static final String PART =
      """
      min(v) filter (where upto > floor(%1$s * (total - 1)))
        + (%1$s * (total - 1) - floor(%1$s * (total - 1)))
          * (min(v) filter (where upto > ceil(%1$s * (total - 1)))
             - min(v) filter (where upto > floor(%1$s * (total - 1))))
      """;

  /// How long something took, of whole months by how often it took so long. `$5` the county.
  private static final String LENGTHS =
      """
      with v(subject, word, v, n) as (
        select subject, word, value_seconds, n
          from indicator_length
         where county = $5 and month >= $3 and month < $4
           and subject in ('ACCEPTED', 'CUSTODY_ENDED')
        union all %1$s
        union all %2$s),
      r as (
        select subject, word, v::double precision as v,
               (sum(sum(n)) over (partition by subject, word order by v))::double precision as upto,
               (sum(sum(n)) over (partition by subject, word))::double precision as total
          from v group by subject, word, v)
      select subject, word, %3$s as median, %4$s as p90 from r group by subject, word, total
      """
          .formatted(
              LENGTHS_OF_DAYS.formatted("$1", "< $3"),
              LENGTHS_OF_DAYS.formatted("$4", "<= $2"),
              PART.formatted("0.5::double precision"),
              PART.formatted("0.9::double precision"));

  private Indicators() {}

  /// Never in the transaction of the events the facts are made of (see [CountEvents]).
  static void write(Tx tx, List<IndicatorFact> counted) {
    // in an order that says nothing of which belong together
    List<IndicatorFact> facts =
        counted.stream()
            .flatMap(fact -> fact.apart().stream())
            .sorted(Comparator.comparing(IndicatorFact::toString))
            .toList();
    for (int from = 0; from < facts.size(); from += WRITTEN_AT_ONCE) {
      List<IndicatorFact> some =
          facts.subList(from, Math.min(from + WRITTEN_AT_ONCE, facts.size()));
      tx.change(
          """
          insert into indicator_fact (day, county, sub_county, kind, category, urgency, track,
                                      detail, value_seconds)
          select * from unnest($1::date[], $2::smallint[], $3::smallint[], $4::text[], $5::text[],
                               $6::text[], $7::text[], $8::text[], $9::bigint[])
          """,
          some.stream().map(IndicatorFact::day).toArray(LocalDate[]::new),
          some.stream().map(fact -> (short) fact.county()).toArray(Short[]::new),
          some.stream().map(fact -> (short) fact.subCounty()).toArray(Short[]::new),
          words(some, fact -> Optional.of(fact.kind().name())),
          words(some, fact -> fact.category().map(Category::name)),
          words(some, fact -> fact.urgency().map(Urgency::name)),
          words(some, fact -> fact.track().map(Track::name)),
          words(some, IndicatorFact::detail),
          some.stream()
              .map(fact -> fact.seconds().isPresent() ? fact.seconds().getAsLong() : null)
              .toArray(Long[]::new));
    }
  }

  private static @Nullable String[] words(
      List<IndicatorFact> facts, Function<IndicatorFact, Optional<String>> word) {
    return facts.stream().map(fact -> word.apply(fact).orElse(null)).toArray(String[]::new);
  }

  /// All that the report needs. Some sentences: what is written between them may be in one and not
  /// in another.
  public static Counted count(Tx tx, IndicatorQuestion question) {
    Span span = Span.of(question.period());
    return new Counted(
        counts(tx, span),
        tx
            .rows(LENGTHS, span.from(), span.to(), span.months(), span.rest(), question.county())
            .stream()
            .map(Indicators::length)
            .toList(),
        MessageCounts.of(tx, question.period()));
  }

  /// The same without lengths and messages.
  static Counted countOnly(Tx tx, IndicatorQuestion question) {
    return new Counted(counts(tx, Span.of(question.period())), List.of(), List.of());
  }

  private static List<Counted.Count> counts(Tx tx, Span span) {
    return tx.rows(COUNTS, span.from(), span.to(), span.months(), span.rest()).stream()
        .map(Indicators::count)
        .toList();
  }

  /// How many children live in each county, as far as anybody has told us.
  public static Population population(Tx tx) {
    return Resources.population(tx);
  }

  /// @param months the first whole month
  /// @param rest the day behind the last
  private record Span(LocalDate from, LocalDate to, LocalDate months, LocalDate rest) {
    static Span of(Period period) {
      LocalDate from = period.from();
      LocalDate to = period.to();
      LocalDate after = to.plusDays(1).withDayOfMonth(1);
      LocalDate first = from.withDayOfMonth(1).equals(from) ? from : firstOfNext(from);
      // without a whole month everything lies behind the last
      return first.isBefore(after)
          ? new Span(from, to, first, after)
          : new Span(from, to, from, from);
    }
  }

  private static LocalDate firstOfNext(LocalDate day) {
    return day.plusMonths(1).withDayOfMonth(1);
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
}
