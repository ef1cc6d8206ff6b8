package org.hakimtoto.store.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.FileReport;
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
  void a_carrier_id_is_new_only_once() {
    assertThat(firstTime("1")).isTrue();
    assertThat(firstTime("1")).isFalse();
    assertThat(firstTime("2")).isTrue();
  }

  @Test
  void a_stranger_is_answered_once_a_day() {
    var monday = LocalDate.of(2026, 11, 23);
    assertThat(mayBeAnswered(monday)).isTrue();
    assertThat(mayBeAnswered(monday)).isFalse();
    assertThat(mayBeAnswered(monday.plusDays(1))).isTrue();
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
        .inTransaction(tx -> received.ask(tx, officer, reference, Samples.FRIDAY_NIGHT));
  }

  private Boolean firstTime(String id) {
    return stores.database().inTransaction(tx -> received.firstTime(tx, "demo", id));
  }

  private Boolean mayBeAnswered(LocalDate day) {
    return stores.database().inTransaction(tx -> received.strangerMayBeAnswered(tx, STRANGER, day));
  }
}
