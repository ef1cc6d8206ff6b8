package org.hakimtoto.store.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.CustodyEnd;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.casefile.OverrideReason;
import org.hakimtoto.core.clock.Holiday;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.hearing.CourtHolidays;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reminders are set, moved and void in the transaction of what moves the day.
@ExtendWith(WithRealStores.class)
class RemindersIT {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final UUID HEARING = new UUID(7, 1);

  /// A Friday evening; the hearing is on Tuesday in a week and a half, at 9.
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));

  private static final Instant TUESDAY = Instant.parse("2026-12-01T06:00:00Z");

  private RealStores stores;
  private final Reminders reminders = new Reminders();
  private ChangeCase change;
  private Officer office;
  private Officer registry;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    office = real.officer("+254700000002");
    registry = real.officer("+254700000005");
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            CaseReference::shown);
    done(office, new CaseCommand.Accept());
    done(
        registry,
        new CaseCommand.SetHearing(HEARING, HearingKind.PLEA, registry.unit().id(), TUESDAY));
  }

  @Test
  void a_day_that_is_set_has_its_steps() {
    assertThat(kept(1))
        .containsExactly(
            List.of("three-days-before", "2026-11-28 07:00:00+00", "WAITING"),
            List.of("court-day-before", "2026-11-30 13:00:00+00", "WAITING"),
            List.of("day-before", "2026-11-30 13:00:00+00", "WAITING"),
            List.of("day-of-hearing", "2026-12-01 03:30:00+00", "WAITING"));
  }

  @Test
  void a_move_replaces_steps_unsent_texts_and_open_calls_of_the_older_day() {
    UUID sent = message(1, "hearing_set");
    stores.change("update message set state = 'ACCEPTED' where id = '" + sent + "'");
    UUID unsent = message(1, "reminder");
    UUID onTheWire = message(1, "reminder_asks");
    stores.change("update message set state = 'CLAIMED' where id = '" + onTheWire + "'");
    UUID other = message(2, "hearing_moved");
    call(1);

    done(
        registry,
        new CaseCommand.MoveHearing(
            HEARING, TUESDAY.plus(Duration.ofDays(1)), MoveReason.WITNESS_ABSENT));

    assertThat(kept(1)).extracting(List::getLast).containsOnly("VOID").hasSize(4);
    assertThat(kept(2)).extracting(List::getLast).containsOnly("WAITING").hasSize(4);
    assertThat(kept(2).getFirst()).contains("2026-11-29 07:00:00+00");
    assertThat(state(sent)).isEqualTo("ACCEPTED");
    assertThat(state(unsent)).isEqualTo("CANCELLED");
    assertThat(state(onTheWire)).isEqualTo("CLAIMED");
    assertThat(state(other)).isEqualTo("READY");
    assertThat(
            stores.ask(
                "select state, ended_at is null from call_task where hearing_id is not null"))
        .containsExactly(List.of("VOID", "f"));
  }

  @Test
  void a_day_that_is_called_off_or_held_or_falls_with_its_case_is_not_reminded_of() {
    message(1, "reminder");
    call(1);
    done(registry, new CaseCommand.CancelHearing(HEARING, MoveReason.OTHER));
    assertThat(kept(1)).extracting(List::getLast).containsOnly("VOID");
    assertThat(stores.ask("select distinct state from message where hearing_id is not null"))
        .containsExactly(List.of("CANCELLED"));
    assertThat(stores.ask("select state from call_task where hearing_id is not null"))
        .containsExactly(List.of("VOID"));

    UUID today = new UUID(7, 2);
    done(
        registry,
        new CaseCommand.SetHearing(
            today,
            HearingKind.PLEA,
            registry.unit().id(),
            NOW.plus(Duration.ofHours(13)),
            Optional.of(OverrideReason.DUTY_MAGISTRATE)));
    assertThat(waiting()).isZero();
    change(
        registry,
        new CaseCommand.HoldHearing(today, HearingOutcome.GOES_ON),
        NOW.plus(Duration.ofHours(13)));
    assertThat(waiting()).isZero();

    UUID later = new UUID(7, 3);
    done(
        registry,
        new CaseCommand.SetHearing(later, HearingKind.PLEA, registry.unit().id(), TUESDAY));
    done(office, new CaseCommand.EndCustody(CustodyEnd.RELEASED));
    assertThat(waiting()).isPositive();
    done(office, new CaseCommand.Close(CloseReason.NOT_FOUNDED));
    assertThat(waiting()).isZero();
  }

  @Test
  void the_steps_that_are_due_are_claimed_in_their_order_and_once() {
    List<String> planned = new ArrayList<>();
    Instant monday = TUESDAY.minus(Duration.ofHours(20));
    while (planOne(monday, planned)) {
      assertThat(planned).hasSizeLessThan(10);
    }

    assertThat(planned).containsExactly("three-days-before");
    assertThat(kept(1)).extracting(List::getLast).filteredOn("PLANNED"::equals).hasSize(1);
  }

  @Test
  void two_houses_that_remind_at_once_never_claim_one_step_twice() throws Exception {
    List<String> planned = java.util.Collections.synchronizedList(new ArrayList<>());
    Callable<Boolean> reminding =
        () -> {
          while (planOne(TUESDAY, planned)) {
            assertThat(planned).hasSizeLessThan(10);
          }
          return true;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(List.of(reminding, reminding, reminding, reminding))) {
        done.get();
      }
    }

    assertThat(planned).hasSize(4);
    assertThat(new HashSet<>(planned)).hasSize(4);
  }

  @Test
  void an_added_holiday_shifts_the_steps_that_count_court_days_and_no_other() {
    UUID farther = new UUID(7, 4);
    done(
        registry,
        new CaseCommand.SetHearing(
            farther, HearingKind.MENTION, registry.unit().id(), TUESDAY.plus(Duration.ofDays(7))));
    List<List<String>> before = kept(1);

    // the Monday before the hearing
    holiday("2026-11-30");

    assertThat(kept(1).stream().filter(row -> !before.contains(row)).toList())
        .containsExactly(List.of("court-day-before", "2026-11-27 13:00:00+00", "WAITING"));
  }

  /// On Monday morning it is told that Monday is no court day: the step would have been on Friday.
  @Test
  void a_step_that_a_holiday_moves_into_the_past_is_due_at_once_and_not_stale() {
    holiday("2026-11-30");

    Instant monday = Instant.parse("2026-11-30T05:00:00Z");
    var due =
        stores
            .database()
            .inTransaction(tx -> {
              Optional<DueReminder> found = Optional.empty();
              for (int i = 0; i < 5 && found.filter(this::ofOffices).isEmpty(); i++) {
                found = reminders.claim(tx, monday, List.of());
                found.ifPresent(step -> reminders.planned(tx, step));
              }
              return found;
            });
    assertThat(due)
        .hasValueSatisfying(step -> {
          assertThat(step.step()).isEqualTo("court-day-before");
          assertThat(step.stale()).isAfter(monday);
        });
  }

  private boolean ofOffices(DueReminder step) {
    return step.step().equals("court-day-before");
  }

  @Test
  void the_gateway_may_not_delete_what_was_or_will_be_reminded() {
    assertThat(stores.askAs("haki_house", "delete from reminder returning 1"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_reader", "select count(*) from reminder")).isEqualTo("0");
    assertThat(stores.askAs("haki_reader", "update reminder set state = 'VOID' returning 1"))
        .contains("permission denied");
  }

  private boolean planOne(Instant now, List<String> planned) {
    return stores
        .database()
        .inTransaction(tx -> {
          var due = reminders.claim(tx, now, List.of());
          due.ifPresent(step -> {
            reminders.planned(tx, step);
            planned.add(step.step());
          });
          return due.isPresent();
        });
  }

  private void holiday(String day) {
    var added =
        stores
            .database()
            .inTransaction(tx ->
                new CourtHolidays(stores.sealing(), UUID::randomUUID)
                    .add(
                        tx,
                        new Holiday(LocalDate.parse(day), "Mourning"),
                        Optional.empty(),
                        Channel.CLI,
                        NOW));
    assertThat(added).isPresent();
  }

  private UUID message(int version, String kind) {
    UUID id = UUID.randomUUID();
    var outbox =
        new MessageOutbox(stores.database(), stores.sealing(), () -> id, MessageOutbox.LEASE);
    boolean added =
        stores
            .database()
            .inTransaction(tx ->
                outbox.add(
                    tx,
                    new NewMessage(
                        Optional.empty(),
                        Optional.of(caseId()),
                        kind,
                        DeliveryClass.A,
                        1,
                        Samples.GUARDIAN,
                        Language.ENGLISH,
                        Map.of("when", TUESDAY.toString()),
                        NOW,
                        TUESDAY,
                        Addressed.NUMBER.about(new Addressed.HearingVersion(HEARING, version)))));
    assertThat(added).isTrue();
    return id;
  }

  private void call(int version) {
    var calls = new CallTasks(UUID::randomUUID);
    boolean opened =
        stores
            .database()
            .inTransaction(tx ->
                calls.open(
                    tx,
                    new NewCall(
                        caseId(),
                        Optional.empty(),
                        office.unit().id(),
                        NewCall.Reason.CALL_ONLY,
                        Optional.of(new Addressed.HearingVersion(HEARING, version)),
                        TUESDAY)));
    assertThat(opened).isTrue();
  }

  private UUID caseId() {
    return UUID.fromString(stores.ask("select id from case_file").getFirst().getFirst());
  }

  private String state(UUID message) {
    return stores
        .ask("select state from message where id = '" + message + "'")
        .getFirst()
        .getFirst();
  }

  private int waiting() {
    return stores.count("select count(*) from reminder where state = 'WAITING'");
  }

  private List<List<String>> kept(int version) {
    return stores.ask(
        "select step, due_at, state from reminder where hearing_id = '"
            + HEARING
            + "' and version = "
            + version
            + " order by due_at, step");
  }

  private void done(Officer officer, CaseCommand command) {
    change(officer, command, NOW);
  }

  private void change(Officer officer, CaseCommand command, Instant at) {
    assertThat(change.change(REFERENCE, command, officer, Channel.API, at, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }
}
