package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.menus.book.BookText;
import org.junit.jupiter.api.Test;

class BookCheckTest {
  @Test
  void every_screen_fits_a_phone_in_every_language_with_the_longest_values() {
    var check = Books.check(Books.shippedTexts());

    assertThat(check.faults()).isEmpty();
    assertThat(check.lines()).hasSizeGreaterThan(1_000);
  }

  @Test
  void a_screen_that_is_too_long_in_kiswahili_is_found() {
    List<BookText> tooLong =
        Books.shippedTexts().stream()
            .map(text ->
                new BookText(
                    text.file(),
                    text.yaml()
                        .replace(
                            "Imepokelewa. Nambari ya kumbukumbu {reference}",
                            "Imepokelewa. Asante sana kwa taarifa yako ya leo kwetu sisi sote hapa"
                                + " nchini. Nambari yako ni hii sasa: {reference}")))
            .toList();

    assertThat(Books.check(tooLong).faults())
        .extracting(BookCheck.Line::screen, BookCheck.Line::language)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("filed", "sw"));
  }
}
