package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Fact.Front;
import org.junit.jupiter.api.Test;

class BookPrintTest {
  @Test
  void a_role_is_shown_what_it_may_come_to_and_nothing_of_the_others() {
    String chief = print("en", Front.CHIEF);

    assertThat(chief)
        .contains("== main_chief\n", "== role\n", "== danger\n")
        .doesNotContain("== main_children\n", "== main_registry\n", "== activate\n");
    assertThat(print("en", Front.REGISTRY))
        .contains("== main_registry\n", "== about_whom\n")
        .doesNotContain("== main_chief\n");
    assertThat(print("en", Front.NEW)).contains("== activate\n");
  }

  @Test
  void one_language_stands_alone() {
    assertThat(print("sw", Front.CHIEF)).contains("0 Rudi").doesNotContain("0 Back");
    assertThat(print("en", Front.CHIEF)).contains("0 Back").doesNotContain("0 Rudi");
  }

  private static String print(String language, Front role) {
    return Books.print(Books.shippedTexts(), List.of(language), Optional.of(role));
  }
}
