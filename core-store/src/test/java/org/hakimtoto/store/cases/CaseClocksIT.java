package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.hearing.CourtHolidays;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A boy of eleven in a cell, Friday night: the clocks of his case on a real database.
@ExtendWith(WithRealStores.class)
class CaseClocksIT {
  private static final Instant FRIDAY_NIGHT = Samples.FRIDAY_NIGHT;
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final CaseReference LATER = CaseReference.ofSerial(11_111_111);

  private RealStores stores;
  private FireClocks clocks;
  private ChangeCase change;
  private Officer chief;
  private Officer childrensOfficer;
  private Officer registry;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    clocks = new FireClocks(real.sealing(), UUID::randomUUID);
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    chief = real.officer("+254700000001");
    childrensOfficer = real.officer("+254700000002");
    registry = real.officer("+254700000005");
    file(48_213_755, FRIDAY_NIGHT);
  }

  @Test
  void a_report_starts_its_clocks() {
    assertThat(kept())
        .containsExactly(
            List.of("accept-red", "POLICY", "2026-11-20 20:45:00+00"),
            List.of("accept-red-second", "POLICY", "2026-11-20 21:15:00+00"),
            List.of("accept-red-third", "POLICY", "2026-11-20 21:45:00+00"),
            // Monday, when the court closes
            List.of("arrest-to-court", "LAW", "2026-11-23 14:00:00+00"),
            List.of("guardian-told", "POLICY", "2026-11-20 22:15:00+00"));
  }

  @Test
  void a_clock_warns_then_runs_out_and_fires_each_once() {
    assertThat(tick(Duration.ofMinutes(14))).isZero();
    assertThat(tick(Duration.ofMinutes(15))).isEqualTo(1);
    assertThat(tick(Duration.ofMinutes(15))).isZero();
    assertThat(tick(Duration.ofMinutes(30))).isEqualTo(1);
    assertThat(tick(Duration.ofMinutes(31))).isZero();

    assertThat(events()).containsExactly("reported", "clock-warned", "clock-missed");
    assertThat(stores.ask("select clock from case_clock where next_at = 'infinity'"))
        .as("ran out, and is not satisfied")
        .containsExactly(List.of("accept-red"));
    assertThat(stores.ask("select action from audit_entry where channel = 'house' order by seq"))
        .containsExactly(List.of("clock.warned"), List.of("clock.missed"));
  }

  @Test
  void what_satisfies_a_clock_cancels_it() {
    done(childrensOfficer, new CaseCommand.Accept(), REFERENCE);

    assertThat(kept())
        .extracting(List::getFirst)
        .containsExactly("arrest-to-court", "guardian-told");
    assertThat(tick(Duration.ofMinutes(40))).isZero();
  }

  @Test
  void two_houses_that_tick_at_once_fire_once() throws Exception {
    Callable<Boolean> ticking =
        () ->
            stores
                .database()
                .inTransaction(
                    tx -> clocks.fireNext(tx, FRIDAY_NIGHT.plus(Duration.ofMinutes(20))));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var ticked : threads.invokeAll(List.of(ticking, ticking, ticking, ticking))) {
        ticked.get();
      }
    }

    assertThat(events()).containsExactly("reported", "clock-warned");
  }

  @Test
  void a_case_that_somebody_works_on_is_left_for_later() {
    Instant due = FRIDAY_NIGHT.plus(Duration.ofMinutes(20));
    boolean fired =
        stores
            .database()
            .inTransaction(busy -> {
              busy.one("select 1 from case_file for no key update");
              return CompletableFuture.supplyAsync(
                      () -> stores.database().inTransaction(tx -> clocks.fireNext(tx, due)))
                  .join();
            });

    assertThat(fired).as("neither waits for it nor stands in its way").isFalse();
    assertThat(tick(Duration.ofMinutes(20))).isEqualTo(1);
  }

  @Test
  void a_holiday_that_is_added_moves_clocks_and_names_the_hearings_it_hits() {
    done(childrensOfficer, new CaseCommand.Accept(), REFERENCE);
    UUID hearing = UUID.randomUUID();
    done(
        registry,
        new CaseCommand.SetHearing(
            hearing, HearingKind.PLEA, registry.unit().id(), Instant.parse("2026-11-23T06:00:00Z")),
        REFERENCE);

    var hit =
        stores
            .database()
            .inTransaction(tx ->
                new CourtHolidays(stores.sealing(), UUID::randomUUID)
                    .add(
                        tx,
                        new Holiday(LocalDate.of(2026, 11, 23), "Mourning"),
                        Optional.empty(),
                        Channel.CLI,
                        FRIDAY_NIGHT))
            .orElseThrow();

    assertThat(hit)
        .singleElement()
        .satisfies(h -> {
          assertThat(h.reference()).isEqualTo(REFERENCE);
          assertThat(h.hearing()).isEqualTo(hearing);
        });
    assertThat(kept()).contains(List.of("arrest-to-court", "LAW", "2026-11-24 14:00:00+00"));
  }

  @Test
  void a_holiday_that_is_added_leaves_alone_a_day_on_which_the_registry_insisted() {
    UUID hearing = UUID.randomUUID();
    Instant monday = Instant.parse("2026-11-23T06:00:00Z");
    done(
        registry,
        new CaseCommand.SetHearing(
            hearing,
            HearingKind.PLEA,
            registry.unit().id(),
            monday,
            Optional.of(OverrideReason.DUTY_MAGISTRATE)),
        REFERENCE);

    var hit =
        stores
            .database()
            .inTransaction(tx ->
                new CourtHolidays(stores.sealing(), UUID::randomUUID)
                    .add(
                        tx,
                        new Holiday(LocalDate.of(2026, 11, 23), "Mourning"),
                        Optional.empty(),
                        Channel.CLI,
                        FRIDAY_NIGHT))
            .orElseThrow();

    assertThat(hit).isEmpty();
    assertThat(stores.ask("select version, state, override_reason from hearing"))
        .containsExactly(List.of("1", "SET", "DUTY_MAGISTRATE"));
  }

  @Test
  void of_linked_cases_the_earlier_start_counts() {
    file(11_111_111, FRIDAY_NIGHT.plus(Duration.ofHours(20)));
    UUID later = stores.database().inTransaction(tx -> change.idOf(tx, LATER)).orElseThrow();
    assertThat(stores.count("select count(distinct case_id) from case_clock")).isEqualTo(2);

    done(childrensOfficer, new CaseCommand.Link(later), REFERENCE);

    assertThat(
            stores.ask(
                "select c.reference, k.due_at at time zone 'UTC' from case_clock k"
                    + " join case_file c on c.id = k.case_id where k.clock = 'guardian-told'"))
        .containsExactly(List.of(Integer.toString(REFERENCE.number()), "2026-11-20 22:15:00"));
  }

  private void file(int serial, Instant at) {
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            at,
            CaseReference::shown);
  }

  private void done(Officer officer, CaseCommand command, CaseReference reference) {
    Instant now = FRIDAY_NIGHT.plus(Duration.ofMinutes(5));
    assertThat(change.change(reference, command, officer, Channel.API, now, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  /// How many cases fired something.
  private int tick(Duration after) {
    int fired = 0;
    while (stores.database().inTransaction(tx -> clocks.fireNext(tx, FRIDAY_NIGHT.plus(after)))) {
      fired++;
    }
    return fired;
  }

  private List<String> events() {
    return stores.ask("select kind from case_event order by seq").stream()
        .map(List::getFirst)
        .toList();
  }

  private List<List<String>> kept() {
    return stores.ask("select clock, basis, due_at from case_clock order by clock");
  }
}
