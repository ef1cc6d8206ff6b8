package org.hakimtoto.menus.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.menus.Books;
import org.junit.jupiter.api.Test;

class BookPageTest {
  /// To print it anew after a change of the book: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_book_prints() throws IOException {
    Path page = Path.of("..", "docs", "menus.md");
    String printed = BookPage.markdown(Books.shippedTexts());
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(page, printed);
    }

    assertThat(page).content().isEqualTo(printed);
  }
}
