package org.hakimtoto.gateway.ussd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.gateway.book.LoadedBook;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.ussd.LostDialogue.GoesOn;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.report.ShownScreen;
import org.junit.jupiter.api.Test;

class LostDialogueTest {
  private static final String TYPED = "1*2*3";

  private final LoadedBook older = LoadedBook.shipped();
  private final LoadedBook newer = another();
  private final MenuBooks books = new MenuBooks(older);

  @Test
  void a_transcript_may_have_been_answered_at_each_star() {
    assertThat(LostDialogue.beginnings("")).containsExactly("");
    assertThat(LostDialogue.beginnings("1")).containsExactly("", "1");
    assertThat(LostDialogue.beginnings(TYPED)).containsExactly("", "1", "1*2", TYPED);
  }

  @Test
  void it_goes_on_with_the_book_that_its_first_screen_was_of() {
    books.take(newer);

    assertThat(lost(begins("", older.version())).on(books.now()))
        .isEqualTo(new GoesOn.On(older.menus()));
  }

  @Test
  void the_latest_screen_decides() {
    books.take(newer);
    LostDialogue lost = lost(begins("", older.version()), begins("1*2", newer.version()));

    assertThat(lost.on(books.now())).isEqualTo(new GoesOn.On(newer.menus()));
    assertThat(lost.begins()).isEqualTo("1*2".length());
  }

  @Test
  void what_was_told_names_the_book_where_no_screen_does() {
    books.take(newer);
    LostDialogue lost = lost(Optional.of(at(older)));

    assertThat(lost.on(books.now())).isEqualTo(new GoesOn.On(older.menus()));
  }

  @Test
  void a_book_that_is_not_here_is_never_replaced_by_another() {
    assertThat(lost(begins("", "haki-1-00000000")).on(books.now())).isInstanceOf(GoesOn.Gone.class);
    assertThat(lost(Optional.of(Place.beginning("haki-1-00000000", "sw", "what"))).on(books.now()))
        .isEqualTo(new GoesOn.Gone(Optional.of(Place.beginning("haki-1-00000000", "sw", "what"))));
  }

  /// A gateway of the release before wrote the row: its book was another.
  @Test
  void a_screen_of_an_older_release_is_of_no_book_that_is_here() {
    LostDialogue lost = lost(new ShownScreen(key("1*2"), "", false));

    assertThat(lost.on(books.now())).isInstanceOf(GoesOn.Gone.class);
  }

  @Test
  void of_which_nothing_is_known_it_begins_again_where_books_may_be_mistaken() {
    assertThat(lost().on(books.now())).isEqualTo(new GoesOn.On(older.menus()));
    books.take(newer);
    assertThat(lost().on(books.now())).isEqualTo(new GoesOn.Anew());
  }

  private static Place at(LoadedBook book) {
    return Place.beginning(book.version(), "sw", "what");
  }

  private static ShownScreen begins(String transcript, String book) {
    return new ShownScreen(key(transcript), book, true);
  }

  private static LostDialogue lost(ShownScreen... screens) {
    return lost(new Drafts.Known(List.of(screens), Optional.empty()));
  }

  private static LostDialogue lost(Optional<Place> draft) {
    return lost(new Drafts.Known(List.of(), draft));
  }

  private static LostDialogue lost(Drafts.Known known) {
    Map<String, PressKey> presses = new HashMap<>();
    LostDialogue.beginnings(TYPED).forEach(text -> presses.put(text, key(text)));
    return LostDialogue.of(presses, known);
  }

  private static PressKey key(String transcript) {
    return new PressKey("of " + transcript);
  }

  private static LoadedBook another() {
    var texts = new ArrayList<>(Books.shippedTexts());
    BookText head = texts.getFirst();
    texts.set(0, new BookText(head.file(), head.yaml() + "\n# 2\n"));
    return LoadedBook.of(texts);
  }
}
