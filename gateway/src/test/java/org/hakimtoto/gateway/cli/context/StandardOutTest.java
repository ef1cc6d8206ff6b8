package org.hakimtoto.gateway.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutTest {
  private final StringWriter said = new StringWriter();
  private final PrintWriter err = new PrintWriter(said);

  @Test
  void what_a_full_disk_did_not_take_is_not_done() throws IOException {
    try (var full = new FileOutputStream("/dev/full")) {
      var out = new StandardOut(full);
      out.writer().println("a list that ends here");

      assertThat(out.status(0, err)).isEqualTo(1);
      assertThat(out.status(2, err)).as("a fault of its own stays").isEqualTo(2);
    }
    assertThat(said.toString())
        .startsWith("haki: not all of it could be printed")
        .contains("No space");
  }

  @Test
  void a_reader_who_has_seen_enough_is_told_nothing() {
    var out = new StandardOut(new Left());
    out.writer().println("more");

    assertThat(out.status(0, err)).isEqualTo(1);
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void what_was_printed_is_done_and_is_utf_8() {
    var bytes = new ByteArrayOutputStream();
    var out = new StandardOut(bytes);
    out.writer().println("Kaptar\u00e9");

    assertThat(out.status(0, err)).isZero();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Kaptar\u00e9\n");
  }

  /// What is behind a pipe whose other end was closed.
  private static final class Left extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
