package org.hakimtoto.menus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.TranslationSheet;
import org.hakimtoto.menus.check.Translation.Row;
import org.hakimtoto.menus.translation.Wordings;
import org.hakimtoto.menus.words.BadBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "sw"})
  void what_comes_back_as_it_went_out_changes_nothing(String language) {
    assertThat(sheet(language, "", "").provenInto(Books.shippedTexts()))
        .isEqualTo(Books.shippedTexts());
  }

  @Test
  void a_row_says_how_long_values_may_be_and_what_is_left() {
    var row = row(TranslationSheet.of(Books.shippedTexts(), "sw"), "danger.text");

    assertThat(TranslationSheet.of(Books.shippedTexts(), "sw"))
        .allSatisfy(one -> assertThat(one.left().orElse(0)).isBetween(0, 156))
        .anySatisfy(one -> assertThat(one.longest()).contains("reference 11, time 5"));
    assertThat(row.original()).isEqualTo("What danger now?");
    assertThat(row.words()).isNotBlank();
    assertThat(row.left()).isPresent();
  }

  @Test
  void other_words_stand_in_the_book() {
    var after = sheet("sw", "danger.text", "Hatari gani?").provenInto(Books.shippedTexts());

    assertThat(new Wordings(after).text("danger.text", "sw")).contains("Hatari gani?");
    assertThat(new Wordings(after).text("danger.text", "en"))
        .isEqualTo(new Wordings(Books.shippedTexts()).text("danger.text", "en"));
  }

  @Test
  void words_that_cannot_be_taken_are_refused_with_line_and_reason() {
    var rows =
        List.of(
            new Row(2, "danger.txt", "Hatari?"),
            new Row(3, "danger.text", "Hatari: hukumu?"),
            new Row(4, "accepted.text", "Imekubaliwa, {tme}"),
            new Row(5, "role.text", "Mtoto \u0645?"),
            new Row(6, "role.text", "Mtoto?"),
            new Row(7, "role.options.1", " "));

    assertThatThrownBy(() -> new Translation("sw.csv", "sw", rows).into(Books.shippedTexts()))
        .isInstanceOf(BadBook.class)
        .hasMessageContaining("sw.csv:2: key 'danger.txt' is not in the book")
        .hasMessageContaining("sw.csv:3: danger.text: 'hukumu' must not stand here")
        .hasMessageContaining("sw.csv:5: role.text: a letter is not in the alphabet of phones")
        .hasMessageContaining("sw.csv:6: key 'role.text' stands here twice")
        .hasMessageContaining("sw.csv:7: no words for key 'role.options.1'");
  }

  @Test
  void a_value_that_is_missing_is_refused_and_so_is_one_that_nobody_knows() {
    String key = keyWith("{reference}");

    assertThatThrownBy(() -> sheet("sw", key, "Taarifa {tme}").into(Books.shippedTexts()))
        .hasMessageContaining(key + ": {reference} is missing")
        .hasMessageContaining(key + ": {tme} is not known here");
  }

  @Test
  void words_that_do_not_fit_are_refused_with_the_line_of_their_screen() {
    var sheet = sheet("sw", "danger.text", "Hatari gani sasa? ".repeat(12));
    int line =
        sheet.rows().stream()
            .filter(row -> row.key().equals("danger.text"))
            .findFirst()
            .orElseThrow()
            .line();

    assertThatThrownBy(() -> sheet.provenInto(Books.shippedTexts()))
        .hasMessageContaining("sheet.csv:" + line + ": danger ")
        .hasMessageContaining("DOES NOT FIT");
  }

  @Test
  void a_further_language_needs_every_word() {
    assertThatThrownBy(() ->
            new Translation("l.csv", "luo", List.of(new Row(2, "danger.text", "Ang'o?")))
                .into(Books.shippedTexts()))
        .hasMessageContaining("l.csv:0: no words for key 'role.text'");
    assertThatThrownBy(() -> new Translation("l.csv", "../x", List.of()).into(Books.shippedTexts()))
        .hasMessageContaining("a language is two or three small letters");
  }

  private static String keyWith(String value) {
    return TranslationSheet.of(Books.shippedTexts(), "sw").stream()
        .filter(row -> row.original().contains(value))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private static TranslationSheet.Row row(List<TranslationSheet.Row> rows, String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  /// The book's own words, one of them changed.
  private static Translation sheet(String language, String key, String text) {
    var rows = new ArrayList<Row>();
    int line = 2;
    for (TranslationSheet.Row row : TranslationSheet.of(Books.shippedTexts(), language)) {
      rows.add(new Row(line++, row.key(), row.key().equals(key) ? text : row.words()));
    }
    return new Translation("sheet.csv", language, rows);
  }
}
