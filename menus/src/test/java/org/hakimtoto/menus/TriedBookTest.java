package org.hakimtoto.menus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.dialogue.Layout;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.words.Gsm7;
import org.junit.jupiter.api.Test;

/// In a house that is tried out no caller takes a first screen for the real thing.
class TriedBookTest {
  private final Book book = BookReader.read(Books.shippedTexts());
  private final Painter tried = new Painter(book, true);
  private final Painter real = new Painter(book);

  @Test
  void every_first_screen_says_so_at_its_longest_and_fits() {
    List<String> roots = new ArrayList<>();
    for (Screen screen : book.screens().values()) {
      if (screen.root()) {
        for (Place place : longest(screen)) {
          String painted = tried.paint(place, "");
          assertThat(painted).isEqualTo(mark(place) + "\n" + real.paint(place, ""));
          assertThat(Gsm7.septets(painted)).isLessThanOrEqualTo(Layout.SEPTETS);
          roots.add(screen.name());
        }
      }
    }
    assertThat(roots).contains("welcome", "public_main", "main_chief", "main_institution");
  }

  /// The first screen of the call has said it: an end without room says all of its own words.
  @Test
  void an_end_says_so_where_it_has_the_room() {
    int said = 0;
    int all = 0;
    for (Screen screen : book.screens().values()) {
      if (screen instanceof Screen.End) {
        for (Place place : longest(screen)) {
          String painted = tried.paint(place, "");
          assertThat(painted).endsWith(real.paint(place, ""));
          all++;
          said += painted.startsWith(mark(place) + "\n") ? 1 : 0;
        }
      }
    }
    assertThat(said).isBetween(all / 2, all);
  }

  @Test
  void what_was_wrong_with_a_key_is_never_lost_to_the_mark() {
    Screen welcome = book.screen("welcome");
    String hint = "Not an option.";
    for (Place place : longest(welcome)) {
      assertThat(tried.paint(place, hint)).contains(hint);
    }
    for (Place place : longest(book.screen("main_coordinator"))) {
      assertThat(tried.paint(place, hint)).endsWith(real.paint(place, hint));
    }
  }

  @Test
  void what_is_asked_in_between_is_as_it_always_is() {
    for (Place place : longest(book.screen("danger"))) {
      assertThat(tried.paint(place, "")).isEqualTo(real.paint(place, ""));
    }
  }

  private static String mark(Place place) {
    if (place.screen().equals("welcome")) {
      return "TEST / JARIBIO";
    }
    return place.language().equals("sw") ? "JARIBIO" : "TEST";
  }

  private List<Place> longest(Screen screen) {
    var places = new LongestPlaces(book);
    return book.languages().stream()
        .flatMap(language -> places.of(screen, language).stream())
        .toList();
  }
}
