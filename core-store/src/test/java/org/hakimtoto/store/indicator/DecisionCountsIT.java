package org.hakimtoto.store.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.indicator.DecisionData;
import org.hakimtoto.core.indicator.DecisionData.CourtDays;
import org.hakimtoto.core.indicator.DecisionData.Flow;
import org.hakimtoto.core.indicator.DecisionData.House;
import org.hakimtoto.core.indicator.DecisionData.Sent;
import org.hakimtoto.core.indicator.DecisionFact;
import org.hakimtoto.core.indicator.Quarter;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a quarter is told from, on real tables.
@ExtendWith(WithRealStores.class)
class DecisionCountsIT {
  private static final Quarter AUTUMN = new Quarter(2026, 4);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final UUID HEARING = new UUID(7, 7);

  private RealStores stores;
  private Opened opened;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    opened = new TestCases(real).open(Samples.FRIDAY_NIGHT);
    real.change(
        "insert into hearing (id, case_id, court, kind, at, version, state) select '%s', '%s',"
                .formatted(HEARING, opened.id())
            + " (select id from unit limit 1), 'mention', now(), 2, 'HELD'");
    real.change(
        "insert into contact (id, case_id, relation, phone, phone_index, mode)"
            + " select '%s', '%s', 'mother', '', '', 'normal'".formatted(HEARING, opened.id()));
  }

  @Test
  void steps_are_counted_by_the_days_before_them() {
    write(step(3), step(3), step(8));
    write(step(3));

    assertThat(data().flows())
        .containsExactly(new Flow(Stage.PLEA, Stage.HEARINGS, java.util.Map.of(3L, 3L, 8L, 1L)));
    assertThat(of(AUTUMN.before(1)).flows()).isEmpty();
    assertThat(stores.askAs("haki_house", "delete from indicator_quarter returning n"))
        .contains("permission denied");
  }

  /// By the messages of the version of the day that was kept, to people and not to offices.
  @ParameterizedTest
  @CsvSource({
    "reminder,      2, DELIVERED,           DELIVERED",
    "reminder_asks, 2, DELIVERED,           DELIVERED",
    "reminder,      2, ACCEPTED,            NOT_DELIVERED",
    "reminder,      2, 'FAILED DELIVERED',  DELIVERED",
    "reminder,      2, 'FAILED UNREPORTED', NOT_DELIVERED",
    "reminder,      2, CANCELLED,           NONE",
    "reminder,      1, DELIVERED,           NONE",
    "hearing_set,   2, DELIVERED,           NONE",
  })
  void who_came_is_counted_by_what_had_been_sent(
      String kind, int version, String states, String sent) {
    int n = 0;
    for (String state : states.split(" ", -1)) {
      message(kind, version, state, n++);
    }

    write(new DecisionFact.DayInCourt(DAY, HEARING, 2, true));

    assertThat(data().courtDays()).containsExactly(new CourtDays(Sent.valueOf(sent), true, 1));
  }

  @Test
  void a_day_in_a_trial_is_counted_for_its_arm_too() {
    stores.change(
        "insert into reminder (hearing_id, version, step, case_id, due_at, stale_at, trial_arm)"
            + " select '%s', v, 'week-before', '%s', now(), now() + interval '1 hour', 'first/' || v"
                .formatted(HEARING, opened.id())
            + " from generate_series(1, 2) v");

    write(
        new DecisionFact.DayInCourt(DAY, HEARING, 2, true),
        new DecisionFact.DayInCourt(DAY, HEARING, 1, false));

    assertThat(stores.ask("select word, n from indicator_quarter where kind = 'TRIAL' order by 1"))
        .containsExactly(List.of("first/1/AWAY", "1"), List.of("first/2/CAME", "1"));
  }

  @Test
  void an_event_is_counted_with_its_day_and_leads_to_no_case() {
    stores.change("update uncounted_event set day = '2026-11-20'");
    new CountEvents(stores.database(), stores.sealing())
        .countDue(Samples.FRIDAY_NIGHT.plus(java.time.Duration.ofDays(1)), List.of());

    assertThat(
            stores.ask(
                "select column_name from information_schema.columns where table_name ="
                    + " 'indicator_quarter' order by 1"))
        .extracting(List::getFirst)
        .containsExactly("days", "kind", "n", "quarter", "word");
  }

  @Test
  void children_of_counties_come_from_a_file() {
    assertThat(children("county,children\n1,500000\n47,2000000\n"))
        .isEqualTo(new Resources.Loaded.Done(2));
    assertThat(children("county,children\n1,600000\n")).isEqualTo(new Resources.Loaded.Done(1));

    var population = data().population();
    assertThat(population.children()).containsEntry(1, 600_000L).containsEntry(47, 2_000_000L);
    assertThat(population.source()).isEqualTo("census 2019");
  }

  @ParameterizedTest
  @CsvSource({
    "0;5,     a county is 1 to 47",
    "48;5,    a county is 1 to 47",
    "1;-5,    a county is 1 to 47",
    "1;many,  a county is 1 to 47",
    "1;0,     a county is 1 to 47",
  })
  void a_bad_file_is_refused_whole_and_no_cell_is_repeated(String row, String why) {
    var loaded = children("county,children\n2,100\n" + row.replace(';', ',') + "\n");

    assertThat(loaded)
        .isInstanceOfSatisfying(
            Resources.Loaded.Refused.class,
            refused -> assertThat(refused.why()).startsWith("line 3: " + why));
    assertThat(stores.count("select count(*) from county_children")).isZero();
    assertThat(children("county,children\n2,100\n2,200\n"))
        .isInstanceOf(Resources.Loaded.Refused.class);
  }

  @Test
  void beds_are_those_of_institutions_that_work() {
    String house =
        stores
            .ask("select code from unit where agency = 'PRISONS' order by code")
            .getFirst()
            .getFirst();

    assertThat(beds("unit,beds\n" + house + ",40\n")).isEqualTo(new Resources.Loaded.Done(1));
    assertThat(data().houses())
        .filteredOn(one -> one.code().equals(house))
        .extracting(one -> one.beds().orElseThrow())
        .containsExactly(40);
    assertThat(beds("unit,beds\nscco-kibra,40\n")).isInstanceOf(Resources.Loaded.Refused.class);
    assertThat(beds("unit,beds\n" + house + ",50\nnowhere,9\n"))
        .isEqualTo(new Resources.Loaded.Refused("line 3: no institution that works has that code"));
    assertThat(stores.ask("select beds from unit_beds"))
        .as("nothing of a file with a fault is taken")
        .containsExactly(List.of("40"));
    assertThat(beds("unit,beds\n" + house + ",6000\n"))
        .isInstanceOf(Resources.Loaded.Refused.class);
  }

  @Test
  void a_child_is_held_in_the_house_that_takes_part_or_nobody_knows_where() {
    stores.change("update case_file set custody = 'REMAND_HOME', custody_since = now()");
    assertThat(held("")).isEqualTo(1);

    String unit =
        stores
            .ask("select id, code from unit where agency = 'PRISONS' order by code")
            .getFirst()
            .getFirst();
    stores.change(
        "insert into case_unit (case_id, unit_id) values ('%s', '%s')"
            .formatted(opened.id(), unit));
    String code =
        stores.ask("select code from unit where id = '" + unit + "'").getFirst().getFirst();
    assertThat(held("")).isZero();
    assertThat(held(code)).isEqualTo(1);

    stores.change("update case_file set custody = 'POLICE_CELL'");
    assertThat(held("") + held(code)).as("a cell is no house").isZero();
  }

  private long held(String code) {
    return data().houses().stream()
        .filter(house -> house.code().equals(code))
        .mapToLong(House::held)
        .sum();
  }

  private Resources.Loaded children(String text) {
    return stores
        .database()
        .inTransaction(tx -> Resources.loadChildren(tx, "children.csv", text, "census 2019"));
  }

  private Resources.Loaded beds(String text) {
    return stores.database().inTransaction(tx -> Resources.loadBeds(tx, "beds.csv", text));
  }

  private DecisionData data() {
    return of(AUTUMN);
  }

  private DecisionData of(Quarter quarter) {
    return stores.database().reading(tx -> DecisionCounts.of(tx, quarter, 0, true));
  }

  private void write(DecisionFact... facts) {
    var _ =
        stores
            .database()
            .inTransaction(tx -> {
              QuarterCounts.write(tx, List.of(facts));
              return true;
            });
  }

  private static DecisionFact step(long days) {
    return new DecisionFact.StageLeft(DAY, Stage.PLEA, Stage.HEARINGS, days);
  }

  private void message(String kind, int version, String state, int n) {
    stores.change(
        "insert into message (id, kind, class, priority, phone, phone_index, language, facts,"
            + " state, due_at, deadline, case_id, hearing_id, hearing_version, contact_id) select"
            + " gen_random_uuid(), '%s', 'B', 1, '', '\\x0%d', 'en', '', '%s', now(), now(), '%s',"
                .formatted(kind, n, state, opened.id())
            + " '%s', %d, '%s'".formatted(HEARING, version, HEARING));
  }
}
