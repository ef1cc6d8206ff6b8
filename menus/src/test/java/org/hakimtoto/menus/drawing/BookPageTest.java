package org.hakimtoto.menus.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.menus.Books;
import org.junit.jupiter.api.Test;

class BookPageTest {
  /// To print them anew after a change of the book: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_book_prints() throws IOException {
    same("menus.md", BookPage.markdown(Books.shippedTexts()));
  }

  @Test
  void so_is_the_picture() throws IOException {
    same("menus.svg", BookDrawing.picture(Books.shippedTexts()));
  }

  private static void same(String file, String printed) throws IOException {
    Path page = Path.of("..", "docs", file);
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(page, printed);
    }

    assertThat(page).content().isEqualTo(printed);
  }
}
