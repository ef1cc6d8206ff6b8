package org.hakimtoto.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hakimtoto.core.casefile.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAgeTest {
  @ParameterizedTest(name = "{0}: below 10 {1}, maybe below 10 {2}, below 12 {3}")
  @CsvSource({
    "0, true, true, true",
    "9, true, true, true",
    "10, false, false, true",
    "11, false, false, true",
    "12, false, false, false",
    "17, false, false, false",
    "?, false, true, false",
  })
  void an_age_nobody_knows_may_be_any(String age, boolean below, boolean maybe, boolean below12) {
    var stated = Reports.age(age);

    assertThat(stated.knownBelow(10)).isEqualTo(below);
    assertThat(stated.mayBeBelow(10)).isEqualTo(maybe);
    assertThat(stated.knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY)).isEqualTo(below12);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 18, 99, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void eighteen_and_more_is_no_child(int years) {
    assertThatThrownBy(() -> StatedAge.of(years)).isInstanceOf(IllegalArgumentException.class);
  }
}
