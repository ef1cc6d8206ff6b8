package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.TranslationSheet;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Translation;
import org.hakimtoto.menus.check.Verdict;
import org.junit.jupiter.api.Test;

/// A language that nobody speaks, English without its vowels, added as a translator's rows alone.
class ThirdLanguageTest {
  private static final Pattern VOWELS = Pattern.compile("(?<=\\p{L})[aeiou](?![^{]*})");

  private final List<BookText> texts = rows().into(Books.shippedTexts());
  private final Menus menus = Books.of(texts);

  @Test
  void a_whole_report_is_dialled_in_it() {
    Story.Played played =
        Story.play(
            menus,
            """
            dial: chief vwl
            > 1
            > 2
            > 2
            > 1
            > 2
            > 1
            > 9
            > 482915
            > 0712345678
            """);

    assertThat(played.shows())
        .allSatisfy(show -> assertThat(show.place().language()).isEqualTo("vwl"));
    assertThat(played.text())
        .contains("CON Wht dngr nw?\n    1 In a plc cll\n")
        .contains("=> file_report: age=9, danger=abuse_ongoing, role=victim, sex=girl")
        .contains("CON Hrt; Grl, 9\n    Kibera, Nairobi City\n")
        .contains("=> name_guardian: ")
        .contains("END Rcvd. Rfrnc 482-137-559. Wrt it dwn.");
    assertThat(played.shows().getLast().ends()).isTrue();
  }

  @Test
  void it_passes_the_same_check_as_the_others() {
    assertThat(Verdict.of(texts).faults()).isEmpty();
  }

  @Test
  void the_key_for_another_language_leads_through_all_three() {
    Story.Played played = Story.play(menus, "dial: chief en\n> 6\n> 1\n> 1\n> 1\n");

    assertThat(played.shows().stream().map(show -> show.place().language()).toList())
        .containsSubsequence("en", "sw", "vwl", "en");
  }

  private static Translation rows() {
    var line = new AtomicInteger(1);
    return new Translation(
        "language-vwl.csv",
        "vwl",
        TranslationSheet.of(Books.shippedTexts(), "vwl").stream()
            .map(row ->
                new Translation.Row(
                    line.incrementAndGet(),
                    row.key(),
                    VOWELS.matcher(row.original()).replaceAll("")))
            .toList());
  }
}
