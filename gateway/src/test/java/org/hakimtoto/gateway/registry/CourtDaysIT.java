package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CourtDays.Became;
import org.hakimtoto.gateway.registry.CourtDays.Order;
import org.hakimtoto.gateway.registry.CourtDays.Outcome;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole day of a court at once: sixty hearings, five minutes apart from eight in the morning, on
/// a day when the magistrate falls ill at eleven.
@ExtendWith(WithRealStores.class)
class CourtDaysIT {
  private static final int HEARINGS = 60;
  private static final int HELD = 30;
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate WEEK_LATER = LocalDate.of(2026, 12, 8);
  private static final Instant EIGHT = Instant.parse("2026-12-01T05:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-12-01T08:00:00Z");
  private static final Duration APART = Duration.ofMinutes(5);

  private RealStores stores;
  private FullDay full;
  private CourtDays days;
  private Officer registry;
  private Officer otherRegistry;
  private List<CaseReference> cases;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    days = new CourtDays(real.stores(), InstantSource.fixed(ELEVEN));
    registry = real.officer(FullDay.REGISTRY);
    otherRegistry = full.anotherCourt();
    cases = full.cases(HEARINGS);
    for (int i = 0; i < HEARINGS; i++) {
      set(cases.get(i), registry, EIGHT.plus(APART.multipliedBy(i)));
    }
  }

  @Test
  void what_is_still_to_come_moves_and_nothing_else() {
    hold(HELD);
    set(cases.get(40), registry, EIGHT.plus(Duration.ofDays(1)));
    set(cases.get(41), otherRegistry, EIGHT.plus(Duration.ofHours(4)));
    close(cases.get(HELD));

    var done = adjourn(to(WEEK_LATER));

    assertThat(done.rows()).hasSize(HEARINGS - HELD);
    assertThat(done.count(Became.Moved.class)).isEqualTo(HEARINGS - HELD - 1);
    assertThat(done.rows())
        .filteredOn(row -> !row.became().changed())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.hearing().reference()).isEqualTo(cases.get(HELD));
          assertThat(row.became()).isEqualTo(new Became.Refused("the case is closed"));
        });
    assertThat(done.more()).isFalse();
    assertThat(days("state = 'SET' and version = 2"))
        .containsExactly("2026-12-08 " + (HEARINGS - HELD - 1));
    assertThat(days("state = 'HELD'")).containsExactly("2026-12-01 " + HELD);
    assertThat(days("state = 'SET' and version = 1"))
        .as("the closed case, the day after, and the other court")
        .containsExactly("2026-12-01 2", "2026-12-02 1");
    assertThat(
            stores.count(
                "select count(*) from hearing where version = 2 and reason = 'COURT_NOT_SITTING'"
                    + " and (at at time zone 'Africa/Nairobi')::time >= '10:35'"))
        .as("each keeps its hour")
        .isEqualTo(HEARINGS - HELD - 1);
    assertThat(done.took()).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void the_same_order_again_changes_nothing() {
    adjourn(to(WEEK_LATER));
    int events = stores.count("select count(*) from case_event");

    var again = adjourn(to(WEEK_LATER));

    assertThat(again.rows()).isEmpty();
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(events);
    assertThat(days("state = 'SET'")).containsExactly("2026-12-08 " + HEARINGS);
  }

  @Test
  void two_who_give_it_at_once_move_each_hearing_once() throws Exception {
    List<Callable<Outcome>> both =
        List.of(
            () -> days.adjourn(order(registry, to(WEEK_LATER))),
            () -> days.adjourn(order(registry, to(LocalDate.of(2026, 12, 9)))));
    int changed = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var given : threads.invokeAll(both)) {
        changed += ((Outcome.Done) given.get()).count(Became.Moved.class);
      }
    }

    assertThat(changed).isEqualTo(HEARINGS);
    assertThat(stores.count("select max(version) from hearing")).isEqualTo(2);
  }

  @Test
  void without_a_new_day_they_are_off() {
    var done =
        adjourn(
            new Adjournment(DAY, Optional.empty(), Optional.empty(), MoveReason.COURT_NOT_SITTING));

    assertThat(done.count(Became.Off.class)).isEqualTo(HEARINGS);
    assertThat(days("state = 'CANCELLED'")).containsExactly("2026-12-01 " + HEARINGS);
  }

  @Test
  void the_morning_may_stay() {
    var noon = Optional.of(LocalTime.NOON);
    var wish = new Adjournment(DAY, noon, Optional.of(WEEK_LATER), MoveReason.OTHER);

    assertThat(adjourn(wish).count(Became.Moved.class)).isEqualTo(12);
    assertThat(days("state = 'SET'")).containsExactly("2026-12-01 48", "2026-12-08 12");
  }

  @Test
  void a_look_changes_nothing() {
    var shown = (Outcome.Done) days.preview(order(registry, to(WEEK_LATER)));

    assertThat(shown.count(Became.Moved.class)).isEqualTo(HEARINGS);
    assertThat(stores.count("select count(*) from hearing where version > 1")).isZero();
  }

  @Test
  void a_day_that_is_none_is_refused() {
    assertThat(days.adjourn(order(registry, to(LocalDate.of(2026, 12, 25)))))
        .isEqualTo(new Outcome.Refused(Adjournment.Fault.NO_COURT_DAY));
    stores.change("insert into holiday (day, name) values ('2026-12-08', 'Gazetted')");
    assertThat(days.adjourn(order(registry, to(WEEK_LATER))))
        .as("a holiday that was added")
        .isEqualTo(new Outcome.Refused(Adjournment.Fault.NO_COURT_DAY));
    assertThat(stores.count("select count(*) from hearing where version > 1")).isZero();
  }

  @Test
  void nobody_adjourns_the_court_of_another() {
    for (String number : List.of("+254700000002", "+254700000003", "+254700000009")) {
      Officer officer = stores.officer(number);
      assertThat(days.adjourn(order(officer, to(WEEK_LATER)))).isEqualTo(new Outcome.NotForYou());
      assertThat(
              days.adjourn(new Order(officer, officer.unit().code(), to(WEEK_LATER), Channel.API)))
          .isEqualTo(new Outcome.NotForYou());
    }
    assertThat(days.adjourn(order(otherRegistry, to(WEEK_LATER))))
        .isEqualTo(new Outcome.NotForYou());
    assertThat(days.preview(order(otherRegistry, to(WEEK_LATER))))
        .isEqualTo(new Outcome.NotForYou());
    assertThat(days.adjourn(new Order(registry, "court-none", to(WEEK_LATER), Channel.API)))
        .isEqualTo(new Outcome.NotForYou());
    assertThat(listed(otherRegistry, "court-kibra")).isEmpty();
    assertThat(stores.count("select count(*) from hearing where version > 1")).isZero();
    assertThat(
            stores.count(
                "select count(*) from audit_entry where action like 'court-day.%'"
                    + " and outcome = 'refused'"))
        .isEqualTo(10);
  }

  @Test
  void the_list_is_audited_and_says_who_said_they_come() {
    said(cases.get(3), true, 1);
    said(cases.get(4), false, 1);
    said(cases.get(5), true, 7);
    var day = listed(registry, "court-kibra").orElseThrow();

    assertThat(day.hearings()).hasSize(HEARINGS);
    assertThat(day.hearings().getFirst().reference()).isEqualTo(cases.getFirst());
    assertThat(day.confirmed()).containsExactly(hearing(cases.get(3)));
    assertThat(stores.count("select count(*) from audit_entry where action = 'court-day.list'"))
        .isEqualTo(1);

    var done = adjourn(to(WEEK_LATER));
    assertThat(done.confirmed()).isEqualTo(1);
    assertThat(done.rows().get(3).confirmed()).isTrue();
    assertThat(listed(registry, "court-kibra").orElseThrow().hearings()).isEmpty();
  }

  /// Also one that somebody else holds, or that ends a deadlock: the day does not break off for it.
  @ParameterizedTest
  @CsvSource({
    "P0001, a fault of ours: nothing of it was changed",
    "40P01, somebody else works on that case: nothing of it was changed",
    "55P03, somebody else works on that case: nothing of it was changed",
  })
  void a_case_that_makes_us_fail_is_left_out_and_a_second_order_finishes(
      String error, String told) {
    breakCase(cases.get(20), error);

    var done = adjourn(to(WEEK_LATER));

    assertThat(done.count(Became.Moved.class)).isEqualTo(HEARINGS - 1);
    assertThat(done.rows().get(20).became()).isEqualTo(new Became.Refused(told));
    assertThat(done.interrupted()).isFalse();
    mend();
    assertThat(adjourn(to(WEEK_LATER)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.hearing().reference()).isEqualTo(cases.get(20)));
    assertThat(days("state = 'SET'")).containsExactly("2026-12-08 " + HEARINGS);
  }

  @Test
  void an_order_that_broke_off_is_finished_by_giving_it_again() {
    // the server says that it shuts down
    breakCase(cases.get(20), "57P01");

    var broken = adjourn(to(WEEK_LATER));

    int moved = stores.count("select count(*) from hearing where version = 2");
    assertThat(moved).isPositive().isLessThan(HEARINGS);
    assertThat(broken.interrupted()).isTrue();
    assertThat(broken.count(Became.Moved.class)).as("what was done is told").isEqualTo(moved);
    assertThat(broken.rows())
        .hasSize(HEARINGS)
        .filteredOn(row -> !row.became().changed())
        .extracting(CourtDays.Row::became)
        .containsOnly(new Became.Refused("the database went away: nothing of it was changed"));
    mend();
    assertThat(adjourn(to(WEEK_LATER)).count(Became.Moved.class)).isEqualTo(HEARINGS - moved);
    assertThat(days("state = 'SET' and version = 2")).containsExactly("2026-12-08 " + HEARINGS);
  }

  @Test
  void an_order_within_a_transaction_is_a_fault_of_ours() {
    assertThatThrownBy(() -> stores.database().inTransaction(_ -> adjourn(to(WEEK_LATER))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(days("state = 'SET'")).containsExactly("2026-12-01 " + HEARINGS);
  }

  private Outcome.Done adjourn(Adjournment wish) {
    return (Outcome.Done) days.adjourn(order(registry, wish));
  }

  private static Order order(Officer officer, Adjournment wish) {
    return new Order(officer, "court-kibra", wish, Channel.API);
  }

  private static Adjournment to(LocalDate day) {
    return new Adjournment(DAY, Optional.empty(), Optional.of(day), MoveReason.COURT_NOT_SITTING);
  }

  private Optional<CourtDays.Day> listed(Officer officer, String court) {
    return stores.database().inTransaction(tx -> days.day(tx, officer, court, DAY, Channel.API));
  }

  private List<String> days(String where) {
    return full.days(where);
  }

  private void set(CaseReference reference, Officer officer, Instant when) {
    full.set(reference, officer, when, Samples.FRIDAY_NIGHT.plusSeconds(60));
  }

  private void hold(int first) {
    for (int i = 0; i < first; i++) {
      full.done(
          cases.get(i),
          registry,
          new CaseCommand.HoldHearing(hearing(cases.get(i)), HearingOutcome.GOES_ON),
          ELEVEN);
    }
  }

  private void close(CaseReference reference) {
    full.done(
        reference,
        stores.officer("+254700000003"),
        new CaseCommand.EndCustody(CustodyEnd.RELEASED),
        ELEVEN);
    Officer office = stores.officer("+254700000002");
    full.done(reference, office, new CaseCommand.Accept(), ELEVEN);
    full.done(reference, office, new CaseCommand.Close(CloseReason.NOT_STATED), ELEVEN);
  }

  private UUID hearing(CaseReference reference) {
    return UUID.fromString(
        stores
            .ask(
                "select h.id from hearing h join case_file c on c.id = h.case_id where c.reference"
                    + " = "
                    + reference.number()
                    + " order by h.at limit 1")
            .getFirst()
            .getFirst());
  }

  /// What a contact answered to a reminder of a version of the hearing.
  private void said(CaseReference reference, boolean yes, int version) {
    stores.change(
        """
        with m as (
          insert into message (id, case_id, kind, class, priority, phone, phone_index, language,
                               facts, state, due_at, deadline, hearing_id, hearing_version)
          select gen_random_uuid(), h.case_id, 'reminder_asks', 'B', 4, '\\x00', '\\x00', 'sw',
                 '\\x00', 'DELIVERED', now(), now(), h.id, %d
            from hearing h where h.id = '%s'
          returning id)
        insert into contact_reply (phone_index, yes, message_id) select '\\x00', %s, id from m
        """
            .formatted(version, hearing(reference), yes));
  }

  /// From now on a change of this case fails with that error of the database.
  private void breakCase(CaseReference reference, String error) {
    stores.change(
        """
        create function broken() returns trigger language plpgsql as $$
        begin
          raise exception 'broken' using errcode = '%s';
        end $$;
        create trigger broken before update on hearing for each row
          when (old.id = '%s') execute function broken()
        """
            .formatted(error, hearing(reference)));
  }

  private void mend() {
    stores.change("drop trigger broken on hearing; drop function broken()");
  }
}
