package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.lab.cli.LoadCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A load run plays real sessions to their end and leaves nothing behind. How fast is not tested.
class LoadAcceptance {
  @Test
  void a_short_run_finds_every_answer_right_and_removes_its_house(@TempDir Path folder)
      throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    int status =
        new CommandLine(new LoadCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                "--callers=4",
                "--chiefs=1",
                "--seconds=1",
                "--warmup=0",
                "--folder=" + folder.toAbsolutePath());

    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString()).contains("steps/s");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.toList()).isEqualTo(List.of());
    }
  }
}
