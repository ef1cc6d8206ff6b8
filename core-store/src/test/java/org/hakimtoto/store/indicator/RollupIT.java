package org.hakimtoto.store.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.indicator.Counted;
import org.hakimtoto.core.indicator.FactKind;
import org.hakimtoto.core.indicator.IndicatorFact;
import org.hakimtoto.core.indicator.IndicatorQuestion;
import org.hakimtoto.core.indicator.IndicatorReport;
import org.hakimtoto.core.indicator.Period;
import org.hakimtoto.core.indicator.Population;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The rollup tells what the facts tell, to the last digit.
@ExtendWith(WithRealStores.class)
class RollupIT {
  private static final long SEED = 20_261_129;
  private static final LocalDate FIRST = LocalDate.of(2025, 11, 13);
  private static final int DAYS = 430;
  private static final int FACTS = 6_000;
  private static final int QUESTIONS = 60;

  private final Random random = new Random(SEED);
  private RealStores stores;

  @BeforeEach
  void set_up(RealStores real) {
    stores = real;
  }

  @Test
  void it_answers_every_question_as_the_facts_do() {
    for (int batch = 0; batch < 12; batch++) {
      write(random.ints(FACTS / 12, 0, DAYS).mapToObj(this::fact).toList());
    }
    for (int n = 0; n < QUESTIONS; n++) {
      IndicatorQuestion question = question(n);

      assertThat(told(question, Indicators::count))
          .as("seed %d, question %d: %s", SEED, n, question)
          .isEqualTo(told(question, RawIndicators::count));
    }
  }

  @Test
  void without_a_fact_it_tells_nothing() {
    var question = new IndicatorQuestion(new Period(FIRST, FIRST.plusDays(200)), 0, true);

    assertThat(told(question, Indicators::count)).isEqualTo(told(question, RawIndicators::count));
  }

  /// Whoever wrote the facts, a gateway of the release before or this one.
  @Test
  void facts_written_one_by_one_are_counted_too() {
    for (String kind : List.of("REPORTED", "GUARDIAN_TOLD", "GUARDIAN_TOLD")) {
      stores.change(
          "insert into indicator_fact (day, county, sub_county, kind, category, urgency) values"
              + " ('2026-02-28', 47, 275, '"
              + kind
              + "', 'THEFT', 'RED')");
    }

    assertThat(
            stores.ask(
                "select span, begins, subject, word, n from indicator_count order by 1, 3, 4"))
        .containsExactly(
            List.of("DAY", "2026-02-28", "GUARDIAN_TOLD", "RED", "2"),
            List.of("DAY", "2026-02-28", "REPORTED_BY_CATEGORY", "THEFT", "1"),
            List.of("DAY", "2026-02-28", "REPORTED_BY_URGENCY", "RED", "1"),
            List.of("MONTH", "2026-02-01", "GUARDIAN_TOLD", "RED", "2"),
            List.of("MONTH", "2026-02-01", "REPORTED_BY_CATEGORY", "THEFT", "1"),
            List.of("MONTH", "2026-02-01", "REPORTED_BY_URGENCY", "RED", "1"));
    assertThat(stores.askAs("haki_house", "delete from indicator_count returning n"))
        .contains("permission denied");
  }

  /// A question about whole months reads no fact at all.
  @Test
  void whole_months_are_told_from_the_rollup_alone() {
    write(random.ints(500, 0, DAYS).mapToObj(this::fact).toList());
    var question =
        new IndicatorQuestion(
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), 0, false);
    List<Object> before = told(question, Indicators::count);
    stores.change("truncate indicator_fact");

    assertThat(told(question, Indicators::count)).isEqualTo(before);
  }

  private interface Count {
    Counted of(org.hakimtoto.store.db.Tx tx, IndicatorQuestion question);
  }

  /// The report as it is shown, and every length to the last digit.
  private List<Object> told(IndicatorQuestion question, Count count) {
    Counted counted = stores.database().inTransaction(tx -> count.of(tx, question));
    var withoutMessages = new Counted(counted.counts(), counted.lengths(), List.of());
    var report =
        IndicatorReport.of(
                question, withoutMessages, stores.gazetteer().counties(), Population.UNKNOWN)
            .toString();
    List<Object> told = new ArrayList<>();
    told.add(report);
    counted.lengths().stream().map(Counted.Length::toString).sorted().forEach(told::add);
    return told;
  }

  private IndicatorQuestion question(int n) {
    LocalDate from = FIRST.minusDays(20).plusDays(random.nextInt(DAYS));
    int days = n % 3 == 0 ? random.nextInt(40) : random.nextInt(Period.MOST_DAYS);
    int county = n % 2 == 0 ? 0 : 1 + random.nextInt(4);
    return new IndicatorQuestion(new Period(from, from.plusDays(days)), county, n % 5 != 0);
  }

  private void write(List<IndicatorFact> facts) {
    var _ =
        stores
            .database()
            .inTransaction(tx -> {
              Indicators.write(tx, facts);
              return facts.size();
            });
  }

  private IndicatorFact fact(int day) {
    FactKind kind = one(FactKind.values());
    boolean report = kind == FactKind.REPORTED;
    boolean accepted = kind == FactKind.ACCEPTED;
    boolean ended = kind == FactKind.CUSTODY_ENDED;
    boolean long_ = accepted || (ended && random.nextInt(4) > 0);
    return new IndicatorFact(
        FIRST.plusDays(day),
        1 + random.nextInt(6),
        1 + random.nextInt(300),
        kind,
        report ? Optional.of(one(Category.values())) : Optional.empty(),
        report || accepted ? Optional.of(one(Urgency.values())) : Optional.empty(),
        report ? Optional.of(one(Track.values())) : Optional.empty(),
        ended ? Optional.of(one(CustodyKind.values()).name()) : Optional.empty(),
        long_
            ? OptionalLong.of(60L * random.nextInt(accepted ? 90 : 9_000))
            : OptionalLong.empty());
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
