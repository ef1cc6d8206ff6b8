package org.hakimtoto.notifier.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.plan.RegistryRound;
import org.hakimtoto.notifier.pump.Pump;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.NextHearing;
import org.hakimtoto.store.hearing.OpenAtCourts;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;

/// A plea on a Tuesday of which offices and a family are told, on a real database.
final class PleaStory {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  static final CaseReference OTHER = CaseReference.ofSerial(11_111_111);
  static final UUID HEARING = new UUID(7, 1);
  static final UUID MOTHER = new UUID(8, 1);
  private static final UUID GRANDMOTHER = new UUID(8, 2);
  private static final UUID FATHER = new UUID(8, 3);
  static final PhoneNumber MOTHERS = new PhoneNumber("+254711000001");
  private static final PhoneNumber FATHERS = new PhoneNumber("+254711000003");

  /// Saturday, 00:15; the hearing is on Tuesday in a week and a half, at 9:00.
  private static final Instant BEGIN = Samples.FRIDAY_NIGHT.plus(Duration.ofHours(1));

  static final Instant TUESDAY = Instant.parse("2026-12-01T06:00:00Z");
  static final Instant THURSDAY = TUESDAY.plus(Duration.ofDays(2));

  final Officer chief;
  final Officer office;
  final Officer registry;
  private final RealStores stores;
  private final ChangeCase change;
  private final Pump pump;
  private Instant now = BEGIN;

  private PleaStory(RealStores real) {
    stores = real;
    change = new ChangeCase(real.database(), real.sealing(), UUID::randomUUID);
    chief = real.officer("+254700000001");
    office = real.officer("+254700000002");
    registry = real.officer("+254700000005");
    pump = pump();
  }

  /// The case is accepted, the family is known, and the day is set; nobody was told of it yet.
  static PleaStory on(RealStores real) {
    var plea = new PleaStory(real);
    plea.begin();
    return plea;
  }

  private void begin() {
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

  /// Another child has a day in the same court on the same Tuesday.
  void another() {
    file(11_111_111);
    done(office, new CaseCommand.Accept(), OTHER);
    done(
        registry,
        new CaseCommand.SetHearing(
            new UUID(7, 2),
            HearingKind.MENTION,
            registry.unit().id(),
            TUESDAY.plus(Duration.ofHours(2))),
        OTHER);
  }

  void at(Instant then) {
    now = then;
  }

  UUID idOf(CaseReference reference) {
    return stores.database().inTransaction(tx -> change.idOf(tx, reference)).orElseThrow();
  }

  void plan() {
    for (int i = 0; pump.planOnce(); i++) {
      assertThat(i).isLessThan(50);
    }
  }

  void remind() {
    for (int i = 0; pump.remindOnce(); i++) {
      assertThat(i).isLessThan(50);
    }
  }

  void tick() {
    for (int i = 0; pump.tickOnce(); i++) {
      assertThat(i).isLessThan(50);
    }
  }

  void asksRegistries() {
    for (int i = 0; pump.roundOnce(); i++) {
      assertThat(i).isLessThan(50);
    }
  }

  void notesThatRegistriesWereAsked(LocalDate holiday) {
    boolean first =
        stores
            .database()
            .inTransaction(tx ->
                OpenAtCourts.asks(
                    tx, registry.unit().id(), Kenya.day(now), RegistryRound.HOLIDAY.of(holiday)));
    assertThat(first).isTrue();
  }

  void answers(PhoneNumber phone, boolean yes) {
    var notices = new HearingNotices(stores.stores());
    boolean kept =
        stores
            .database()
            .inTransaction(tx -> {
              var open = stores.stores().answers().open(tx, phone, now);
              open.stream()
                  .findFirst()
                  .ifPresentOrElse(
                      newest -> notices.answered(tx, phone, newest, yes, now),
                      () -> stores.stores().answers().keepUnasked(tx, phone, yes));
              return true;
            });
    assertThat(kept).isTrue();
  }

  /// Of a day that they looked up themselves.
  void saysUnasked(PhoneNumber phone, UUID contact, boolean yes) {
    var notices = new HearingNotices(stores.stores());
    boolean kept =
        stores
            .database()
            .inTransaction(tx -> {
              var day = NextHearing.of(tx, idOf(tx), now).orElseThrow();
              notices.answeredUnasked(
                  tx, phone, contact, new HearingVersion(day.id(), day.version()), yes, now);
              return true;
            });
    assertThat(kept).isTrue();
  }

  private UUID idOf(Tx tx) {
    return change.idOf(tx, REFERENCE).orElseThrow();
  }

  void became(String state, String which) {
    stores.change("update message set state = '" + state + "' where " + which);
  }

  List<String> messages() {
    return said("true");
  }

  List<String> messagesOf(int version) {
    return said("hearing_version = " + version);
  }

  List<String> messagesOf(String kind) {
    return said("kind = '" + kind + "'");
  }

  List<String> said(String which) {
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

  List<List<String>> calls() {
    return stores.ask(
        "select reason, state from call_task where reason <> 'GUARDIAN_TO_TELL' order by"
            + " opened_at");
  }

  void move(Instant to) {
    done(registry, new CaseCommand.MoveHearing(HEARING, to, MoveReason.WITNESS_ABSENT));
  }

  void contact(UUID id, PhoneNumber phone, Contact.Mode mode, boolean canRead) {
    contact(REFERENCE, id, phone, mode, canRead);
  }

  void contact(
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
                LocalTime.of(19, 0),
                // each lives apart
                (int) id.getLeastSignificantBits(),
                true,
                false)),
        reference);
  }

  void block(CaseReference reference, UUID id) {
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

  void file(int serial) {
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            CaseReference::shown);
  }

  void done(Officer officer, CaseCommand command) {
    done(officer, command, REFERENCE);
  }

  void done(Officer officer, CaseCommand command, CaseReference reference) {
    assertThat(change.change(reference, command, officer, Channel.API, now, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  private Pump pump() {
    return new Pump(
        stores.stores(),
        Sender.unlimited(Texts.shipped("22115", "*384*115#"), new NoCarrier(), "22115", () -> 0.5),
        (InstantSource) () -> now,
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
