package org.hakimtoto.store.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.db.Migrations;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Events are counted once each, and no row of a count leads to a case.
@ExtendWith(WithRealStores.class)
class CountEventsIT {
  /// Friday, ten in the evening in Kenya.
  private static final Instant FRIDAY = Samples.FRIDAY_NIGHT;

  private static final Instant MIDNIGHT = Instant.parse("2026-11-20T21:00:00Z");
  private static final Instant SATURDAY = MIDNIGHT.plus(CountEvents.AFTER_MIDNIGHT);

  private static final List<List<String>> OF_ONE_REPORT =
      List.of(
          List.of("2026-11-20", "CUSTODY_STARTED", "null", "null", "POLICE_CELL"),
          List.of("2026-11-20", "REPORTED", "THEFT", "null", "null"),
          List.of("2026-11-20", "REPORTED", "null", "RED", "null"));

  private RealStores stores;
  private TestCases cases;
  private CountEvents counting;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
    counting = new CountEvents(real.database(), real.sealing());
  }

  @Test
  void a_day_is_counted_when_it_has_been_over_for_an_hour() {
    cases.open(FRIDAY);

    assertThat(count(FRIDAY)).isZero();
    assertThat(count(SATURDAY.minusSeconds(1))).isZero();
    assertThat(facts()).isEmpty();
    assertThat(count(SATURDAY)).isEqualTo(1);
    assertThat(count(SATURDAY)).isZero();
    assertThat(facts()).isEqualTo(OF_ONE_REPORT);
    assertThat(stores.count("select count(*) from uncounted_event")).isZero();
  }

  /// Rows of one transaction carry one number, which whoever reads the database can compare.
  @Test
  void a_fact_shares_its_transaction_with_no_case() {
    var change = new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID);
    Officer office = stores.officer("+254700000002");
    for (int i = 0; i < 3; i++) {
      Opened opened = cases.open(FRIDAY);
      for (CaseCommand command :
          List.of(new CaseCommand.Accept(), new CaseCommand.EndCustody(CustodyEnd.RELEASED))) {
        change.change(
            opened.reference(),
            command,
            office,
            Channel.API,
            FRIDAY.plusSeconds(60),
            OptionalInt.empty());
      }
    }
    count(SATURDAY);

    assertThat(stores.ask("select kind, count(*) from indicator_fact group by 1 order by 1"))
        .containsExactly(
            List.of("ACCEPTED", "3"),
            List.of("COURT_CLOCK_KEPT", "3"),
            List.of("CUSTODY_ENDED", "3"),
            List.of("CUSTODY_STARTED", "3"),
            List.of("REPORTED", "6"));
    assertThat(stores.count("select count(distinct xmin::text) from indicator_fact"))
        .as("a day is one transaction")
        .isEqualTo(1);
    for (String table :
        List.of("case_event", "audit_entry", "case_file", "case_clock", "contact")) {
      assertThat(
              stores.count(
                  "select count(*) from indicator_fact f join "
                      + table
                      + " t on t.xmin::text = f.xmin::text"))
          .as(table)
          .isZero();
    }
  }

  @Test
  void their_order_tells_nothing_of_whose_they_are() {
    for (int i = 0; i < 4; i++) {
      cases.open(FRIDAY);
    }
    count(SATURDAY);

    assertThat(stores.ask("select kind from indicator_fact order by ctid"))
        .extracting(List::getFirst)
        .isSorted();
  }

  @Test
  void what_two_count_at_once_is_counted_once() throws Exception {
    for (int i = 0; i < 5; i++) {
      cases.open(FRIDAY);
    }
    Callable<Integer> one = () -> count(SATURDAY);
    int counted = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(List.of(one, one, one))) {
        counted += done.get();
      }
    }

    assertThat(counted).isEqualTo(5);
    assertThat(facts()).hasSize(15);
  }

  @Test
  void a_count_that_fails_is_made_again_in_full() {
    cases.open(FRIDAY);
    cases.open(FRIDAY);
    stores.change("alter table indicator_fact add constraint none check (kind <> 'REPORTED')");
    assertThatThrownBy(() -> count(SATURDAY)).isInstanceOf(RuntimeException.class);
    assertThat(facts()).isEmpty();

    stores.change("alter table indicator_fact drop constraint none");
    assertThat(count(SATURDAY)).isEqualTo(2);
    assertThat(facts()).hasSize(6);
  }

  /// No mark says "up to here": what commits late is still waiting.
  @Test
  void what_commits_late_is_counted_all_the_same() {
    Opened early = cases.open(FRIDAY);
    stores.change("update uncounted_event set day = '2026-11-22'");
    cases.open(FRIDAY.plusSeconds(60));
    assertThat(count(SATURDAY)).isEqualTo(1);

    stores.change("update uncounted_event set day = '2026-11-20'");
    assertThat(count(SATURDAY)).isEqualTo(1);
    assertThat(facts()).hasSize(6);
    assertThat(stores.count("select count(*) from case_event where case_id = '" + early.id() + "'"))
        .isEqualTo(1);
  }

  @Test
  void a_case_that_cannot_be_read_waits_and_the_others_are_counted() {
    UUID broken = cases.open(FRIDAY).id();
    cases.open(FRIDAY);
    stores.change("alter table case_event disable trigger all");
    stores.change("update case_event set facts = '\\x00' where case_id = '" + broken + "'");
    stores.change("alter table case_event enable trigger all");

    assertThatThrownBy(() -> count(SATURDAY))
        .isInstanceOfSatisfying(PoisonRow.class, e -> assertThat(e.id()).isEqualTo(broken));
    assertThat(counting.countDue(SATURDAY, List.of(broken))).isEqualTo(1);
    assertThat(facts()).isEqualTo(OF_ONE_REPORT);
    assertThat(stores.count("select count(*) from uncounted_event")).isEqualTo(1);
  }

  @Test
  void days_that_nobody_counted_are_counted_later() {
    cases.open(FRIDAY);
    cases.open(FRIDAY.plus(Duration.ofDays(1)));

    assertThat(count(FRIDAY.plus(Duration.ofDays(9)))).isEqualTo(2);
    assertThat(facts()).extracting(List::getFirst).containsOnly("2026-11-20", "2026-11-21");
  }

  /// They lay in the transactions of their cases.
  @Test
  void facts_of_an_older_release_leave_their_transactions() {
    stores.change("drop table uncounted_event");
    for (String kind : List.of("REPORTED", "REPORTED", "CLOSED")) {
      stores.change(
          "insert into indicator_fact (day, county, sub_county, kind) values ('2026-11-20', 47,"
              + " 275, '"
              + kind
              + "')");
    }
    stores.change(script("V17__counted_later.sql"));

    assertThat(stores.ask("select kind, count(*) from indicator_fact group by 1 order by 1"))
        .containsExactly(List.of("CLOSED", "1"), List.of("REPORTED", "2"));
    assertThat(stores.count("select count(distinct xmin::text) from indicator_fact")).isEqualTo(1);
    assertThat(stores.askAs("haki_house", "delete from indicator_fact returning day"))
        .contains("permission denied");
    cases.open(FRIDAY);
    assertThat(count(SATURDAY)).as("the gateway writes to it as before").isEqualTo(1);
  }

  private static String script(String name) {
    try (InputStream in =
        Migrations.class.getResourceAsStream("/org/hakimtoto/store/migrations/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int count(Instant now) {
    Collection<UUID> none = List.of();
    return counting.countDue(now, none);
  }

  private List<List<String>> facts() {
    return stores.ask(
        "select day, kind, category, urgency, detail from indicator_fact order by day, kind,"
            + " category");
  }
}
