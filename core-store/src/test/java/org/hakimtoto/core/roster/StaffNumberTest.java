package org.hakimtoto.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"20198765", " 20198765 ", "001", "123456789012"})
  void digits_are_one_zeros_in_front_included(String written) {
    assertThat(StaffNumber.parse(written)).map(StaffNumber::digits).contains(written.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "00", "1234567890123", "2019 8765", "2019-8765", "P20198765", "*"})
  void nothing_else_is(String written) {
    assertThat(StaffNumber.parse(written)).isEmpty();
  }

  @Test
  void a_log_line_cannot_carry_it() {
    assertThat(new StaffNumber("20198765").toString()).doesNotContain("2019876").contains("65");
  }
}
