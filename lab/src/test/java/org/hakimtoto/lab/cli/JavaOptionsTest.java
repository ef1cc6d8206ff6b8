package org.hakimtoto.lab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.lab.load.ServeOptions;
import org.junit.jupiter.api.Test;

/// The options that launchers read, to this Java.
class JavaOptionsTest {
  private static final String FILES = "../gateway/src/main/resources/java/";

  private record Ended(int status, String said) {}

  @Test
  void java_knows_each_of_them_and_the_last_of_two_counts() throws Exception {
    var ended =
        java(
            "@" + FILES + "all.options",
            "@" + FILES + "serve.options",
            "-XshowSettings:vm",
            "-version");

    assertThat(ended.status()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("Max. Heap Size: 192.00M").doesNotContain("warning");
  }

  @Test
  void they_are_read_here_as_java_reads_them() throws Exception {
    String[] read = ServeOptions.installed().toArray(String[]::new);
    assertThat(java(with(read, "-XshowSettings:vm", "-version")).said())
        .contains("Max. Heap Size: 192.00M");
  }

  /// What watches it sees it end, and its memory is not left behind.
  @Test
  void a_process_whose_memory_is_full_ends_at_once_with_status_3() throws Exception {
    var ended =
        java(
            "@" + FILES + "all.options",
            "@" + FILES + "serve.options",
            "-cp",
            System.getProperty("java.class.path"),
            Greedy.class.getName());

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.said())
        .contains("Terminating due to java.lang.OutOfMemoryError")
        .doesNotContain("went on", "hprof");
  }

  static final class Greedy {
    private Greedy() {}

    public static void main(String[] arguments) {
      var kept = new ArrayList<byte[]>();
      try {
        while (kept.size() < 1_000) {
          kept.add(new byte[1_000_000]);
        }
      } catch (OutOfMemoryError e) {
        kept.clear();
      }
      System.out.println("went on");
    }
  }

  private static String[] with(String[] options, String... more) {
    var all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Ended java(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
