package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.hakimtoto.core.casefile.Reports;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.RedialOffers;
import org.hakimtoto.store.report.ReportDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A report is told by USSD, and the call ends: by the carrier's word, by silence, by the PIN, in
/// any order and at once.
@ExtendWith(WithRealStores.class)
class DraftsIT {
  private static final Instant AT = Samples.FRIDAY_NIGHT;
  private static final PhoneNumber STRANGER = new PhoneNumber("+254700000101");

  private RealStores stores;
  private Officer chief;
  private ReportDrafts drafts;
  private FileDrafts filing;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer("+254700000001");
    drafts = new ReportDrafts(real.sealing(), UUID::randomUUID);
    filing = new FileDrafts(real.database(), real.sealing(), UUID::randomUUID, DraftsIT::random);
  }

  @Test
  void what_was_told_when_the_call_ends_is_a_case_of_its_urgency() {
    answered("s1", 7);

    assertThat(filing.ended(key("s1", 7), true)).isTrue();
    assertThat(
            stores.ask(
                "select urgency, u.code, reported_by from case_file c join unit u on"
                    + " u.id = c.responsible_unit"))
        .containsExactly(List.of("RED", "scco-kibra", "null"));
    assertThat(stores.ask("select action, outcome from audit_entry where case_id is not null"))
        .containsExactly(List.of("report.file-partial", "done"));
    assertThat(state("s1")).isEqualTo("FILED_PARTIAL");
  }

  @Test
  void a_call_that_ended_twice_is_one_case() {
    answered("s1", 7);

    assertThat(filing.ended(key("s1", 7), true)).isTrue();
    assertThat(filing.ended(key("s1", 7), true)).isFalse();
    silent("s1");
    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.NONE);
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void silence_of_four_minutes_ends_a_call_and_less_does_not() {
    answered("s1", 7);

    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.NONE);
    stores.change("update report_draft set keyed_at = keyed_at - interval '3 min 55 s'");
    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.NONE);
    silent("s1");
    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.DONE);
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  void the_pin_makes_the_same_case_whole() {
    answered("s1", 7);
    filing.ended(key("s1", 7), true);
    String partial = reference();

    assertThat(sent("s1", 20)).contains("END " + partial);
    assertThat(cases()).isEqualTo(1);
    assertThat(stores.ask("select kind from case_event order by seq"))
        .containsExactly(
            List.of("reported"), List.of("report-continued"), List.of("custody-started"));
    assertThat(
            stores.ask(
                "select o.phone_index is not null from case_file c join officer o on o.id"
                    + " = c.reported_by"))
        .containsExactly(List.of("t"));
    assertThat(stores.ask("select state, facts, dropped_on from report_draft"))
        .containsExactly(List.of("FILED", "null", "null"));
  }

  @Test
  void after_the_pin_neither_the_end_nor_silence_makes_another_case() {
    answered("s1", 7);
    sent("s1", 20);

    filing.ended(key("s1", 20), true);
    silent("s1");
    filing.due();
    assertThat(cases()).isEqualTo(1);
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(1);
  }

  @Test
  void an_answer_that_is_written_after_the_pin_brings_nothing_back() {
    answered("s1", 7);
    sent("s1", 20);
    answered("s1", 9);

    assertThat(state("s1")).isEqualTo("FILED");
  }

  @Test
  void end_silence_and_pin_at_once_make_one_case() throws Exception {
    for (int round = 0; round < 12; round++) {
      String session = "race-" + round;
      answered(session, 7);
      silent(session);
      int before = cases();
      atOnce(
          List.of(
              () -> filing.ended(key(session, 7), true),
              () -> filing.due(),
              () -> sent(session, 20),
              () -> sent(session, 20),
              () -> filing.ended(key(session, 7), true),
              () -> filing.due()));

      assertThat(cases()).as(session).isEqualTo(before + 1);
      assertThat(state(session)).isEqualTo("FILED");
    }
  }

  @Test
  void answers_that_follow_a_call_taken_for_ended_reach_its_case() {
    answered("s1", 7);
    filing.ended(key("s1", 7), true);
    answered("s1", 9, Reports.cutOff(ChildRole.VICTIM, Danger.HURT_OR_SICK, area(), byChief()));
    silent("s1");

    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.DONE);
    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.NONE);
    assertThat(cases()).isEqualTo(1);
    assertThat(stores.ask("select kind from case_event order by seq"))
        .containsExactly(List.of("reported"), List.of("report-continued"));
  }

  @Test
  void a_fourth_dropped_call_of_a_day_joins_the_third() {
    for (int i = 1; i <= 5; i++) {
      answered("s" + i, 7);
      filing.ended(key("s" + i, 7), true);
    }

    assertThat(cases()).isEqualTo(3);
    assertThat(
            stores.ask(
                "select count(*) from case_event where kind = 'dropped-call-joined' group by"
                    + " case_id"))
        .containsExactly(List.of("2"));
    assertThat(sent("s5", 20)).isPresent();
    assertThat(cases()).as("what is sent is a report of its own").isEqualTo(4);
  }

  @Test
  void calls_that_drop_at_once_alarm_three_times_too() throws Exception {
    var ends = new ArrayList<Callable<Object>>();
    for (int i = 0; i < 8; i++) {
      String session = "at-once-" + i;
      answered(session, 7);
      ends.add(() -> filing.ended(key(session, 7), true));
    }
    atOnce(ends);

    assertThat(cases()).isEqualTo(3);
  }

  @Test
  void a_call_that_was_finished_counts_no_more() {
    for (int i = 1; i <= 5; i++) {
      answered("s" + i, 7);
      filing.ended(key("s" + i, 7), true);
      sent("s" + i, 20);
    }

    assertThat(cases()).isEqualTo(5);
  }

  @Test
  void what_is_thrown_away_is_filed_by_nobody() {
    answered("s1", 7);

    assertThat(cancelled("s1", 11)).isTrue();
    answered("s1", 9);
    filing.ended(key("s1", 11), true);
    silent("s1");
    assertThat(filing.due()).isEqualTo(FileDrafts.Filed.NONE);
    assertThat(cases()).isZero();
    assertThat(stores.ask("select state, facts from report_draft"))
        .containsExactly(List.of("CANCELLED", "null"));
  }

  @Test
  void what_is_a_case_already_cannot_be_thrown_away() {
    answered("s1", 7);
    filing.ended(key("s1", 7), true);

    assertThat(cancelled("s1", 11)).isFalse();
  }

  @Test
  void another_phone_on_the_session_reaches_nothing_of_it() {
    answered("s1", 7);

    assertThat(filing.ended(new DraftKey("s1", STRANGER, 9), true)).isFalse();
    save(new DraftKey("s1", STRANGER, 30), Optional.empty(), Reports.cutOff());
    assertThat(state("s1")).isEqualTo("OPEN");
    assertThat(stores.ask("select seq from report_draft")).containsExactly(List.of("7"));
  }

  @Test
  void whoever_dials_again_goes_on_with_the_same_case() {
    answered("s1", 7);
    filing.ended(key("s1", 7), true);
    var offers = new RedialOffers(stores.sealing(), drafts);

    var offer = (RedialOffers.Offer.GoOn) offer(offers).orElseThrow();
    assertThat(offer.beganAt()).isEqualTo(AT);
    boolean taken =
        stores.database().inTransaction(tx -> offers.take(tx, chief, offer.draft(), key("s2", 8)));
    assertThat(taken).isTrue();
    assertThat(sent("s2", 20)).contains("END " + reference());
    assertThat(cases()).isEqualTo(1);

    var saved = (RedialOffers.Offer.Saved) offer(offers).orElseThrow();
    assertThat(
            stores
                .database()
                .inTransaction(tx -> offers.saved(tx, chief, saved.draft()))
                .orElseThrow()
                .shown())
        .isEqualTo(reference());
    filing.ended(key("s2", 20), true);
    assertThat(offer(offers)).as("the last screen was seen").isEmpty();
  }

  @Test
  void after_half_an_hour_nothing_is_offered() {
    answered("s1", 7);
    stores.change("update report_draft set keyed_at = keyed_at - interval '31 min'");

    assertThat(offer(new RedialOffers(stores.sealing(), drafts))).isEmpty();
  }

  @Test
  void nothing_that_was_told_lies_in_clear() {
    answered("s1", 7);

    assertThat(stores.databaseHolds("ABUSE_ONGOING")).isFalse();
    assertThat(stores.databaseHolds("what_victim")).isFalse();
    assertThat(stores.databaseHolds(chief.phone().e164())).isFalse();
  }

  private boolean cancelled(String session, int seq) {
    return stores.database().inTransaction(tx -> drafts.cancel(tx, key(session, seq)));
  }

  private Optional<RedialOffers.Offer> offer(RedialOffers offers) {
    return stores.database().inTransaction(tx -> offers.to(tx, chief, "s9"));
  }

  private void answered(String session, int seq) {
    answered(
        session, seq, Reports.cutOff(ChildRole.VICTIM, Danger.ABUSE_ONGOING, area(), byChief()));
  }

  private void answered(String session, int seq, Report report) {
    save(key(session, seq), Optional.of(chief.id()), report);
  }

  private void save(DraftKey key, Optional<UUID> officer, Report report) {
    var answer = new ReportDrafts.Answered(key, officer, report, "what_victim", AT);
    stores
        .database()
        .inTransaction(tx -> {
          drafts.save(tx, List.of(answer));
          return true;
        });
  }

  private Optional<String> sent(String session, int seq) {
    return new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, DraftsIT::random)
        .file(
            stores.sealing().pressKey(session, chief.phone(), "pin"),
            Samples.report(chief).report(),
            Optional.of(key(session, seq)),
            AT.plus(Duration.ofMinutes(2)),
            reference -> "END " + reference.shown());
  }

  private Reporter byChief() {
    return new Reporter.Unverified(chief.phone(), chief.language(), true);
  }

  private org.hakimtoto.core.value.Area area() {
    return chief.unit().area();
  }

  private DraftKey key(String session, int seq) {
    return new DraftKey(session, chief.phone(), seq);
  }

  private void silent(String session) {
    stores.change(
        "update report_draft set keyed_at = clock_timestamp() - interval '4 min 1 s' where session"
            + " = '"
            + session
            + "'");
  }

  private static void atOnce(List<Callable<Object>> calls) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var call : threads.invokeAll(calls)) {
        call.get();
      }
    }
  }

  private String state(String session) {
    return stores
        .ask("select state from report_draft where session = '" + session + "'")
        .getFirst()
        .getFirst();
  }

  private String reference() {
    return new CaseReference(stores.count("select reference from case_file")).shown();
  }

  private int cases() {
    return stores.count("select count(*) from case_file");
  }

  private static int random() {
    return ThreadLocalRandom.current().nextInt(CaseReference.SPACE);
  }
}
