package org.hakimtoto.store.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.carrier.RankedCarrier;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.DeliveryReports;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.outbox.RenderedMessage;
import org.hakimtoto.store.outbox.ReportedMessage.Move;
import org.hakimtoto.store.outbox.Settlement;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;

/// A case with a day in court and an aunt, and texts to her about it that are carried by hand.
public final class TestNotices {
  public static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));
  public static final Instant DAY = Instant.parse("2026-12-08T06:00:00Z");
  public static final PhoneNumber AUNT = new PhoneNumber("+254711998844");
  public static final String WORDS = "Haki Mtoto 482-137-559: please come to Kibra court";

  private final RealStores stores;
  private final MessageOutbox outbox;
  private final CaseReference reference;
  private final UUID caseId;
  private final UUID hearing = UUID.randomUUID();
  private final UUID aunt = UUID.randomUUID();

  public TestNotices(RealStores stores) {
    this.stores = stores;
    this.outbox =
        new MessageOutbox(
            stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
    var opened = new TestCases(stores).open(Samples.FRIDAY_NIGHT);
    this.reference = opened.reference();
    this.caseId = opened.id();
    setHearing();
    setAunt();
  }

  public CaseReference reference() {
    return reference;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID hearing() {
    return hearing;
  }

  public UUID aunt() {
    return aunt;
  }

  /// A message that was handed over and taken. Returns the carrier's id.
  public String told() {
    add(message());
    var accepted = accepted();
    settle(mark(claim(), WORDS), accepted);
    return accepted.carrierMessageId().orElseThrow();
  }

  /// The network says that the phone has it.
  public void deliver(String id) {
    var reports = new DeliveryReports(stores.database(), stores.sealing());
    reports.write(new DeliveryReports.Received("demo", id, Optional.of(AUNT), "Success", ""));
    reports.apply(10, NOW, (_, _) -> Optional.of(new Move(MessageState.DELIVERED, NOW)));
  }

  public ClaimedMessage claim() {
    return outbox.claim(NOW, 1).getFirst();
  }

  public ClaimedMessage mark(ClaimedMessage message, String words) {
    assertThat(
            outbox.markOnTheWire(
                new RenderedMessage(message, words, true), RankedCarrier.first("demo"), NOW))
        .isTrue();
    return message;
  }

  public void settle(ClaimedMessage message, Settlement settlement) {
    assertThat(outbox.settle(message, settlement, NOW)).isTrue();
  }

  public static Settlement accepted() {
    return new Settlement(
        MessageState.ACCEPTED,
        NOW,
        Optional.of("ATXid_" + UUID.randomUUID()),
        Optional.empty(),
        false,
        true);
  }

  public void add(NewMessage message) {
    assertThat(stores.database().<Boolean>inTransaction(tx -> outbox.add(tx, message))).isTrue();
  }

  /// The first is by law, the next are reminders.
  public NewMessage message() {
    int sent = stores.count("select count(*) from message");
    return new NewMessage(
        Optional.empty(),
        Optional.of(caseId),
        sent == 0 ? "hearing_set" : "reminder",
        DeliveryClass.A,
        1,
        AUNT,
        Language.KISWAHILI,
        Map.of("reference", reference.shown(), "when", DAY.toString()),
        NOW,
        NOW.plus(Duration.ofDays(1)),
        new Addressed(
            Optional.of(aunt),
            Optional.empty(),
            Optional.of(new Addressed.HearingVersion(hearing, 1)),
            true,
            Optional.empty()));
  }

  private void setHearing() {
    Officer registry = stores.officer("+254700000005");
    change(
        registry, new CaseCommand.SetHearing(hearing, HearingKind.PLEA, registry.unit().id(), DAY));
  }

  private void setAunt() {
    Officer childrensOfficer = stores.officer("+254700000002");
    change(childrensOfficer, new CaseCommand.Accept());
    change(
        childrensOfficer,
        new CaseCommand.SetContact(
            aunt,
            new Contact(
                Contact.Relation.RELATIVE,
                Optional.of(AUNT),
                Contact.Mode.NORMAL,
                Language.KISWAHILI,
                false,
                true,
                Optional.empty(),
                Contact.DEFAULT_FROM,
                Contact.DEFAULT_UNTIL)));
  }

  private void change(Officer officer, CaseCommand command) {
    var outcome =
        new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID)
            .change(reference, command, officer, Channel.API, NOW, OptionalInt.empty());
    assertThat(outcome).isInstanceOf(ChangeCase.Outcome.Done.class);
  }
}
