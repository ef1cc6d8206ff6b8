package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hakimtoto.lab.cli.BenchSmsCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run of the bench plans and sends all it queued and leaves nothing behind. How fast is not
/// tested.
@Tag("programs")
class SmsBenchAcceptance {
  @Test
  void a_short_run_sends_all_and_removes_its_house(@TempDir Path folder) throws Exception {
    var bench =
        Bench.run(
            new BenchSmsCommand(),
            folder,
            "--waiting=1000",
            "--texts=100",
            "--events=100",
            "--seconds=1",
            "--goals=0.00001");

    bench.isWell();
    assertThat(bench.out())
        .contains("receipts (class B)", "reminders, with proof", "alerts (class A)")
        .contains("reports planned: over all counties, 1,000 waiting", "from commit to carrier")
        .contains("Index Scan using message_due")
        .doesNotContain("NOT ALL");
  }
}
