package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Murang\u2019a,Murang'a",
        "Murang\u2018a,Murang'a",
        "Murang\u02BCa,Murang'a",
        "Murang`a,Murang'a",
        "Murang\u00B4a,Murang'a",
        // two signs that are one letter
        "Jose\u0301,Jos\u00E9",
        "Ng\u200Bugi,Ngugi",
        "\uFEFFNgugi\u2060,Ngugi",
        "Ngu\u00ADgi,Ngugi",
        "Trans\u00A0Nzoia,Trans Nzoia",
        "Tharaka\u2011Nithi,Tharaka-Nithi",
      })
  void a_name_is_written_in_one_way(String typed, String tidy) {
    assertThat(TypedText.tidy(typed)).isEqualTo(tidy);
    assertThat(TypedText.tidy(tidy)).isEqualTo(tidy);
  }
}
