package org.hakimtoto.menus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void nothing_stands_against_the_shipped_book() {
    assertThat(Verdict.of(Books.shippedTexts()).faults()).isEmpty();
  }

  @Test
  void words_that_no_screen_may_hold_stand_against_a_book() {
    assertThat(with("Write it down. The offices in charge", "Hukumu, conviction"))
        .anySatisfy(fault -> assertThat(fault).contains(".text en: 'Hukumu' must not"))
        .anySatisfy(fault -> assertThat(fault).contains(".text en: 'conviction' must not"));
  }

  @Test
  void a_value_that_would_be_cut_stands_against_a_book() {
    assertThat(with("en: \"with the office\"", "en: \"with the office that was alerted\""))
        .contains("values.stage_intake en: 32 of 24 septets");
  }

  @Test
  void a_screen_that_cannot_be_read_in_time_stands_against_a_book() {
    assertThat(with("\"What danger now?\"", "\"" + "What danger now? ".repeat(20) + "\""))
        .anySatisfy(fault -> assertThat(fault).contains("danger", "DOES NOT FIT"))
        .anySatisfy(fault -> assertThat(fault).contains("en: 'danger': ", "at most 30"))
        .anySatisfy(fault -> assertThat(fault).contains("the report is saved: ", "at most 135"))
        .anySatisfy(fault -> assertThat(fault).contains("a dropped call is filed: ", "at most 70"));
  }

  @Test
  void keys_that_differ_by_language_stand_against_a_book() {
    String longer = "Sina uhakika nalo kabisa wala sijui ni nani wala ilikuwaje";
    assertThat(
            with("sw: \"Sina uhakika\", to: after_role", "sw: \"" + longer + "\", to: after_role"))
        .contains("role: not as many pages in each language: en 1, sw 2");
  }

  private static List<String> with(String words, String others) {
    List<BookText> texts =
        Books.shippedTexts().stream()
            .map(text -> new BookText(text.file(), text.yaml().replace(words, others)))
            .toList();
    assertThat(texts).isNotEqualTo(Books.shippedTexts());
    return Verdict.of(texts).faults();
  }
}
