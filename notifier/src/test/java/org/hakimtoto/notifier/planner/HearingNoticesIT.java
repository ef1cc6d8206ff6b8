package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.outbox.DeliveryReports;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Days in court on a real database: who was told what decides who is told next.
@ExtendWith(WithRealStores.class)
class HearingNoticesIT {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final CaseReference OTHER = CaseReference.ofSerial(11_111_111);
  private static final UUID HEARING = new UUID(7, 1);
  private static final UUID MOTHER = new UUID(8, 1);
  private static final UUID GRANDMOTHER = new UUID(8, 2);
  private static final UUID FATHER = new UUID(8, 3);
  private static final PhoneNumber MOTHERS = new PhoneNumber("+254711000001");
  private static final PhoneNumber FATHERS = new PhoneNumber("+254711000003");

  /// Saturday, 00:15; the hearing is on Tuesday in a week and a half, at 9:00.
  private static final Instant BEGIN = Samples.FRIDAY_NIGHT.plus(Duration.ofHours(1));

  private static final Instant TUESDAY = Instant.parse("2026-12-01T06:00:00Z");
  private static final Instant THURSDAY = TUESDAY.plus(Duration.ofDays(2));

  private RealStores stores;
  private ChangeCase change;
  private Officer chief;
  private Officer office;
  private Officer registry;
  private Pump pump;
  private Instant now = BEGIN;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    chief = real.officer("+254700000001");
    office = real.officer("+254700000002");
    registry = real.officer("+254700000005");
    pump = pump();
    file(48_213_755);
    done(office, new CaseCommand.Accept());
    contact(MOTHER, MOTHERS, Contact.Mode.NORMAL, true);
    contact(GRANDMOTHER, new PhoneNumber("+254711000002"), Contact.Mode.NORMAL, false);
    contact(FATHER, FATHERS, Contact.Mode.CALL_ONLY, true);
    plan();
    stores.change("delete from message");
    done(
        registry,
        new CaseCommand.SetHearing(HEARING, HearingKind.PLEA, registry.unit().id(), TUESDAY));
  }

  @Test
  void aDayIsToldToTheOfficesTheHoldersOfTheChildAndTheFamily() {
    plan();

    assertThat(messages())
        .containsExactlyInAnyOrder(
            // the police hold the child
            "escort of officer READY",
            "hearing_set_office of officer READY",
            "hearing_set of contact READY",
            "hearing_set_relay of contact by officer READY");
    assertThat(calls()).containsExactly(List.of("CALL_ONLY", "OPEN"));
    assertThat(stores.ask("select distinct due_at from message where contact_id is not null"))
        .as("within safe hours")
        .containsExactly(List.of("2026-11-21 05:00:00+00"));
  }

  @Test
  void anEventThatIsSupersededWhenItIsPlannedIsToldToNobody() {
    move(THURSDAY);
    plan();

    assertThat(stores.ask("select distinct hearing_version from message"))
        .containsExactly(List.of("2"));
    assertThat(messages()).contains("hearing_set of contact READY").hasSize(4);

    done(registry, new CaseCommand.CancelHearing(HEARING, MoveReason.OTHER));
    plan();
    assertThat(messages()).as("nobody was told of anything").hasSize(4).allMatch(this::cancelled);
  }

  @Test
  void aMoveGoesAsOneToThoseWhoWereToldAndAsANewDayToTheOthers() {
    plan();
    became("ACCEPTED", "kind = 'hearing_set'");
    became("FAILED", "kind = 'hearing_set_relay'");
    became("AMBIGUOUS", "kind = 'escort'");
    stores.change("update call_task set state = 'DONE', ended_at = now()");
    move(THURSDAY);
    plan();

    assertThat(messagesOf(2))
        .containsExactlyInAnyOrder(
            "hearing_moved_office of officer READY",
            "hearing_set_office of officer READY",
            "hearing_moved of contact READY",
            "hearing_set_relay of contact by officer READY");
    assertThat(calls()).containsExactly(List.of("CALL_ONLY", "DONE"), List.of("CALL_ONLY", "OPEN"));
  }

  @Test
  void aDayThatMovesAwayAndBackBeforeAnybodyHeardOfItIsNoNews() {
    plan();
    became("DELIVERED", "hearing_id is not null");
    move(THURSDAY);
    move(TUESDAY);
    plan();

    assertThat(messagesOf(3)).isEmpty();
    assertThat(stores.count("select count(*) from reminder where version = 3")).isEqualTo(5);
  }

  @Test
  void lessThanEighteenHoursAheadTheyArePhonedBesides() {
    plan();
    became("DELIVERED", "hearing_id is not null");
    now = TUESDAY.minus(Duration.ofHours(17));
    done(registry, new CaseCommand.CancelHearing(HEARING, MoveReason.COURT_NOT_SITTING));
    plan();

    assertThat(messagesOf(2))
        .containsExactlyInAnyOrder(
            "hearing_cancelled_office of officer READY",
            "hearing_cancelled_office of officer READY",
            "hearing_cancelled of contact READY",
            "hearing_cancelled_relay of contact by officer READY");
    assertThat(
            stores.ask(
                "select reason, due_at from call_task where state = 'OPEN' order by contact_id"))
        .as("the father was never phoned of the day, so nothing is off for him")
        .containsExactly(
            List.of("SHORT_NOTICE", "2026-12-01 04:00:00+00"),
            List.of("SHORT_NOTICE", "2026-12-01 04:00:00+00"));
    assertThat(stores.ask("select distinct priority from message where hearing_version = 2"))
        .containsExactly(List.of("1"));
  }

  @Test
  void theStepsAreToldOneByOneAndNotToThoseWhoConfirmed() {
    plan();
    became("DELIVERED", "hearing_id is not null");
    now = TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1));
    remind();
    assertThat(messagesOf("reminder_asks")).containsExactly("reminder_asks of contact READY");
    assertThat(
            stores.ask("select step, state from reminder where state <> 'WAITING' order by due_at"))
        .as("a week before is stale")
        .containsExactly(List.of("week-before", "STALE"), List.of("three-days-before", "PLANNED"));
    became("DELIVERED", "state = 'READY'");
    answers(MOTHERS, true);

    now = TUESDAY.minus(Duration.ofMinutes(90));
    remind();
    assertThat(messagesOf("reminder"))
        .as("the day before is stale, and she has confirmed")
        .isEmpty();
    assertThat(messagesOf("reminder_relay"))
        .containsExactly("reminder_relay of contact by officer READY");
    assertThat(stores.ask("select class, is_legal from message where kind like 'reminder%'"))
        .containsOnly(List.of("B", "f"));
  }

  @Test
  void whoCannotComeIsPhonedByTheOfficeOnce() {
    plan();
    now = TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1));
    remind();
    became("DELIVERED", "state = 'READY'");
    answers(MOTHERS, false);
    answers(MOTHERS, false);

    assertThat(messagesOf("cannot_come")).containsExactly("cannot_come of officer READY");
    assertThat(
            stores.ask(
                "select contact_id, unit_id, hearing_version from call_task"
                    + " where reason = 'CANNOT_COME'"))
        .containsExactly(List.of(MOTHER.toString(), office.unit().id().toString(), "1"));
  }

  @Test
  void anAnswerOfTheChiefCountsForThePersonHePassesOnTo() {
    plan();
    became("DELIVERED", "hearing_id is not null");
    answers(chief.phone(), true);

    now = TUESDAY.minus(Duration.ofMinutes(90));
    remind();
    assertThat(messagesOf("reminder_relay")).isEmpty();
    assertThat(messagesOf("reminder")).containsExactly("reminder of contact READY");
  }

  @Test
  void anAnswerToADayThatMovedMeanwhileConfirmsNothing() {
    plan();
    now = TUESDAY.minus(Duration.ofDays(3)).plus(Duration.ofHours(1));
    remind();
    became("DELIVERED", "hearing_id is not null");
    move(THURSDAY);
    plan();
    answers(MOTHERS, true);
    answers(MOTHERS, false);

    assertThat(stores.count("select count(*) from contact_reply")).isEqualTo(2);
    assertThat(messagesOf("cannot_come")).isEmpty();
    now = THURSDAY.minus(Duration.ofMinutes(90));
    remind();
    assertThat(messagesOf("reminder")).as("not confirmed").hasSize(1);
  }

  @Test
  void theFamilyOfLinkedCasesIsToldAndANumberThatIsBlockedInOneIsBlocked() {
    file(11_111_111);
    UUID aunt = new UUID(8, 4);
    PhoneNumber aunts = new PhoneNumber("+254711000004");
    done(office, new CaseCommand.Accept(), OTHER);
    contact(OTHER, aunt, aunts, Contact.Mode.DISCREET, true);
    contact(OTHER, new UUID(8, 5), MOTHERS, Contact.Mode.NORMAL, true);
    UUID other = stores.database().inTransaction(tx -> change.idOf(tx, OTHER)).orElseThrow();
    done(office, new CaseCommand.Link(other));
    plan();
    assertThat(messagesOf(1))
        .contains("hearing_set of contact READY", "hearing_set_discreet of contact READY")
        .hasSize(5);

    became("DELIVERED", "hearing_id is not null");
    block(OTHER, new UUID(8, 5));
    move(THURSDAY);
    plan();
    assertThat(messagesOf(2))
        .contains("hearing_moved_discreet of contact READY")
        .doesNotContain("hearing_moved of contact READY");
  }

  private void plan() {
    for (int i = 0; pump.planOnce(); i++) {
      assertThat(i).isLessThan(50);
    }
  }

  private void remind() {
    for (int i = 0; pump.remindOnce(); i++) {
      assertThat(i).isLessThan(50);
    }
  }

  private void answers(PhoneNumber phone, boolean yes) {
    var notices = new HearingNotices(outbox(), stores.sealing(), UUID::randomUUID);
    boolean kept =
        stores
            .database()
            .inTransaction(tx -> {
              notices.answered(tx, phone, yes, now);
              return true;
            });
    assertThat(kept).isTrue();
  }

  private void became(String state, String which) {
    stores.change("update message set state = '" + state + "' where " + which);
  }

  private boolean cancelled(String message) {
    return message.endsWith("CANCELLED");
  }

  private List<String> messages() {
    return said("true");
  }

  private List<String> messagesOf(int version) {
    return said("hearing_version = " + version);
  }

  private List<String> messagesOf(String kind) {
    return said("kind = '" + kind + "'");
  }

  private List<String> said(String which) {
    return stores
        .ask(
            "select kind || case when contact_id is null then ' of officer'"
                + " when officer_id is null then ' of contact' else ' of contact by officer' end"
                + " || ' ' || state from message where hearing_id is not null and "
                + which
                + " order by created_at")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private List<List<String>> calls() {
    return stores.ask("select reason, state from call_task order by opened_at");
  }

  private void move(Instant to) {
    done(registry, new CaseCommand.MoveHearing(HEARING, to, MoveReason.WITNESS_ABSENT));
  }

  private void contact(UUID id, PhoneNumber phone, Contact.Mode mode, boolean canRead) {
    contact(REFERENCE, id, phone, mode, canRead);
  }

  private void contact(
      CaseReference reference, UUID id, PhoneNumber phone, Contact.Mode mode, boolean canRead) {
    done(
        office,
        new CaseCommand.SetContact(
            id,
            new Contact(
                Contact.Relation.PARENT,
                Optional.of(phone),
                mode,
                Language.KISWAHILI,
                false,
                canRead,
                canRead ? Optional.empty() : Optional.of(chief.id()),
                LocalTime.of(8, 0),
                LocalTime.of(19, 0))),
        reference);
  }

  private void block(CaseReference reference, UUID id) {
    done(
        office,
        new CaseCommand.SetContact(
            id,
            new Contact(
                Contact.Relation.PARENT,
                Optional.empty(),
                Contact.Mode.NONE,
                Language.KISWAHILI,
                false,
                true,
                Optional.empty(),
                LocalTime.of(8, 0),
                LocalTime.of(19, 0))),
        reference);
  }

  private void file(int serial) {
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            CaseReference::shown);
  }

  private void done(Officer officer, CaseCommand command) {
    done(officer, command, REFERENCE);
  }

  private void done(Officer officer, CaseCommand command, CaseReference reference) {
    assertThat(change.change(reference, command, officer, Channel.API, now, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  private MessageOutbox outbox() {
    return new MessageOutbox(
        stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
  }

  private Pump pump() {
    return new Pump(
        stores.database(),
        stores.sealing(),
        outbox(),
        new DeliveryReports(stores.database(), stores.sealing()),
        Texts.shipped("22115", "*384*115#"),
        new NoCarrier(),
        "22115",
        (InstantSource) () -> now,
        UUID::randomUUID,
        () -> 0.5,
        (_, _) -> {});
  }

  private static final class NoCarrier implements Carrier {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public SendResult send(OutgoingSms sms) {
      return new SendResult.Refused("none");
    }
  }
}
