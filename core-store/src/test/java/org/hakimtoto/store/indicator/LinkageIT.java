package org.hakimtoto.store.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a case is about is sealed. Whoever has the tables and no key tries to learn it from the
/// facts for planning: by transaction, place on the disk, time, order and place in Kenya.
@ExtendWith(WithRealStores.class)
class LinkageIT {
  private static final Instant FRIDAY = Samples.FRIDAY_NIGHT;

  /// Every table but those of facts.
  private static final String OTHERS =
      """
      select c.relname from pg_class c
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and c.relname not like 'indicator%' and c.relname not like 'flyway%'
       order by 1
      """;

  private RealStores stores;

  @BeforeEach
  void three_reports_of_a_day(RealStores real) {
    stores = real;
    var chief = real.officer("+254700000001");
    var number = new AtomicInteger(48_213_755);
    var files =
        new FileReport(real.database(), real.sealing(), UUID::randomUUID, number::incrementAndGet);
    int call = 0;
    for (Category what : List.of(Category.THEFT, Category.ASSAULT, Category.THEFT)) {
      var _ =
          files.file(
              real.sealing().pressKey("s" + call, chief.phone(), "1"),
              about(Samples.report(chief).report(), what),
              FRIDAY.minusSeconds(60L * call),
              reference -> "END");
      call++;
    }
    new CountEvents(real.database(), real.sealing())
        .countDue(FRIDAY.plus(Duration.ofDays(1)), List.of());
    assertThat(real.count("select count(*) from case_file")).isEqualTo(3);
    assertThat(real.count("select count(*) from indicator_fact where category is not null"))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"indicator_fact", "indicator_count", "indicator_length", "indicator_quarter"})
  void no_row_shares_its_transaction_with_another_table(String facts) {
    List<List<String>> others = stores.ask(OTHERS);
    assertThat(others).extracting(List::getFirst).contains("audit_entry", "case_event");
    for (List<String> other : others) {
      for (String number : List.of("xmin", "xmax")) {
        assertThat(
                stores.count(
                    "select count(*) from %s f join %s t on t.%s::text = f.xmin::text"
                        .formatted(facts, other.getFirst(), number)))
            .as("%s and %s.%s", facts, other.getFirst(), number)
            .isZero();
      }
    }
  }

  @Test
  void no_order_of_facts_is_that_of_cases() {
    assertThat(
            stores.ask(
                "select category from indicator_fact where category is not null order by ctid"))
        .extracting(List::getFirst)
        .containsExactly("ASSAULT", "THEFT", "THEFT");
    assertThat(
            stores.ask(
                "select table_name, column_name from information_schema.columns where table_name"
                    + " like 'indicator%' and (column_default like 'nextval%' or is_identity ="
                    + " 'YES' or data_type like 'timestamp%' or data_type = 'uuid')"))
        .as("no sequence, no time of day, no id")
        .isEmpty();
  }

  /// By all that stands in the clear beside a case: each may be about anything reported that day.
  @Test
  void time_and_place_tell_what_a_county_and_a_day_tell() {
    assertThat(
            stores.ask(
                """
                select c.id, count(distinct f.category)
                  from case_file c
                  join indicator_fact f
                    on f.day = (c.opened_at at time zone 'Africa/Nairobi')::date
                   and f.county = c.county
                   and (f.sub_county = c.sub_county or f.sub_county = 0)
                   and (f.urgency = c.urgency or f.urgency is null)
                   and (f.track = c.track or f.track is null)
                   and f.category is not null
                 group by 1
                """))
        .extracting(List::getLast)
        .containsExactly("2", "2", "2");
    assertThat(
            stores.count(
                """
                select count(*) from indicator_fact
                 where sub_county <> 0 or track is not null
                    or (category is not null and urgency is not null)
                """))
        .isZero();
  }

  /// How often a hash occurs tells how common a name is there, and nothing of anywhere else.
  @Test
  void a_name_in_two_places_is_two_keys() {
    assertThat(stores.count("select count(distinct name_key) from name_key")).isPositive();
    var report = Samples.report(stores.officer("+254700000001")).report();
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> 7)
        .file(
            stores.sealing().pressKey("elsewhere", report.reporter().phone(), "1"),
            report.corrected(new Correction.Place(Area.ofSubCounty(47, 274), true)),
            FRIDAY,
            reference -> "END");

    assertThat(
            stores.count(
                """
                select count(*) from name_key a join name_key b using (name_key)
                  join case_file c on c.id = a.case_id join case_file d on d.id = b.case_id
                 where c.sub_county <> d.sub_county
                """))
        .isZero();
    assertThat(
            stores.count(
                "select count(distinct c.sub_county) from name_key"
                    + " join case_file c on c.id = case_id"))
        .isEqualTo(2);
    assertThat(stores.databaseHolds(Samples.NAME)).isFalse();
  }

  private static Report about(Report of, Category what) {
    return new Report(
        of.role(),
        of.danger(),
        what,
        of.withinThreeDays(),
        of.sex(),
        of.age(),
        of.place(),
        of.placeListed(),
        of.placeSaid(),
        of.whereabouts(),
        of.guardian(),
        of.nameOrObNumber(),
        of.reporter(),
        of.complete());
  }
}
