package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "sw", "so", "luo", "kln"})
  void a_language_is_a_short_code(String code) {
    assertThat(new Language(code).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "EN", "engl", "e1", "en-KE", "en\n", " sw"})
  void anything_else_is_no_language(String code) {
    assertThatThrownBy(() -> new Language(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a language code");
  }
}
