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
        // isolates and tags turn or hide what stands beside them
        "Ngu\u2066gi\u2069,Ngugi",
        "Ngu\u061Cgi,Ngugi",
        "Ngugi\uDB40\uDC41\uDB40\uDC7F,Ngugi",
        // a letter and its mark are one also when something unseen parted them
        "Jose\u200B\u0301,Jos\u00E9",
        // of a pile of marks two stay
        "Z\u0335\u0321\u0330\u0349\u0336\u0334lgo,Z\u0335\u0336lgo",
        "\u0301\u0302Akinyi,Akinyi",
        // two are letters of Africa and of Asia
        "O\u0323\u0301g\u1EBF,\u1ECC\u0301g\u1EBF",
      })
  void a_name_is_written_in_one_way(String typed, String tidy) {
    assertThat(TypedText.tidy(typed)).isEqualTo(tidy);
    assertThat(TypedText.tidy(tidy)).isEqualTo(tidy);
  }
}
