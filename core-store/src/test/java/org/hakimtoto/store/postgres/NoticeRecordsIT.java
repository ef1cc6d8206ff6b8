package org.hakimtoto.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.CaseCommand;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Contact;
import org.hakimtoto.core.HearingKind;
import org.hakimtoto.core.Language;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.core.notice.Happening;
import org.hakimtoto.core.notice.NoticeRow;
import org.hakimtoto.core.notice.Waiting;
import org.hakimtoto.store.Addressed;
import org.hakimtoto.store.ClaimedMessage;
import org.hakimtoto.store.DeliveryClass;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.NewCall;
import org.hakimtoto.store.NewMessage;
import org.hakimtoto.store.ReportedMessage.Move;
import org.hakimtoto.store.Settlement;
import org.hakimtoto.store.Telling;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who was told what: recorded with what happens, changed by nobody, and found if it was.
@ExtendWith(WithRealStores.class)
class NoticeRecordsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT.plus(Duration.ofMinutes(5));
  private static final Instant DAY = Instant.parse("2026-12-08T06:00:00Z");
  private static final PhoneNumber AUNT = new PhoneNumber("+254711998844");
  private static final String WORDS = "Haki Mtoto 482-137-559: please come to Kibra court";

  private RealStores stores;
  private MessageOutbox outbox;
  private DeliveryReports reports;
  private VerifyNotices verify;
  private Officer childrensOfficer;
  private CaseReference reference;
  private UUID caseId;
  private UUID hearing;
  private UUID aunt;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    outbox =
        new MessageOutbox(real.database(), real.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
    reports = new DeliveryReports(real.database(), real.sealing());
    verify = new VerifyNotices(real.database(), real.sealing());
    childrensOfficer = real.officer("+254700000002");
    var opened = new TestCases(real).open(Samples.FRIDAY_NIGHT);
    caseId = opened.id();
    reference = opened.reference();
    hearing = setHearing();
    aunt = setAunt();
  }

  @Test
  void whatWasToldIsRecordedInTheWordsThatWereSent() {
    deliver(told());

    List<NoticeRow> rows = read().rows();
    assertThat(rows)
        .extracting(NoticeRow::what)
        .containsExactly(Happening.TOLD, Happening.ACCEPTED, Happening.DELIVERED);
    NoticeRow first = rows.getFirst();
    assertThat(first.said())
        .hasValueSatisfying(said -> {
          assertThat(said.words()).isEqualTo(WORDS);
          assertThat(said.language()).isEqualTo("sw");
          assertThat(said.tells()).contains(DAY);
          assertThat(said.former()).isEmpty();
          assertThat(said.lastDigits()).isEqualTo("44");
          assertThat(said.legal()).isTrue();
        });
    assertThat(first.relation()).contains("relative");
    assertThat(first.version()).isEqualTo(1);
    assertThat(rows).extracting(NoticeRow::contact).containsOnly(Optional.of(aunt));
    assertThat(rows).extracting(NoticeRow::at).allMatch(at -> near(at, NOW));
    assertThat(verify.verify().faults()).isEmpty();
    assertThat(verify.verify().records()).isEqualTo(3);
    assertThat(stores.databaseHolds("please come")).isFalse();
    assertThat(stores.databaseHolds(AUNT.e164())).isFalse();
  }

  @Test
  void theSameWordsThatTheCarrierPutOffAreRecordedOnceAndARepeatAgain() {
    add(message());
    var later =
        new Settlement(
            MessageState.READY, NOW, Optional.empty(), Optional.of("busy"), false, false);
    settle(mark(claim(), WORDS), later);
    settle(mark(claim(), WORDS), ambiguous());
    stores.change("update message set state_at = clock_timestamp() - interval '1 hour'");
    outbox.repeatUnknownAlerts(Duration.ofMinutes(10));
    settle(mark(claim(), "REPEAT: " + WORDS), accepted());

    assertThat(read().rows())
        .extracting(NoticeRow::what)
        .containsExactly(
            Happening.TOLD, Happening.UNCERTAIN, Happening.REPEATED, Happening.ACCEPTED);
    assertThat(read().rows().get(2).said().orElseThrow().words()).startsWith("REPEAT: ");
  }

  @Test
  void aMessageAboutNoHearingLeavesNoRecord() {
    add(
        new NewMessage(
            Optional.empty(),
            Optional.of(caseId),
            "case_added",
            DeliveryClass.A,
            2,
            AUNT,
            Language.ENGLISH,
            Map.of(),
            NOW,
            NOW.plus(Duration.ofDays(1)),
            Addressed.NUMBER));
    settle(mark(claim(), WORDS), accepted());

    assertThat(stores.count("select count(*) from notice_record")).isZero();
  }

  @Test
  void callsAndRepliesAreRecorded() {
    told();
    stores
        .database()
        .inTransaction(tx -> {
          new HearingAnswers(stores.sealing()).keep(tx, AUNT, true);
          return new CallTasks(UUID::randomUUID)
              .open(
                  tx,
                  new NewCall(
                      caseId,
                      Optional.of(aunt),
                      childrensOfficer.unit().id(),
                      NewCall.Reason.SHORT_NOTICE,
                      Optional.of(new Addressed.HearingVersion(hearing, 1)),
                      NOW));
        });
    assertThat(read().waiting())
        .containsExactly(new Waiting(hearing, 1, aunt, NOW, Optional.of("SHORT_NOTICE")));
    stores.change(
        "update call_task set state = 'DONE', outcome = 'TOLD', ended_at = clock_timestamp(),"
            + " ended_by = '"
            + childrensOfficer.id()
            + "'");
    seal();

    List<NoticeRow> rows = read().rows();
    assertThat(rows)
        .extracting(NoticeRow::what)
        .containsExactly(
            Happening.TOLD,
            Happening.ACCEPTED,
            Happening.REPLIED,
            Happening.TO_CALL,
            Happening.CALLED);
    assertThat(rows.get(2).yes()).contains(true);
    assertThat(rows.get(3).detail()).isEqualTo("SHORT_NOTICE");
    assertThat(rows.get(4).detail()).isEqualTo("TOLD");
    assertThat(rows.get(4).officer()).contains(childrensOfficer.id());
    assertThat(rows.get(4).relation()).contains("relative");
    assertThat(read().waiting()).isEmpty();
  }

  @Test
  void whatIsChangedWithoutTheHouseIsRecordedAndTiedLater() {
    add(message());
    stores.change("update message set state = 'CANCELLED'");
    assertThat(read().rows()).as("not tied yet").isEmpty();
    assertThat(verify.verify().faults()).as("but soon").isEmpty();

    assertThat(seal()).isEqualTo(1);

    assertThat(read().rows()).extracting(NoticeRow::what).containsExactly(Happening.CANCELLED);
  }

  @Test
  void nobodyChangesARecordNorTakesItOut() {
    told();
    for (String sql :
        List.of(
            "update notice_record set detail = 'x'",
            "update notice_record set seq = 7, mac = '', at = now()",
            "delete from notice_record",
            "truncate notice_record")) {
      assertThatThrownBy(() -> stores.change(sql)).as(sql).hasMessageContaining("only ever added");
    }
    for (String sql :
        List.of(
            "with u as (update notice_record set words = '' returning 1) select 1",
            "with d as (delete from notice_record returning 1) select 1",
            "with d as (delete from notice_head returning 1) select 1")) {
      assertThat(stores.askAs("haki_house", sql)).as(sql).contains("permission denied");
    }
    assertThat(
            stores.askAs(
                "haki_house",
                "with u as (update notice_record set mac = '' returning 1) select 1 from u"))
        .contains("only ever added");
  }

  @Test
  void theFirstRecordThatWasAlteredIsNamed() {
    deliver(told());
    told();
    String second = id(2);

    tamper("update notice_record set what = 'DELIVERED' where seq = 2");
    assertFault(2, second);
    assertThat(read().altered()).containsExactly(hearing);

    tamper("update notice_record set what = 'ACCEPTED' where seq = 2");
    assertThat(verify.verify().faults()).isEmpty();
    tamper("update notice_record set at = at - interval '1 day' where seq = 2");
    assertFault(2, second);
  }

  @Test
  void recordsTakenOutPutInOrChangedInOrderAreNamed() {
    deliver(told());
    String third = id(3);
    tamper(
        "update notice_record set seq = 99 where seq = 2;"
            + " update notice_record set seq = 2 where seq = 3;"
            + " update notice_record set seq = 3 where seq = 99");
    assertFault(2, third);

    tamper(
        "update notice_record set seq = 99 where seq = 2;"
            + " update notice_record set seq = 2 where seq = 3;"
            + " update notice_record set seq = 3 where seq = 99");
    assertThat(verify.verify().faults()).isEmpty();
    tamper("delete from notice_record where seq = 2");
    assertFault(3, third);
  }

  @Test
  void anEndThatWasCutOffIsFound() {
    deliver(told());
    tamper("delete from notice_record where seq = 3");
    assertThat(verify.verify().faults())
        .anySatisfy(fault -> assertThat(fault.what()).contains("end of the chain"));

    tamper("delete from notice_record");
    assertThat(verify.verify().faults())
        .anySatisfy(fault -> assertThat(fault.what()).contains("all its records are gone"));
  }

  @Test
  void aMessageWhoseStateWasChangedUnseenIsFound() {
    told();
    stores.change(
        "alter table message disable trigger message_noted; update message set state = 'DELIVERED';"
            + " alter table message enable trigger message_noted");

    assertThat(verify.verify().faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("is DELIVERED, and no record"));
  }

  @Test
  void wordsOfAnotherRecordDoNotPass() {
    told();
    told();
    tamper(
        "update notice_record r set words = o.words from notice_record o"
            + " where r.seq = 1 and o.seq = 3");

    assertFault(1, id(1));
  }

  @Test
  void whoMayNotReadTheFileReadsNoRecord() {
    told();
    Officer chief = stores.officer("+254700000001");

    assertThat(
            stores
                .database()
                .inTransaction(tx -> new ReadNotices(stores.sealing()).ofCase(tx, chief, caseId))
                .rows())
        .isEmpty();
  }

  private void assertFault(long seq, String record) {
    assertThat(verify.verify().faults())
        .first()
        .satisfies(fault -> {
          assertThat(fault.hearing()).isEqualTo(hearing);
          assertThat(fault.seq()).isEqualTo(seq);
          assertThat(fault.what()).contains(record);
        });
  }

  private String id(int seq) {
    return stores.ask("select id from notice_record where seq = " + seq).getFirst().getFirst();
  }

  private void tamper(String sql) {
    stores.change(
        "alter table notice_record disable trigger notice_append_only; "
            + sql
            + "; alter table notice_record enable trigger notice_append_only");
  }

  private static boolean near(Instant at, Instant expected) {
    return Duration.between(at, expected).abs().compareTo(Duration.ofSeconds(10)) < 0;
  }

  private int seal() {
    return stores.database().inTransaction(tx -> new NoticeRecords(stores.sealing()).seal(tx, NOW));
  }

  private ReadNotices.Notices read() {
    return stores
        .database()
        .inTransaction(
            tx -> new ReadNotices(stores.sealing()).ofCase(tx, childrensOfficer, caseId));
  }

  /// A message that was handed over and taken. Returns the carrier's id.
  private String told() {
    add(message());
    var accepted = accepted();
    settle(mark(claim(), WORDS), accepted);
    return accepted.carrierMessageId().orElseThrow();
  }

  private void deliver(String id) {
    reports.write(new DeliveryReports.Received("demo", id, AUNT, "Success", ""));
    reports.apply(10, NOW, (_, _) -> Optional.of(new Move(MessageState.DELIVERED, NOW)));
  }

  private ClaimedMessage claim() {
    return outbox.claim(NOW, 1).getFirst();
  }

  private ClaimedMessage mark(ClaimedMessage message, String words) {
    assertThat(outbox.markOnTheWire(new Telling(message, words, true), "demo", NOW)).isTrue();
    return message;
  }

  private void settle(ClaimedMessage message, Settlement settlement) {
    assertThat(outbox.settle(message, settlement, NOW)).isTrue();
  }

  private static Settlement accepted() {
    return new Settlement(
        MessageState.ACCEPTED,
        NOW,
        Optional.of("ATXid_" + UUID.randomUUID()),
        Optional.empty(),
        false,
        true);
  }

  private static Settlement ambiguous() {
    return new Settlement(
        MessageState.AMBIGUOUS, NOW, Optional.empty(), Optional.of("timeout"), false, true);
  }

  private void add(NewMessage message) {
    assertThat(stores.database().<Boolean>inTransaction(tx -> outbox.add(tx, message))).isTrue();
  }

  private NewMessage message() {
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

  private UUID setHearing() {
    UUID id = UUID.randomUUID();
    Officer registry = stores.officer("+254700000005");
    change(registry, new CaseCommand.SetHearing(id, HearingKind.PLEA, registry.unit().id(), DAY));
    return id;
  }

  private UUID setAunt() {
    UUID id = UUID.randomUUID();
    change(childrensOfficer, new CaseCommand.Accept());
    change(
        childrensOfficer,
        new CaseCommand.SetContact(
            id,
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
    return id;
  }

  private void change(Officer officer, CaseCommand command) {
    var outcome =
        new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID)
            .change(reference, command, officer, "api", NOW, OptionalInt.empty());
    assertThat(outcome).isInstanceOf(ChangeCase.Outcome.Done.class);
  }
}
