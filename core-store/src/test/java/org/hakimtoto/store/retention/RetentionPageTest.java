package org.hakimtoto.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RetentionPageTest {
  private static final Path PAGE = Path.of("..", "docs", "security", "retention.md");

  /// To print it anew after a change of the rules: run this test with `-Dhaki.docs.write=true`.
  @Test
  void the_page_in_the_docs_is_what_the_rules_print() throws IOException {
    String printed = RetentionPrint.markdown();
    if (Boolean.getBoolean("haki.docs.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, printed);
    }

    assertThat(PAGE).content().isEqualTo(printed);
  }
}
