package org.hakimtoto.store.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.retention.Purged;
import org.hakimtoto.store.sms.ReceivedSms.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class ReceivedSmsIT {
  private static final CaseReference REFERENCE = CaseReference.ofSerial(48_213_755);
  private static final PhoneNumber STRANGER = new PhoneNumber("+254711000111");

  private RealStores stores;
  private ReceivedSms received;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    received = new ReceivedSms(real.sealing());
    var chief = real.officer("+254700000001");
    new FileReport(real.database(), real.sealing(), UUID::randomUUID, () -> 48_213_755)
        .file(
            real.sealing().pressKey("s", chief.phone(), "1"),
            Samples.report(chief).report(),
            Samples.FRIDAY_NIGHT,
            CaseReference::shown);
  }

  @Test
  void the_holding_office_is_told() {
    assertThat(asked("+254700000002", REFERENCE))
        .isInstanceOfSatisfying(
            Status.Known.class,
            known -> {
              assertThat(known.stage()).isEqualTo(Stage.REPORTED);
              assertThat(known.office()).contains("Kibra Children's Office");
              assertThat(known.nextDate()).isEmpty();
            });
  }

  @Test
  void the_reporter_is_told() {
    assertThat(asked("+254700000001", REFERENCE)).isInstanceOf(Status.Known.class);
  }

  @Test
  void an_unknown_reference_and_one_outside_the_area_are_not_told_apart() {
    stores.change(
        "update unit set county = 1, sub_county = 1, location = 0 where code = 'odpp-kibra'");

    assertThat(asked("+254700000004", REFERENCE)).isEqualTo(new Status.NotForYou());
    assertThat(asked("+254700000004", CaseReference.ofSerial(1))).isEqualTo(new Status.NotForYou());
  }

  @Test
  void every_question_is_audited() {
    asked("+254700000002", REFERENCE);
    asked("+254700000002", CaseReference.ofSerial(1));

    assertThat(
            stores.ask(
                "select outcome, case_id is not null from audit_entry where action = 'status.ask'"
                    + " order by id"))
        .containsExactly(List.of("told", "t"), List.of("unknown", "f"));
  }

  @Test
  void whoever_is_being_answered_keeps_nobody_else_from_an_answer() {
    var asks = stores.officer("+254700000001");

    Status meanwhile =
        stores
            .database()
            .inTransaction(tx ->
                received.ask(
                    tx,
                    asks,
                    REFERENCE,
                    Samples.FRIDAY_NIGHT,
                    // of the same case, so of the same chain
                    _ -> elsewhere(() -> asked("+254700000002", REFERENCE))));

    assertThat(meanwhile).isInstanceOf(Status.Known.class);
    assertThat(stores.ask("select outcome from audit_entry where action = 'status.ask'"))
        .containsExactly(List.of("told"), List.of("told"));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void whoever_is_told_of_the_day_keeps_nobody_else_from_an_answer() {
    var asks = stores.officer("+254700000002");

    Long meanwhile =
        stores
            .database()
            .inTransaction(
                tx -> today(tx, asks, _ -> elsewhere(() -> countedToday("+254700000001"))));

    assertThat(meanwhile).isZero();
    assertThat(stores.ask("select 1 from audit_entry where action = 'cases.today'")).hasSize(2);
  }

  @Test
  void a_carrier_id_is_new_only_once() {
    assertThat(firstTime("1")).isTrue();
    assertThat(firstTime("1")).isFalse();
    assertThat(firstTime("2")).isTrue();
  }

  @Test
  void what_is_not_understood_is_the_first_of_its_day_once() {
    var monday = LocalDate.of(2026, 11, 23);
    assertThat(firstUnread(monday)).isTrue();
    assertThat(firstUnread(monday)).isFalse();
    assertThat(firstUnread(monday.plusDays(1))).isTrue();
  }

  @Test
  void old_keys_are_forgotten_and_new_ones_kept() {
    firstTime("old");
    stores.change("update sms_received set received_at = received_at - interval '3 days'");
    firstTime("new");

    assertThat(Purged.rows(stores)).isEqualTo(1);
    assertThat(firstTime("new")).isFalse();
    assertThat(firstTime("old")).isTrue();
  }

  private Status asked(String phone, CaseReference reference) {
    var officer = stores.officer(phone);
    return stores
        .database()
        .inTransaction(
            tx -> received.ask(tx, officer, reference, Samples.FRIDAY_NIGHT, found -> found));
  }

  private Long countedToday(String phone) {
    var officer = stores.officer(phone);
    return stores.database().inTransaction(tx -> today(tx, officer, ReceivedSms.Today::count));
  }

  private Long today(Tx tx, Officer officer, Function<ReceivedSms.Today, Long> answer) {
    var day = Kenya.day(Samples.FRIDAY_NIGHT);
    return received.today(tx, officer, Kenya.startOf(day), Kenya.endOf(day), answer);
  }

  /// In a transaction of its own, which has to end while this one goes on.
  private static <T> T elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }

  private Boolean firstTime(String id) {
    return stores.database().inTransaction(tx -> received.firstTime(tx, "demo", id));
  }

  private Boolean firstUnread(LocalDate day) {
    return stores.database().inTransaction(tx -> received.firstUnread(tx, STRANGER, day));
  }
}
