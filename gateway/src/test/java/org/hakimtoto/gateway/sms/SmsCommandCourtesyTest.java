package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Courtesy is no attack: greetings, thanks and signatures around a command, and the words for what
/// officers and reporters do most.
class SmsCommandCourtesyTest {
  private static final CaseReference REFERENCE = new CaseReference(482_137_559);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HALI 482137559 asante",
        "Please STATUS 482137559",
        "STATUS 482137559\n--\nSgt Otieno",
        "STATUS 482137559 Sgt Otieno",
        "Tafadhali hali 482-137-559 asante sana",
        "Habari, naomba hali ya kesi 482137559",
        "Good morning sir, status 482137559",
        "Hello 482137559",
      })
  void a_status_is_asked_with_courtesy(String text) {
    assertThat(SmsCommand.read(text))
        .isEqualTo(new SmsCommand.AskStatus(REFERENCE, SmsCommand.About.ALL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OK 482137559 asante",
        "Sawa 482137559, Sgt Otieno",
        "NAKUBALI kesi 482137559",
        "kubali 482137559",
        "ACCEPT 482137559",
        "Nimepokea 482137559",
        "Tumeipokea kesi 482137559",
        "We accept 482137559",
        "482137559 sawa",
      })
  void a_case_is_accepted_with_the_reference_anywhere(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Accept(REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We cannot accept 482137559",
        "sio sawa 482137559",
        "OK lakini 482137559 si yetu",
        "not ok 482137559"
      })
  void nothing_is_accepted_beside_a_word_that_turns_it(String text) {
    assertThat(SmsCommand.read(text)).isNotInstanceOf(SmsCommand.Accept.class);
  }

  @ParameterizedTest
  @CsvSource({
    "FUTA RIPOTI 482137559",
    "futa 482-137-559",
    "WITHDRAW 482137559 please",
    "Wamepatana 482137559",
    "CANCEL REPORT 482137559"
  })
  void a_withdrawal_is_asked(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Withdraw(REFERENCE));
  }

  @ParameterizedTest
  @CsvSource({"HAJAFIKA 482137559", "Not arrived 482137559", "haijafika 482137559 hadi sasa"})
  void a_child_who_did_not_arrive_is_told(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.NotArrived(REFERENCE));
  }

  @ParameterizedTest
  @CsvSource({
    "AMEFIKA 482137559 730184, 730184",
    "ARRIVED 482137559 730184 thanks, 730184",
    "fika 482137559, ''"
  })
  void an_arrival_carries_its_code(String text, String code) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.Arrived(REFERENCE, code));
  }

  @ParameterizedTest
  @CsvSource({
    "ADD 482137559 Mama yake yuko Kisumu, Mama yake yuko Kisumu",
    "ONGEZA 482-137-559: ana shangazi Kibra, ana shangazi Kibra",
    "Tafadhali ongeza 482137559 amerudi, amerudi"
  })
  void a_note_is_added_as_it_was_typed(String text, String words) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.AddNote(REFERENCE, words));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T06:04:45Z, 2026-11-24T06:04:45Z",
    "2026-11-24 06:04:45, 2026-11-24T06:04:45Z",
    "24/11/2026, ''",
    "'', ''"
  })
  void a_date_is_read_as_the_carrier_writes_it(String typed, String sent) {
    assertThat(SentAt.read(typed).map(Instant::toString))
        .isEqualTo(Optional.of(sent).filter(text -> !text.isEmpty()));
  }

  @Test
  void a_day_on_the_way_is_not_late_and_more_is() {
    Instant sent = Instant.parse("2026-11-24T06:04:45Z");
    var sms = new IncomingSms("1", new PhoneNumber("+254712345678"), "OK", Optional.of(sent));

    assertThat(SentAt.late(sms, sent.plus(SentAt.LATE))).isFalse();
    assertThat(SentAt.late(sms, sent.plus(SentAt.LATE).plusSeconds(1))).isTrue();
  }
}
