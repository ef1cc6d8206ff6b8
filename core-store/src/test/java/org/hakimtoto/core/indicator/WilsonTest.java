package org.hakimtoto.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  /// The last two are those of Newcombe's paper of 1998, tables I and II.
  @ParameterizedTest
  @CsvSource({
    "0,   10,  0.0,    0.2775",
    "10,  10,  0.7225, 1.0",
    "5,   10,  0.2366, 0.7634",
    "1,   1,   0.2065, 1.0",
    "81,  263, 0.2553, 0.3662",
    "15,  148, 0.0624, 0.1605",
  })
  void its_bounds_are_those_of_the_books(long hits, long all, double low, double high) {
    var bounds = Wilson.of(hits, all);

    assertThat(bounds.low()).isCloseTo(low, within(0.00005));
    assertThat(bounds.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void more_cases_tell_more() {
    double few = Wilson.of(6, 10).high() - Wilson.of(6, 10).low();
    double many = Wilson.of(600, 1000).high() - Wilson.of(600, 1000).low();

    assertThat(many).isLessThan(few / 5);
  }

  @Test
  void of_nobody_there_is_no_share() {
    assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
