package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.junit.jupiter.api.Test;

class MenuBooksTest {
  private final Menus menus = Books.shipped();
  private final MenuBooks books = new MenuBooks(menus);

  @Test
  void a_dialogue_goes_on_with_the_book_it_began_with() {
    assertThat(books.of(Place.beginning(menus.version(), "sw", "role"))).containsSame(menus);
    assertThat(books.of(Place.beginning("haki-1-00000000", "sw", "role"))).isEmpty();
  }

  @Test
  void without_its_book_it_ends_in_its_language_and_promises_nothing() {
    Show gone = books.gone(Place.beginning("haki-1-00000000", "sw", "no_such_screen"));
    assertThat(gone.ends()).isTrue();
    assertThat(gone.text()).startsWith("Samahani").contains("Piga tena", "116");
    assertThat(gone.text()).doesNotContainIgnoringCase("hifadhiwa", "hakuna");
    assertThat(gone.place().book()).isEqualTo(menus.version());
  }

  @Test
  void a_language_that_the_book_has_not_is_answered_in_its_first() {
    Show gone = books.gone(Place.beginning("haki-1-00000000", "fr", "role"));
    assertThat(gone.place().language()).isEqualTo(menus.languages().getFirst());
  }
}
