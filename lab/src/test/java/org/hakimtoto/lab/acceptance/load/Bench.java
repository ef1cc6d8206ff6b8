package org.hakimtoto.lab.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/// A bench that was run as a person runs it, in a folder of its own.
///
/// @param status its exit code
record Bench(int status, String out, String err) {

  static Bench run(Object command, Path folder, String... arguments) throws IOException {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--folder=" + folder.toAbsolutePath());
    var out = new StringWriter();
    var err = new StringWriter();
    int status =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.toList()).as("what is left behind").isEqualTo(List.of());
    }
    return new Bench(status, out.toString(), err.toString());
  }

  /// Well, whatever its figures were.
  void isWell() {
    assertThat(err).isEmpty();
    assertThat(status).isZero();
    assertThat(out).contains("of goal", "machine: ");
  }
}
