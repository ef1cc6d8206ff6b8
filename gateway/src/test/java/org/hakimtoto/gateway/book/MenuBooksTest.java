package org.hakimtoto.gateway.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.junit.jupiter.api.Test;

class MenuBooksTest {
  private final LoadedBook first = LoadedBook.shipped();
  private final MenuBooks books = new MenuBooks(first);

  @Test
  void a_dialogue_goes_on_with_the_book_it_began_with() {
    LoadedBook second = anotherBook(2);
    books.take(second);

    assertThat(books.now().newest()).isSameAs(second);
    assertThat(books.now().of(first.version())).containsSame(first.menus());
    assertThat(books.now().of(second.version())).containsSame(second.menus());
    assertThat(books.now().of("haki-1-00000000")).isEmpty();
    assertThat(books.now().several()).isTrue();
  }

  @Test
  void of_three_books_the_oldest_is_gone() {
    books.take(anotherBook(2));
    books.take(anotherBook(3));

    assertThat(books.now().books()).hasSize(MenuBooks.LOADED);
    assertThat(books.now().of(first.version())).isEmpty();
  }

  @Test
  void the_same_book_again_puts_no_other_away() {
    LoadedBook second = anotherBook(2);
    books.take(second);
    books.take(anotherBook(2));

    assertThat(books.now().versions()).containsExactly(second.version(), first.version());
  }

  @Test
  void a_book_that_comes_back_is_the_newest_again() {
    LoadedBook second = anotherBook(2);
    books.take(second);
    books.take(LoadedBook.shipped());

    assertThat(books.now().versions()).containsExactly(first.version(), second.version());
  }

  @Test
  void whoever_works_with_the_books_of_a_moment_sees_no_change() {
    MenuBooks.Shelf before = books.now();
    books.take(anotherBook(2));

    assertThat(before.newest()).isSameAs(first);
    assertThat(before.several()).isFalse();
  }

  @Test
  void metrics_tell_twenty_versions_apart_and_no_more() {
    for (int number = 2; number <= MenuBooks.NAMED + 1; number++) {
      books.take(anotherBook(number));
    }
    LoadedBook last = books.now().newest();

    assertThat(books.now().label(first.version())).isEqualTo(first.version());
    assertThat(books.now().label(last.version())).isEqualTo("other");
  }

  @Test
  void without_its_book_it_ends_in_its_language_and_promises_nothing() {
    Show gone = books.now().gone(Place.beginning("haki-1-00000000", "sw", "no_such_screen"));
    assertThat(gone.ends()).isTrue();
    assertThat(gone.text()).startsWith("Samahani").contains("Piga tena", "116");
    assertThat(gone.text()).doesNotContainIgnoringCase("hifadhiwa", "hakuna");
    assertThat(gone.place().book()).isEqualTo(first.version());
  }

  @Test
  void a_language_that_the_book_has_not_is_answered_in_its_first() {
    Show gone = books.now().gone(Place.beginning("haki-1-00000000", "fr", "role"));
    assertThat(gone.place().language()).isEqualTo(first.menus().languages().getFirst());
  }

  /// The shipped book but for a remark.
  private static LoadedBook anotherBook(int number) {
    var texts = new ArrayList<>(Books.shippedTexts());
    BookText head = texts.getFirst();
    texts.set(0, new BookText(head.file(), head.yaml() + "\n# " + number + "\n"));
    return LoadedBook.of(List.copyOf(texts));
  }
}
