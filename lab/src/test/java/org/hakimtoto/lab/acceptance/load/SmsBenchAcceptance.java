package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.lab.cli.BenchSmsCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A run of the bench plans and sends all it queued and leaves nothing behind. How fast is not
/// tested.
class SmsBenchAcceptance {
  @Test
  void a_short_run_sends_all_and_removes_its_house(@TempDir Path folder) throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    int status =
        new CommandLine(new BenchSmsCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                "--waiting=1000",
                "--texts=100",
                "--seconds=1",
                "--folder=" + folder.toAbsolutePath());

    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("receipts (class B)", "reminders, with proof", "alerts (class A)")
        .contains("Index Scan using message_due")
        .doesNotContain("NOT ALL");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.toList()).isEqualTo(List.of());
    }
  }
}
