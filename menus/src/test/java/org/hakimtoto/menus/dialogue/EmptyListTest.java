package org.hakimtoto.menus.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list without lines says that there is nothing, and what can be done.
class EmptyListTest {
  private final Menus menus = Books.shipped();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "reports_list; en; No report of yours is here. To report a child: 00, then 1.",
        "reports_list; sw; Huna taarifa hapa. Kutoa taarifa ya mtoto: 00, kisha 1.",
        "alerts_list; en; Nothing waits for your office to accept it. A case you know of: 00, then"
            + " Case by reference.",
        "escorts; sw; Huna wa kupeleka mahakamani. Akiwepo utapata SMS."
      })
  void it_asks_no_question_that_has_no_answer(String screen, String language, String says) {
    Show shown = shown(screen, language, List.of());

    assertThat(shown.text()).startsWith(says + "\n").contains("00 ");
    assertThat(shown.text()).doesNotContain("Nothing here.", "Hakuna.\n");
    var again = (Show) menus.press(shown.place(), "1");
    assertThat(again.text()).as("a key that is no option").contains(says);
  }

  @Test
  void with_lines_it_asks_as_ever() {
    assertThat(shown("reports_list", "en", List.of(new Choice("482137559", "482-137-559"))).text())
        .startsWith("Your reports:\n1 482-137-559");
  }

  @Test
  void a_list_with_a_line_for_what_it_has_not_keeps_its_question() {
    assertThat(shown("place_pick", "en", List.of()).text())
        .contains("Which one?\n1 Not in this list");
  }

  private Show shown(String screen, String language, List<Choice> choices) {
    var book = BookReader.read(Books.shippedTexts());
    Place place = Place.beginning(book.version(), language, screen);
    Ask ask = new Lists(book, new Painter(book)).ask(place, "", 0);
    return (Show) menus.tell(ask, new Answer.Choices(choices, true));
  }
}
