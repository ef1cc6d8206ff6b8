package org.hakimtoto.menus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.menus.words.BadBook;
import org.junit.jupiter.api.Test;

class BannedWordsTest {
  private final BannedWords banned = BannedWords.shipped();

  @Test
  void a_word_is_found_by_its_stem_whatever_its_letters() {
    assertThat(
            Stream.of(
                    "Hukumu",
                    "HUKUMU",
                    "amehukumiwa",
                    "Atahukumiwa kesho",
                    "conviction",
                    "Convicted",
                    "the sentence",
                    "sentencing",
                    "Mhalifu",
                    "wahalifu",
                    "CRIMINALS",
                    "chokoraa",
                    "Ripoti\nmtoto")
                .filter(text -> banned.in(text).isEmpty()))
        .isEmpty();
  }

  @Test
  void words_that_only_look_alike_stand() {
    assertThat(
            List.of(
                "PIN imefungwa kwa dakika 30",
                "hawezi kushtakiwa",
                "Uamuzi au amri ya mahakama",
                "Andika PIN ili kutuma",
                "Ulianza 14:05, hukumaliza",
                "Kama hukumwona, hukumuona",
                "Ripoti afisa",
                "Anashukiwa kwa kosa",
                "Sexual offence",
                "{hukumu}"))
        .allSatisfy(text -> assertThat(banned.in(text)).isEmpty());
  }

  @Test
  void what_is_found_is_told_in_its_order_with_the_reason() {
    assertThat(banned.in("Hukumu after conviction"))
        .extracting(BannedWords.Found::toString)
        .containsExactly(
            "'Hukumu' must not stand here: judgement, sentence; say uamuzi or amri",
            "'conviction' must not stand here: never said of a child (Children Act); say finding");
  }

  @Test
  void a_file_that_bans_everything_or_nothing_is_refused() {
    assertThatThrownBy(() -> BannedWords.read("b.yaml", "en:\n  \"*\": all\n  bad: \"\"\n"))
        .isInstanceOf(BadBook.class)
        .hasMessageContaining("b.yaml:2: '*' bans every word")
        .hasMessageContaining("b.yaml:3: 'bad' is empty");
  }
}
