package org.hakimtoto.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClockBookPrintTest {
  private static final Path PAGE = Path.of("..", "docs", "clocks.md");

  /// To print it anew after a change of the book: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_book_prints() throws IOException {
    String printed = ClockBookPrint.markdown(Stories.BOOK);
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.writeString(PAGE, printed);
    }

    assertThat(PAGE).content().isEqualTo(printed);
  }

  @Test
  void every_clock_says_law_or_policy_and_its_source() {
    String printed = ClockBookPrint.markdown(Stories.BOOK);

    for (ClockRule rule : Stories.BOOK.rules()) {
      String basis = rule.basis() == Basis.LAW ? "law" : "policy";
      assertThat(printed)
          .contains("| `%s` | **%s**: %s |".formatted(rule.name(), basis, rule.source()));
    }
  }
}
