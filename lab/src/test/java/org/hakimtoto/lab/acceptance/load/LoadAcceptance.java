package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hakimtoto.lab.cli.LoadCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A load run plays real sessions to their end and leaves nothing behind. How fast is not tested.
@Tag("programs")
class LoadAcceptance {
  @Test
  void a_short_run_finds_every_answer_right_and_fails_below_a_goal_that_is_wanted(
      @TempDir Path folder) throws Exception {
    var bench =
        Bench.run(
            new LoadCommand(),
            folder,
            "--callers=4",
            "--chiefs=1",
            "--seconds=1",
            "--warmup=0",
            "--soak=3s",
            "--goals=1000");

    assertThat(bench.out())
        .contains("steps/s", "each exactly once in the database", "MISSED")
        .containsPattern("(?m)^(NOT )?flat: memory [\\d.]+ x, connections [\\d.]+ x")
        .contains("memory at the end", "open connections at the end")
        .containsPattern("memory: the gateway had \\d+ MB resident after a slice, at most")
        .containsPattern("resident, serve: at rest afterwards +200 MB +\\d+ MB");
    assertThat(bench.status()).isEqualTo(1);
    assertThat(bench.err().lines())
        .hasSize(7)
        .allMatch(line -> line.startsWith("haki: below the goal: "));
  }

  @Test
  void what_is_no_length_of_time_is_refused(@TempDir Path folder) throws Exception {
    var bench = Bench.run(new LoadCommand(), folder, "--soak=soon");

    assertThat(bench.status()).isEqualTo(2);
    assertThat(bench.err()).startsWith("--soak must be like 90s, 30m, 6h or 2d");
  }
}
