package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BookCheckTest {
  @Test
  void every_screen_fits_a_phone_in_every_language_with_the_longest_values() {
    var check = Books.check(Books.SHIPPED, Books.shippedText());

    assertThat(check.faults()).isEmpty();
    assertThat(check.lines()).hasSizeGreaterThan(100);
  }

  @Test
  void a_screen_that_is_too_long_in_kiswahili_is_found() {
    String tooLong =
        Books.shippedText()
            .replace("sw: \"Tafadhali", "sw: \"")
            .replace("Imepokelewa.", "Imepokelewa. Asante sana kwa taarifa yako ya leo.");

    assertThat(Books.check("long.yaml", tooLong).faults())
        .extracting(BookCheck.Line::screen, BookCheck.Line::language)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("filed", "sw"));
  }
}
