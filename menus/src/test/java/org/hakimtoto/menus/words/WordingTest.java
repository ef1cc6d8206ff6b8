package org.hakimtoto.menus.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final Wording wording =
      new Wording(Map.of("en", "Dear {name}, {name} of {place}", "sw", "Hujambo"));

  @Test
  void every_place_of_a_value_is_filled() {
    assertThat(wording.in("en", Map.of("name", "A", "place", "B"))).isEqualTo("Dear A, A of B");
  }

  @Test
  void a_value_that_looks_like_another_or_like_a_pattern_stays_as_it_is() {
    assertThat(wording.in("en", Map.of("name", "{place}", "place", "$1\\")))
        .isEqualTo("Dear {place}, {place} of $1\\");
  }

  @Test
  void a_missing_value_stays_as_its_name() {
    assertThat(wording.in("en", Map.of("place", "B"))).isEqualTo("Dear {name}, {name} of B");
  }

  @Test
  void the_names_are_told_by_language() {
    assertThat(wording.placeholders("en")).containsExactly("name", "place");
    assertThat(wording.placeholders("sw")).isEmpty();
  }

  @Test
  void a_language_that_is_not_worded_is_refused() {
    assertThatThrownBy(() -> wording.in("fr", Map.of())).hasMessage("no wording in 'fr'");
  }
}
