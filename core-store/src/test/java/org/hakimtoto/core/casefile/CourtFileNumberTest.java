package org.hakimtoto.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.core.casefile.ExternalReference.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtFileNumberTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "E012/2026, E12/2026",
    "E012/2026, E012 of 2026",
    "E012/2026, e 012 / 2026",
    "E012/2026, E012 /2026",
    "E012/2026, E0012-2026",
    "E012/2026, E12/26",
    "E012/2026, NO. E012 OF 2026",
    "MCCR E123/2026, MCCRE123/2026",
    "MCCR E123/2026, mccr/e123/2026",
    "MCCR E123/2026, MCCR  E0123 OF  2026",
    "MCCR E123/2026, MCCR. No. E123 of 2026",
    "JJI 034/2026, JJI 34/2026",
    "JJI 034/2026, JJI/34/2026",
    "P&C E7/2026, P & C E007 of 2026"
  })
  void one_file_is_one_number_in_every_spelling(String kept, String typed) {
    assertThat(file(typed).isSameAs(file(kept))).isTrue();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "E012/2026, E012/2027",
    "E012/2026, E120/2026",
    "E012/2026, 012/2026",
    "MCCR E123/2026, JJI E123/2026",
    "MCCR E123/2026, E123/2026",
    "E012/2026, E012/2026 (A)",
    "OB 12, OB 012"
  })
  void another_file_is_another(String kept, String typed) {
    assertThat(file(typed).isSameAs(file(kept))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"OB_NUMBER", "ADMISSION", "CPIMS_SERIAL", "POLICE_CASE_FILE"})
  void a_number_of_another_kind_is_found_as_it_is_written(Kind kind) {
    assertThat(new ExternalReference(kind, "012/2026").canonical()).isEqualTo("012/2026");
  }

  private static ExternalReference file(String value) {
    return new ExternalReference(Kind.COURT_FILE, value);
  }
}
