package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrNumberTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource({
    "Achieng, ACHIENG, '', true, false",
    "Ng'ang'a, NGANGA, '', true, false",
    "Mary Wanjiku, MARY WANJIKU, '', true, false",
    "OB 12/05/03/2026, '', 12 5 3 2026, false, true",
    "ob no. 12-3, '', 12 3, false, true",
    "OB12, '', 12, false, true",
    "0, '', 0, false, true",
    "000, '', 0, false, true",
    "Juma 2, JUMA, 2, false, false",
    // without a number after it, it is what the child is called
    "Ob, OB, '', true, false",
    "'', '', '', false, false",
    "/ -, '', '', false, false",
  })
  void a_typed_text_is_a_name_or_a_number(
      String typed, String words, String groups, boolean isName, boolean isNumber) {
    var read = NameOrNumber.of(typed);

    assertThat(String.join(" ", read.words())).isEqualTo(words);
    assertThat(String.join(" ", read.groups())).isEqualTo(groups);
    assertThat(read.isName()).isEqualTo(isName);
    assertThat(read.isNumber()).isEqualTo(isNumber);
  }

  @Test
  void it_counts_digits_and_names_nobody() {
    assertThat(NameOrNumber.of("OB 12/05/2026").digits()).isEqualTo(7);
    assertThat(new NameOrNumber(List.of("ACHIENG"), List.of()).toString()).doesNotContain("ACH");
  }
}
