package org.hakimtoto.menus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Journeys;
import org.hakimtoto.menus.compare.Difference.Kind;
import org.hakimtoto.menus.dialogue.Menus;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Menus SHIPPED = Books.shipped();

  @Test
  void nothing_changes_with_the_same_book() {
    Comparison same = Comparison.of(SHIPPED, Books.shipped(), Journeys.shipped().all());

    assertThat(same.same()).isTrue();
    assertThat(same.text()).contains(" recorded dialogues, nothing changes");
  }

  @Test
  void a_remark_in_a_file_changes_nothing_for_who_dials() {
    Comparison moved = with("screens:\n  role:", "# first of all\n\nscreens:\n  role:");

    assertThat(moved.differences()).isEmpty();
    assertThat(moved.after()).isNotEqualTo(moved.before());
  }

  @Test
  void another_report_for_the_same_keys_stands_first_and_loud() {
    String accused = line("{value: accused, en: \"Suspected");
    String victim = line("{value: victim, en: \"A victim");

    Comparison swapped = with(accused + victim, victim + accused);

    assertThat(swapped.differences().getFirst().kind()).isEqualTo(Kind.EFFECT);
    assertThat(swapped.text())
        .containsSubsequence(
            "!! SOMETHING ELSE WOULD BE DONE FOR THE SAME KEYS",
            "'file_report' with role accused, was victim",
            "in ",
            "Report, victim, abuse going on, own area, parent's phone (en); ");
  }

  @Test
  void a_report_of_somebody_who_proved_nothing_is_another_report() {
    Comparison open = with("registered, known pin_given", "registered, has_own_area");

    assertThat(whats(open, Kind.EFFECT))
        .anyMatch(what -> what.startsWith("'file_report' with pin_given nothing, was yes"));
  }

  @Test
  void a_key_that_leads_elsewhere_is_told_once_and_not_what_follows_from_it() {
    Comparison led =
        with(
            "en: \"My reports\", sw: \"Taarifa zangu\", also: {goal: reports}, to: gate",
            "en: \"My reports\", sw: \"Taarifa zangu\", also: {goal: reports}, to: about_whom");

    assertThat(whats(led, Kind.LEADS))
        .containsExactly("'main_chief', key 2: leads to 'about_whom', was 'view_pin'");
    assertThat(whats(led, Kind.WORDS)).isEmpty();
    assertThat(whats(led, Kind.ENDS)).isNotEmpty();
  }

  @Test
  void a_key_that_is_gone_is_told() {
    Comparison gone = with(line("{value: unsure, en: \"Not sure\", sw: \"Sina"), "");

    assertThat(whats(gone, Kind.REFUSED))
        .containsExactly("'role', key 5: is not understood any more");
    assertThat(whats(gone, Kind.EFFECT)).contains("'file_report' would not be done any more");
  }

  @Test
  void words_are_told_once_a_language_and_the_older_first() {
    Comparison reworded = with("\"What danger now?\"", "\"Which danger?\"");

    assertThat(reworded.differences())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.what())
              .isEqualTo("'danger', 'add_danger', en\n- What danger now?\n+ Which danger?");
          assertThat(one.dialogues())
              .hasSizeGreaterThan(10)
              .allMatch(name -> name.endsWith("(en)"));
        });
  }

  @Test
  void what_no_dialogue_plays_is_named_for_who_decides() {
    Comparison hint = with("2 to 20 letters.", "Two to 20 letters.");

    assertThat(hint.differences())
        .containsExactly(new Difference(Kind.UNPLAYED, "'place_name'", List.of()));
  }

  @Test
  void words_of_every_screen_are_told() {
    assertThat(whats(with("en: 0 Back", "en: 0 Return"), Kind.WORDS))
        .contains("phrase 'back', en\n- 0 Back\n+ 0 Return")
        .anyMatch(what -> what.matches("(?s)'\\w+', .* and \\d+ more, en\n- 0 Back 00 Main.*"))
        .hasSizeLessThan(10);
  }

  @Test
  void a_screen_that_is_new_is_named() {
    Comparison more =
        with(
            "\n  role:\n",
            "\n  thanks:\n    end: true\n    text: {en: Thanks., sw: Asante.}\n  role:\n",
            "sw: \"Nambari za kupiga\", to: numbers",
            "sw: \"Nambari za kupiga\", to: thanks");

    assertThat(whats(more, Kind.SCREEN)).containsExactly("'thanks' is new");
    assertThat(more.differences())
        .contains(new Difference(Kind.UNPLAYED, "'public_main'", List.of()));
  }

  private static List<String> whats(Comparison all, Kind kind) {
    return all.differences().stream()
        .filter(one -> one.kind() == kind)
        .map(Difference::what)
        .toList();
  }

  private static String line(String begins) {
    return Books.shippedTexts().stream()
        .flatMap(text -> text.yaml().lines())
        .filter(line -> line.contains(begins))
        .findFirst()
        .orElseThrow()
        .concat("\n");
  }

  /// The shipped book against the same with pieces replaced, each of which must be there.
  private static Comparison with(String... pieces) {
    List<BookText> texts = Books.shippedTexts();
    for (int i = 0; i < pieces.length; i += 2) {
      String piece = pieces[i];
      String other = pieces[i + 1];
      assertThat(texts).anyMatch(text -> text.yaml().contains(piece));
      texts =
          texts.stream()
              .map(text -> new BookText(text.file(), text.yaml().replace(piece, other)))
              .toList();
    }
    return Comparison.of(SHIPPED, Books.of(texts), Journeys.shipped().all());
  }
}
