package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hakimtoto.lab.cli.BenchCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bench of cases files below the doors and through them. How fast is not tested.
@Tag("programs")
class BenchAcceptance {
  @Test
  void a_short_run_files_on_both_ways_and_removes_its_house(@TempDir Path folder) throws Exception {
    var bench =
        Bench.run(
            new BenchCommand(),
            folder,
            "--cases=500",
            "--warmup=0",
            "--threads=4",
            "--callers=4",
            "--chiefs=1",
            "--seconds=1");

    bench.isWell();
    assertThat(bench.out())
        .contains("durable reports: 500 cases", "reports/s", "of them with a PIN");
  }
}
