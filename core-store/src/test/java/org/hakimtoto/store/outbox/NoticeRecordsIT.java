package org.hakimtoto.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hakimtoto.store.notice.TestNotices.AUNT;
import static org.hakimtoto.store.notice.TestNotices.DAY;
import static org.hakimtoto.store.notice.TestNotices.NOW;
import static org.hakimtoto.store.notice.TestNotices.WORDS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.notice.Happening;
import org.hakimtoto.core.notice.NoticeRow;
import org.hakimtoto.core.notice.Waiting;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.hearing.HearingAnswers;
import org.hakimtoto.store.notice.ReadNotices;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.notice.VerifyNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who was told what: recorded with what happens, changed by nobody, and found if it was.
@ExtendWith(WithRealStores.class)
class NoticeRecordsIT {
  private RealStores stores;
  private TestNotices notices;
  private VerifyNotices verify;
  private Officer childrensOfficer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    verify = new VerifyNotices(real.database(), real.sealing());
    childrensOfficer = real.officer("+254700000002");
    notices = new TestNotices(real);
  }

  @Test
  void what_was_told_is_recorded_in_the_words_that_were_sent() {
    notices.deliver(notices.told());

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
    assertThat(rows).extracting(NoticeRow::contact).containsOnly(Optional.of(notices.aunt()));
    assertThat(rows).extracting(NoticeRow::at).allMatch(at -> near(at, NOW));
    assertThat(verify.verify().faults()).isEmpty();
    assertThat(verify.verify().records()).isEqualTo(3);
    assertThat(stores.databaseHolds("please come")).isFalse();
    assertThat(stores.databaseHolds(AUNT.e164())).isFalse();
  }

  @Test
  void the_same_words_that_the_carrier_put_off_are_recorded_once_and_a_repeat_again() {
    notices.add(notices.message());
    var later =
        new Settlement(
            MessageState.READY, NOW, Optional.empty(), Optional.of("busy"), false, false);
    notices.settle(notices.mark(notices.claim(), WORDS), later);
    notices.settle(notices.mark(notices.claim(), WORDS), ambiguous());
    stores.change("update message set state_at = clock_timestamp() - interval '1 hour'");
    outbox().repeatUnknownAlerts(NOW, Duration.ofMinutes(10));
    notices.settle(notices.mark(notices.claim(), "REPEAT: " + WORDS), TestNotices.accepted());

    assertThat(read().rows())
        .extracting(NoticeRow::what)
        .containsExactly(
            Happening.TOLD, Happening.UNCERTAIN, Happening.REPEATED, Happening.ACCEPTED);
    assertThat(read().rows().get(2).said().orElseThrow().words()).startsWith("REPEAT: ");
  }

  @Test
  void a_message_about_no_hearing_leaves_no_record() {
    notices.add(
        new NewMessage(
            Optional.empty(),
            Optional.of(notices.caseId()),
            "case_added",
            DeliveryClass.A,
            2,
            AUNT,
            Language.ENGLISH,
            Map.of(),
            NOW,
            NOW.plus(Duration.ofDays(1)),
            Addressed.NUMBER));
    notices.settle(notices.mark(notices.claim(), WORDS), TestNotices.accepted());

    assertThat(stores.count("select count(*) from notice_record")).isZero();
  }

  @Test
  void calls_and_replies_are_recorded() {
    notices.told();
    stores.change("update message set kind = 'reminder_asks'");
    stores
        .database()
        .inTransaction(tx -> {
          var answers = new HearingAnswers(stores.sealing());
          answers.keep(tx, AUNT, answers.open(tx, AUNT, NOW).getFirst(), true);
          return new CallTasks(UUID::randomUUID)
              .open(
                  tx,
                  new NewCall(
                      notices.caseId(),
                      Optional.of(notices.aunt()),
                      childrensOfficer.unit().id(),
                      NewCall.Reason.SHORT_NOTICE,
                      Optional.of(new Addressed.HearingVersion(notices.hearing(), 1)),
                      NOW));
        });
    assertThat(read().waiting())
        .containsExactly(
            new Waiting(notices.hearing(), 1, notices.aunt(), NOW, Optional.of("SHORT_NOTICE")));
    stores.change(
        "update call_task set state = 'DONE', outcome = 'reached', ended_at = clock_timestamp(),"
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
    assertThat(rows.get(4).detail()).isEqualTo("reached");
    assertThat(rows.get(4).officer()).contains(childrensOfficer.id());
    assertThat(rows.get(4).relation()).contains("relative");
    assertThat(read().waiting()).isEmpty();
  }

  @Test
  void what_is_changed_without_the_house_is_recorded_and_tied_later() {
    notices.add(notices.message());
    stores.change("update message set state = 'CANCELLED'");
    assertThat(read().rows()).as("not tied yet").isEmpty();
    assertThat(verify.verify().faults()).as("but soon").isEmpty();

    assertThat(seal()).isEqualTo(1);

    assertThat(read().rows()).extracting(NoticeRow::what).containsExactly(Happening.CANCELLED);
  }

  @Test
  void a_phone_that_is_off_is_recorded() {
    notices.told();
    stores.change("update message set state = 'READY', failure = 'AbsentSubscriber'");
    seal();

    assertThat(read().rows().getLast().what()).isEqualTo(Happening.ABSENT);
    assertThat(read().rows().getLast().detail()).isEqualTo("AbsentSubscriber");
  }

  @Test
  void nobody_changes_a_record_nor_takes_it_out() {
    notices.told();
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
  void the_first_record_that_was_altered_is_named() {
    notices.deliver(notices.told());
    notices.told();
    String second = id(2);

    tamper("update notice_record set what = 'DELIVERED' where seq = 2");
    assertFault(2, second);
    assertThat(read().altered()).containsExactly(notices.hearing());

    tamper("update notice_record set what = 'ACCEPTED' where seq = 2");
    assertThat(verify.verify().faults()).isEmpty();
    tamper("update notice_record set at = at - interval '1 day' where seq = 2");
    assertFault(2, second);
  }

  @Test
  void records_taken_out_put_in_or_changed_in_order_are_named() {
    notices.deliver(notices.told());
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
  void an_end_that_was_cut_off_is_found() {
    notices.deliver(notices.told());
    tamper("delete from notice_record where seq = 3");
    assertThat(verify.verify().faults())
        .anySatisfy(fault -> assertThat(fault.what()).contains("end of the chain"));

    tamper("delete from notice_record");
    assertThat(verify.verify().faults())
        .anySatisfy(fault -> assertThat(fault.what()).contains("all its records are gone"));
  }

  @Test
  void a_message_whose_state_was_changed_unseen_is_found() {
    notices.told();
    stores.change(
        "alter table message disable trigger message_noted; update message set state = 'DELIVERED';"
            + " alter table message enable trigger message_noted");

    assertThat(verify.verify().faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("is DELIVERED, and no record"));
  }

  @Test
  void words_of_another_record_do_not_pass() {
    notices.told();
    notices.told();
    tamper(
        "update notice_record r set words = o.words from notice_record o"
            + " where r.seq = 1 and o.seq = 3");

    assertFault(1, id(1));
  }

  @Test
  void who_may_not_read_the_file_reads_no_record() {
    notices.told();
    Officer chief = stores.officer("+254700000001");

    assertThat(
            stores
                .database()
                .inTransaction(
                    tx -> new ReadNotices(stores.sealing()).ofCase(tx, chief, notices.caseId()))
                .rows())
        .isEmpty();
  }

  private void assertFault(long seq, String record) {
    assertThat(verify.verify().faults())
        .first()
        .satisfies(fault -> {
          assertThat(fault.hearing()).isEqualTo(notices.hearing());
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

  private MessageOutbox outbox() {
    return new MessageOutbox(
        stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
  }

  private int seal() {
    return stores.database().inTransaction(tx -> new NoticeRecords(stores.sealing()).seal(tx, NOW));
  }

  private ReadNotices.Notices read() {
    return stores
        .database()
        .inTransaction(
            tx -> new ReadNotices(stores.sealing()).ofCase(tx, childrensOfficer, notices.caseId()));
  }

  private static Settlement ambiguous() {
    return new Settlement(
        MessageState.AMBIGUOUS, NOW, Optional.empty(), Optional.of("timeout"), false, true);
  }
}
