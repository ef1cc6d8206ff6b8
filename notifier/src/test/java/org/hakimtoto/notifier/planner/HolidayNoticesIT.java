package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.notifier.planner.PleaStory.HEARING;
import static org.hakimtoto.notifier.planner.PleaStory.THURSDAY;
import static org.hakimtoto.notifier.planner.PleaStory.TUESDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.hearing.CourtHolidays;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A day in court that is made a holiday, on a real database: nobody is told to come, everybody is
/// told what they must know, and the court is asked until it has named another day.
@ExtendWith(WithRealStores.class)
class HolidayNoticesIT {
  /// Wednesday, ten o'clock.
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T07:00:00Z");

  private RealStores stores;
  private PleaStory plea;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    plea = PleaStory.on(real);
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    stores.change("update call_task set state = 'DONE', ended_at = now()");
  }

  @Test
  void whoever_knows_the_day_hears_that_it_is_a_holiday_and_nobody_is_reminded_of_it() {
    holiday(WEDNESDAY);
    plea.plan();

    assertThat(plea.messagesOf(2))
        .containsExactlyInAnyOrder(
            "hearing_cancelled_office of officer READY",
            "hearing_cancelled_office of officer READY",
            "hearing_holiday of contact READY",
            "hearing_holiday_relay of contact by officer READY");
    assertThat(plea.calls())
        .as("the father is phoned")
        .containsExactly(List.of("CALL_ONLY", "DONE"), List.of("CALL_ONLY", "OPEN"));
    assertThat(stores.ask("select distinct state from reminder")).containsExactly(List.of("VOID"));
    assertThat(stores.ask("select state, version from hearing"))
        .containsExactly(List.of("SUSPENDED", "2"));
  }

  @Test
  void what_waits_to_be_sent_is_not_sent_any_more() {
    Instant asked = Instant.parse("2026-11-28T07:02:00Z");
    plea.at(asked);
    plea.remind();
    assertThat(plea.said("kind like 'reminder%'"))
        .isNotEmpty()
        .allMatch(one -> one.endsWith("READY"));
    holiday(asked);
    plea.plan();
    plea.remind();

    assertThat(plea.said("kind like 'reminder%'"))
        .isNotEmpty()
        .allMatch(one -> one.endsWith("CANCELLED"));
  }

  @Test
  void in_the_evening_before_everybody_who_knew_is_phoned_besides() {
    holiday(TUESDAY.minus(Duration.ofHours(15)));
    plea.plan();

    assertThat(stores.ask("select reason from call_task where state = 'OPEN' order by reason"))
        .containsExactly(List.of("CALL_ONLY"), List.of("SHORT_NOTICE"), List.of("SHORT_NOTICE"));
  }

  @Test
  void calling_it_off_then_is_no_news() {
    holiday(WEDNESDAY);
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.HOLIDAY));
    plea.plan();
    assertThat(plea.messagesOf(3)).as("they know, and wait for a new date").isEmpty();
  }

  @Test
  void the_court_names_another_day() {
    holiday(WEDNESDAY);
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.move(THURSDAY);
    plea.plan();

    assertThat(plea.messagesOf(3))
        .containsExactlyInAnyOrder(
            "hearing_moved_office of officer READY",
            "hearing_moved_office of officer READY",
            "hearing_moved of contact READY",
            "hearing_moved_relay of contact by officer READY");
    assertThat(stores.ask("select state from hearing")).containsExactly(List.of("SET"));
    assertThat(stores.count("select count(*) from reminder where version = 3")).isPositive();
  }

  @Test
  void a_court_that_sits_on_the_holiday_after_all_has_everybody_told_to_come() {
    holiday(WEDNESDAY);
    plea.plan();
    plea.became("DELIVERED", "hearing_id is not null");
    plea.done(
        plea.registry,
        new CaseCommand.MoveHearing(
            HEARING, TUESDAY, MoveReason.OTHER, Optional.of(OverrideReason.DUTY_MAGISTRATE)));
    plea.plan();

    assertThat(plea.messagesOf(3)).contains("hearing_set of contact READY").hasSize(4);
  }

  @Test
  void a_hearing_on_whose_day_its_registry_insisted_is_left_alone() {
    stores.change("update hearing set override_reason = 'DUTY_MAGISTRATE'");
    plea.at(WEDNESDAY);
    assertThat(added(WEDNESDAY)).isEmpty();
    plea.plan();

    assertThat(stores.ask("select state, version from hearing"))
        .containsExactly(List.of("SET", "1"));
    assertThat(plea.messagesOf(2)).isEmpty();
    assertThat(asked(WEDNESDAY.plus(Duration.ofDays(1)))).isZero();
  }

  @Test
  void the_registry_is_asked_each_court_day_until_it_has_named_another_day() {
    holiday(WEDNESDAY);
    assertThat(asked(WEDNESDAY.plus(Duration.ofHours(1)))).as("today it was told").isZero();
    assertThat(asked(WEDNESDAY.plus(Duration.ofHours(20)))).as("before courts open").isZero();
    assertThat(asked(WEDNESDAY.plus(Duration.ofHours(22)))).isEqualTo(1);
    assertThat(asked(WEDNESDAY.plus(Duration.ofHours(25)))).as("once a day").isZero();
    assertThat(asked(WEDNESDAY.plus(Duration.ofDays(3)))).as("Saturday").isZero();
    assertThat(asked(WEDNESDAY.plus(Duration.ofDays(5)))).isEqualTo(1);
    assertThat(stores.ask("select distinct kind, case_id from message where hearing_id is null"))
        .containsExactly(List.of("holiday_hits", "null"));

    plea.move(THURSDAY);
    assertThat(asked(TUESDAY.minus(Duration.ofHours(1)))).isZero();
  }

  @Test
  void a_day_without_a_result_is_asked_for_at_five_and_each_court_day() {
    Instant five = TUESDAY.plus(Duration.ofHours(8));

    assertThat(asked(five.minusSeconds(1))).isZero();
    assertThat(asked(five)).isEqualTo(1);
    assertThat(asked(five.plusSeconds(60))).isZero();
    assertThat(asked(five.plus(Duration.ofDays(1)))).isEqualTo(1);
    assertThat(stores.ask("select distinct kind from message where hearing_id is null"))
        .containsExactly(List.of("results_missing"));

    plea.done(plea.registry, new CaseCommand.HoldHearing(HEARING, HearingOutcome.GOES_ON));
    assertThat(asked(five.plus(Duration.ofDays(2)))).isZero();
  }

  @Test
  void the_registry_and_then_the_office_above_are_told_that_no_result_and_no_date_came() {
    plea.done(plea.registry, new CaseCommand.CancelHearing(HEARING, MoveReason.OTHER));
    plea.at(Instant.parse("2026-12-20T06:00:00Z"));
    plea.tick();
    plea.plan();

    assertThat(
            stores.ask(
                "select m.kind, o.role from message m join officer o on o.id = m.officer_id"
                    + " where m.kind in ('new_date_missing', 'clock_missed_above')"
                    + " and m.event_id in (select id from case_event where at >= '2026-12-19')"
                    + " order by m.kind desc"))
        .contains(List.of("new_date_missing", "COURT_REGISTRY"))
        .contains(List.of("clock_missed_above", "CHILDREN_COORDINATOR"));
  }

  private int asked(Instant now) {
    plea.at(now);
    long before = stores.count("select count(*) from message where hearing_id is null");
    plea.asksRegistries();
    return (int) (stores.count("select count(*) from message where hearing_id is null") - before);
  }

  private void holiday(Instant now) {
    plea.at(now);
    assertThat(added(now)).hasSize(1);
    // as the command does, it is asked at once
    plea.notesThatRegistriesWereAsked(LocalDate.of(2026, 12, 1));
  }

  private List<CourtHolidays.Hit> added(Instant now) {
    return stores
        .database()
        .inTransaction(tx ->
            new CourtHolidays(stores.sealing(), UUID::randomUUID)
                .add(
                    tx,
                    new Holiday(LocalDate.of(2026, 12, 1), "Mourning"),
                    Optional.empty(),
                    Channel.CLI,
                    now))
        .orElseThrow();
  }
}
