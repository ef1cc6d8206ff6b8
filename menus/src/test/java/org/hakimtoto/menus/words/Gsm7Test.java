package org.hakimtoto.menus.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gsm7Test {
  @ParameterizedTest
  @CsvSource({"'', 0", "Haki, 4", "Murang'a, 8", "£1 à Ñ Ω, 8", "@_$, 3", "a€b, 4", "'{x}', 5"})
  void a_basic_letter_takes_one_septet_and_an_extended_one_two(String text, int septets) {
    assertThat(Gsm7.septets(text)).isEqualTo(septets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "{", "}", "\\", "[", "~", "]", "|", "€", "\f"})
  void every_letter_of_the_extension_takes_two(String letter) {
    assertThat(Gsm7.septets(letter)).isEqualTo(2);
    assertThat(Gsm7.fits(letter, 2)).isTrue();
    assertThat(Gsm7.fits(letter, 1)).isFalse();
  }

  @Test
  void the_basic_table_has_its_127_letters_and_the_extension_its_10() {
    long one = 0;
    long two = 0;
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String letter = String.valueOf(c);
      if (Gsm7.fits(letter, 1)) {
        one++;
      } else if (Gsm7.fits(letter, 2)) {
        two++;
      }
    }
    assertThat(one).isEqualTo(127);
    assertThat(two).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ç", "`", "’", "中", "م", "\u0000", "\t"})
  void a_letter_of_neither_table_is_refused_by_its_number(String letter) {
    assertThat(Gsm7.fits("a" + letter, 160)).isFalse();
    assertThatThrownBy(() -> Gsm7.septets("a" + letter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+%04X", (int) letter.charAt(0));
  }

  @Test
  void a_letter_beyond_the_basic_plane_is_named_whole() {
    assertThatThrownBy(() -> Gsm7.septets("\ud83d\ude42"))
        .hasMessage("U+1F642 SLIGHTLY SMILING FACE is not in the GSM alphabet");
  }

  @ParameterizedTest
  @CsvSource({
    "Murang\u2019a, Murang'a",
    "\u201cHaki\u201d \u2013 Mtoto\u2026, '\"Haki\" - Mtoto...'",
    "a@b_c, a(at)b-c",
    "[x]{y}|~^\\, (x)(y)/-'/",
    "ça ŵ ş, ca w s",
    "é\u0300, é",
    "e\u0301, é",
    "\u202eHaki\u200b\ufeff, Haki",
    "中文, ??",
    "\ud83d\ude42, ?",
    "€5, ?5"
  })
  void plain_text_is_what_every_phone_shows(String text, String plain) {
    assertThat(Gsm7.plain(text)).isEqualTo(plain);
  }

  @Test
  void plain_text_is_in_the_basic_table_whatever_came_in_and_stays_as_it_is() {
    var random = new Random(20);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
      String plain = Gsm7.plain(text.toString());

      assertThat(Gsm7.fits(plain, plain.length())).as(plain).isTrue();
      assertThat(Gsm7.plain(plain)).isEqualTo(plain);
    }
  }

  @Test
  void a_cut_is_the_longest_beginning_that_fits() {
    assertThat(Gsm7.cut("abcdef", 4)).isEqualTo("abcd");
    assertThat(Gsm7.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Gsm7.cut("abc€def", 4)).isEqualTo("abc");
    assertThat(Gsm7.cut("abc€def", 5)).isEqualTo("abc€");
    assertThat(Gsm7.cut("abc", 0)).isEmpty();
  }

  @Test
  void a_carrier_counts_segments_so() {
    assertThat(Gsm7.segments("")).isOne();
    assertThat(Gsm7.segments("x".repeat(160))).isOne();
    assertThat(Gsm7.segments("x".repeat(161))).isEqualTo(2);
    assertThat(Gsm7.segments("x".repeat(306))).isEqualTo(2);
    assertThat(Gsm7.segments("x".repeat(307))).isEqualTo(3);
    assertThat(Gsm7.segments("x".repeat(152) + "€" + "x".repeat(153)))
        .as("a pair that would be parted begins the next")
        .isEqualTo(3);
  }
}
