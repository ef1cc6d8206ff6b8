package org.hakimtoto.gateway.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a court's whole day is adjourned by SMS.
class SmsCommandCourtDayTest {
  /// The first days of a text, read on 1 December 2026.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "English, ADJOURN TODAY 8/12 123456, 2026-12-01, 2026-12-08, 123456",
    "Kiswahili, AHIRISHA LEO 8/12 123456, 2026-12-01, 2026-12-08, 123456",
    "ISO, AHIRISHA 2026-12-01 2026-12-08 123456, 2026-12-01, 2026-12-08, 123456",
    "small letters, adjourn today 8/12 123456, 2026-12-01, 2026-12-08, 123456",
    "words between, Adjourn all of today to 8/12 code 123456, 2026-12-01, 2026-12-08, 123456",
    "words in Kiswahili, Ahirisha zote za leo hadi tarehe 8.12.2026 nambari 123456, 2026-12-01,"
        + " 2026-12-08, 123456",
    "months by name, ADJOURN 1 DEC TO 8 DEC 123456, 2026-12-01, 2026-12-08, 123456",
    "a code in two parts, ADJOURN TODAY 8/12 123 456, 2026-12-01, 2026-12-08, 123456",
    "the code first, ADJOURN 123456 TODAY 8/12, 2026-12-01, 2026-12-08, 123456",
    "a slip, AHIRSHA LEO 8/12 123456, 2026-12-01, 2026-12-08, 123456",
    "no new day, ADJOURN TODAY OFF 123456, 2026-12-01, , 123456",
    "no new day in Kiswahili, AHIRISHA LEO BILA 123456, 2026-12-01, , 123456",
    "no new date, ADJOURN TODAY NO NEW DATE 123456, 2026-12-01, , 123456",
    "no code, ADJOURN TODAY 8/12, 2026-12-01, 2026-12-08, ''",
    "a short code, ADJOURN TODAY 8/12 12345, 2026-12-01, 2026-12-08, ''",
    "into the new year, ADJOURN 2/12 5/1 123456, 2026-12-02, 2027-01-05, 123456",
    "marks, '*ADJOURN, today: 8/12. 123456!', 2026-12-01, 2026-12-08, 123456",
  })
  void a_court_day_is_adjourned(
      String label, String text, LocalDate day, LocalDate to, String code) {
    var today = LocalDate.of(2026, 12, 1);
    assertThat(SmsCommand.read(text))
        .as(label)
        .isInstanceOfSatisfying(
            SmsCommand.AdjournDay.class,
            wish -> {
              assertThat(wish.day().near(today)).isEqualTo(day);
              assertThat(wish.to().flatMap(typed -> typed.next(today)))
                  .isEqualTo(Optional.ofNullable(to));
              assertThat(wish.code()).isEqualTo(code);
              assertThat(wish.toString()).doesNotContain("123456");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADJOURN",
        "AHIRISHA LEO",
        "ADJOURN TODAY 123456",
        "ADJOURN 8/12 123456",
        "ADJOURN TODAY 8/12 9/12 123456",
        "ADJOURN TODAY 8/12 OFF 123456",
        "ADJOURN OFF 123456",
        "ADJOURN TODAY 31/2 123456",
        "ADJOURN THE CASE OF JUMA TODAY 8/12 123456",
        "AHIRISHA KESI 482137559 8/12"
      })
  void a_court_day_that_is_not_clear_is_asked_for_again(String text) {
    assertThat(SmsCommand.read(text)).isEqualTo(new SmsCommand.UnclearDay());
  }
}
