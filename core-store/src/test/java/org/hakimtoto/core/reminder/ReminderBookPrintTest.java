package org.hakimtoto.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.store.reference.ReminderBooks;
import org.junit.jupiter.api.Test;

class ReminderBookPrintTest {
  private static final Path PAGE = Path.of("..", "docs", "reminders.md");

  /// To print it anew after a change of the book: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_book_prints() throws IOException {
    String printed = ReminderBookPrint.markdown(ReminderBooks.shipped());
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(PAGE, printed);
    }

    assertThat(PAGE).content().isEqualTo(printed);
  }

  @Test
  void every_step_has_its_row() {
    assertThat(ReminderBookPrint.markdown(ReminderBooks.shipped()))
        .contains(
            "| `three-days-before` | family | 3 days before, 10:00 | yes | no | 5 days before |"
                + " 24 h |\n")
        .contains(
            "| `court-day-before` | offices | the last court day before, 16:00 | no | no | - | 4 h"
                + " |\n")
        .contains(
            "| `day-of-hearing` | family | the day itself, 06:30 | no | yes | 5 days before |"
                + " 3 h |\n");
  }
}
