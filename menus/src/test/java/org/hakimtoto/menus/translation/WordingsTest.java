package org.hakimtoto.menus.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.book.BookText;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final BookText HEAD =
      new BookText(
          "book.yaml",
          """
          # the head
          book: small-1
          languages: [en, sw]
          phrases:
            more: {en: 9 More, sw: 9 Zaidi}   # a key
          screens:
            role:
              text: {en: "The child is:", sw: "Mtoto huyu:"}
              options:
                - {value: accused, en: Accused, sw: 'Anashukiwa', to: place}
                - value: victim
                  en: A victim
                  sw: Ni mwathiriwa   # reviewed
                  to: place
          """);
  private static final BookText MORE =
      new BookText(
          "more.yaml",
          """
          screens:
            place:
              end: true
              text:
                en: "Where?\\nIn \\"K\\""
                sw: |
                  Wapi?
                  Wapi?
          """);

  private final Wordings wordings = new Wordings(List.of(HEAD, MORE));

  @Test
  void every_wording_has_a_key() {
    assertThat(wordings.languages()).containsExactly("en", "sw");
    assertThat(wordings.keys())
        .containsExactly(
            "phrases.more", "role.text", "role.options.1", "role.options.2", "place.text");
    assertThat(wordings.text("role.options.2", "sw")).contains("Ni mwathiriwa");
    assertThat(wordings.text("place.text", "en")).contains("Where?\nIn \"K\"");
    assertThat(wordings.text("role.options.3", "sw")).isEmpty();
    assertThat(Wordings.screen("role.options.2")).contains("role");
    assertThat(Wordings.screen("phrases.more")).isEmpty();
  }

  @Test
  void the_same_words_change_nothing() {
    assertThat(wordings.with("sw", words("sw"))).containsExactly(HEAD, MORE);
  }

  @Test
  void other_words_stand_where_the_old_ones_stood() {
    List<BookText> after =
        wordings.with(
            "sw", Map.of("role.options.2", "Ni \"mhasiriwa\"\nwa", "place.text", "Ni wapi?"));

    assertThat(after.get(0).yaml())
        .isEqualTo(HEAD.yaml().replace("sw: Ni mwathiriwa ", "sw: \"Ni \\\"mhasiriwa\\\"\\nwa\" "));
    assertThat(after.get(1).yaml()).endsWith("sw: \"Ni wapi?\"\n");
    assertThat(new Wordings(after).text("role.options.2", "sw")).contains("Ni \"mhasiriwa\"\nwa");
  }

  @Test
  void a_further_language_stands_behind_the_others() {
    var third = words("en");
    third.replaceAll((_, text) -> text.toUpperCase(java.util.Locale.ROOT));
    List<BookText> after = wordings.with("lug", third);

    assertThat(after.get(0).yaml())
        .contains("languages: [en, sw, lug]")
        .contains("more: {en: 9 More, sw: 9 Zaidi, lug: \"9 MORE\"}   # a key")
        .contains("      sw: Ni mwathiriwa\n        lug: \"A VICTIM\"   # reviewed");
    var again = new Wordings(after);
    assertThat(again.languages()).containsExactly("en", "sw", "lug");
    assertThat(again.keys()).isEqualTo(wordings.keys());
    assertThat(again.text("place.text", "lug")).contains("WHERE?\nIN \"K\"");
  }

  private Map<String, String> words(String language) {
    var words = new java.util.HashMap<String, String>();
    wordings.keys().forEach(key -> words.put(key, wordings.text(key, language).orElseThrow()));
    return words;
  }
}
