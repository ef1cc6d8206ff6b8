package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.TranslationSheet;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.check.Translation;
import org.hakimtoto.menus.check.Verdict;
import org.hakimtoto.menus.sample.SamplePlaces;
import org.hakimtoto.menus.sample.SampleWorld;
import org.hakimtoto.menus.sample.Samples;
import org.hakimtoto.menus.vocabulary.Fact;
import org.junit.jupiter.api.Test;

/// A language that nobody speaks, English without its vowels, added as a translator's rows alone.
class ThirdLanguageTest {
  private static final Pattern VOWELS = Pattern.compile("(?<=\\p{L})[aeiou](?![^{]*})");

  private static final Pattern VOWELED = Pattern.compile("\\p{L}+[aeiou]\\p{L}*");

  /// Of the examples.
  private static final List<String> NAMES =
      List.of(
          "Kibera Langata Kibra Laini Saba Embakasi South Elgeyo Marakwet Nairobi City Location",
          "Kibra Children's Office Kibera Law Courts Kabete Remand Home");

  private static final List<BookText> TEXTS = rows().into(Books.shippedTexts());
  private static final Menus MENUS = Books.of(TEXTS);

  @Test
  void a_whole_report_is_dialled_in_it() {
    Story.Played played =
        Story.play(
            MENUS,
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
    assertThat(Verdict.of(TEXTS).faults()).isEmpty();
  }

  @Test
  void the_key_for_another_language_leads_through_all_three() {
    Story.Played played = Story.play(MENUS, "dial: chief en\n> 6\n> 1\n> 1\n> 1\n");

    assertThat(played.shows().stream().map(show -> show.place().language()).toList())
        .containsSubsequence("en", "sw", "vwl", "en");
  }

  /// Names of places and offices are what they are; dates come in figures.
  @Test
  void no_word_of_another_language_stands_on_any_screen() {
    Book book = MENUS.book();
    Samples samples = Samples.shipped();
    var painter = new Painter(book);
    var places = new SamplePlaces(book, samples);
    Set<String> names = words(String.join(" ", NAMES));

    for (Screen screen : book.screens().values()) {
      for (SampleWorld.Caller caller : SampleWorld.Caller.values()) {
        for (Place place : places.of(screen, "vwl", caller)) {
          assertThat(names).as(screen.name()).containsAll(words(painter.paint(place, "")));
        }
      }
    }
  }

  @Test
  void every_value_is_worded_in_it() {
    for (Fact.Value value : Fact.Value.values()) {
      String worded = MENUS.book().worded(value.said("7"), "vwl");

      assertThat(worded).doesNotContain("{");
      assertThat(words(worded)).as(worded).isEmpty();
      assertThat(worded).isNotEqualTo(MENUS.book().worded(value.said("7"), "sw"));
    }
  }

  /// Those with a vowel behind a letter.
  private static Set<String> words(String text) {
    return VOWELED.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
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
