package org.hakimtoto.notifier.pump;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What did not reach whom becomes a call, and offices hear of it once.
@ExtendWith(WithRealStores.class)
class UndeliveredFollowUpIT {
  private static final PhoneNumber AUNT = new PhoneNumber("+254711556677");

  /// Wednesday, nine in the morning.
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

  private final List<String> counted = new ArrayList<>();
  private final UUID aunt = UUID.randomUUID();
  private RealStores stores;
  private UndeliveredFollowUp watch;
  private Opened opened;
  private UUID office;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    opened = new TestCases(real).open(NOW.minusSeconds(60));
    office = real.officer("+254700000002").unit().id();
    stores.change("update case_file set responsible_unit = '" + office + "'");
    stores.change(
        "insert into contact (id, case_id, relation, phone, phone_index, mode) values ('"
            + aunt
            + "', '"
            + opened.id()
            + "', 'relative', '\\x00', "
            + index(AUNT)
            + ", 'normal')");
    watch = new UndeliveredFollowUp(real.stores(), (name, kind) -> counted.add(name + " " + kind));
  }

  @Test
  void a_text_that_did_not_arrive_is_a_call_and_the_office_hears_of_it_once() {
    message("child_moved", AUNT, "FAILED", "DeliveryFailure", Duration.ofMinutes(5));

    assertThat(watch.look(NOW)).as("one text, one office").isEqualTo(2);
    assertThat(watch.look(NOW)).isZero();

    assertThat(stores.ask("select contact_id, unit_id, reason, state from call_task"))
        .containsExactly(List.of(aunt + "", office + "", "NOT_REACHED", "OPEN"));
    assertThat(told("call_people")).isEqualTo(1);
    assertThat(stores.ask("select priority, safe_from from message where kind = 'call_people'"))
        .containsExactly(List.of("2", "08:00:00"));
    assertThat(stores.ask("select outcome, channel from audit_entry where action = 'call.open'"))
        .containsExactly(List.of("not-reached", "house"));
  }

  @Test
  void nothing_follows_from_what_arrived_was_cancelled_or_was_not_wanted() {
    message("child_moved", AUNT, "DELIVERED", "", Duration.ofMinutes(5));
    message("child_moved", AUNT, "CANCELLED", "", Duration.ofMinutes(5));
    message("child_moved", AUNT, "DEAD", "stopped", Duration.ofMinutes(5));
    message("child_moved", AUNT, "DEAD", "do-not-contact", Duration.ofMinutes(5));
    watch.look(NOW);

    assertThat(stores.count("select count(*) from call_task")).isZero();
    assertThat(stores.count("select count(*) from message where looked_at is not null"))
        .as("the first two never needed a look")
        .isEqualTo(2);
  }

  @Test
  void three_failures_in_a_row_make_a_number_unsure_for_every_case() {
    for (int days = 3; days > 0; days--) {
      message("child_moved", AUNT, "FAILED", "AbsentSubscriber", Duration.ofDays(days));
      watch.look(NOW);
      assertThat(stores.count("select count(*) from number_state"))
          .as(days + " to go")
          .isEqualTo(days == 1 ? 1 : 0);
    }

    assertThat(stores.ask("select unsure_why, stopped_at from number_state"))
        .containsExactly(List.of("failing", "null"));
    assertThat(stores.ask("select reason from call_task order by reason"))
        .containsExactly(List.of("NOT_REACHED"), List.of("NUMBER_UNSURE"));
    assertThat(told("number_unsure")).isEqualTo(1);
  }

  /// What is thrown away by the network's filter says nothing of the number.
  @Test
  void the_filters_work_is_not_held_against_the_number() {
    for (int days = 5; days > 0; days--) {
      message("child_moved", AUNT, "EXPIRED", "", Duration.ofDays(days));
    }
    watch.look(NOW);

    assertThat(stores.count("select count(*) from number_state")).isZero();
    assertThat(stores.count("select count(*) from call_task")).as("still a call").isEqualTo(1);
  }

  @Test
  void a_number_silent_for_ninety_days_is_unsure_if_reports_reach_us_at_all() {
    message("child_moved", AUNT, "UNREPORTED", "", Duration.ofDays(91));
    message("child_moved", AUNT, "UNREPORTED", "", Duration.ofDays(1));
    watch.look(NOW);
    assertThat(stores.count("select count(*) from number_state"))
        .as("no report ever came from anybody")
        .isZero();

    stores.change(
        "insert into delivery_report"
            + " (carrier, carrier_message_id, phone_index, status, failure_reason)"
            + " values ('demo', 'x', '\\x00', 'Success', '')");
    message("child_moved", AUNT, "UNREPORTED", "", Duration.ofHours(1));
    watch.look(NOW);
    assertThat(stores.ask("select unsure_why from number_state"))
        .containsExactly(List.of("silent"));
  }

  @Test
  void what_was_before_a_confirmation_counts_no_more() {
    for (int days = 5; days > 2; days--) {
      message("child_moved", AUNT, "FAILED", "", Duration.ofDays(days));
    }
    stores.change("update contact set confirmed_at = '" + NOW.minus(Duration.ofDays(2)) + "'");
    message("child_moved", AUNT, "FAILED", "", Duration.ofDays(1));
    watch.look(NOW);

    assertThat(stores.count("select count(*) from number_state")).isZero();
  }

  @Test
  void who_is_on_the_carriers_list_wants_no_texts() {
    message("child_moved", AUNT, "DEAD", "UserInBlacklist", Duration.ofMinutes(5));
    watch.look(NOW);

    assertThat(stores.ask("select stopped_by, unsure_at from number_state"))
        .containsExactly(List.of("carrier", "null"));
    assertThat(stores.count("select count(*) from call_task")).isZero();
  }

  @Test
  void a_red_alert_that_reached_nobody_goes_to_the_office_above_at_any_hour() {
    Instant night = Instant.parse("2026-11-25T20:00:00Z");
    UUID event = event();
    alert(event, "+254700000002", "FAILED");
    alert(event, "+254700000003", "ACCEPTED");
    watch.look(night);
    assertThat(stores.count("select count(*) from call_task"))
        .as("one is still on its way")
        .isZero();

    stores.change("update message set state = 'UNREPORTED' where state = 'ACCEPTED'");
    watch.look(night);
    UUID county = stores.officer("+254700000009").unit().id();
    assertThat(stores.ask("select unit_id, contact_id, reason from call_task"))
        .containsExactly(List.of(county + "", "null", "NOT_REACHED"));
    assertThat(
            stores.ask(
                "select priority, safe_from, due_at = '"
                    + night
                    + "' from message where kind = 'alert_unreached'"))
        .containsExactly(List.of("0", "null", "t"));
  }

  @Test
  void an_urgent_alert_unsent_for_ten_minutes_stands_on_the_list_of_the_office_above() {
    Instant reported = NOW.minusSeconds(60);
    alert(event(), "+254700000002", "READY");
    stores.change("update message set priority = 0, due_at = '" + NOW.plusSeconds(600) + "'");
    watch.look(reported.plusSeconds(599));
    assertThat(stores.count("select count(*) from call_task")).isZero();

    Instant late = reported.plusSeconds(600);
    watch.look(late);
    watch.look(late.plusSeconds(60));
    UUID county = stores.officer("+254700000009").unit().id();
    assertThat(stores.ask("select unit_id, contact_id, reason, state from call_task"))
        .containsExactly(List.of(county + "", "null", "NOT_REACHED", "OPEN"));
    assertThat(counted).containsOnlyOnce("haki_calls red-waits");
    assertThat(stores.ask("select state from message where kind = 'alert_red'"))
        .as("it goes on being tried")
        .containsExactly(List.of("READY"));

    stores.change("update call_task set state = 'VOID', ended_at = '" + late + "'");
    watch.look(late.plusSeconds(120));
    assertThat(stores.count("select count(*) from call_task")).as("not asked again").isEqualTo(1);
  }

  @Test
  void nobody_phones_for_an_urgent_alert_of_a_case_that_was_taken_up() {
    alert(event(), "+254700000002", "AMBIGUOUS");
    stores.change("update message set priority = 0");
    stores.change("update case_file set accepted_at = now()");
    watch.look(NOW.plusSeconds(3600));

    assertThat(stores.count("select count(*) from call_task")).isZero();
  }

  /// What somebody holds is nobody's fault: it waits for the next round, and the rest goes on.
  @Test
  void what_somebody_holds_waits_for_the_next_round() {
    message("child_moved", AUNT, "FAILED", "DeliveryFailure", Duration.ofMinutes(5));
    call(NewCall.Reason.CALL_ONLY, NOW.plus(Duration.ofHours(5)));
    try (var _ = stores.hold("lock table number_state in access exclusive mode")) {
      assertThat(watch.look(NOW)).as("the call is told").isEqualTo(1);
    }
    assertThat(counted).contains("haki_calls busy-ended").doesNotContain("haki_calls failed-ended");

    watch.look(NOW);
    assertThat(stores.count("select count(*) from call_task")).isEqualTo(2);
  }

  @Test
  void a_late_call_waits_for_the_digest_of_the_county() {
    Instant due = NOW.plus(Duration.ofHours(5));
    call(NewCall.Reason.CALL_ONLY, due);
    watch.look(NOW);
    assertThat(told("call_people")).isEqualTo(1);

    watch.look(due.plusSeconds(7_200));
    assertThat(stores.count("select count(*) from message")).isEqualTo(1);
  }

  @Test
  void calls_of_one_case_are_told_in_one_text() {
    call(NewCall.Reason.CALL_ONLY, NOW.plus(Duration.ofHours(9)));
    call(NewCall.Reason.SHORT_NOTICE, NOW.plus(Duration.ofHours(3)));
    watch.look(NOW);

    assertThat(told("call_people")).isEqualTo(1);
    assertThat(stores.ask("select priority from message where kind = 'call_people'"))
        .containsExactly(List.of("1"));
  }

  private void call(NewCall.Reason reason, Instant due) {
    var calls = new CallTasks(UUID::randomUUID);
    boolean isNew =
        stores
            .database()
            .inTransaction(tx ->
                calls.open(
                    tx,
                    new NewCall(
                        opened.id(), Optional.of(aunt), office, reason, Optional.empty(), due)));
    assertThat(isNew).isTrue();
  }

  private int told(String kind) {
    return stores.count("select count(*) from message where kind = '" + kind + "'");
  }

  private UUID event() {
    return UUID.fromString(stores.ask("select id from case_event").getFirst().getFirst());
  }

  private void alert(UUID event, String officer, String state) {
    insert(
        "alert_red",
        new PhoneNumber(officer),
        state,
        "",
        Duration.ofMinutes(1),
        "null",
        "'" + stores.officer(officer).id() + "'",
        "'" + event + "'");
  }

  private void message(String kind, PhoneNumber to, String state, String failure, Duration before) {
    insert(kind, to, state, failure, before, "'" + aunt + "'", "null", "null");
  }

  private void insert(
      String kind,
      PhoneNumber to,
      String state,
      String failure,
      Duration before,
      String contact,
      String officer,
      String event) {
    stores.change(
        """
        insert into message (id, event_id, case_id, kind, class, priority, phone, phone_index,
                             language, facts, state, due_at, deadline, failure, contact_id,
                             officer_id, created_at)
        values (gen_random_uuid(), %s, '%s', '%s', 'A', 2, '\\x00', %s, 'en', '\\x00', '%s',
                '%s', now(), '%s', %s, %s, '%s')
        """
            .formatted(
                event,
                opened.id(),
                kind,
                index(to),
                state,
                NOW.minus(before),
                failure,
                contact,
                officer,
                NOW.minus(before)));
  }

  private String index(PhoneNumber phone) {
    return "'\\x" + HexFormat.of().formatHex(stores.sealing().phoneIndex(phone)) + "'";
  }
}
